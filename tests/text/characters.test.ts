import { describe, expect, test } from "vitest";
import { invisible, plainForm, specialSpace, withoutInvisible } from "../../src/text/characters.ts";
import { fold } from "../../src/text/fold.ts";
import { plainOf, printedRange } from "../../src/text/plain.ts";
import {
  charactersThat,
  codeOf,
  compatible,
  dashes,
  ignorables,
  middleDots,
  quotationMarks,
  spaces,
} from "../support/characters.ts";

/** All characters that mean something, Han and Hangul by their first thousand. */
const assigned = charactersThat(
  (one) => !/[\p{Cn}\p{Co}[\u4400-\u9fff][\uac00-\ud3ff][\u{20400}-\u{33fff}]]/v.test(one),
);

/** Characters whose plain form is another than expected. */
const wrong = (characters: readonly string[], expected: readonly string[]) =>
  characters.filter((one) => !expected.includes(plainForm(one))).map(codeOf);

describe("the table of characters", () => {
  test("makes a space of every white space", () => {
    expect(wrong(spaces, [" "])).toEqual([]);
    expect(spaces.filter((one) => specialSpace.test(one) !== (one !== " "))).toEqual([]);
  });

  test("makes a hyphen of every dash, and keeps apart the long ones that part clauses", () => {
    expect(wrong(dashes, ["-", "—"])).toEqual([]);
    expect(dashes.filter((one) => plainForm(one) === "—").map(codeOf)).toEqual(
      ["\u2014", "\u2015", "\u2e3a", "\u2e3b", "\ufe31", "\ufe58"].map(codeOf),
    );
  });

  test("makes a straight one of every quotation mark, single and double", () => {
    expect(wrong(quotationMarks, ["'", '"'])).toEqual([]);
    const single = quotationMarks.filter((one) => plainForm(one) === "'");
    expect(single.join("")).toBe("'‘’‚‛‹›「」﹁﹂＇｢｣");
  });

  test("takes primes, accents and the letter apostrophe for what they stand for", () => {
    expect(Array.from("`´ʼ′‵｀", plainForm).join("")).toBe("''''''");
    expect(Array.from("″‶ʺ", plainForm).join("")).toBe('"""');
  });

  test("makes one middle dot of all", () => {
    expect(wrong(middleDots, ["·"])).toEqual([]);
    expect(plainForm("\u119e")).toBe("·");
  });

  test("drops every character that nobody sees, and sees all others", () => {
    expect(ignorables.length).toBeGreaterThan(4000);
    expect(wrong(ignorables, [""])).toEqual([]);
    expect(wrong(["\u0000", "\u0008", "\u001b", "\u007f", "\u009f", "\ufff9"], [""])).toEqual([]);
    const seen = assigned.filter((one) => !/[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/u.test(one));
    expect(seen.filter((one) => invisible.test(one) || plainForm(one) === "").map(codeOf)).toEqual([]);
    expect(spaces.filter((one) => invisible.test(one)).map(codeOf)).toEqual([]);
    expect(withoutInvisible("a\u00ad\u200bb \ufeff")).toBe("ab ");
  });

  test("takes the compatibility form of everything else", () => {
    const forms = compatible("abcdefghijklmnopqrstuvwxyz0123456789.,%&()");
    expect(forms.length).toBeGreaterThan(500);
    expect(
      forms.filter(([written, plain]) => plainForm(written).toLowerCase() !== plain).map(([one]) => codeOf(one)),
    ).toEqual([]);
    expect(["Ⅲ", "㎢", "…", "㈜", "ﬁ", "½"].map(plainForm)).toEqual(["III", "km2", "...", "(주)", "fi", "1⁄2"]);
    expect(["¨", "˜"].map(plainForm)).toEqual(["¨", "˜"]);
  });

  test("changes nothing that it has made", () => {
    const unstable = assigned.filter((one) => plainOf(plainForm(one)).text !== plainForm(one));
    expect(unstable.map(codeOf)).toEqual([]);
  });
});

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
  charactersThat((one) => /[\uffa1-\uffdc]/u.test(one)).map((one) => {
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
    ["𝐔𝐒 forces", "US", "𝐔𝐒"],
    ["plain", "lai", "lai"],
  ])("leads from %j, %s, to what is printed", (printed, wording, expected) => {
    expect(printedAt(printed, wording)).toBe(expected);
  });

  test("has no place of its own for what is empty", () => {
    expect(printedRange(plainOf("a–b"), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(printedRange(plainOf("a–b"), 3, 3)).toEqual({ start: 3, end: 3 });
    expect(printedRange(plainOf("ab"), 1, 2)).toEqual({ start: 1, end: 2 });
    expect(printedRange(plainOf("a\u00adb"), 1, 1)).toEqual({ start: 2, end: 2 });
    expect(printedRange(plainOf("\u00ad"), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});

describe("a folded text", () => {
  test.each([
    ["A \u00a0\u200b B", "a b"],
    ["one—two ‐ three", "one-two - three"],
    ["U.S. and Ｕ．Ｓ． and D.C.", "us and us and dc"],
    ["Dr. No. X", "dr. no. x"],
    ["“a” ‘b’ «c» „d‟", "'a' 'b' 'c' 'd'"],
    ["İ", "i̇"],
  ])("of %j is %j", (printed, folded) => {
    expect(fold(printed, "en").text).toBe(folded);
  });

  test("has no middle dot in Korean, and one kind in English", () => {
    expect(fold("한‧미・일", "ko").text).toBe("한미일");
    expect(fold("A‧B・C", "en").text).toBe("a·b·c");
  });
});
