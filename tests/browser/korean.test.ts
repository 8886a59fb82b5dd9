/** What readers of Korean are shown. */
import { expect, test } from "vitest";
import { useBrowser, usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();
const visit = usePage({ viewport: { width: 360, height: 740 } });
const korean = everyPage.filter(({ lang }) => lang === "ko");

/** Words in which Hangul is slanted, and those whose particle stands at the beginning of the next line. */
const faults = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const [slanted, parted]: [string[], string[]] = [[], []];
  const boxOf = (node: Text, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  let before: { node: Text; at: number } | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { parentElement: parent, data } = node;
    if (!parent?.checkVisibility() || parent.closest(".visually-hidden, .said, script, select")) continue;
    if (/[가-힣]/u.test(data) && getComputedStyle(parent).fontStyle !== "normal") slanted.push(data);
    const isKorean = parent.closest("[lang]")?.getAttribute("lang") === "ko";
    for (let at = 0; at < data.length; at++) {
      const last = before?.node.data[before.at];
      const isJoint = isKorean && /[가-힣]/u.test(data[at] ?? "") && /[)\]’”」』〉》]/u.test(last ?? "");
      if (
        isJoint &&
        before &&
        before.node.parentElement?.closest("p, li, dt, dd, td, th, caption, h1, h2, h3") ===
          parent.closest("p, li, dt, dd, td, th, caption, h1, h2, h3")
      ) {
        const [end, start] = [boxOf(before.node, before.at), boxOf(node, at)];
        if (start.top > end.top + 8 && start.left < end.left)
          parted.push(`${before.node.data.slice(-12)}|${data.slice(at, at + 6)}`);
      }
      before = { node, at };
    }
  }
  return { slanted, parted };
};

test.each(korean)("no Hangul is slanted, and no particle parted from its bracket ($kind)", async ({ address }) => {
  const { page } = await visit(address);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(faults)).toEqual({ slanted: [], parted: [] });
  }
  // Kept together inside running text alone: an item of its own it would be in a flexible line.
  const items = await page
    .locator(".nowrap")
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            /^[)\]’”」』〉》]/u.test(one.textContent) &&
            /flex|grid/u.test(getComputedStyle(one.parentElement as Element).display),
        )
        .map((one) => one.parentElement?.outerHTML.slice(0, 120)),
    );
  expect(items).toEqual([]);
});

test("both languages stand with Korean first", async () => {
  const { page } = await visit("ko/meetings/56/parallel/");
  const languages = await page
    .locator("#p10 .parallel-cell .paragraph-text")
    .evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
  expect(languages).toEqual(["ko", "en"]);
  expect(await page.locator(".version").first().innerText()).toBe("한국어");
  await visit("ko/");
  expect(await page.locator(".examples [lang]").first().getAttribute("lang")).toBe("ko");
});

test("a comparison of English texts says so at its top, and has the Korean of the newer beside it", async () => {
  const { page } = await visit("ko/compare/51/56/");
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  expect(await top(".compare-head .notice")).toBeLessThan(await top(".compare-counts"));
  const own = page.locator("#p10 .side-to .own-text");
  await own.locator("summary").click();
  await own.locator(".own-words").first().waitFor();
  expect(await own.locator(".own-words").innerText()).toContain("현재 전력 수준");
  expect(await own.locator("a").getAttribute("href")).toContain("/ko/meetings/56/parallel/#p10");
  // A side that sticks would cover what stands below both.
  const aboveDecisions = page.locator(".pair:has(.decision) > .side");
  expect(await aboveDecisions.count()).toBeGreaterThan(0);
  for (const position of await aboveDecisions.evaluateAll((all) => all.map((one) => getComputedStyle(one).position)))
    expect(position).not.toBe("sticky");
  await visit("compare/51/56/");
  expect(await page.locator(".own-text").count()).toBe(0);
});

test("a report stands beside the sentence that it concerns, the paragraph folded", async () => {
  for (const address of ["compare/56/57/", "ko/compare/56/57/"]) {
    const { page } = await visit(address);
    const paragraph = page.locator(".reported-paragraph", { has: page.locator(".reported-concerned") }).first();
    const sentence = (await paragraph.locator(".reported-concerned").innerText()).replaceAll(/\s+/gu, " ");
    expect(await paragraph.locator(".paragraph-text").isVisible()).toBe(false);
    await paragraph.locator("summary").click();
    const whole = (await paragraph.locator(".paragraph-text").innerText()).replaceAll(/\s+/gu, " ");
    expect(whole).toContain(sentence.trim());
    expect(whole.length).toBeGreaterThan(sentence.length);
  }
});

test("a very wide window gives its room to the margin", async () => {
  const width = async (window: number) => {
    const { page } = await open("meetings/56/", { viewport: { width: window, height: 1000 } });
    return page.locator("#p2 .margin").evaluate((one) => one.getBoundingClientRect().width);
  };
  expect((await width(2200)) - (await width(1440))).toBeGreaterThan(200);
});

test("a statement of absence runs on behind what is kept in one line", async () => {
  const { page } = await visit("ko/trace/denuclearization/");
  const kept = page.locator(".statement .nowrap");
  expect(await kept.count()).toBeGreaterThan(0);
  for (const display of await kept.evaluateAll((all) => all.map((one) => getComputedStyle(one).display)))
    expect(display).toBe("inline");
});

test("what a script says parts no particle from its quotation mark", async () => {
  const { page } = await visit("ko/trace/?q=%EB%8B%AC%EB%82%98%EB%9D%BC%20%ED%86%A0%EB%81%BC");
  await page.locator("[data-statement]").waitFor();
  expect(await page.locator("main .nowrap").allTextContents()).toContain("’를");
  for (let width = 300; width <= 420; width += 4) {
    await page.setViewportSize({ width, height: 740 });
    expect((await page.evaluate(faults)).parted).toEqual([]);
  }
});

test("Korean paragraphs stand before English ones in a search of the Korean pages, and there alone", async () => {
  const languages = async (address: string) => {
    const { page } = await visit(address);
    await page.locator("main[data-answer=found] .hits .hit").first().waitFor();
    return page.locator(".hits .hit [lang]").evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
  };
  const mixed = await languages("ko/search/?q=NCG");
  expect(mixed).toContain("en");
  expect(mixed.lastIndexOf("ko")).toBeLessThan(mixed.indexOf("en"));
  // Without words all are equally good: the two of a pair stand together.
  expect((await languages("ko/search/?meeting=56")).slice(0, 4)).toEqual(["ko", "en", "ko", "en"]);
  expect((await languages("search/?meeting=56")).slice(0, 2)).toEqual(["en", "ko"]);
});
