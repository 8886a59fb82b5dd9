/** Pages are complete without JavaScript. */
import { expect, test } from "vitest";
import { heldMeetings, textFor } from "../../src/archive/corpus.ts";
import { siteAddress, usePage } from "../support/browser.ts";
import { corpus } from "../support/edition.ts";
import { everyPage } from "../support/page-kinds.ts";

const visit = usePage({ javaScriptEnabled: false });
const prefix = { en: "", ko: "ko/" } as const;
const plain = (text: string) => text.replace(/\s+/gu, " ").trim();

test.each(["en", "ko"] as const)("every sentence of every text is visible (%s)", async (lang) => {
  for (const { number } of heldMeetings(corpus)) {
    const { page } = await visit(`${prefix[lang]}meetings/${number}/`);
    const visible = await page
      .locator("[id^=p]")
      .filter({ visible: true })
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const { id, sentences } of textFor(corpus, number, lang)?.paragraphs ?? []) {
      const shown = await page.locator(`#${id} .paragraph-number`).first().isVisible();
      expect([id, shown]).toEqual([id, true]);
      expect(visible).toEqual(expect.arrayContaining(sentences.map((sentence) => sentence.id)));
    }
  }
});

test.each(["en", "ko"] as const)("every meeting stands in the register (%s)", async (lang) => {
  const { page } = await visit(`${prefix[lang]}meetings/`);
  const main = plain(await page.locator("main").innerText());
  for (const { number } of corpus.meetings) {
    expect(main).toContain(
      lang === "ko"
        ? `제${number}차`
        : (new RegExp(`\\b${number}(?:st|nd|rd|th)\\b`).exec(main)?.[0] ?? `the ${number}th`),
    );
  }
  for (const { number } of corpus.meetings) {
    expect(await page.locator(`main a[href$="/${prefix[lang]}meetings/${number}/"]`).first().isVisible()).toBe(true);
  }
});

test.each(["en", "ko"] as const)("the comparison shows both texts whole (%s)", async (lang) => {
  const { page } = await visit(`${prefix[lang]}compare/51/56/`);
  const main = page.locator("main");
  const rows = await main.locator(".compare-row").count();
  expect(rows).toBeGreaterThan(15);
  const visible = plain(await main.innerText());
  expect(visible).toContain("complete denuclearization");
  expect(visible).toContain("Taiwan");
});

test("both languages stand side by side", async () => {
  const { page } = await visit("meetings/56/parallel/");
  expect(await page.locator("#p10").innerText()).toMatch(
    /current USFK force levels[\s\S]*현재 전력 수준|현재 전력 수준[\s\S]*current USFK force levels/u,
  );
});

test.each(everyPage)(
  "$kind ($lang) has its heading, its text and a plain way to the search",
  async ({ address, lang, kind }) => {
    const { page } = await visit(address);
    expect(await page.locator("h1").first().isVisible()).toBe(true);
    const words = plain(await page.locator("main").innerText());
    expect(words.length).toBeGreaterThan(60);
    const search = page.locator('header a[href$="search/"]').first();
    expect(await search.isVisible()).toBe(true);
    const leadsTo = await search.evaluate((link) => (link as HTMLAnchorElement).href);
    expect(leadsTo).toBe(siteAddress(`${kind === "a missing page" ? "" : prefix[lang]}search/`));
  },
);
