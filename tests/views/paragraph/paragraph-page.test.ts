/** The page of one paragraph. */
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/paths.ts";
import { openingOf, paragraphPage, paragraphPages } from "../../../src/views/paragraph/paragraph-page.ts";
import { corpus, smallCorpus } from "../../support/edition.ts";

describe("an opening", () => {
  test("is cut between words, without the comma before the cut", () => {
    expect(openingOf({ text: "One two, three four" }, 9)).toBe("One two…");
    expect(openingOf({ text: "One two, three four" }, 12)).toBe("One two…");
    expect(openingOf({ text: "One two" }, 7)).toBe("One two");
    expect(openingOf({ text: "가나다라마바사" }, 3)).toBe("가…");
  });
});

test("every paragraph of a meeting has a page in both interfaces", () => {
  for (const one of [corpus, smallCorpus]) {
    const pages = paragraphPages(one);
    const texts = one.communiques.flatMap((text) => text.paragraphs.map(({ number }) => `${text.meeting} ${number}`));
    expect(new Set(pages.map(({ meeting, paragraph }) => `${meeting} ${paragraph}`))).toEqual(new Set(texts));
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(pages.length);
  }
});

describe.each(languages)("¶10 of the 56th (%s)", (lang) => {
  const meeting = corpus.meetings.find(({ number }) => number === 56);
  const page = meeting && paragraphPage(corpus, meeting, 10, lang);

  test("stands in both languages, the reader's own first", () => {
    expect([page?.shown.text.lang, page?.other?.text.lang]).toEqual(lang === "en" ? ["en", "ko"] : ["ko", "en"]);
  });

  test("has its counterpart in the text before, and no text after", () => {
    expect(
      page?.counterparts.map(({ from, to, rows }) => [from, to, rows.map(({ older, newer }) => [older, newer])]),
    ).toEqual([[51, 56, [[expect.stringContaining("7"), expect.stringContaining("10")]]]]);
  });

  test("leads to its neighbours, and is cited by its own address", () => {
    expect([page?.previous?.url, page?.next?.url].map((url) => url?.match(/p\d+/u)?.[0])).toEqual(["p9", "p11"]);
    const addresses = page?.citations.citations.flatMap(({ pieces }) =>
      pieces.filter(({ kind }) => kind === "address"),
    );
    expect(addresses?.length).toBeGreaterThan(4);
    for (const piece of addresses ?? []) {
      expect(piece.kind === "address" && piece.address).toMatch(
        lang === "en" ? /\/meetings\/56\/p10\/$/u : /\/ko\/meetings\/56\/p10\/$/u,
      );
    }
  });
});
