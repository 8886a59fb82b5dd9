import { describe, expect, test } from "vitest";
import type { Comparison, Row } from "../../src/compare/model.ts";
import { topicHistory } from "../../src/compare/topic-history.ts";
import type { Witness } from "../../src/text/model.ts";
import { paragraphOf, witnessOf } from "../support/made-up.ts";

/** A made-up text: the topics of its paragraphs, each as a string, the main one first. */
const text = (meeting: number, ...topics: string[]) =>
  witnessOf(
    meeting,
    topics.map((names, index) => paragraphOf(index + 1, names)),
  );
const row = (from: number[], to: number[]): Row => ({
  kind: from.length === 0 ? "only-to" : to.length === 0 ? "only-from" : "pair",
  from,
  to,
  sentences: [],
});
/** Made-up comparisons by pair, `1-2`. */
const history = (texts: Witness[], comparisons: Record<string, Row[]>, topic = "bases") => {
  const between = (from: number, to: number) => {
    const rows = comparisons[`${from}-${to}`];
    return rows && ({ from, to, lang: "en", rows, links: [], sentenceLinks: [] } as unknown as Comparison);
  };
  return topicHistory({ topic, texts, between });
};
const numbers = (step: ReturnType<typeof history>[number] | undefined) =>
  step?.paragraphs.map((one) => one.paragraph.number);

describe("topicHistory", () => {
  test("ties a paragraph to the one it was re-drafted from", () => {
    const [first, second] = history([text(1, "opening", "bases"), text(2, "bases", "opening")], {
      "1-2": [row([2], [1]), row([1], [2])],
    });
    expect(first).toMatchObject({
      predecessor: null,
      comparison: undefined,
      isFirst: true,
      isReturn: false,
      ended: [],
    });
    expect(second).toMatchObject({ predecessor: 1, isFirst: false, isReturn: false, ended: [] });
    expect(second?.paragraphs).toMatchObject([{ row: { from: [2], to: [1] }, isFirstOfRow: true, elsewhere: [] }]);
  });

  test("compares with the last text before, not with the first", () => {
    const steps = history([text(1, "bases"), text(2, "bases"), text(3, "bases")], {
      "1-2": [row([1], [1])],
      "2-3": [row([1], [1])],
      "1-3": [row([1], []), row([], [1])],
    });
    expect(steps.map(({ predecessor, isReturn }) => [predecessor, isReturn])).toEqual([
      [null, false],
      [1, false],
      [2, false],
    ]);
    expect(steps[2]?.paragraphs).toMatchObject([{ row: { from: [1], to: [1] } }]);
  });

  test("does not call a text a return that says nothing of the subject", () => {
    const [, , gone] = history([text(1, "bases"), text(2, "opening"), text(3, "opening")], {});
    expect(gone).toMatchObject({ predecessor: 1, isReturn: false });
  });

  test("names every counterpart of what ended, and drops it where one stands under the subject", () => {
    const [, step] = history([text(1, "bases", "bases"), text(2, "opening", "training", "bases", "opening")], {
      "1-2": [row([1], [1, 2]), row([2], [3, 4])],
    });
    expect(step?.ended).toEqual([{ from: 1, to: [1, 2], inPart: [] }]);
  });

  test("puts paragraphs of which it is the main subject before the others", () => {
    const [step] = history([text(1, "training bases", "bases", "opening", "bases training")], {});
    expect(numbers(step)).toEqual([2, 4, 1]);
    expect(step?.paragraphs.map(({ isMain }) => isMain)).toEqual([true, true, false]);
  });

  test("says of a subject that drops out where it went, once, and where it stood last when it returns", () => {
    const texts = [
      text(1, "bases", "training"),
      text(2, "training"),
      text(3, "training"),
      text(4, "training", "bases"),
    ];
    const [, dropped, still, back] = history(texts, {
      "1-2": [row([1, 2], [1])],
      "1-3": [row([2], [1]), row([1], [])],
      "1-4": [row([1], [2]), row([2], [1])],
    });
    expect(dropped).toMatchObject({ predecessor: 1, paragraphs: [], ended: [{ from: 1, to: [1] }], isReturn: false });
    expect(still).toMatchObject({ predecessor: 1, paragraphs: [], ended: [], isReturn: false });
    expect(back).toMatchObject({ predecessor: 1, isReturn: true, ended: [] });
    expect(back?.paragraphs).toMatchObject([{ row: { from: [1], to: [2] } }]);
  });

  test("does not tie a paragraph to one under another subject, and names it", () => {
    const [, step] = history([text(1, "bases", "training"), text(2, "bases", "bases")], {
      "1-2": [row([2], [1]), row([], [2]), row([1], [])],
    });
    expect(step?.paragraphs).toMatchObject([
      { row: undefined, elsewhere: [2], isFirstOfRow: false, anyRow: { from: [2], to: [1] } },
      { row: undefined, elsewhere: [], anyRow: undefined },
    ]);
    expect(step?.ended).toEqual([{ from: 1, to: [], inPart: [] }]);
  });

  test("tells what only the older text has with the first paragraph of a split", () => {
    const [, step] = history([text(1, "bases"), text(2, "training bases", "bases")], { "1-2": [row([1], [1, 2])] });
    expect(step?.paragraphs.map((one) => [one.paragraph.number, one.isFirstOfRow])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test("leaves paragraphs as they stand where two texts share no language", () => {
    const [, step] = history([text(1, "bases"), text(2, "bases")], {});
    expect(step).toMatchObject({ predecessor: 1, comparison: undefined, ended: [] });
    expect(step?.paragraphs).toMatchObject([{ row: undefined, elsewhere: [] }]);
  });

  test("has nothing to say where no text speaks of the subject", () => {
    const steps = history([text(1, "opening"), text(2, "opening")], {});
    expect(steps.map((step) => [step.predecessor, step.isFirst, step.paragraphs, step.ended])).toEqual([
      [null, false, [], []],
      [null, false, [], []],
    ]);
  });
});
