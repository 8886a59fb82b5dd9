/** Statements under another verb, found in the redline by exact rules. */
import { describe, expect, it, test } from "vitest";
import { changedVerbs } from "../../src/compare/commitments.ts";
import type { Comparison, Run } from "../../src/compare/model.ts";
import { wordsOfRuns } from "../../src/compare/run-words.ts";

const runs = (written: string): Run[] =>
  [...written.matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}|([^[{]+)/gu)].map(([, removed, added, same]): Run => {
    if (removed !== undefined) return { kind: "removed", text: removed };
    return added !== undefined ? { kind: "added", text: added } : { kind: "same", text: same ?? "" };
  });
const comparison = (rows: string[], links: string[] = [], lang: "en" | "ko" = "en") =>
  ({
    lang,
    rows: [
      { sentences: rows.map((written, at) => ({ from: `p1-s${at + 1}`, to: `p1-s${at + 1}`, runs: runs(written) })) },
    ],
    sentenceLinks: links.map((written, at) => ({ from: `p1-s${at + 1}`, to: `p2-s${at + 1}`, runs: runs(written) })),
  }) as unknown as Comparison;
const found = (written: string, lang: "en" | "ko" = "en") =>
  changedVerbs(comparison([written], [], lang)).map(({ dropped, taken }) => `${dropped.join()} → ${taken.join()}`);

it.each([
  ["They [-reaffirmed-] {+noted+} the treaty.", "reaffirmed → noted"],
  ["They [-pledged to-] {+would, and committed to,+} keep it.", "pledged → committed"],
  ["The U.S. [-will-] {+may+} keep it.", "will → may"],
  ["They [-decided and pledged-] {+concurred+}.", "decided,pledged → concurred"],
  ["They [-Affirmed-] {+re-affirmed, emphasising+}.", "Affirmed → emphasising"],
])("finds a verb in the place of another: %s", (written, verbs) => expect(found(written)).toEqual([verbs]));

it.each([
  "They [-reaffirmed-] {+strengthened+} it.",
  "They {+also reaffirmed+} it.",
  "They [-support-] {+supported+} it.",
  "They [-noted,-] kept and {+noted+} it.",
  "The [-commitment-] {+agreement+}, an [-assessment-] {+expression+}.",
  "An order [-given-] {+noticed+} by none.",
])("finds none in %s", (written) => expect(found(written)).toEqual([]));

test("in Korean the ending tells the verb from the noun", () => {
  expect(found("양측은 이를 [-재확인하였다-]{+평가하였다+}.", "ko")).toEqual(["재확인하였다 → 평가하였다"]);
  expect(found("[-합의-]{+평가+} 내용", "ko")).toEqual([]);
  expect(found("양측은 이를 [-평가하였다-]{+평가하면서+}.", "ko")).toEqual([]);
});

describe("of a comparison", () => {
  const written = "They [-reaffirmed-] {+noted+} the treaty.";

  it("asks links across rows as well, and tells each pair once", () => {
    const all = changedVerbs(comparison([written], [written]));
    expect(all.map(({ from, to }) => `${from}>${to}`)).toEqual(["p1-s1>p1-s1", "p1-s1>p2-s1"]);
    const { rows, ...rest } = comparison([written]);
    const twice = { ...rest, rows, sentenceLinks: rows[0]?.sentences ?? [] } as unknown as Comparison;
    expect(changedVerbs(twice)).toHaveLength(1);
  });

  it("passes over a sentence that stands alone", () => {
    const alone = comparison([written]);
    const sentences = [{ from: null, to: "p1-s1", runs: runs(written) }];
    expect(changedVerbs({ ...alone, rows: [{ ...alone.rows[0], sentences }] } as Comparison)).toEqual([]);
  });
});

test("words of runs come without marks", () => {
  expect(wordsOfRuns(runs("a [-“re-affirmed”, U.S.-] b"), "removed")).toEqual(["re-affirmed", "U", "S"]);
});
