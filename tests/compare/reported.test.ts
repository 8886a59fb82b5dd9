import { describe, expect, test } from "vitest";
import { besideText, itemKeys, labelsIn, notesFor, renumber } from "../../src/compare/reported.ts";
import type { Prose } from "../../src/text/model.ts";
import type { ReportItem } from "../../src/text/report.ts";
import { blankWitness } from "../support/made-up.ts";

const text = blankWitness(8, 4);
const note = (label: string, number: number): Prose => ({ kind: "note", label, number });
const item = (topic: string, paragraphs: number[], says: Prose[] = [], baseline: Prose[] = []): ReportItem => ({
  topic,
  basis: "expected",
  compare: { meeting: 8, paragraphs },
  says,
  baseline,
});
const beside = (items: ReportItem[], labels: string[] = []) =>
  besideText({ items, notes: labels.map((label, index) => ({ label, number: index + 1, prose: [] })) }, text);

describe("besideText", () => {
  test("sets each item beside the paragraphs that it names, in the order of the report and of the text", () => {
    const { rows } = beside([item("space", [4, 2]), item("cyber", [1])]);
    expect(rows.map(({ topic, paragraphs }) => [topic, ...paragraphs.map((one) => one.paragraph.number)])).toEqual([
      ["space", 2, 4],
      ["cyber", 1],
    ]);
  });

  test("keeps an item for which no paragraph is named", () => {
    expect(beside([item("cyber", [])]).rows).toMatchObject([{ topic: "cyber", paragraphs: [] }]);
  });

  test("lists the paragraphs on which no item bears", () => {
    expect(beside([item("space", [4, 2]), item("cyber", [2])]).untouched.map(({ number }) => number)).toEqual([1, 3]);
  });

  test("lets a paragraph that stands in two rows carry its id in the first only", () => {
    const { rows } = beside([item("space", [2]), item("cyber", [2, 3])]);
    expect(rows.flatMap(({ paragraphs }) => paragraphs.map(({ isFirst }) => isFirst))).toEqual([true, false, true]);
  });

  test("leaves out an item that is to be compared with another meeting, and its notes", () => {
    const other: ReportItem = { ...item("cyber", [], [note("a", 1)]), compare: { meeting: 7, paragraphs: [2] } };
    const { rows, untouched, notes } = beside([other, item("cyber", [1], [note("b", 2)])], ["a", "b"]);
    expect(rows.map(({ key }) => key)).toEqual(["cyber-2"]);
    expect(untouched.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(notes.map(({ label, number }) => [label, number])).toEqual([["b", 1]]);
  });

  test("counts the notes anew, the earlier text's side of a row before the reported one", () => {
    const { rows, notes } = beside(
      [item("space", [], [note("c", 3), note("b", 2)], [note("d", 4)]), item("cyber", [], [note("b", 2)])],
      ["a", "b", "c", "d"],
    );
    expect(notes.map(({ label, number }) => [label, number])).toEqual([
      ["d", 1],
      ["c", 2],
      ["b", 3],
    ]);
    expect(rows.map(({ says, baseline }) => [baseline, says])).toEqual([
      [[note("d", 1)], [note("c", 2), note("b", 3)]],
      [[], [note("b", 3)]],
    ]);
  });
});

test("itemKeys tells items on one topic apart", () => {
  expect(itemKeys([item("cyber", []), item("space", []), item("cyber", [])])).toEqual(["cyber", "space", "cyber-2"]);
});

test("itemKeys counts on from the third item on a topic", () => {
  expect(itemKeys([item("cyber", []), item("cyber", []), item("cyber", [])])).toEqual(["cyber", "cyber-2", "cyber-3"]);
});

describe("the notes of prose", () => {
  const prose: Prose[] = [{ kind: "text", text: "So" }, note("b", 7), { kind: "emphasis", text: "it" }, note("a", 9)];

  test("are named in the order in which it refers to them, each once", () => {
    expect(labelsIn([...prose, note("b", 7)])).toEqual(["b", "a"]);
  });

  test("are numbered anew in it, and nothing else is touched", () => {
    expect(renumber(prose, ["b", "a"])).toEqual([prose[0], note("b", 1), prose[2], note("a", 2)]);
  });

  test("come in the order of the labels, without those that nothing names", () => {
    const notes = ["a", "b", "c"].map((label) => ({ label, number: 9, prose: [] }));
    expect(notesFor(notes, ["c", "a"])).toEqual([
      { label: "c", number: 1, prose: [] },
      { label: "a", number: 2, prose: [] },
    ]);
  });
});
