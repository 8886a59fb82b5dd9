/** Pages as they are heard. */
import { expect, test } from "vitest";
import { textFor } from "../../src/archive/corpus.ts";
import { topicLabel } from "../../src/views/topic-label.ts";
import { siteAddress, usePage } from "../support/browser.ts";
import { corpus } from "../support/edition.ts";

const visit = usePage();

test.each(["en", "ko"] as const)("each paragraph has a heading with its number and subject (%s)", async (lang) => {
  const prefix = lang === "ko" ? "ko/" : "";
  for (const address of [`${prefix}meetings/56/`, `${prefix}meetings/56/parallel/`]) {
    const { page } = await visit(address);
    for (const { id, number, topics } of textFor(corpus, 56, lang)?.paragraphs ?? []) {
      const name = `${number}. ${topicLabel(corpus, topics[0] ?? "", lang)}`;
      expect(await page.locator(`#${id}`).getByRole("heading", { name, exact: true }).count(), `${address}#${id}`).toBe(
        1,
      );
    }
    // No rank is left out, so that a list of headings is an outline.
    const ranks = await page
      .locator("main :is(h1, h2, h3, h4)")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    const jumps = ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  }
});

test.each(["meetings/56/", "ko/meetings/56/", "meetings/56/parallel/"])(
  "the second stop of %s leads to its first paragraph",
  async (address) => {
    const { page } = await visit(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(siteAddress(`${address}#p1`));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[id]")?.id)).toBe("p1");
  },
);

test("a fact has one stop for all its sources", async () => {
  for (const address of ["meetings/56/", "meetings/1/", "ko/meetings/57/"]) {
    const { page } = await visit(address);
    const stops = await page
      .locator(".facts dd")
      .evaluateAll((facts) => facts.map((fact) => fact.querySelectorAll(".fact-sources a").length));
    expect(Math.max(...stops)).toBe(1);
    const link = page.locator(".facts .fact-sources a").first();
    const target = (await link.getAttribute("href")) ?? "";
    expect(await page.locator(`.sources ${target}`).count()).toBe(1);
  }
});

test("each mark of a redline is said, in the language of the words", async () => {
  for (const address of ["compare/51/56/", "topics/usfk-force-level/"]) {
    const { page } = await visit(address);
    const marks = page.locator("main p :is(ins, del)");
    const shown = await marks.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const heard = await page.locator("main").ariaSnapshot();
    expect(shown).toBeGreaterThan(5);
    expect(heard.match(/(?:insertion: "?added|deletion: "?removed): /gu)?.length).toBe(shown);
  }
  const { page } = await visit("compare/51/56/");
  const said = await page.locator("main p").evaluateAll((all) =>
    ["ins", "del"].map((mark) => {
      const one = all.flatMap((paragraph) => [...paragraph.querySelectorAll<HTMLElement>(mark)])[0] as HTMLElement;
      one.lang = "ko";
      return getComputedStyle(one, "::before").content;
    }),
  );
  expect(said).toEqual(['"추가: "', '"삭제: "']);
});
