import { describe, expect, test } from "vitest";
import { answererOf, beginningKept, sharedLength } from "../../src/search/same-word.ts";
import { wordsOf } from "../../src/search/words.ts";
import { corpus } from "../support/edition.ts";

/** The word with the letters that answer, `작전**통제권**을`, or "nothing". */
function answered(word: string, asked: string): string {
  const letters = answererOf(asked)(word);
  if (!letters) return "nothing";
  const { start, end } = letters;
  return `${word.slice(0, start)}**${word.slice(start, end)}**${word.slice(end)}`;
}

describe("a word answers another", () => {
  test.each([
    ["levels", "level"],
    ["level", "levels"],
    ["denuclearization", "denuclearize"],
    ["denuclearization", "denucleariz"],
    ["policies", "policy"],
    ["policy", "policies"],
    ["plan", "planned"],
    ["reaffirmed", "reaffirms"],
    ["denies", "denied"],
    ["aid", "aided"],
    ["communique", "commun"],
    ["control", "controlls"],
    ["주한미군의", "주한미군"],
    ["주한미군의", "주한미군이"],
    ["비핵화를", "비핵화의"],
    ["비핵화", "비핵화의"],
    ["작전통제권을", "통제권"],
    ["방위비분담금", "분담금"],
    ["핵", "핵"],
    ["scm의", "scm"],
    ["제56차", "56"],
    ["ncg", "ncg는"],
  ])("%s answers %s", (word, asked) => {
    expect(answererOf(asked)(word)).toBeDefined();
  });

  test.each([
    ["alliance", "allies"],
    ["policy", "police"],
    ["development", "denuclearization"],
    ["us", "used"],
    ["committe", "committee"],
    ["level", "bevel"],
    ["평화", "평가"],
    ["한반", "한반도의"],
    ["한반기", "한반도"],
    ["북핵", "핵"],
    ["전문성", "전문가"],
    ["제156차", "56"],
  ])("%s does not answer %s", (word, asked) => {
    expect(answererOf(asked)(word)).toBeUndefined();
  });
});

describe("of an English word", () => {
  test("all letters answer", () => {
    expect(answered("levels", "level")).toBe("**levels**");
    expect(answered("level", "levels")).toBe("**level**");
  });
});

describe("endings of one word", () => {
  /** Forms that do not answer each other both ways. */
  const apart = (forms: readonly string[]) =>
    forms.flatMap((one) =>
      forms.filter((other) => answered(one, other) === "nothing").map((other) => `${one} for ${other}`),
    );

  test.each([
    ["present", " s es ed ing er ers ly ment ments ion ions ation ations"],
    ["realiz", "e es ed ing er ers ion ions ation ations"],
    ["den", "y ies ied ying"],
  ])("after %s are%s", (stem, endings) => {
    expect(apart(endings.split(" ").map((ending) => stem + ending))).toEqual([]);
  });

  test.each([
    ["presents", "presenty"],
    ["presentful", "presents"],
    ["realize", "realizly"],
    ["denies", "deny's"],
    ["denying", "deniation"],
  ])("are not those of %s and %s", (one, other) => {
    expect(answered(one, other)).toBe("nothing");
  });
});

describe("of a Korean word", () => {
  test("one syllable answers at its beginning only", () => {
    expect(answered("핵무기", "핵")).toBe("**핵**무기");
    expect(answered("북핵", "핵")).toBe("nothing");
  });

  test("the first place answers that holds what was asked whole", () => {
    expect(answered("한미한미", "한미")).toBe("**한미**한미");
    expect(answered("비핵화의", "비핵화의")).toBe("**비핵화의**");
    expect(answered("완전비핵화의", "비핵화의")).toBe("완전**비핵화의**");
  });

  test("the last place answers that holds it without its particle", () => {
    expect(answered("비핵화를", "비핵화의")).toBe("**비핵화**를");
    expect(answered("한미한미를", "한미의")).toBe("한미**한미**를");
    expect(answered("전력", "한반도의")).toBe("nothing");
  });

  test("two syllables answer before a particle or at the end, three before anything", () => {
    expect(answered("평화를", "평화의")).toBe("**평화**를");
    expect(answered("평화", "평화의")).toBe("**평화**");
    expect(answered("평화상", "평화의")).toBe("nothing");
    expect(answered("한반도기", "한반도의")).toBe("**한반도**기");
  });

  test("Latin letters and digits answer from where they begin", () => {
    expect(answered("scm의", "scm")).toBe("**scm**의");
    expect(answered("제56차", "56")).toBe("제**56**차");
    expect(answered("제156차", "56")).toBe("nothing");
    expect(answered("제1차56회", "56")).toBe("제1차**56**회");
  });
});

describe("a British spelling", () => {
  test.each([
    ["defence", "defense"],
    ["offences", "offenses"],
    ["endeavours", "endeavors"],
    ["labour", "labor"],
    ["neighbouring", "neighboring"],
    ["modernise", "modernize"],
    ["normalisation", "normalization"],
    ["prioritising", "prioritizing"],
    ["programmes", "programs"],
    ["centre", "center"],
    ["analysed", "analyzed"],
    ["labelled", "labeled"],
  ])("%s is answered by %s", (asked, word) => {
    expect(answererOf(asked)(word)).toEqual({ start: 0, end: word.length });
  });
});

describe("letters that two words share", () => {
  test.each([
    ["Taiwan", "Taiwanese", 6],
    ["level", "level", 5],
    ["level", "lever", 4],
    ["level", "bevel", 0],
    ["", "level", 0],
  ])("from the beginning of %s and %s are counted", (one, other, count) => {
    expect(sharedLength(one, other)).toBe(count);
    expect(sharedLength(other, one)).toBe(count);
  });
});

test("every answer to a word of the texts holds the beginning that is kept", () => {
  const texts = corpus.communiques.flatMap(({ paragraphs }) => paragraphs);
  const words = [...new Set(texts.flatMap((paragraph) => wordsOf(paragraph).map(({ text }) => text)))];
  let answered = 0;
  for (const asked of words) {
    const answers = answererOf(asked);
    const found = words.filter((word) => word !== asked && answers(word));
    answered += found.length;
    expect(found.filter((word) => !word.includes(beginningKept(asked)))).toEqual([]);
  }
  expect(answered).toBeGreaterThan(words.length / 2);
});
