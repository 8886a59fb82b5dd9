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
