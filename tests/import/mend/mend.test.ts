/** Damage of one paragraph: what is mended, what is read without a correction, and what is only named. */
import { describe, expect, test } from "vitest";
import { Lexicon } from "../../../src/import/lexicon.ts";
import { mend } from "../../../src/import/mend/mend.ts";
import { readingOf } from "../../../src/import/model.ts";
import type { Language } from "../../../src/paths.ts";

function mended(
  text: string,
  lang: Language,
  known: string,
  more: { close?: boolean; breaksWords?: boolean; blanks?: boolean } = {},
) {
  const lexicon = new Lexicon(lang);
  lexicon.addText(known);
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  const printed = { text, close: new Set(more.close ? ends : []), parts: new Set<number>() };
  const { blocks, repairs, doubts } = mend(printed, {
    lang,
    lexicon,
    breaksWords: more.breaksWords ?? false,
    blanksBreakWords: more.blanks ?? false,
  });
  return {
    reads: readingOf({ blocks }),
    sic: repairs.map((repair) => repair.sic),
    doubts: doubts.map(({ kind }) => kind),
  };
}

describe("a line end", () => {
  test.each([
    ["inter-\nKorean", "inter-Korean talks", "inter-Korean", [], []],
    ["infor-\nmation", "information", "information", ["infor-mation"], []],
    ["infor-\nmation", "", "infor-mation", [], ["hyphen"]],
    ["ROK-\nU.S.", "", "ROK-U.S.", [], []],
    ["the US–\nROK Alliance, US–ROK", "", "the US–ROK Alliance, US–ROK", [], []],
    ["law –\nwhich – is", "", "law – which – is", [], []],
    ["both\nsides", "", "both sides", [], []],
  ])("of %j, where %j is known, reads %j", (text, known, reads, sic, doubts) => {
    expect(mended(text, "en", known)).toEqual({ reads, sic, doubts });
  });

  test.each([
    ["multi\npurpose", "multi-purpose", "multi-purpose", ["multi purpose"], []],
    ["ROK\nU.S.", "", "ROK-U.S.", ["ROK U.S."], []],
    ["High\nAltitude", "", "High Altitude", [], ["hyphen"]],
  ])("closer than the others, %j, has lost its hyphen where %j is known", (text, known, reads, sic, doubts) => {
    expect(mended(text, "en", known, { close: true })).toEqual({ reads, sic, doubts });
  });

  test("inside a Korean word is read as nothing where lines break words", () => {
    const more = { breaksWords: true };
    expect(mended("한반\n도의 안보", "ko", "한반도의 안보", more)).toEqual({
      reads: "한반도의 안보",
      sic: [],
      doubts: [],
    });
    expect(mended("한반도의\n안보", "ko", "한반도의 안보", more).reads).toBe("한반도의 안보");
    expect(mended("SCM\n은 열렸다", "ko", "", more)).toMatchObject({ reads: "SCM은 열렸다", sic: ["SCM 은"] });
    expect(mended("한반\n도의 안보", "ko", "한반도의 안보").reads).toBe("한반 도의 안보");
  });
});

test("a blank inside a Korean word is corrected where old line ends left blanks, and nowhere else", () => {
  expect(mended("한반 도의 안보", "ko", "한반도의 안보", { blanks: true }).sic).toEqual(["한반 도의"]);
  expect(mended("한반 도의 안보", "ko", "한반도의 안보").sic).toEqual([]);
});

test.each([
  ["the 49[th] and 50^th^ and 51 st", "the 49th and 50th and 51st"],
  [
    "**bold** and *leaning* and [a link](https://example.org) and ![a](b.png) words",
    "bold and leaning and a link and words",
  ],
  ["2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"],
])("marks of %j go", (text, reads) => {
  expect(mended(text, "en", "").reads).toBe(reads);
});

test("a middle dot that became a question mark comes back where the pair is known", () => {
  expect(mended("한?미 양국과 바다?섬", "ko", "")).toEqual({
    reads: "한·미 양국과 바다?섬",
    sic: ["한?미"],
    doubts: ["lost"],
  });
});
