import { describe, expect, test } from "vitest";
import { excerpt, excerptLength } from "../../src/search/excerpt.ts";
import type { Mark } from "../../src/search/hit.ts";
import { divide, matchText } from "../../src/search/match.ts";
import { termsOf } from "../../src/search/words.ts";

/** The excerpt as it is shown: `… the **level** of …`. */
function shown(text: string, marks: readonly Mark[], length: number): string {
  const { parts, cut } = excerpt(text, marks, length);
  const inner = parts.map((part) => (part.marked ? `**${part.text}**` : part.text)).join("");
  return `${cut.before ? "… " : ""}${inner}${cut.after ? " …" : ""}`;
}

function found(text: string, query: string, length: number): string {
  return shown(text, matchText(divide(text, "en"), termsOf(query)) ?? [], length);
}

/** A text with its marks, of one that is written `with **marks**`: what reads the same answers the same word. */
function unmarked(written: string): { text: string; marks: Mark[] } {
  const pieces = written.split("**");
  const words = [...new Set(pieces.filter((_, at) => at % 2 === 1))];
  const ends = pieces.map((_, at) => pieces.slice(0, at + 1).join("").length);
  const marks = pieces.flatMap((piece, at) => {
    const end = ends[at] ?? 0;
    return at % 2 === 1 ? [{ start: end - piece.length, end, word: words.indexOf(piece) }] : [];
  });
  return { text: pieces.join(""), marks };
}

function excerptOf(written: string, length: number): string {
  const { text, marks } = unmarked(written);
  return shown(text, marks, length);
}

const filler = "and so on and so forth ".repeat(8);

/** `01 02 … 40`, three characters each, the words of some places marked or others. */
function numbered(others: Record<number, string> = {}): string {
  const words = Array.from({ length: 40 }, (_, at) => others[at + 1] ?? `${at + 1}`.padStart(2, "0"));
  return words.join(" ");
}

describe("excerpt", () => {
  test("leaves a short text whole", () => {
    expect(found("the current level of forces", "level", 240)).toBe("the current **level** of forces");
  });

  test("leaves a text whole that is a fifth longer, and none longer", () => {
    expect(excerptOf("01 02 03 **wxy**", 10)).toBe("01 02 03 **wxy**");
    expect(excerptOf("01 02 03 wxyz", 10)).toBe("01 02 03 …");
  });

  test("shows a word that stands apart from the others, too", () => {
    const text = `**control** **transfer** ${filler}the **control** and its **assessment** ${filler}`;
    expect(excerptOf(text, 60)).toMatch(/^\*\*control transfer\*\* and .* … .*its \*\*assessment\*\* and/u);
    expect(excerptOf(text.replaceAll("**assessment**", "assessment"), 60)).not.toContain("assessment");
  });

  test("begins at the beginning when nothing is marked", () => {
    expect(found(`First words ${filler}`, "", 20)).toBe("First words and so …");
  });

  test("shows the first place of a word, cut between words", () => {
    const text = `${filler}maintain the level ${filler}level`;
    expect(found(text, "level", 40)).toBe("… the **level** and so on and so forth and so …");
  });

  test("prefers the place where the words stand together", () => {
    const text = `the current environment ${filler}the current level ${filler}`;
    expect(found(text, "current level", 40)).toContain("**current level**");
  });

  test("reaches the end of the text", () => {
    expect(found(`${filler}to defend the ROK.`, "ROK", 30)).toMatch(/to defend the \*\*ROK\*\*\.$/);
    expect(excerptOf(numbered({ 40: "**40**" }), 24)).toBe("… 33 34 35 36 37 38 39 **40**");
  });

  test("keeps a mark that is longer than the excerpt", () => {
    const word = "초".repeat(50);
    expect(found(`${filler}${word} ${filler}`, word, 20)).toContain(`**${word}**`);
  });

  test("loses and adds nothing between its cuts", () => {
    const text = `${filler}current level ${filler}`;
    const { parts } = excerpt(text, matchText(divide(text, "en"), termsOf("current level")) ?? [], 60);
    expect(text).toContain(parts.map((part) => part.text).join(""));
  });
});

describe("length of an excerpt", () => {
  const lengths = [
    ["a page in English", excerptLength.page.en, 240],
    ["a page in Korean", excerptLength.page.ko, 130],
    ["the box in English", excerptLength.box.en, 130],
    ["the box in Korean", excerptLength.box.ko, 70],
  ] as const;

  test.each(lengths)("on %s holds a word that ends there, and none that goes on", (_, length, expected) => {
    const upTo = (last: number) => `a ${"x".repeat(last - 2)} ${filler}`;
    expect(excerptOf(upTo(expected), length)).toBe(`a ${"x".repeat(expected - 2)} …`);
    expect(excerptOf(upTo(expected + 1), length)).toBe("a …");
  });
});

describe("beginning of an excerpt", () => {
  test.each([
    [20, "… 19 **20** 21 22 23 24 25 …"],
    [21, "… 19 **20** 21 22 23 24 25 …"],
    [24, "… 18 19 **20** 21 22 23 24 25 …"],
  ])("of %i characters leads with a quarter of them, from the next word on", (length, expected) => {
    expect(excerptOf(numbered({ 20: "**20**" }), length)).toBe(expected);
  });

  test("is that of the text where less than a quarter stands before the mark", () => {
    expect(excerptOf(numbered({ 3: "**03**" }), 24)).toBe("01 02 **03** 04 05 06 07 08 …");
    expect(excerptOf(numbered({ 2: "**02**" }), 24)).toBe("01 **02** 03 04 05 06 07 08 …");
    expect(excerptOf(numbered({ 1: "**01**" }), 24)).toBe("**01** 02 03 04 05 06 07 08 …");
  });

  test("is the second word where a quarter reaches into the first", () => {
    expect(excerptOf(numbered({ 3: "**03**" }), 20)).toBe("… 02 **03** 04 05 06 07 08 …");
  });

  test("is the mark where the word before it is too long", () => {
    expect(excerptOf(`01 02 ${"x".repeat(30)}**03** 04 ${filler}`, 20)).toBe("… **03** 04 and so on and …");
    expect(excerptOf(`01 02 ${"x".repeat(60)}**03** ${"x".repeat(30)}`, 20)).toBe("… **03** …");
    expect(excerptOf(`01 ${"x".repeat(30)}**03**${"x".repeat(30)}`, 20)).toBe("… **03** …");
  });
});

describe("place of an excerpt", () => {
  const far = filler;

  test("is where two words stand within half of it, to the letter", () => {
    expect(excerptOf(`**a** ${far}**a** 01 2 3 **b** ${far}`, 20)).toContain("**a** 01 2 3 **b**");
    expect(excerptOf(`**a** ${far}**a** 01 02 3 **b** ${far}`, 20)).toMatch(/^\*\*a\*\* and so … 3 \*\*b\*\*/u);
  });

  test("is the first mark where no words stand together", () => {
    expect(excerptOf(`0 **a** ${far}**b** ${far}`, 20)).toMatch(/^0 \*\*a\*\* and/u);
    expect(excerptOf(`0 **c** ${far}**a** 1 **a** ${far}`, 20)).toMatch(/^0 \*\*c\*\* and/u);
    expect(excerptOf(`0 **longer** ${far}**long** ${far}`, 20)).toMatch(/^0 \*\*longer\*\* … /u);
  });

  test("is where most words stand, not where most follow", () => {
    expect(excerptOf(`0 **a** ${far}**b** ${far}**b** 1 **c** ${far}`, 20)).toContain("**b** 1 **c**");
    expect(excerptOf(`0 **a** 1 **b** 2 **c** ${far}**a** **b** ${far}`, 20)).toMatch(/^0 \*\*a\*\* 1/u);
  });

  test("is where as many words stand closest, the first of equals", () => {
    expect(excerptOf(`0 **a** 1 **b** ${far}**a** **b** ${far}`, 20)).toContain("**a b**");
    expect(excerptOf(`0 **a** 1 **b** ${far}**a** 2 **b** ${far}`, 20)).toContain("**a** 1 **b**");
    expect(excerptOf(`0 **a** **b** 1 **b** ${far}**a** 2 **b** ${far}`, 20)).toContain("**a b** 1 **b**");
  });
});

describe("marks of an excerpt", () => {
  test("are those that stand in it whole", () => {
    expect(excerptOf(numbered({ 1: "**20**", 20: "**20**", 21: "**21**", 40: "**21**" }), 20)).toBe(
      "… 19 **20 21** 22 23 24 25 …",
    );
    expect(excerptOf(numbered({ 20: "**20**", 25: "**25**" }), 20)).toBe("… 19 **20** 21 22 23 24 **25** …");
    expect(excerptOf(numbered({ 20: "**20**", 25: "**25 26**" }), 20)).toBe("… 19 **20** 21 … 24 **25 26** …");
  });

  test("are read as one over a space, and over nothing else", () => {
    expect(excerptOf("0 **a** **b** **c**, **d** 1", 240)).toBe("0 **a b c**, **d** 1");
    expect(excerptOf(" **a** b", 240)).toBe(" **a** b");
  });

  test("leave no empty part between or around them", () => {
    const { text, marks } = unmarked("**핵****협의그룹**");
    expect(excerpt(text, marks, 240).parts).toEqual([
      { text: "핵", marked: true },
      { text: "협의그룹", marked: true },
    ]);
  });
});
