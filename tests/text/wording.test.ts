import { describe, expect, test } from "vitest";
import { compile } from "../../src/text/pattern.ts";
import { readWording } from "../../src/text/wording.ts";
import { charactersThat, codeOf, compatible, dashes, middleDots, quotationMarks } from "../support/characters.ts";

const bare = (typed: string) => readWording(typed).wording;

describe("the edges of a wording", () => {
  const framing = [
    ...dashes,
    ...quotationMarks,
    ...middleDots,
    ...charactersThat((one) =>
      /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Sentence_Terminal}\p{Terminal_Punctuation}]/u.test(one),
    ),
    ..."…‥¡¿※†‡_`´′″□○▲■",
  ];

  test("lose every sign that only frames or parts words, alone and in rows", () => {
    expect(framing.length).toBeGreaterThan(400);
    for (const phrase of ["nuclear umbrella", "핵우산 공약"]) {
      const kept = framing.filter((sign) =>
        [`${sign}${phrase}`, `${phrase}${sign}`, `${sign}${sign}${phrase} ${sign}, ${sign}`].some(
          (typed) => bare(typed) !== phrase,
        ),
      );
      expect(kept.map(codeOf)).toEqual([]);
    }
  });

  test.each(["%", "$", "&", "#", "€", "₩", "@", "/", "\\", "§", "‰", "‱", "+", "=", "°", "％", "＄", "＆", "＃"])(
    "keep %s, which is read aloud",
    (sign) => {
      expect([bare(`${sign}5`), bare(`5${sign}`), bare(sign)]).toEqual([`${sign}5`, `5${sign}`, sign]);
    },
  );

  test.each([
    ["U.S.", "U.S."],
    ["the U.S.,", "the U.S."],
    ["Washington, D.C.”", "Washington, D.C."],
    ["Ｕ．Ｓ．", "Ｕ．Ｓ．"],
    ["“U.S”", "U.S"],
    ["the U.S,", "the U.S"],
    ["(the U.S)", "the U.S"],
    ["Plan No.", "Plan No"],
    ["of the ROK.", "of the ROK"],
  ])("of %s keep the stop of initials and no other", (typed, expected) => {
    expect(bare(typed)).toBe(expected);
  });

  test.each([
    ["Special Measures Agreement (SMA).", "Special Measures Agreement (SMA)"],
    ["(SMA) talks", "(SMA) talks"],
    ["(SMA)s", "(SMA)s"],
    ["a(SMA)", "a(SMA)"],
    ["(SMA)", "SMA"],
    ["((SMA)),", "SMA"],
    ["(SMA", "SMA"],
    ["SMA)", "SMA"],
    ["SMA) and (SOFA", "SMA) and (SOFA"],
    [")SMA(", "SMA"],
    ["협정(SMA)", "협정(SMA)"],
    ["㈜한화", "㈜한화"],
  ])("of %s keep a bracket whose partner stands inside", (typed, expected) => {
    expect(bare(typed)).toBe(expected);
  });

  test("stay as they are inside", () => {
    for (const typed of ["free, open", "한·미", "a – b", "the “current” level", "28,500"])
      expect(bare(typed)).toBe(typed);
  });
});

describe("what is said of a wording", () => {
  const said = (typed: string) => {
    const { isQuoted, isTrimmed, isOpen } = readWording(typed);
    return [isQuoted && "quoted", isTrimmed && "trimmed", isOpen && "open"].filter(Boolean).join(" ");
  };

  test.each([
    ["current level", ""],
    [" current \u00a0 level ", ""],
    ["cur\u00adrent level\u200b", ""],
    ["“current level”", "quoted"],
    ["“ current level ”", "quoted"],
    ["「현 수준」", "quoted"],
    ["“current level,”", "quoted trimmed"],
    ["‘비핵화.’", "quoted trimmed"],
    ["“current level”,", "trimmed"],
    ["the “current level”", "trimmed"],
    ["current level,", "trimmed"],
    ["denucleari*", "open"],
    ["denucleari＊", "open"],
    ["“denucleari*”", "quoted open"],
    ["denucleari*.", "trimmed open"],
    ["denucleari **", "open"],
    ["denucleari,*", "trimmed open"],
  ])("of %j: %s", (typed, expected) => {
    expect(said(typed)).toBe(expected);
    expect(bare(typed)).toMatch(/^(?:current level|현 수준|비핵화|the “current level|denucleari\*)$/u);
  });

  test("takes two marks with something between for quotation marks around it", () => {
    expect(["“a”", "“”", "'", "“a", "a”"].map((typed) => readWording(typed).isQuoted)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("takes a star of any width for one", () => {
    for (const [star] of compatible("*")) {
      expect(readWording(`denucleari${star}`)).toMatchObject({
        wording: "denucleari*",
        isOpen: true,
        isTrimmed: false,
      });
    }
  });

  test("keeps a star that is not at its end", () => {
    expect(["a*b*", "a*b", "*ab"].map(bare)).toEqual(["a*b*", "a*b", "*ab"]);
  });

  test("is composed", () => {
    expect(bare("비핵화".normalize("NFD"))).toBe("비핵화");
  });

  test("is nothing where there are no words", () => {
    for (const typed of ["", " ", "…", "“.”", "()", ")(", "*", "＊", ". *", "\u200b", "ㆍ", "—"])
      expect(bare(typed)).toBe("");
  });

  test("is the same of what is left", () => {
    for (const typed of ["“current level,”", "(SMA) talks.", "denucleari*,", "the U.S.", "“ (a) ”"]) {
      expect(readWording(bare(typed))).toMatchObject({ wording: bare(typed), isQuoted: false, isTrimmed: false });
    }
  });

  test("does not take for ever", () => {
    for (const sign of ["(", ")", ",", "U.", "“"]) readWording(sign.repeat(20_000));
  });
});

test("a star at the end of a Korean wording adds nothing, in any width", () => {
  for (const wording of ["비핵화*", "비핵화 *", "비핵화＊"]) {
    expect(compile(wording, "ko")("한반도 비핵화의")).toEqual([{ start: 4, end: 7 }]);
  }
  expect(compile("denucleari＊", "en")("denuclearized")).toEqual([{ start: 0, end: 13 }]);
  expect(compile("current level **", "en")("current levels")).toEqual([{ start: 0, end: 14 }]);
  expect(() => compile("*", "ko")).toThrow("blank");
});
