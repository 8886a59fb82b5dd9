import { describe, expect, test } from "vitest";
import { useBrowser, usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();
const visit = usePage({ viewport: { width: 320, height: 720 } });

/** Pixels by which a page is wider than the window, and the elements that make it so. */
const overflow = () => {
  const width = document.documentElement.clientWidth;
  const isHeld = (element: Element): boolean => {
    const parent = element.parentElement;
    return !!parent && (/auto|scroll|hidden|clip/u.test(getComputedStyle(parent).overflowX) || isHeld(parent));
  };
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1 && !isHeld(element),
  );
  return {
    by: document.documentElement.scrollWidth - width,
    wide: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
  };
};

test.each(everyPage)("$kind ($lang) never scrolls sideways, from a phone to a desk", async ({ address }) => {
  const { page } = await visit(address);
  // Widest first: the next page begins as a phone again.
  for (const width of [1440, 960, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 720 });
    expect({ width, ...(await page.evaluate(overflow)) }).toEqual({ width, by: 0, wide: [] });
  }
});

describe.each([360, 768, 1440])("at %d px", (width) => {
  const openAt = usePage({ viewport: { width, height: 720 } });

  test.each(everyPage)("$kind ($lang) opens at its top", async ({ address }) => {
    const { page } = await openAt(address);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.each(["meetings/", "ko/meetings/"])("the columns of /%s fit a desk of every width", async (address) => {
  const { page } = await visit(address);
  for (const width of [1280, 1312, 1344, 1359, 1360, 1366, 1400]) {
    await page.setViewportSize({ width, height: 720 });
    expect({ width, ...(await page.evaluate(overflow)) }).toEqual({ width, by: 0, wide: [] });
  }
});

/** Signs that stand at the beginning of a line, apart from the link that they follow. */
const strays = () =>
  [...document.querySelectorAll("main a")].flatMap((link) => {
    const { nextSibling: next } = link;
    if (!(next instanceof Text) || !/^[,;.)]/u.test(next.data) || !link.checkVisibility()) return [];
    const range = document.createRange();
    range.selectNodeContents(link);
    const end = [...range.getClientRects()].at(-1);
    range.setStart(next, 0);
    range.setEnd(next, 1);
    const sign = range.getBoundingClientRect();
    return end && sign.width > 0 && sign.top >= end.bottom - 2 ? [`${link.textContent}${next.data.slice(0, 9)}`] : [];
  });

test.each(everyPage)("no line of $kind ($lang) begins with a sign that follows a link", async ({ address }) => {
  const { page } = await visit(address);
  for (const width of [1280, 960, 360]) {
    await page.setViewportSize({ width, height: 720 });
    expect({ width, strays: await page.evaluate(strays) }).toEqual({ width, strays: [] });
  }
});

/** Ways back of notes that stand on a line of their own, though the note has words. */
const lonelyWays = () =>
  [...document.querySelectorAll(".notes li")].flatMap((note) => {
    const [way] = note.querySelectorAll(".back");
    const words = note.querySelector("span[lang]");
    const last = [...(words?.getClientRects() ?? [])].at(-1);
    return way && last && way.getBoundingClientRect().top > last.bottom - 4
      ? [note.textContent?.trim().slice(-40)]
      : [];
  });

test.each(["claims/", "meetings/57/", "compare/56/57/"])(
  "no note of /%s ends with its way back alone on a line",
  async (address) => {
    const { page } = await visit(address);
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 720 });
      expect({ width, alone: await page.evaluate(lonelyWays) }).toEqual({ width, alone: [] });
    }
  },
);

test.each(["", "search/?q=AUKUS", "ko/"])(
  "the field in the head of /%s holds its words at every width",
  async (address) => {
    const { page } = await visit(address);
    for (const width of [1440, 960, 863, 800, 768, 767, 360]) {
      await page.setViewportSize({ width, height: 720 });
      const cut = await page.locator(".search-open").evaluate((field) => field.scrollWidth - field.clientWidth);
      expect({ width, cut }).toEqual({ width, cut: 0 });
    }
  },
);

test.each(["compare/51/56/", "ko/compare/51/56/", "meetings/56/", "trace/denuclearization/", ""])(
  "what /%s folds on a phone has room there when it is unfolded",
  async (address) => {
    const { page } = await visit(address);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 720 });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLDetailsElement>(".phone-fold")) one.open = true;
      });
      expect({ width, ...(await page.evaluate(overflow)) }).toEqual({ width, by: 0, wide: [] });
    }
  },
);

test("a page that is too wide would be seen", async () => {
  const { page } = await open("", { viewport: { width: 360, height: 720 } });
  await page.evaluate(() => {
    const wide = document.createElement("p");
    wide.textContent = "wide";
    wide.style.width = "900px";
    document.querySelector("main")?.append(wide);
  });
  expect((await page.evaluate(overflow)).wide).toHaveLength(1);
});

test.each(["meetings/56/", "meetings/56/p10/", "meetings/56/parallel/", "meetings/56/lineage/"])(
  "a paragraph's number stands beside its first line (%s)",
  async (address) => {
    const { page } = await open(address);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const apart = await page.locator("#p10").evaluate((paragraph) => {
        const top = (selector: string) =>
          [...paragraph.querySelectorAll(selector)].flatMap((one) => [...one.getClientRects()])[0]?.top ?? Number.NaN;
        return Math.abs(top(".paragraph-number") - top("p"));
      });
      expect(apart).toBeLessThan(20);
    }
  },
);
