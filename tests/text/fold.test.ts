import { describe, expect, test } from "vitest";
import { fold, foldOnce } from "../../src/text/fold.ts";

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

  test.each([
    ["U.S", "us"],
    ["U.S.-ROK", "us-rok"],
    ["U.S-ROK", "us-rok"],
    ["U.S, D.C", "u.s, dc"],
    ["A.B.C.D", "abcd"],
    ["A.B. c. D", "ab c. d"],
    ["U.K a", "uk a"],
    ["(U.S.)", "(us)"],
    ["·U.S.", "·us"],
    ["J. Smith", "j. smith"],
    ["A. B. C", "a. b. c"],
    ["A.b.", "a.b."],
    ["a.B.", "a.b."],
    ["A.Bc.", "a.bc."],
    ["Ab.C. d", "ab.c. d"],
    ["AB.C d", "ab.c d"],
    ["aB.C d", "ab.c d"],
    ["5B.C d", "5b.c d"],
    ["A.1", "a.1"],
    ["A.B: c", "a.b: c"],
  ])("of %j is %j: a stop of initials stands beside another", (printed, folded) => {
    expect(fold(printed, "en").text).toBe(folded);
  });

  test("leads every sign to where it is printed", () => {
    const at = (printed: string) => {
      const { places } = fold(printed, "ko");
      return places.starts.map((start, index) => printed.slice(start, places.ends[index]));
    };
    expect(at("aU.S.")).toEqual(["a", "U", ".", "S"]);
    expect(at("한·미  ㎢")).toEqual(["한", "미", " ", "㎢", "㎢", "㎢"]);
    expect(at("İ")).toEqual(["İ", "İ"]);
  });
});

describe("a remembered folding", () => {
  /** How many other texts are folded before a text is forgotten, of which two are remembered already. */
  const others = (text: string) => {
    const folded = foldOnce(text, "en");
    let count = 0;
    while (count < 20_000 && foldOnce(text, "en") === folded) foldOnce(`${text} ${count++}`, "en");
    return count;
  };

  test("is forgotten with the 10,000 of its kind", () => {
    // After a forgetting, the last of the others and the text itself are remembered.
    others("a");
    expect(2 + others("b")).toBe(10_000);
  });

  test("is that of its language", () => {
    expect(foldOnce("한·미", "ko").text).toBe("한미");
    expect(foldOnce("한·미", "en").text).toBe("한·미");
  });
});
