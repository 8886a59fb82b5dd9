import { describe, expect, test } from "vitest";
import type { Comparison, Row } from "../../src/compare/model.ts";
import { topicHistory } from "../../src/compare/topic-history.ts";
import { type RedlinedParagraph, topicRedline, whyUnmarked } from "../../src/compare/topic-redline.ts";
import type { Witness } from "../../src/text/model.ts";
import { linkOf, pairOf, paragraphOf, rowOf, witnessOf } from "../support/made-up.ts";
import { marked } from "../support/marked.ts";

const older = witnessOf(1, [
  paragraphOf(1, "bases", "They agreed.", "Left out.", "Also left out."),
  paragraphOf(2, "training bases", "Trained.", "Gone as well."),
  paragraphOf(3, "training", "Not of the topic."),
]);
const newer = witnessOf(2, [
  paragraphOf(1, "bases", "They decided."),
  paragraphOf(2, "training bases", "New.", "Trained."),
]);
const row = rowOf("1,2,3>1,2", [
  pairOf("p1-s1>p1-s1", "They [-agreed-]{+decided+}."),
  pairOf("p1-s2>", "[-Left out.-]"),
  pairOf("p1-s3>", "[-Also left out.-]"),
  pairOf(">p2-s1", "{+New.+}"),
  pairOf("p2-s1>p2-s2", "Trained."),
  pairOf("p2-s2>", "[-Gone as well.-]"),
  pairOf("p3-s1>", "[-Not of the topic.-]"),
]);

const stepOf = (texts: [Witness, Witness], rows: readonly Row[] | undefined) =>
  topicHistory({
    topic: "bases",
    texts,
    between: (from, to) =>
      rows && ({ from, to, lang: "en", rows, links: [], sentenceLinks: [] } as unknown as Comparison),
  })[1];
/** `¶1 changed: They [-agreed-]{+decided+}.`, one sentence a line. */
const told = (paragraphs: readonly RedlinedParagraph[] = []) =>
  paragraphs.flatMap(({ number, groups }) =>
    groups.flatMap(({ sentences }) => sentences.map(({ state, runs }) => `¶${number} ${state}: ${marked(runs)}`)),
  );

describe("topicRedline", () => {
  const step = stepOf([older, newer], [row]);
  const [first, second] = (step?.paragraphs ?? []).map((one) =>
    topicRedline(one, "bases", { rows: [row], sentenceLinks: [] }, [older, newer]),
  );

  test("marks the paragraph, and tells above it what only the older text has under the topic", () => {
    expect(told(first?.older)).toEqual([
      "¶1 alone: [-Left out.-]",
      "¶1 alone: [-Also left out.-]",
      "¶2 alone: [-Gone as well.-]",
    ]);
    expect(told(first?.newer)).toEqual(["¶1 changed: They [-agreed-]{+decided+}."]);
  });

  test("tells it once a row", () => {
    expect(told(second?.older)).toEqual([]);
    expect(told(second?.newer)).toEqual(["¶2 alone: {+New.+}", "¶2 same: Trained."]);
  });

  test("leaves out an older paragraph of which nothing was left out", () => {
    const kept = rowOf(
      "1,2>1,2",
      row.sentences.filter(({ from }) => from !== "p2-s2").concat(pairOf("p2-s2>p2-s2", "Trained.")),
    );
    const [one] = stepOf([older, newer], [kept])?.paragraphs ?? [];
    expect(
      one &&
        topicRedline(one, "bases", { rows: [row], sentenceLinks: [] }, [older, newer])?.older.map(
          ({ number }) => number,
        ),
    ).toEqual([1]);
  });

  test("tells nothing of an older paragraph that stands in another row", () => {
    const rows = [
      rowOf("1>1", row.sentences.slice(0, 3)),
      rowOf("2>2", [...row.sentences.slice(3, 5), pairOf("p2-s2>", "[-Gone as well.-]")]),
    ];
    const redlines = stepOf([older, newer], rows)?.paragraphs.map((one) =>
      topicRedline(one, "bases", { rows: [row], sentenceLinks: [] }, [older, newer]),
    );
    expect(redlines?.map((redline) => told(redline?.older))).toEqual([
      ["¶1 alone: [-Left out.-]", "¶1 alone: [-Also left out.-]"],
      ["¶2 alone: [-Gone as well.-]"],
    ]);
  });

  test("is nothing where the counterpart stands under another topic", () => {
    const [one] = stepOf([older, newer], [rowOf("3>1")])?.paragraphs ?? [];
    expect(one && topicRedline(one, "bases", { rows: [row], sentenceLinks: [] }, [older, newer])).toBeUndefined();
  });
});

describe("whyUnmarked", () => {
  const reasons = (rows: readonly Row[] | undefined, texts: [Witness, Witness] = [older, newer]) => {
    const step = stepOf(texts, rows);
    return step?.paragraphs.map((one) => whyUnmarked(step, one));
  };

  test("has no reason to give where something is marked", () => {
    expect(reasons([row])).toEqual([undefined, undefined]);
  });

  test("tells a new paragraph from one that stood under another topic", () => {
    expect(reasons([rowOf("3>1"), rowOf(">2")])).toEqual(["elsewhere", "new"]);
  });

  test("tells one that takes up a part of another from a new one", () => {
    const links = [linkOf("3>2~")];
    const step = topicHistory({
      topic: "bases",
      texts: [older, newer],
      between: (from, to) =>
        ({
          from,
          to,
          lang: "en",
          rows: [rowOf("1>1"), rowOf(">2")],
          links,
          sentenceLinks: [],
        }) as unknown as Comparison,
    })[1];
    expect(step?.paragraphs.map((one) => step && whyUnmarked(step, one))).toEqual([undefined, "in-part"]);
  });

  test("says that the two texts share no language", () => {
    expect(reasons(undefined)).toEqual(["not-shared", "not-shared"]);
  });

  test("has no reason to give where no text before has the topic", () => {
    expect(reasons([], [witnessOf(1, [paragraphOf(1, "cyber")]), newer])).toEqual([undefined, undefined]);
  });
});
