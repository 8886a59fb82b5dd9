import { expect, test } from "vitest";
import { compileAll } from "../../src/text/pattern.ts";
import { concordance } from "../../src/trace/concordance.ts";
import { passagesOf } from "../../src/trace/passages.ts";
import { paragraphOf, witnessOf } from "../support/made-up.ts";

/** The lines of a text as they stand under each other: `¶1 left|hit|right`. */
const lines = (sentences: string[], wording: string, width = 60) =>
  concordance(
    passagesOf(
      witnessOf(
        1,
        sentences.map((text, index) => paragraphOf(index + 1, "", text)),
      ),
      compileAll([wording], "en"),
    ),
    width,
  ).map(({ paragraph, left, hit, right }) => `¶${paragraph} ${left}|${hit}|${right}`);

test("gives every place a line, in order", () => {
  expect(lines(["A star, a star.", "No sun.", "One star"], "star")).toEqual([
    "¶1 A |star|, a star.",
    "¶1 A star, a |star|.",
    "¶3 One |star|",
  ]);
});

test("cuts the context at words on both sides", () => {
  const long = `${"left ".repeat(20)}blue stars ${"right ".repeat(20)}`.trim();
  expect(lines([long], "blue star*", 12)).toEqual(["¶1 left left |blue stars| right"]);
});

test("keeps a context whole that just fits, and cuts the next longer one", () => {
  expect(lines(["one two star six ten"], "star", 8)).toEqual(["¶1 one two |star| six ten"]);
  expect(lines(["none two star six tens"], "star", 8)).toEqual(["¶1 two |star| six"]);
});

test("leaves no space of a word that was cut off", () => {
  expect(lines(["one two star six ten"], "star", 5)).toEqual(["¶1 two |star| six"]);
});

test("keeps the word beside the hit, however short", () => {
  expect(lines(["along a star"], "star", 5)).toEqual(["¶1 a |star|"]);
});

test("keeps the end of a word before the hit that is longer than the context", () => {
  expect(lines(["denuclearization star"], "star", 5)).toEqual(["¶1 tion |star|"]);
});
