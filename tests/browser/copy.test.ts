/** What a reader copies of a document is the document's words and nothing else. */
import { parse } from "node-html-parser";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/paths.ts";
import { siteName, siteUrl } from "../../src/site.ts";
import { usePage } from "../support/browser.ts";
import { corpus } from "../support/edition.ts";

const open = usePage({ permissions: ["clipboard-read", "clipboard-write"] });

const textOf = (meeting: number, lang: Language) => {
  const text = corpus.communiques.find((one) => one.meeting === meeting && one.lang === lang);
  if (!text) throw new Error(`The ${meeting} is not held in ${lang}.`);
  return text;
};
const paragraph = (meeting: number, lang: Language, number: number) =>
  textOf(meeting, lang).paragraphs.find((one) => one.number === number)?.text ?? "";

/** Every run of words of the texts held, in one string each. */
const wholeTexts = corpus.communiques.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("\n"));

/** Selects from the start of one element to the end of another and copies. */
async function copy(page: Page, from: string, to = from): Promise<Copied> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(first as string) as Element);
      range.setEndAfter(document.querySelector(last as string) as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
  return copied(page);
}

async function copyAll(page: Page): Promise<Copied> {
  await page.keyboard.press("Control+a");
  return copied(page);
}

interface Copied {
  plain: string;
  html: string;
}

async function copied(page: Page): Promise<Copied> {
  await page.evaluate(() => navigator.clipboard.writeText("nothing was copied"));
  await page.keyboard.press("Control+c");
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = item?.types.includes("text/html") ? await (await item.getType("text/html")).text() : "";
    return { plain: await navigator.clipboard.readText(), html };
  });
}

/** Paragraphs of what was copied as a page, without the citation behind them. */
const paragraphsIn = ({ html }: Copied) =>
  parse(html)
    .querySelectorAll("p[lang]")
    .map(({ attributes, text }) => [attributes["lang"], text]);

const isCitation = (words: string) => words.includes(`${siteName}`) && words.includes(siteUrl);

/** What was copied, by paragraphs: the document's words, and the citation behind them. */
function partsOf({ plain }: Copied): { words: string[]; cited: string | undefined } {
  const all = plain.split("\n\n");
  const last = all.at(-1) ?? "";
  return isCitation(last) ? { words: all.slice(0, -1), cited: last } : { words: all, cited: undefined };
}

/** Letters and signs alone: where words are marked, the space beside them belongs to either text. */
const bare = (words: string) => words.replace(/\s+/gu, "");

/** What a redline keeps of the older text, and of the newer; without spaces. */
const olderIn = (words: string) => bare(words.replace(/\{\+.*?\+\}/gu, "").replace(/\[-(.*?)-\]/gu, "$1"));
const newerIn = (words: string) => bare(words.replace(/\[-.*?-\]/gu, "").replace(/\{\+(.*?)\+\}/gu, "$1"));

describe("of a text", () => {
  test.each(["en", "ko"] as const)("paragraphs come without numbers, topics, marks and notes (%s)", async (lang) => {
    const { page } = await open(lang === "en" ? "meetings/56/" : "ko/meetings/56/");
    const words = [4, 5, 6].map((number) => paragraph(56, lang, number));
    const taken = await copy(page, "#p4", "#p6");
    const { words: plain, cited } = partsOf(taken);
    expect(plain).toEqual(words);
    expect(paragraphsIn(taken)).toEqual(words.map((text) => [lang, text]));
    expect(cited).toContain(lang === "en" ? "¶¶ 4–6" : "제4–6항");
    expect(cited).toContain(`${siteUrl}${lang === "ko" ? "/ko" : ""}/meetings/56/#p4-p6`);
  });

  test.each(["en", "ko"] as const)("all is its title and its paragraphs (%s)", async (lang) => {
    const { page } = await open(lang === "en" ? "meetings/56/" : "ko/meetings/56/");
    const { title, sections } = textOf(56, lang);
    const words = sections.flatMap(({ heading, paragraphs }) => [heading ?? [], paragraphs.map(({ text }) => text)]);
    expect(partsOf(await copyAll(page)).words).toEqual([title, ...words.flat(2)]);
  });

  test("a few words come as they are, into a sentence of the reader's own", async () => {
    const { page } = await open("meetings/56/");
    await page.evaluate(() => {
      const words = document.querySelector("#p10-s1")?.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 4, words, 17);
    });
    const taken = await copied(page);
    expect(taken.plain).toBe(paragraph(56, "en", 10).slice(4, 17));
    expect(parse(taken.html).querySelectorAll("p, br")).toEqual([]);
  });

  test("the source's reading comes where a reader asked for it", async () => {
    const { page } = await open("ko/meetings/56/");
    await page.locator("#source-reading").check();
    const { plain } = await copy(page, "#p5");
    expect(plain).toContain("2024711일");
    expect(plain).not.toContain("2024년 7월 11일");
  });

  test("an editor's note can be copied for itself", async () => {
    const { page } = await open("ko/meetings/56/");
    const { plain } = await copy(page, "#p5 .notes li");
    expect(plain).toContain("The copy reads");
  });

  test("both languages come paragraph by paragraph", async () => {
    const { page } = await open("meetings/56/parallel/");
    const words = [5, 6].flatMap((number) => [paragraph(56, "en", number), paragraph(56, "ko", number)]);
    const taken = await copy(page, "#p5", "#p6");
    expect(partsOf(taken).words).toEqual(words);
    expect(paragraphsIn(taken).map(([lang]) => lang)).toEqual(["en", "ko", "en", "ko"]);
  });
});

describe("of a comparison", () => {
  const every = (meeting: number) => textOf(meeting, "en").paragraphs.map(({ text }) => text);

  const sentences = (meeting: number) => textOf(meeting, "en").paragraphs.flatMap((one) => one.sentences);

  test("all holds every word of both texts, marked", async () => {
    const { page } = await open("compare/51/56/");
    const { words, cited } = partsOf(await copyAll(page));
    const newer = words.map(newerIn).filter((one) => one !== "");
    expect(newer.sort()).toEqual(every(56).map(bare).sort());
    const older = words.map(olderIn).join("");
    for (const { text } of sentences(51)) expect([text, older.includes(bare(text))]).toEqual([text, true]);
    expect(cited).toMatch(/51st \(.*\) and 56th \(.*\)/u);
  });

  test.each(["", "?view=one"])("a row comes as its redline, as text and as HTML (%s)", async (view) => {
    const { page } = await open(`compare/51/56/${view}`);
    const taken = await copy(page, "#p10");
    const { words, cited } = partsOf(taken);
    expect(words).toHaveLength(1);
    expect(words.map(newerIn)).toEqual([bare(paragraph(56, "en", 10))]);
    expect(words.map(olderIn)).toEqual([bare(paragraph(51, "en", 7))]);
    expect(cited).toContain("51st, ¶ 7, and 56th, ¶ 10");
    const html = parse(taken.html);
    expect(html.querySelectorAll("del").every((one) => one.getAttribute("style")?.includes("line-through"))).toBe(true);
    expect(html.querySelectorAll("ins").every((one) => one.getAttribute("style")?.includes("underline"))).toBe(true);
    expect(html.querySelectorAll("del").map(({ text }) => `[-${text}-]`)).toEqual(words[0]?.match(/\[-.*?-\]/gu));
  });

  test("the older side by itself is its own words", async () => {
    const { page } = await open("compare/51/56/");
    const [words = ""] = partsOf(await copy(page, "#p10 .side-from .side-text")).words;
    expect(words).not.toContain("{+");
    expect(olderIn(words)).toBe(bare(paragraph(51, "en", 7)));
  });

  test("dots stand for a sentence between others that is not shown", async () => {
    const { page } = await open("compare/51/56/");
    const side = page.locator("#p1 .side-to .side-text").first();
    await side
      .locator(".sentence:not(.older-wording)")
      .nth(1)
      .evaluate((sentence) => {
        sentence.style.display = "none";
      });
    const [first, , ...others] = textOf(56, "en").paragraphs.find(({ number }) => number === 1)?.sentences ?? [];
    const { words } = partsOf(await copy(page, "#p1 .side-to .side-text"));
    expect(words.map(newerIn)).toEqual([bare([first?.text, "…", ...others.map(({ text }) => text)].join(" "))]);
  });

  test("a report beside a text leaves the text's paragraphs", async () => {
    const { page } = await open("compare/56/57/");
    const taken = partsOf(await copyAll(page)).words;
    expect(taken.length).toBeGreaterThan(3);
    // A paragraph, or the sentence of one that stands for it.
    for (const words of taken)
      expect([words, every(56).some((paragraph) => paragraph.includes(words))]).toEqual([words, true]);
  });
});

test.each(["topics/opcon-transition/", "ko/topics/usfk-force-level/", "trace/taiwan-strait/", "ko/trace/opcon/"])(
  "all of %s is words of the texts",
  async (address) => {
    const { page } = await open(address);
    const taken = partsOf(await copyAll(page)).words;
    expect(taken.length).toBeGreaterThan(1);
    // Where sentences are left out, an ellipsis says so; what is only removed is of an older text.
    const texts = taken.map((one) => newerIn(one) || olderIn(one));
    for (const words of texts.flatMap((one) => one.split("…")).map((one) => one.trim())) {
      expect([words, wholeTexts.some((text) => bare(text).includes(words))]).toEqual([words, true]);
    }
  },
);

test.each(["about/method/", "meetings/57/"])("%s, which shows no document, is copied as it stands", async (address) => {
  const { page } = await open(address);
  const { plain } = await copy(page, "h1");
  const told = (words: string) => words.trim().toLowerCase().replaceAll("\u00a0", " ");
  expect(told(plain)).toBe(told(await page.locator("h1").innerText()));
});
