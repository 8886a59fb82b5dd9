import { describe, expect, test } from "vitest";
import { cluster, invisible, plainForm, specialSpace, withoutInvisible } from "../../src/text/characters.ts";
import { plainOf } from "../../src/text/plain.ts";
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
    const kept = (signs: string, plain: string) => Array.from(signs).filter((one) => plainForm(one) !== plain);
    expect(kept("`´΄ʹʻʼʽʾˈˊˋ˴′‵｀", "'")).toEqual([]);
    expect(kept("ʺˮ˝˶″‶", '"')).toEqual([]);
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

  test("cuts a text into what is plain already, and into what combines or is folded", () => {
    const pieces = (text: string) => Array.from(text.matchAll(cluster), ([piece]) => piece);
    expect(pieces("The ROK_가~z–b")).toEqual(["The ROK_가~z", "–", "b"]);
    expect(pieces("abe\u0301c`")).toEqual(["ab", "e\u0301", "c", "`"]);
    expect(pieces("나가\u200b\u11ab")).toEqual(["나", "가\u200b\u11ab"]);
    expect(pieces("ㄱㅏㄴㅏㄷ")).toEqual(["ㄱㅏ", "ㄴㅏㄷ"]);
  });

  test("changes nothing that it has made", () => {
    const unstable = assigned.filter((one) => plainOf(plainForm(one)).text !== plainForm(one));
    expect(unstable.map(codeOf)).toEqual([]);
  });
});
