import { expect, it } from "vitest";
import { applyEditor, type EditorChange, staleChanges } from "../../src/align/editor.ts";
import type { Link } from "../../src/align/link.ts";

const link = (from: number, to: number, strength: Link["strength"] = "direct"): Link => ({
  from,
  to,
  score: 0.8,
  strength,
  basis: "computed",
  moved: false,
});
const links = [link(1, 1), link(2, 3, "partial"), link(3, 2)];

it("adds, strengthens and removes links, and says that an editor did", () => {
  const changes: EditorChange[] = [
    { action: "unlink", from: 3, to: 2 },
    { action: "link", from: 2, to: 3, strength: "direct" },
    { action: "link", from: 2, to: 1, strength: "partial" },
  ];
  expect(applyEditor(links, changes)).toEqual([
    link(1, 1),
    { from: 2, to: 1, score: 1, strength: "partial", basis: "curated", moved: false },
    { from: 2, to: 3, score: 1, strength: "direct", basis: "curated", moved: false },
  ]);
  expect(staleChanges(links, changes)).toEqual([]);
});

it("names changes that the aligner has caught up with", () => {
  const stale: EditorChange[] = [
    { action: "unlink", from: 1, to: 2 },
    { action: "link", from: 1, to: 1, strength: "direct" },
  ];
  expect(staleChanges(links, stale)).toEqual(stale);
});

it("leaves the links alone where an editor says nothing", () => {
  expect(applyEditor(links, [])).toEqual(links);
});

it("keeps a move that the aligner has seen", () => {
  const moved = [{ ...link(4, 9), moved: true }, link(5, 5)];
  const changes: EditorChange[] = [
    { action: "link", from: 4, to: 9, strength: "partial" },
    { action: "link", from: 5, to: 5, strength: "partial" },
  ];
  expect(applyEditor(moved, changes).map((one) => one.moved)).toEqual([true, false]);
});

it("changes the one pair that is named, and none that shares a paragraph with it", () => {
  const beside = [link(1, 1), link(1, 2), link(2, 1)];
  expect(applyEditor(beside, [{ action: "unlink", from: 1, to: 1 }])).toEqual([link(1, 2), link(2, 1)]);
});

it("puts what it adds in the order of the texts", () => {
  const added = applyEditor(links, [{ action: "link", from: 1, to: 7, strength: "direct" }]);
  expect(added.map(({ from, to }) => `${from}-${to}`)).toEqual(["1-1", "1-7", "2-3", "3-2"]);
});

it("calls no change stale that still changes something", () => {
  const needed: EditorChange[] = [
    { action: "unlink", from: 1, to: 1 },
    { action: "link", from: 1, to: 2, strength: "direct" },
    { action: "link", from: 2, to: 3, strength: "direct" },
    { action: "link", from: 3, to: 2, strength: "partial" },
  ];
  expect(staleChanges(links, needed)).toEqual([]);
  const caughtUp: EditorChange[] = [{ action: "link", from: 2, to: 3, strength: "partial" }];
  expect(staleChanges(links, [...needed, ...caughtUp])).toEqual(caughtUp);
});
