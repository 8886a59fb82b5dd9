/** What a reader with a phone has in view. */
import { expect, test } from "vitest";
import { usePage } from "../support/browser.ts";

const screen = { width: 360, height: 640 };
const visit = usePage({ viewport: screen });
const bare = usePage({ viewport: screen, javaScriptEnabled: false });
const prefixes = ["", "ko/"];

/** Where an element begins on its page, CSS pixels. */
const topOf = (selector: string) =>
  `Math.round(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top + scrollY)`;

test.each(prefixes.flatMap((prefix) => ["meetings/51/", "meetings/56/"].map((text) => prefix + text)))(
  "the first paragraph of %s begins on the first screen, what the text is above it",
  async (address) => {
    const { page } = await bare(address);
    const first = await page.evaluate<number>(topOf("#p1"));
    expect(first).toBeLessThan(screen.height - 60);
    expect(await page.evaluate<number>(topOf(".text-source"))).toBeLessThan(first);
    // The facts are a touch away, and on a desk they stand open.
    const fact = page.locator(".facts dd").first();
    expect(await fact.isVisible()).toBe(false);
    await page.locator(".phone-fold > summary").click();
    expect(await fact.isVisible()).toBe(true);
    await page.reload();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await fact.isVisible()).toBe(true);
    expect(await page.evaluate<number>(topOf("#p1"))).toBeLessThan(900);
    await page.setViewportSize(screen);
  },
);

test.each(prefixes)(
  "a text with its ages begins on the first screen, what became of it beside it on a desk (/%s)",
  async (prefix) => {
    const { page } = await bare(`${prefix}meetings/56/lineage/`);
    expect(await page.evaluate<number>(topOf("#p1"))).toBeLessThan(screen.height - 60);
    await page.setViewportSize({ width: 1440, height: 900 });
    const [text, told] = await page
      .locator(".lineage-sentence")
      .first()
      .evaluate((one) => [...one.children].map((part) => part.getBoundingClientRect()));
    // Nothing is told of a text that has no older one in its language.
    if (prefix === "ko/") expect(told).toBeUndefined();
    else {
      expect(told?.left).toBeGreaterThanOrEqual(text?.right ?? Number.NaN);
      expect(told?.top).toBe(text?.top);
    }
    await page.setViewportSize(screen);
  },
);

test.each(prefixes)("what is found begins on the first screen, the filters a touch above it (/%s)", async (prefix) => {
  const { page } = await visit(`${prefix}search/?q=AUKUS`);
  await page.locator("main .hit").first().waitFor();
  expect(await page.evaluate<number>(topOf("main .answers"))).toBeLessThan(screen.height / 2);
  expect(await page.evaluate<number>(topOf("main .hit"))).toBeLessThan(screen.height);
  const filter = page.locator("select[name=lang]");
  expect(await filter.isVisible()).toBe(false);
  await page.locator("[data-search-narrow] > summary").click();
  await filter.selectOption("ko");
  await expect.poll(() => new URL(page.url()).searchParams.get("lang")).toBe("ko");
});

test("a filter that is at work is in sight", async () => {
  const { page } = await visit("search/?q=AUKUS&lang=en");
  await page.locator("select[name=lang]").waitFor();
});

test.each(prefixes)("above a report the facts of its meeting are a touch away (/%s)", async (prefix) => {
  const { page } = await bare(`${prefix}meetings/57/`);
  expect(await page.locator(".facts dd").first().isVisible()).toBe(false);
  expect(await page.evaluate<number>(topOf("#report"))).toBeLessThan(2 * screen.height);
});

test("what a text is stands before it, and its equality with the source behind it", async () => {
  const { page } = await visit("meetings/56/");
  expect(await page.locator(".text-source").first().innerText()).toContain("no official release held");
  expect(await page.evaluate<number>(topOf(".text-equals"))).toBeGreaterThan(
    await page.evaluate<number>(topOf("#p21")),
  );
  await visit("meetings/51/");
  expect(await page.locator(".text-source").first().innerText()).toBe("U.S. Department of Defense");
});

/** Sentences of a row that are shown, top to bottom: the newer text's, and those that only the older has. */
const shownSentences = (row: string) =>
  `[...document.querySelectorAll(${JSON.stringify(`${row} .sentence`)})]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.closest(".side-from") ? "old side" : one.closest(".older-alone") ? "only older" : "newer")`;

test.each(prefixes)("a comparison begins on the second screen, its texts read as one (/%s)", async (prefix) => {
  for (const open of [visit, bare]) {
    const { page } = await open(`${prefix}compare/51/56/`);
    expect(await page.evaluate<number>(topOf(".compare-row"))).toBeLessThan(2 * screen.height);
    const order = await page.evaluate<string[]>(shownSentences("#p11"));
    expect(order).not.toContain("old side");
    // What only the older text has stands among the sentences of the newer.
    const first = order.indexOf("only older");
    expect(order.slice(0, first)).toContain("newer");
    expect(order.slice(first)).toContain("newer");
  }
});

test("every older sentence without a partner stands in one column, once", async () => {
  const { page } = await visit("compare/51/56/");
  const count = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent.trim().replace(/^.*?: /u, "")));
  const alone = await count(".compare-row.pair .side-from :is(.is-alone, .is-elsewhere)");
  expect(alone.length).toBeGreaterThan(20);
  expect((await count(".compare-row.pair .older-alone .sentence")).sort()).toEqual(alone.sort());
});

test("the map of a comparison and its tools are a touch away", async () => {
  const { page } = await bare("compare/51/56/");
  for (const part of [".map svg", ".compare-tools"]) {
    expect(await page.locator(part).isVisible()).toBe(false);
    await page
      .locator(".phone-fold", { has: page.locator(part) })
      .locator("> summary")
      .click();
    expect(await page.locator(part).isVisible()).toBe(true);
  }
});

test("the bar of a comparison says which row is read, and leads to any other", async () => {
  const { page } = await visit("compare/51/56/");
  const place = page.locator("[data-row-place]");
  await page.evaluate(() => document.querySelector("#p10")?.scrollIntoView());
  await expect
    .poll(() => place.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent))
    .toBe("7 → 10 · USFK force level");
  await place.selectOption("p17");
  expect(new URL(page.url()).hash).toBe("#p17");
  const { row, bar } = await page.evaluate(() => ({
    row: document.querySelector("#p17")?.getBoundingClientRect().top ?? 0,
    bar: document.querySelector(".steps")?.getBoundingClientRect().bottom ?? 0,
  }));
  expect(row).toBeGreaterThanOrEqual(bar - 12);
  expect(row).toBeLessThan(200);
  await expect.poll(() => place.inputValue()).toBe("p17");
});

test("the address names what a phone was asked for, and a wide window does not follow what a phone shows by itself", async () => {
  const { page } = await visit("compare/51/56/");
  expect(new URL(page.url()).search).toBe("");
  await page.locator(".phone-fold:has(.compare-tools) > summary").click();
  await page.locator("#columns-two").check();
  expect(new URL(page.url()).search).toBe("?view=two");
  await page.reload();
  expect(await page.locator("#columns-two").isChecked()).toBe(true);
  await visit("compare/51/56/");
  expect(await page.locator("#columns-one").isChecked()).toBe(true);
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect.poll(() => page.locator("#columns-two").isChecked()).toBe(true);
  await page.setViewportSize(screen);
});

test.each(prefixes)("tables of counts fold what is not held, so that every text is in view (/%s)", async (prefix) => {
  for (const address of ["trace/", "trace/?q=current+level"]) {
    const { page } = await visit(prefix + address);
    const heads = page.locator(".trace-table").first().locator("thead .is-held");
    await heads.first().waitFor();
    const edges = await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(edges.length).toBeGreaterThan(1);
    for (const { left, right } of edges) expect([left >= 0, right <= screen.width]).toEqual([true, true]);
    const gaps = await page
      .locator(".trace-table .is-gap")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(12);
  }
  const { page } = await visit(`${prefix}trace/denuclearization/`);
  expect(await page.evaluate<number>(topOf(".turns"))).toBeLessThan(screen.height - 100);
});

test.each(prefixes)(
  "the home page tells a finding on its first screen, and the newest meeting on its second (/%s)",
  async (prefix) => {
    const { page } = await bare(prefix);
    const finding = page.locator(".hero-finding");
    const end = await finding.evaluate((one) => one.getBoundingClientRect().bottom);
    expect(end).toBeLessThan(screen.height);
    expect(await finding.innerText()).toMatch(
      prefix === "" ? /denuclearization.*51st.*absent.*56th/u : /제51차.*비핵화\(denuclearization\).*제56차/u,
    );
    expect(await page.evaluate<number>(topOf(".holdings li"))).toBeLessThan(2 * screen.height);
    expect(await page.locator(".holdings li").first().innerText()).toContain("58");
    expect(await page.locator(".holdings-elsewhere").innerText()).toMatch(/44/u);
  },
);

test("the strip of meetings leads to each of them on a phone, by its number", async () => {
  const { page } = await visit("");
  const block = page.locator(".strip ol .block").nth(29);
  const { width, height } = await block.evaluate((one) => one.getBoundingClientRect());
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  expect(await block.evaluate((one) => getComputedStyle(one, "::before").content)).toContain("30");
  await block.click();
  expect(new URL(page.url()).pathname).toMatch(/\/meetings\/30\/$/u);
});

test.each(prefixes)("the register shows a meeting in two lines, and its persons on demand (/%s)", async (prefix) => {
  const { page } = await bare(`${prefix}meetings/`);
  const heights = () =>
    page.locator(".register tr[data-also]").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect((await heights()).filter((height) => height <= 60).length).toBeGreaterThan(50);
  expect(Math.max(...(await heights()))).toBeLessThan(90);
  const heads = page.locator("#m56 .register-heads");
  expect(await heads.isVisible()).toBe(false);
  await page.locator(".register-more input").check();
  expect(await heads.isVisible()).toBe(true);
  await page.reload();
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await heads.isVisible()).toBe(true);
  expect(await page.locator(".register-more").isVisible()).toBe(false);
  await page.setViewportSize(screen);
});

test.each(prefixes)("the register begins on the first screen, and its filter is a touch away (/%s)", async (prefix) => {
  const { page } = await visit(`${prefix}meetings/`);
  expect(await page.evaluate<number>(topOf("#m56"))).toBeLessThan(screen.height);
  const field = page.locator("#filter-q");
  expect(await field.isVisible()).toBe(false);
  await page.locator(".register-filter summary").click();
  await field.fill("1999");
  await visit(`${prefix}meetings/?q=1999`);
  expect(await field.isVisible()).toBe(true);
});

test.each(prefixes)("between a phone and a desk a meeting takes two lines in fixed columns (/%s)", async (prefix) => {
  const { page } = await visit(`${prefix}meetings/`);
  for (const width of [768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const rows = await page.locator(".register tr[data-also]").evaluateAll((all) =>
      all.map((one) => ({
        height: one.getBoundingClientRect().height,
        lefts: [...one.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join(),
        spills: [...one.children].some((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return words.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
        }),
      })),
    );
    // Days of two months, or many addresses, take a line more sooner than room of their neighbours.
    const heights = rows.map(({ height }) => height).sort((a, b) => a - b);
    expect(heights.at(-6)).toBeLessThan(width < 1360 ? 60 : 34);
    expect(heights.at(-1)).toBeLessThan(width < 1360 ? 84 : 60);
    expect(new Set(rows.map(({ lefts }) => lefts)).size).toBe(1);
    expect(rows.filter(({ spills }) => spills)).toEqual([]);
  }
  await page.setViewportSize(screen);
});

test.each([
  ["trace/?q=current+level", ".concordance li"],
  ["search/?q=denuclearization", ".answers li"],
  ["check/?q=The+56th+no+longer+mentions+denuclearization", ".check-outcome"],
])("the answer to what the address asks begins on the first screen (%s)", async (address, answer) => {
  const { page } = await visit(address);
  await page.locator(answer).first().waitFor();
  const end = await page
    .locator(answer)
    .first()
    .evaluate((one) => one.getBoundingClientRect().bottom);
  expect(end).toBeLessThan(screen.height);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await page.locator(".lead").isVisible()).toBe(true);
  await page.setViewportSize(screen);
});

test.each(prefixes)("how a phrase is matched is a touch away (/%s)", async (prefix) => {
  const { page } = await bare(`${prefix}trace/`);
  const hint = page.locator("#phrase-hint");
  expect(await hint.isVisible()).toBe(false);
  await page.locator(".phrase .phone-fold > summary").first().click();
  expect(await hint.isVisible()).toBe(true);
  expect(await page.locator("#phrase-q").getAttribute("aria-describedby")).toBe("phrase-hint");
});

test.each(prefixes)(
  "ways to read a text that go on past the edge fade there, and can be drawn into view (/%s)",
  async (prefix) => {
    for (const address of ["meetings/51/", "meetings/56/", "meetings/56/parallel/", "meetings/56/lineage/"]) {
      const { page } = await bare(prefix + address);
      const [isFading, fade, free] = await page.locator(".text-tools ul").evaluate((list) => {
        const { maskImage, paddingInlineEnd } = getComputedStyle(list);
        list.scrollLeft = list.scrollWidth;
        const last = list.querySelector("li:last-child")?.getBoundingClientRect();
        const room = list.getBoundingClientRect().right - (last?.right ?? Number.NaN);
        return [maskImage.includes("gradient"), Number.parseFloat(paddingInlineEnd), room] as const;
      });
      expect([address, isFading, fade > 24, free >= fade - 1]).toEqual([address, true, true, true]);
    }
  },
);

test("no blank stands between the number of a paragraph and the comma after it", async () => {
  for (const address of ["compare/51/56/", "compare/", "topics/usfk-force-level/", "trace/denuclearization/"]) {
    const { page } = await bare(address);
    const blanks = await page.locator("main a").evaluateAll((all) =>
      all.flatMap((one) => {
        const { nextSibling: next } = one;
        if (!(next instanceof Text) || !/^[,;.)]/u.test(next.data) || !one.checkVisibility()) return [];
        const range = document.createRange();
        range.selectNodeContents(one);
        const end = [...range.getClientRects()].at(-1);
        range.setStart(next, 0);
        range.setEnd(next, 1);
        const sign = range.getBoundingClientRect();
        return end && sign.top < end.bottom && sign.left - end.right > 1 ? [one.textContent] : [];
      }),
    );
    expect(blanks, address).toEqual([]);
  }
});

test.each([
  ["compare/51/56/", ".map svg"],
  ["compare/51/56/", ".compare-tools"],
  ["trace/", "#phrase-hint"],
  ["trace/denuclearization/", ".concept-facts"],
])("what folds on a phone stands open on a desk without a touch (%s %s)", async (address, part) => {
  const { page } = await bare(address);
  const one = page.locator(part).first();
  expect(await one.isVisible()).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await one.isVisible()).toBe(true);
  await page.setViewportSize(screen);
});

test.each(prefixes)("what decides a claim is a list by meeting, each line with its name (/%s)", async (prefix) => {
  const { page } = await visit(`${prefix}check/?q=The+56th+no+longer+mentions+denuclearization`);
  const cells = page.locator(".check-table tbody tr").first().locator("td");
  await cells.first().waitFor();
  const lefts = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect([lefts.length, new Set(lefts).size]).toEqual([3, 1]);
  const names = await cells.evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").content));
  for (const name of names) expect(name).toMatch(/\p{L}/u);
  const links = await cells.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(links[0]).toMatch(prefix === "" ? /#m56-en$/u : /#m56-ko$/u);
});
