/** The map of a comparison, the orders of its rows, the steps from change to change, and the state in the address. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteAddress, useBrowser, usePage } from "../support/browser.ts";

const open = useBrowser();
const visit = usePage();
const bare = usePage({ javaScriptEnabled: false });
const address = "compare/51/56/";

/** Ids of the rows that are shown, from top to bottom. */
const shownRows = (page: Page) =>
  page.locator(".compare-row").evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map(({ id }) => id),
  );

/** Ids of the rows in reading order. */
const readRows = (page: Page) => page.locator(".compare-row").evaluateAll((rows) => rows.map(({ id }) => id));

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the map", () => {
  test.each([address, "ko/compare/51/56/"])(
    "comes before the rows and leads to them, without a script (%s)",
    async (at) => {
      const { page } = await bare(at);
      const links = page.locator(".map .tick");
      const named = await links.evaluateAll((all) =>
        all.map((link) => ({
          name: link.getAttribute("aria-label") ?? "",
          leads: document.getElementById((link.getAttribute("href") ?? "").slice(1)) !== null,
        })),
      );
      expect(named.length).toBe(23 + 21);
      expect(await page.locator(".map .ribbon").count()).toBeGreaterThan(20);
      for (const { name, leads } of named) expect([name, name.length > 8, leads]).toEqual([name, true, true]);
      expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
      const isFirst = await page.evaluate(() => {
        const [map, row] = [document.querySelector(".map"), document.querySelector(".compare-row")];
        return map && row && Boolean(map.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(isFirst).toBe(true);
    },
  );

  test("says what a ribbon ties, and leads there", async () => {
    const { page } = await visit(address);
    const ribbon = page.locator('.ribbon[data-from="7"]');
    await ribbon.hover();
    expect(await page.locator("[data-map-caption]").textContent()).toMatch(/^51st ¶7, .+ · 56th ¶10, /u);
    expect(await page.locator(".tick.is-lit .number").allTextContents()).toEqual(["7", "10"]);
    await ribbon.click();
    await page.waitForURL(siteAddress(`${address}#p10`));
  });

  test("lights a paragraph and its counterparts by keyboard, and leads there", async () => {
    const { page } = await visit(address);
    const tick = page.locator('.tick[href="#from-p7"]');
    await tick.focus();
    expect(await page.locator("[data-map-caption]").textContent()).toMatch(/^51st ¶7, .+, carried on in ¶10$/u);
    expect(await page.locator(".tick.is-lit .number").allTextContents()).toEqual(["7", "10"]);
    await page.keyboard.press("Enter");
    await page.waitForURL(siteAddress(`${address}#from-p7`));
  });

  test.each([320, 360, 768, 1440])("keeps its numbers readable and its targets large at %i px", async (width) => {
    const { page } = await open(address, { viewport: { width, height: 900 } });
    const ticks = await page.locator(".map .tick").evaluateAll((all) =>
      all.map((tick) => {
        const { width: inline, height: block } = tick.getBoundingClientRect();
        const number = tick.querySelector(".number") as Element;
        return { inline, block, size: Number.parseFloat(getComputedStyle(number).fontSize) };
      }),
    );
    expect(Math.min(...ticks.map(({ inline, block }) => Math.min(inline, block)))).toBeGreaterThanOrEqual(24);
    expect(Math.min(...ticks.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  test("draws a ribbon from tick to tick, lying and standing", async () => {
    for (const width of [360, 1280]) {
      const { page } = await open(address, { viewport: { width, height: 900 } });
      const apart = await page.evaluate(() => {
        const middle = (element: Element | null) => {
          const { left, right, top, bottom } = (element as Element).getBoundingClientRect();
          return { x: (left + right) / 2, y: (top + bottom) / 2 };
        };
        const path = document.querySelector('.ribbon[data-from="7"] .line') as SVGPathElement;
        const matrix = path.getScreenCTM() as DOMMatrix;
        const ends = [0, path.getTotalLength()].map((at) => path.getPointAtLength(at).matrixTransform(matrix));
        const ticks = ["#from-p7", "#p10"].map((to) => middle(document.querySelector(`.tick[href="${to}"] .bar`)));
        return ticks.map(({ x, y }, index) => Math.hypot((ends[index]?.x ?? 0) - x, (ends[index]?.y ?? 0) - y));
      });
      for (const distance of apart) expect(distance).toBeLessThan(12);
    }
  });

  test("stands in words too, and counts lead to where the sentences stand", async () => {
    const { page } = await visit(address);
    const words = page.locator(".in-words");
    expect(await words.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await page.locator('a[href="#sentences-changed"]').click();
    await page.locator("#sentences-changed").waitFor();
    expect(await words.locator(".links li").count()).toBeGreaterThan(23);
  });

  test("can be skipped", async () => {
    const { page } = await visit(address);
    await page.locator(".map-skip").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".counts") !== null)).toBe(true);
  });

  test("stands on the home page and leads to the comparison", async () => {
    const { page } = await visit("");
    await page.locator('.map .tick[href$="#p10"]').click();
    await page.waitForURL(siteAddress(`${address}#p10`));
  });
});

describe("the order of rows", () => {
  test("is by the newer text, by the older or by topic, without a script", async () => {
    const { page } = await bare(address);
    const usual = await shownRows(page);
    await page.locator("#order-from").check();
    const older = await shownRows(page);
    expect(older).not.toEqual(usual);
    expect(older.toSorted()).toEqual(usual.toSorted());
    const firsts = await page.locator(".compare-row").evaluateAll((rows) =>
      rows
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => Number(row.querySelector(".side-from .side-number")?.textContent?.match(/\d+/u)?.[0] ?? 0))
        .filter((number) => number > 0),
    );
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(await page.locator(".topic-head:visible").count()).toBe(0);
    await page.locator("#order-topic").check();
    expect(await page.locator(".topic-head:visible").count()).toBeGreaterThan(10);
  });

  test.each(["from", "topic", "to"])("is the reading order too (%s)", async (order) => {
    const { page } = await visit(address);
    await page.locator("#order-topic").check();
    await page.locator(`#order-${order}`).check();
    expect(await readRows(page)).toEqual(await shownRows(page));
  });

  test("keeps the row that the address names marked", async () => {
    const { page } = await visit(`${address}?order=from#p10`);
    expect(await readRows(page)).toEqual(await shownRows(page));
    expect(await page.locator("#p10:target").count()).toBe(1);
    expect(await page.locator("#p10").evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});

describe("changes only", () => {
  test("hides rows without substance and says which", async () => {
    const { page } = await bare(address);
    expect(await page.locator(".still-rows").isVisible()).toBe(false);
    await page.locator("#changes-only").check();
    expect(await shownRows(page)).not.toContain("p1");
    expect(await page.locator(".still-rows").innerText()).toContain("¶1 → ¶1");
    await page.locator(".still-rows a").first().click();
    expect(await shownRows(page)).toContain("p1");
  });
});

describe("steps", () => {
  test("lead to changes of one kind, where a reader asks for it", async () => {
    const { page } = await visit(address);
    const told = async () => Number(/\d+/u.exec((await page.locator(".steps output").textContent()) ?? "")?.[0]);
    const all = await told();
    const choice = page.locator("[data-kinds] select");
    const counts: number[] = [];
    for (const kind of ["changed", "reworded", "alone", "elsewhere"]) {
      await choice.selectOption(kind);
      counts.push(await told());
      await page.locator("[data-step='1']").click();
      expect(await page.locator("[data-current]").getAttribute("data-change")).toBe(kind);
    }
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(all);
  });

  test("lead by key to the next change and back, and say so", async () => {
    const { page } = await visit(address);
    const all = Number(/\d+/u.exec((await page.locator(".steps output").textContent()) ?? "")?.[0]);
    expect(all).toBeGreaterThan(20);
    for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press("j");
    expect(await page.locator(".steps output").textContent()).toBe(`Change 3 of ${all}`);
    const third = await focusedText(page);
    const { top, head } = await page.evaluate(() => ({
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
      head: document.querySelector(".steps")?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(top).toBeGreaterThanOrEqual(head);
    expect(top).toBeLessThan(900);
    await page.keyboard.press("n");
    await page.keyboard.press("p");
    expect(await focusedText(page)).toBe(third);
    await page.keyboard.press("k");
    expect(await page.locator(".steps output").textContent()).toBe(`Change 2 of ${all}`);
  });

  test.each(["", "ko/"])("are as many in one column as in two (/%s)", async (prefix) => {
    const { page } = await visit(`${prefix}${address}?view=two`);
    const output = page.locator(".steps output");
    const kinds = await page
      .locator("[data-kinds] option")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    const counts: Record<string, (string | null)[]> = { two: [], one: [] };
    for (const view of ["two", "one"] as const) {
      await page.locator(`#columns-${view}`).check({ force: true });
      for (const kind of kinds) {
        await page.locator("[data-kinds] select").selectOption(kind);
        counts[view]?.push(await output.textContent());
      }
    }
    expect(kinds.length).toBeGreaterThan(3);
    expect(counts["one"]).toEqual(counts["two"]);
  });

  test("lead by button on a phone, through one column", async () => {
    const { page } = await open(`${address}?view=one`, { viewport: { width: 360, height: 740 } });
    const next = page.getByRole("button", { name: "Next change" });
    for (let pressed = 0; pressed < 3; pressed++) await next.click();
    expect(await page.locator(".steps output").textContent()).toMatch(/^Change 3 of \d+$/u);
    await page.getByRole("button", { name: "Previous change" }).press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.locator(".steps output").textContent()).toMatch(/^Change 1 of \d+$/u);
    expect(await page.locator("[data-current]").isVisible()).toBe(true);
  });

  test("lead to every sentence that is changed in substance", async () => {
    const { page } = await visit(address);
    const redlined = ".side-to .sentence:has(ins, del):not(.is-quiet)";
    expect(await page.locator(`${redlined}[data-change]`).count()).toBeGreaterThan(10);
    expect(await page.locator(`${redlined}:not([data-change])`).count()).toBe(0);
  });

  test("leave fields, modifiers and those who switch keys off alone", async () => {
    const { page } = await visit(address);
    const before = await page.locator(".steps output").textContent();
    await page.keyboard.press("Control+j");
    await page.keyboard.press("/");
    await page.keyboard.type("jk");
    await page.keyboard.press("Escape");
    await page.locator("[data-keys] input").uncheck();
    await page.keyboard.press("j");
    expect(await page.locator(".steps output").textContent()).toBe(before);
  });

  test("are not offered without a script", async () => {
    const { page } = await bare(address);
    expect(
      await page.locator(".steps, [data-keys]").evaluateAll((all) => all.some((one) => one.checkVisibility())),
    ).toBe(false);
  });
});

describe("the state", () => {
  test("stands in the address, defaults left out", async () => {
    const { page } = await visit(address);
    await page.locator("#order-topic").check();
    await page.locator("#columns-one").check();
    await page.locator("#changes-only").check();
    await page.locator("#dim-protocol").uncheck();
    expect(page.url()).toBe(siteAddress(`${address}?order=topic&view=one&changes=only&protocol=full`));
    await page.locator("#order-to").check();
    await page.locator("#columns-two").check();
    await page.locator("#changes-only").uncheck();
    await page.locator("#dim-protocol").check();
    expect(page.url()).toBe(siteAddress(address));
  });

  test("is read from the address", async () => {
    const { page } = await visit(`${address}?order=topic&view=one&changes=only&protocol=full`);
    for (const [id, checked] of [
      ["order-topic", true],
      ["columns-one", true],
      ["changes-only", true],
      ["dim-protocol", false],
    ] as const) {
      expect([id, await page.locator(`#${id}`).isChecked()]).toEqual([id, checked]);
    }
  });

  test("follows the address back and forward", async () => {
    const { page } = await visit(address);
    await page.evaluate(() => {
      location.hash = "#p10";
    });
    await page.locator("#columns-one").check();
    await page.goBack();
    expect(await page.locator("#columns-two").isChecked()).toBe(true);
    await page.goForward();
    expect(await page.locator("#columns-one").isChecked()).toBe(true);
  });

  test("is kept by an address the wrong way round", async () => {
    const { page } = await visit("compare/56/51/?view=one#p10");
    await page.waitForURL(siteAddress(`${address}?view=one#p10`));
    expect(await page.locator("#columns-one").isChecked()).toBe(true);
  });

  test("goes with the address of a row", async () => {
    const { page } = await open(`${address}?order=topic`, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("#p10 a[data-copy-address]").click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(siteAddress(`${address}?order=topic#p10`));
  });
});

test("a long row keeps its shorter side in view", async () => {
  const { page } = await open(address, { viewport: { width: 1280, height: 900 } });
  const inView = await page.evaluate(async () => {
    const row = document.querySelector("#p2") as Element;
    const side = row.querySelector(".side-from") as Element;
    scrollTo(0, scrollY + row.getBoundingClientRect().bottom - innerHeight / 2);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return row.getBoundingClientRect().bottom - side.getBoundingClientRect().bottom;
  });
  expect(inView).toBeLessThan(80);
});

test("paper shows both columns, the legend and the address, and nothing to press", async () => {
  const { page } = await open(address, { viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: "print" });
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await isShown(".compare-legend")).toBe(true);
  expect(await isShown(".print-address")).toBe(true);
  expect(await isShown(".map svg")).toBe(true);
  for (const selector of [".steps", ".compare-tools fieldset", "[data-keys]", ".map-skip", ".in-words"]) {
    expect([selector, await isShown(selector)]).toEqual([selector, false]);
  }
  const columns = await page
    .locator("#p10 > .side")
    .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().x)));
  expect(new Set(columns).size).toBe(2);
});

test.each([address, "ko/compare/51/56/"])("%s weighs at most 40 kB on the wire", (at) => {
  expect(gzipSync(readFileSync(`dist/${at}index.html`)).length).toBeLessThanOrEqual(40_000);
});

test("the gutter says only what is out of the ordinary, an editor's word has the width of both texts", async () => {
  const { page } = await visit(address);
  const said = await page.locator(".row-link .confidence").allInnerTexts();
  expect(said.length).toBeGreaterThan(0);
  expect(said).not.toContain("same subject");
  // How sure an ordinary row is, is asked of its link.
  expect(await page.locator("#p10 .row-link h3 a").getAttribute("title")).toMatch(/: [01](?:\.\d+)?$/u);
  const widths = await page
    .locator(".decision")
    .first()
    .evaluate((word) => [
      word.getBoundingClientRect().width,
      word.closest(".compare-row")?.getBoundingClientRect().width ?? 0,
    ]);
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeGreaterThan(0.9);
});
