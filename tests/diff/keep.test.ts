/** What a kept stretch gains and what it costs: made-up tokens, one for each letter. */
import { describe, expect, it } from "vitest";
import { keepTokens, weightOf } from "../../src/diff/keep.ts";
import type { Token } from "../../src/text/tokens.ts";

/**
 * Tokens, one for each letter: capitals are content words, small letters function words; a content word in another form
 * has a prime behind it. A full stop is a mark, _ a space, # a long wording of protocol; 1 is a short one, and 2 another
 * wording of the same class.
 */
function tokens(letters: string): Token[] {
  return Array.from(letters.matchAll(/(.)(′?)/gu), ([text, letter = "", prime]): Token => {
    const [kind, key] = kindOf(letter);
    const wording = letter === "#" ? "x".repeat(40) : text;
    return { kind, text: wording, key: key + prime, stem: key, isContent: kind === "word" && /[A-Z]/u.test(letter) };
  });
}

function kindOf(letter: string): [kind: Token["kind"], key: string] {
  if (letter === "_") return ["space", " "];
  if (letter === ".") return ["mark", "."];
  return /[\d#]/u.test(letter) ? ["protocol", letter === "#" ? "⟨officers⟩" : "⟨meeting⟩"] : ["word", letter];
}

/** The kept tokens of the older sentence. */
const kept = (from: string, to: string) => {
  const older = tokens(from);
  return keepTokens(older, tokens(to))
    .map((pair) => older[pair.from]?.text)
    .join("");
};

/** Which of two stretches is kept that have changed places; both pay the same price. */
const dearer = (one: string, other: string, oneNewer = one, otherNewer = other) =>
  [
    kept(`X${one}Q${other}Y`, `Z${otherNewer}R${oneNewer}W`),
    kept(`X${other}Q${one}Y`, `Z${oneNewer}R${otherNewer}W`),
  ] as const;

/** So many function words, of which none occurs in another stretch. */
const words = (count: number) => "abcdefghijklmnopqrstuvwxyzäöüßàéèáíìóòúùâêîôûåøæ".slice(0, count);
const marks = (count: number) => ".".repeat(count);

describe("a small word of Hangul", () => {
  it("weighs half a content word", () => {
    expect(dearer("그이", "A.")).toEqual(["A.", "A."]);
    expect(dearer("그이각", "Aa..")).toEqual(["그이각", "그이각"]);
  });
});

describe("what two sentences have in common", () => {
  it("is kept, be it a single word between two changes", () => {
    expect(kept("XAY", "ZAW")).toBe("A");
    expect(kept("XaY", "ZaW")).toBe("a");
    expect(kept("XABYCZ", "UABVCW")).toBe("ABC");
    expect(kept("aX.", "aY.")).toBe("a.");
  });

  it("is kept at the place that keeps the most", () => {
    expect(keepTokens(tokens("XAB"), tokens("ZABWBV"))).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    expect(keepTokens(tokens("ZABWBV"), tokens("XAB"))).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  it("is kept in fewer stretches rather than in more", () => {
    expect(keepTokens(tokens("AB"), tokens("AXAB"))).toEqual([
      { from: 0, to: 2 },
      { from: 1, to: 3 },
    ]);
  });
});

describe("a stretch is kept rather than another that crosses it", () => {
  it("when its content words weigh more than the other's function words", () => {
    expect(dearer("ABC", `${words(11)}....`)).toEqual(["ABC", "ABC"]);
    expect(dearer("ABC", `${words(12)}.`)).toEqual([`${words(12)}.`, `${words(12)}.`]);
  });

  it("when its function words weigh more than the other's marks", () => {
    expect(dearer(words(7), marks(34))).toEqual([words(7), words(7)]);
    expect(dearer(words(7), marks(36))).toEqual([marks(36), marks(36)]);
  });

  it("when it is the same content words in another form: seven tenths of themselves", () => {
    const forms = "A′B′C′";
    expect(dearer("ABC", words(8), forms)).toEqual(["ABC", "ABC"]);
    expect(dearer("ABC", `${words(8)}.`, forms)).toEqual(["ABC", "ABC"]);
    expect(dearer("ABC", `${words(8)}...`, forms)).toEqual([`${words(8)}...`, `${words(8)}...`]);
  });

  it("when it is a long wording of protocol, as much as two content words", () => {
    expect(dearer("#", `${words(7)}....`)).toEqual(["x".repeat(40), "x".repeat(40)]);
    expect(dearer("#", `${words(8)}.`)).toEqual([`${words(8)}.`, `${words(8)}.`]);
  });

  it("when its short wordings of protocol weigh more: as much as a content word each", () => {
    expect(dearer("111", words(11), "222")).toEqual(["111", "111"]);
    expect(dearer("111", `${words(12)}..`, "222")).toEqual([`${words(12)}..`, `${words(12)}..`]);
  });

  it("when they are worded alike: a tenth of a content word more each", () => {
    const wordings = "1".repeat(10);
    expect(dearer(wordings, `${words(42)}`)).toEqual([wordings, wordings]);
    expect(dearer(wordings, `${words(42)}`, wordings)).toEqual([wordings, wordings]);
    expect(dearer(wordings, words(42), "2".repeat(10))).toEqual([words(42), words(42)]);
  });

  it("when it stands earlier in the older sentence, all else being equal", () => {
    expect(dearer("AB", "CD")).toEqual(["AB", "CD"]);
  });
});

describe("two tokens may stand for each other", () => {
  it("as forms of one content word", () => {
    expect(kept("ABC", "AB′C")).toBe("ABC");
  });

  it("not as forms of one function word", () => {
    expect(kept("AbC", "Ab′C")).toBe("AC");
  });

  it("not as a function word and a content word of one stem", () => {
    const word = (key: string, isContent: boolean): Token => ({
      kind: "word",
      text: key,
      key,
      stem: "other",
      isContent,
    });
    const [other, others] = [word("other", false), word("others", true)];
    expect(keepTokens([other], [others])).toEqual([]);
    expect(keepTokens([others], [other])).toEqual([]);
  });

  it("as two Korean particles, which gain as function words do", () => {
    expect(kept("A은C", "A이C")).toBe("A은C");
    expect(dearer("은은은", "abc..", "이이이", "abc..")).toEqual(["abc..", "abc.."]);
  });

  it("as a figure in words and in digits, or a word in two spellings, as good as the same", () => {
    const word = (key: string): Token => ({ kind: "word", text: key, key, stem: key, isContent: true });
    expect(keepTokens([word("seven")], [word("7")])).toEqual([{ from: 0, to: 0 }]);
    expect(keepTokens([word("programme"), word("labour")], [word("labor")])).toEqual([{ from: 1, to: 0 }]);
    expect(keepTokens([word("seven")], [word("8")])).toEqual([]);
  });

  it("not as a word and a mark, or protocol and a word", () => {
    expect(kept("A1C", "ABC")).toBe("AC");
    expect(kept("A.C", "ABC")).toBe("AC");
  });
});

describe("of several ways to keep as much", () => {
  it("the earlier of two equal words stays", () => {
    expect(keepTokens(tokens("AA"), tokens("A"))).toEqual([{ from: 0, to: 0 }]);
    expect(keepTokens(tokens("A"), tokens("AA"))).toEqual([{ from: 0, to: 0 }]);
  });

  it("the whole of a shorter sentence is found at the end of the longer", () => {
    expect(keepTokens(tokens("A′XA"), tokens("A"))).toEqual([{ from: 2, to: 0 }]);
  });

  it("a stretch between two changes begins and ends with what pays, not with a space", () => {
    expect(kept("X_AB_Y", "Z_AB_W")).toBe("AB");
  });

  it("a stretch goes on rather than beginning anew", () => {
    expect(kept("XABCDY", "ZABCDW")).toBe("ABCD");
    expect(kept("XABcDY", "ZABcDW")).toBe("ABcD");
  });

  it("order is kept", () => {
    expect(keepTokens(tokens("XABYCDZ"), tokens("UABCDW"))).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 4, to: 3 },
      { from: 5, to: 4 },
    ]);
  });

  it("nothing is kept of nothing", () => {
    expect(keepTokens([], tokens("A"))).toEqual([]);
    expect(keepTokens(tokens("A"), [])).toEqual([]);
  });
});

describe("what tokens weigh", () => {
  const wording = (length: number, kind: Token["kind"] = "protocol"): Token => {
    return { kind, text: "x".repeat(length), key: "⟨x⟩", stem: "⟨x⟩", isContent: false };
  };

  it("is most for content words and wordings of protocol, and nothing for white space", () => {
    expect(weightOf(tokens("A"))).toBe(1);
    expect(weightOf(tokens("1"))).toBeCloseTo(1.1);
    expect(weightOf(tokens("ab"))).toBe(0.5);
    expect(weightOf(tokens("."))).toBe(0.05);
    expect(weightOf(tokens("_"))).toBe(0);
  });

  it("is more for a wording of protocol from forty letters on, and for nothing else that is as long", () => {
    expect(weightOf([wording(40)])).toBe(2);
    expect(weightOf([wording(39)])).toBeCloseTo(1.1);
    expect(weightOf([wording(40, "word")])).toBe(0.25);
  });
});
