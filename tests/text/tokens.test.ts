import { describe, expect, it } from "vitest";
import { protocolFinder } from "../../src/protocol/finder.ts";
import { rosterOf } from "../../src/protocol/roster.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { corpus } from "../support/edition.ts";
import { tokensOf } from "../support/roster.ts";

const keys = (text: string, language: "en" | "ko" = "en") =>
  tokensOf(text, language)
    .filter(({ kind }) => kind !== "space")
    .map(({ key }) => key);

describe("tokens", () => {
  it("cover every paragraph of the edition wholly", () => {
    const roster = rosterOf(corpus.meetings);
    for (const { lang, paragraphs } of corpus.communiques) {
      const finder = protocolFinder(lang, roster);
      for (const { text } of paragraphs)
        expect(
          tokenize(text, lang, finder)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
    }
  });

  it("fold dashes, quotes, case and the stops of abbreviations for comparison only", () => {
    expect(keys("U.S. “Forces” – Korea’s")).toEqual(keys('US "forces" - korea\'s'));
    expect(
      tokensOf("U.S. “Forces”")
        .map((token) => token.text)
        .join(""),
    ).toBe("U.S. “Forces”");
  });

  it("fold middle dots in Korean", () => {
    expect(keys("핵·재래식", "ko")).toEqual(keys("핵ㆍ재래식", "ko"));
  });

  it("call a word content unless it is a function word, protocol or a mark", () => {
    const content = tokensOf("The two sides pledged to maintain the ROK-U.S. Alliance.").filter(
      ({ isContent }) => isContent,
    );
    expect(content.map((token) => token.text)).toEqual(["pledged", "maintain", "Alliance"]);
  });
});
