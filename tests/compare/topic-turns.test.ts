import { expect, test } from "vitest";
import type { Comparison, Row, SentencePair } from "../../src/compare/model.ts";
import { topicHistory } from "../../src/compare/topic-history.ts";
import { mostReworded } from "../../src/compare/topic-turns.ts";
import { paragraphOf, witnessOf } from "../support/made-up.ts";

const text = (meeting: number) => witnessOf(meeting, [paragraphOf(1, "bases")]);
const kept = (words: string): SentencePair => ({ from: words, to: words, runs: [{ kind: "same", text: words }] });
const changed: SentencePair = {
  from: "Seven airfields stay open.",
  to: "Nine airfields stay open.",
  runs: [
    { kind: "removed", text: "Seven" },
    { kind: "added", text: "Nine" },
    { kind: "same", text: " airfields stay open." },
  ],
};
const named: SentencePair = {
  from: "Minister Kim spoke.",
  to: "Minister Jeong spoke.",
  runs: [
    { kind: "same", text: "Minister " },
    { kind: "protocol", from: "Kim", to: "Jeong" },
    { kind: "same", text: " spoke." },
  ],
};
const added: SentencePair = { from: null, to: "Both sides agreed.", runs: [] };

const most = (rows: readonly SentencePair[][], count: number) => {
  const steps = topicHistory({
    topic: "bases",
    texts: [text(1), ...rows.map((_, index) => text(index + 2))],
    between: (from, to) => {
      const row: Row = { kind: "pair", from: [1], to: [1], sentences: rows[to - 2] ?? [] };
      return { from, to, lang: "en", rows: [row], links: [], sentenceLinks: [] } as unknown as Comparison;
    },
  });
  return mostReworded(steps, count);
};

test("counts what only one text says, and protocol as no change", () => {
  expect(most([[changed, kept("Both sides agreed so.")], [named]], 3)).toEqual([
    { meeting: 2, predecessor: 1, paragraphs: [1], share: 2 / 9 },
  ]);
});

test("a sentence without a counterpart is changed as a whole", () => {
  expect(most([[kept("They met."), added]], 3)).toMatchObject([{ share: 3 / 5 }]);
});

test("keeps the most changed, in the order of the meetings", () => {
  const mild = [changed, kept("Both sides agreed so.")];
  expect(most([[changed], mild, [added]], 2).map(({ meeting }) => meeting)).toEqual([2, 4]);
});
