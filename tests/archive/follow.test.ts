/** What may be read of an archived text without a correction, and what may not. */
import { describe, expect, test } from "vitest";
import { archivedText, parting } from "../../src/archive/follow.ts";

const paragraph = (number: number, text: string) => ({ paragraph: number, number: `${number}. `, text });
const follows = (archived: string, ...texts: string[]) =>
  parting(
    texts.map((text, index) => paragraph(index + 1, text)),
    archived,
  ) === undefined;

describe("a line end", () => {
  test.each([
    ["is a blank", "1. Both\nsides", "Both sides", true],
    ["is nothing between Hangul syllables", "1. 한반\n도의 안보", "한반도의 안보", true],
    ["is a blank between Hangul syllables too", "1. 한반도의\n안보", "한반도의 안보", true],
    ["is nothing behind a hyphen", "1. inter-\nKorean", "inter-Korean", true],
    ["is nothing before a dash", "1. law\n—on which", "law—on which", true],
    ["is not nothing between letters", "1. infor\nmation", "information", false],
    ["does not swallow a hyphen", "1. infor-\nmation", "information", false],
    ["is not nothing between a letter and a syllable", "1. SCM\n은", "SCM은", false],
  ])("%s", (_, archived, text, expected) => expect(follows(archived, text)).toBe(expected));

  test("inside a line is no line end", () => expect(follows("1. 한반 도의", "한반도의")).toBe(false));
});

describe("a number", () => {
  test.each([
    "1. Both",
    "1.Both",
    "1, Both",
    "1) Both",
    ".1. Both",
    "**1.** Both",
    "**1. Both",
    "1.\nBoth",
    "(1) Both",
    "1 Both",
    "1\\. Both",
    "１．Both",
    "1、Both",
    "¶1. Both",
    "§ 1 Both",
    "（1） Both",
  ])("may be printed %j", (archived) => expect(follows(archived, "Both")).toBe(true));

  test.each(["2. Both", "Both", "11. Both", "１１．Both", "２．Both", "1Both", "1-Both"])("is not %j", (archived) =>
    expect(follows(archived, "Both")).toBe(false),
  );

  test("may follow the paragraph before it without a blank", () => {
    expect(follows("1. One.2. Two.", "One.", "Two.")).toBe(true);
  });
});

describe("furniture", () => {
  const lines = ["Menu", "Treaty 1. Both", "12", "Appendix", "sides. END", "Links"];
  const text = (furniture: [number, number][], before: string, after: string) =>
    archivedText(lines, { lines: [2, 5], furniture, before, after });

  test("is left out by lines, and by words at both ends", () => {
    expect(text([[3, 4]], "Treaty", "END")).toBe("1. Both\nsides.");
  });

  test("stays where the words are others", () => {
    expect(text([], "Annex", "FIN")).toBe("Treaty 1. Both\n12\nAppendix\nsides. END");
  });

  test("names where a reading leaves the text", () => {
    expect(parting([paragraph(1, "Both sides.")], "1. Both\n12\nsides.")).toEqual({ inReading: 8, inArchive: 8 });
  });

  test("does not let words fall off the end", () => {
    expect(parting([paragraph(1, "Both")], "1. Both\nsides.")).toEqual({ inReading: 7, inArchive: 7 });
  });
});
