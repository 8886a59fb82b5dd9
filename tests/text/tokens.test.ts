import { describe, expect, it, test } from "vitest";
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

  it("part a quotation mark from the particle behind it", () => {
    expect(keys("‘선언’과 'NCG'의 Korea’s", "ko")).toEqual(["'", "선언", "'", "과", "'", "ncg", "'", "의", "korea's"]);
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

/** A text cut with bars between tokens; white space as `_`, protocol in braces. */
const cut = (text: string, language: "en" | "ko" = "en") =>
  tokensOf(text, language)
    .map(({ kind, text: printed }) => ({ space: "_", protocol: `{${printed}}`, word: printed, mark: printed })[kind])
    .join("|");

describe("one token is", () => {
  test.each([
    ["a run of white space", "a \n b", "a|_|b"],
    ["an abbreviation with its stops", "D.C. and U.N. units", "D.C.|_|and|_|U.N.|_|units"],
    ["an abbreviation only before what is no letter", "D.C.x U.N.1", "D|.|C|.|x|_|U|.|N|.|1"],
    [
      "a figure with its separators",
      "28,500 1.03 9:30 5/6 2030–31 2030-31 1.2.3",
      "28,500|_|1.03|_|9:30|_|5/6|_|2030–31|_|2030-31|_|1.2.3",
    ],
    ["a figure without the sign that ends it", "5, 6. 7-", "5|,|_|6|.|_|7|-"],
    ["a figure with its currency", "$5 ₩1,000 € 7", "$5|_|₩1,000|_|€|_|7"],
    ["a figure with its unit", "57th 12제 5% 5th%", "57th|_|12제|_|5%|_|5th%"],
    ["a word with its apostrophe", "Korea’s nation's o'clock", "Korea’s|_|nation's|_|o'clock"],
    ["a word without the apostrophe that closes it", "nations’ 'we'", "nations|’|_|'|we|'"],
    ["a word of letters, marks and digits", "Ange\u0301la F35A e\u0301", "Ange\u0301la|_|F35A|_|e\u0301"],
    ["any mark by itself", "(a), “b”…", "(|a|)|,|_|“|b|”|…"],
    ["a hyphen inside a compound, as white space", "well-known e‐f e–f 3-x", "well|_|known|_|e|_|f|_|e|_|f|_|3|_|x"],
    ["a dash elsewhere, as a mark", "a - b, c— d—e -f g-", "a|_|-|_|b|,|_|c|—|_|d|—|e|_|-|f|_|g|-"],
    ["a wording of protocol", "both the DPRK and", "both|_|{the DPRK}|_|and"],
  ])("%s", (_, text, tokens) => expect(cut(text)).toBe(tokens));

  it("a mark where a Korean middle dot stands between words", () => {
    expect(cut("핵ㆍ재래식 핵·재래식", "ko")).toBe("핵|ㆍ|재래식|_|핵|·|재래식");
  });
});

describe("keys fold", () => {
  test.each([
    ["the country", "US U.S U.S. and", "u.s. u.s. u.s. and"],
    ["no pronoun with the country", "us Us", "us us"],
    ["no longer word with the country", "USA BUS", "usa bus"],
    ["letter case", "NATO Éva", "nato éva"],
    ["letters with their marks", "e\u0301 \u1112\u1161\u11ab", "é 한"],
    ["dashes", "‐ ‑ ‒ – — ― − -", "- - - - - - - -"],
    ["single quotes", "‘ ’ ʼ ` ´ '", "' ' ' ' ' '"],
    ["double quotes", '“ ” „ « » "', '" " " " " "'],
    ["middle dots", "ㆍ ・ ‧ • ·", "· · · · ·"],
    ["the stops of two letters", "D.C. U.N. and", "dc un and"],
    ["no stop of a figure", "1.5 1.5.2", "1.5 1.5.2"],
  ])("%s", (_, text, folded) => {
    const tokens = tokenize(text, "en", () => []);
    expect(tokens.map(({ key }) => key).join("")).toBe(folded);
  });
});

describe("a token", () => {
  const one = (text: string, language: "en" | "ko" = "en") => tokensOf(text, language)[0];

  test.each([
    ["a word", "Capabilities", { kind: "word", key: "capabilities", stem: "capability", isContent: true }],
    ["a figure", "28,500", { kind: "word", key: "28,500", stem: "28,500", isContent: true }],
    ["a function word", "The", { kind: "word", key: "the", stem: "the", isContent: false }],
    ["protocol", "DPRK", { kind: "protocol", key: "⟨dprk⟩", stem: "⟨dprk⟩", isContent: false }],
    ["a mark", "—", { kind: "mark", key: "-", stem: "-", isContent: false }],
    ["white space", "\n", { kind: "space", key: " ", stem: " ", isContent: false }],
  ] as const)("of %s has its key, its stem, and whether it says something", (_, text, token) => {
    expect(one(text)).toMatchObject({ text, ...token });
  });

  it("of protocol has its own tokens, and no other has any", () => {
    expect(one("the Secretary")?.parts?.map(({ text, kind }) => [text, kind])).toEqual([
      ["the", "word"],
      [" ", "space"],
      ["Secretary", "word"],
    ]);
    expect(one("ships")?.parts).toBeUndefined();
  });

  it("of two has each of them as well, as protocol", () => {
    expect(one("the Secretary and Minister Hong")?.within?.map(({ text, key }) => [text, key])).toEqual([
      ["the Secretary", "⟨secretary⟩"],
      [" ", " "],
      ["and", "and"],
      [" ", " "],
      ["Minister Hong", "⟨minister⟩"],
    ]);
    expect(one("both sides")?.within).toBeUndefined();
    expect(one("the Secretary")?.within).toBeUndefined();
  });

  it("of a Korean word has a stem without particle", () => {
    expect(one("동맹을", "ko")).toEqual({ kind: "word", text: "동맹을", key: "동맹을", stem: "동맹", isContent: true });
  });
});

describe("characters that look different or like nothing", () => {
  const texts = (text: string, language: "en" | "ko" = "en") => tokensOf(text, language).map((token) => token.text);

  it("stay in the text of the token to which they belong", () => {
    expect(texts("\u200bde\u00adnuclear\u200b ½…")).toEqual(["\u200bde\u00adnuclear\u200b", " ", "½", "…"]);
    expect(texts("\u2060")).toEqual(["\u2060"]);
    expect(texts("")).toEqual([]);
  });

  it("make no difference to what is compared, but for what they say", () => {
    expect(keys("Ｔｈｅ Ⅲ Corps … de\u00adnuclear")).toEqual(keys("The III Corps ... denuclear"));
    expect(keys("½ of")).not.toEqual(keys("1 of"));
    expect(keys("information‑sharing 10−20")).toEqual(["information", "sharing", "10-20"]);
    expect(keys("한⸱미", "ko")).toEqual(keys("한·미", "ko"));
  });
});
