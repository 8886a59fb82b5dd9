/** What a kept stretch gains and what it costs: made-up tokens, one for each letter. */
import { describe, expect, it } from "vitest";
import { isLongProtocol, keepTokens } from "../../src/diff/keep.ts";
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

/** Whether a stretch is kept between two changes, alone. */
const isKept = (stretch: string, newer = stretch) => kept(`X${stretch}Y`, `Z${newer}W`) !== "";

/** Which of two stretches is kept that have changed places; both pay the same price. */
const dearer = (one: string, other: string, oneNewer = one, otherNewer = other) =>
  [
    kept(`X${one}Q${other}Y`, `Z${otherNewer}R${oneNewer}W`),
    kept(`X${other}Q${one}Y`, `Z${oneNewer}R${otherNewer}W`),
  ] as const;

/** So many function words, of which none occurs in another stretch. */
const words = (count: number) => "abcdefghijklmnopqrstuvwxyzäöüßàéèáíìóòúùâêîôûåøæ".slice(0, count);
const marks = (count: number) => ".".repeat(count);

describe("the price of a kept stretch between two changes", () => {
  it("is paid by two content words, or by one with three function words", () => {
    expect(isKept("AB")).toBe(true);
    expect(isKept("Aabc")).toBe(true);
    expect(isKept("abcdefg")).toBe(true);
  });

  it("is not paid by one content word with two function words and marks", () => {
    expect(isKept("A")).toBe(false);
    expect(isKept("Aab...")).toBe(false);
    expect(isKept("abcdef...")).toBe(false);
  });

  it("is not paid by what is worth just as much", () => {
    expect(isKept("A1")).toBe(false);
    expect(isKept("A1.")).toBe(true);
  });

  it("is not paid by spaces, however many", () => {
    expect(isKept("Aab..._____")).toBe(false);
  });

  it("is paid by every stretch anew", () => {
    expect(kept("XABYCZ", "UABVCW")).toBe("AB");
    expect(kept("XABYCDZ", "UABVCDW")).toBe("ABCD");
  });

  it("is forgiven at the beginning and at the end of both sentences", () => {
    expect(kept("aX", "aY")).toBe("a");
    expect(kept("Xa", "Ya")).toBe("a");
    expect(kept("X.", "Y.")).toBe(".");
    expect(kept("aXb", "aYb")).toBe("ab");
  });

  it("is paid at the beginning or end of one sentence alone", () => {
    expect(kept("A", "ZA")).toBe("A");
    expect(kept("AX", "ZAW")).toBe("");
    expect(kept("XAY", "AW")).toBe("");
    expect(kept("XA", "ZAW")).toBe("");
    expect(kept("XAY", "ZA")).toBe("");
  });
});

describe("the price at the end", () => {
  it("is not forgiven to a word that ends the older sentence and comes again later in the newer", () => {
    expect(keepTokens(tokens("XAB"), tokens("ZABWBV"))).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    expect(keepTokens(tokens("ZABWBV"), tokens("XAB"))).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
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

  it("when its short wordings of protocol weigh more: six tenths of a content word each", () => {
    expect(dearer("111", words(7), "222")).toEqual(["111", "111"]);
    expect(dearer("111", `${words(7)}..`, "222")).toEqual([`${words(7)}..`, `${words(7)}..`]);
  });

  it("when they are worded alike: a tenth of a content word more each", () => {
    const wordings = "1".repeat(20);
    expect(dearer(wordings, `${words(48)}${marks(39)}`)).toEqual([wordings, wordings]);
    const heavier = `${words(48)}${marks(41)}`;
    expect(dearer(wordings, heavier)).toEqual([heavier, heavier]);
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
    expect(isKept("A은은은", "A이이이")).toBe(true);
    expect(isKept("A은은...", "A이이...")).toBe(false);
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

describe("a wording of protocol", () => {
  const wording = (length: number, kind: Token["kind"] = "protocol"): Token => {
    return { kind, text: "x".repeat(length), key: "⟨x⟩", stem: "⟨x⟩", isContent: false };
  };

  it("is long from forty letters on", () => {
    expect(isLongProtocol(wording(40))).toBe(true);
    expect(isLongProtocol(wording(39))).toBe(false);
  });

  it("is nothing else that is as long", () => {
    expect(isLongProtocol(wording(40, "word"))).toBe(false);
  });

  it("gains as a long one only where both sentences name it at length", () => {
    const between = (from: Token, to: Token) =>
      keepTokens([...tokens("X"), from, ...tokens("Y")], [...tokens("Z"), to]);
    expect(between(wording(40), wording(40))).not.toEqual([]);
    const inside = (from: Token, to: Token) =>
      keepTokens([...tokens("X"), from, ...tokens("Y")], [...tokens("Z"), to, ...tokens("W")]).length;
    expect(inside(wording(40), wording(40))).toBe(1);
    expect(inside(wording(40), wording(39))).toBe(0);
    expect(inside(wording(39), wording(40))).toBe(0);
  });
});
