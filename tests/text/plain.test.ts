import { describe, expect, test } from "vitest";
import { plainOf, printedRange } from "../../src/text/plain.ts";

const jamo = {
  initials: Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"),
  vowels: Array.from("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"),
  finals: ["", ...Array.from("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")],
};

/** Every Hangul syllable with its spelling in compatibility jamo. */
const syllables = jamo.initials.flatMap((initial, first) =>
  jamo.vowels.flatMap((vowel, second) =>
    jamo.finals.map((final, third) => {
      const syllable = String.fromCharCode(0xac00 + (first * 21 + second) * 28 + third);
      return [syllable, initial + vowel + final] as const;
    }),
  ),
);

/** Compatibility jamo in half width. */
const narrow = new Map(
  Array.from({ length: 0x3c }, (_, index) => String.fromCharCode(0xffa1 + index)).map((one) => {
    const wide = Object.values(jamo)
      .flat()
      .find((other) => other !== "" && other.normalize("NFKD") === one.normalize("NFKD"));
    return [wide ?? "", one];
  }),
);
const toHalfWidth = (spelled: string) => Array.from(spelled, (one) => narrow.get(one) ?? one).join("");
const [compatibilityJamo, halfWidthJamo] = ["ㅎㅏㄴㄱㅜㄱ", toHalfWidth("ㅎㅏㄴㄱㅜㄱ")];

describe("a text in plain characters", () => {
  test.each([
    ["conjoining jamo", "한국".normalize("NFD"), "한국"],
    ["compatibility jamo", compatibilityJamo, "한국"],
    ["half-width jamo", halfWidthJamo, "한국"],
    ["jamo with fillers between", "ㅎ\u3164ㅏㄴ\u115f", "한"],
    ["a double final", "ㄱㅏㅄ", "값"],
    ["a consonant that no syllable ends in", "ㄱㅏㄸ", "가ᄄ"],
    ["a final that follows a whole syllable", "하\u11ab국", "한국"],
    ["an accent apart", "communique\u0301", "communiqué"],
    ["an accent behind what nobody sees", "e\u200b\u0301", "é"],
    ["half a surrogate pair", "a\ud800b", "a\ud800b"],
  ])("composes %s", (_, printed, plain) => {
    expect(plainOf(printed).text).toBe(plain);
  });

  test("composes every syllable, however it is spelled", () => {
    const spellings = [
      (_: string, spelled: string) => spelled,
      (_: string, spelled: string) => toHalfWidth(spelled),
      (one: string) => one.normalize("NFD"),
    ];
    for (const spell of spellings) {
      const wrongly = syllables.filter(([one, spelled]) => plainOf(spell(one, spelled)).text !== one);
      expect(wrongly.map(([one]) => one)).toEqual([]);
    }
    expect(toHalfWidth("ㅎㅏㄴ")).toBe("ﾾￂﾤ");
  });

  /** What is printed where a wording stands in the plain text. */
  const printedAt = (printed: string, wording: string) => {
    const plain = plainOf(printed);
    const start = plain.text.indexOf(wording);
    const range = printedRange(plain, start, start + wording.length);
    return printed.slice(range.start, range.end);
  };

  test.each([
    ["a ROK–U.S. b", "ROK-U.S.", "ROK–U.S."],
    ["\u200bde\u00adnuclear\u200b", "denuclear", "de\u00adnuclear"],
    [`가${halfWidthJamo}나`, "국", halfWidthJamo.slice(3)],
    [`${"한국의".normalize("NFD")}`, "한국", "한국".normalize("NFD")],
    ["the Ⅲ Corps", "III", "Ⅲ"],
    ["the Ⅲ Corps", "II", "Ⅲ"],
    ["about 5㎢.", "5km", "5㎢"],
    ["x é́ y".normalize("NFD"), "é", "e\u0301\u0301"],
    ["☎\ufe0e a", "☎", "☎"],
    ["a 가\u0301 b", "가", "가\u0301"],
    ["a 가\ud7cb b", "가", "가\ud7cb"],
    ["𝐔𝐒 forces", "US", "𝐔𝐒"],
    ["plain", "lai", "lai"],
  ])("leads from %j, %s, to what is printed", (printed, wording, expected) => {
    expect(printedAt(printed, wording)).toBe(expected);
  });

  test("needs no way back where it is printed as it is", () => {
    for (const text of ["", "ROK_U.S. (a~z)?", "한국 각하 힣"]) expect(plainOf(text)).toEqual({ text });
    expect(plainOf("a–b").places).toEqual({ starts: [0, 1, 2], ends: [1, 2, 3] });
  });

  test("has no place of its own for what is empty", () => {
    expect(printedRange(plainOf("a–b"), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(printedRange(plainOf("a–b"), 3, 3)).toEqual({ start: 3, end: 3 });
    expect(printedRange(plainOf("ab"), 1, 2)).toEqual({ start: 1, end: 2 });
    expect(printedRange(plainOf("a\u00adb"), 1, 1)).toEqual({ start: 2, end: 2 });
    expect(printedRange(plainOf("\u00ad"), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
