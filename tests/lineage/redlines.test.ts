import { expect, it } from "vitest";
import type { Run } from "../../src/diff/run.ts";
import type { Spoken } from "../../src/lineage/line.ts";
import { rememberedRedlines } from "../../src/lineage/redlines.ts";
import { rowOf } from "../support/made-up.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const spoken = (meeting: number, text: string): Spoken => ({ meeting, id: "p1-s1", tokens: tokensOf(text) });

it("has the older sentence on the older side, whichever is named first", () => {
  const [older, newer] = [spoken(1, "Both navies repaired ships."), spoken(2, "Both navies repaired old ships.")];
  const redlineOf = rememberedRedlines(() => undefined);
  expect(marked(redlineOf(newer, older))).toBe("Both navies repaired {+old +}ships.");
  expect(redlineOf(older, newer)).toBe(redlineOf(newer, older));
});

it("keeps apart the sentences of different texts", () => {
  const redlineOf = rememberedRedlines(() => undefined);
  const [first, second, third] = [spoken(1, "Ships sailed."), spoken(2, "Ships sank."), spoken(3, "Ships sailed.")];
  expect(marked(redlineOf(first, third))).toBe("Ships sailed.");
  expect(marked(redlineOf(second, third))).not.toBe("Ships sailed.");
});

it("takes what a comparison has made, of a row or of a link", () => {
  const [older, newer] = [spoken(1, "Ships sailed."), spoken(2, "Ships sank.")];
  const second = { ...newer, id: "p2-s1" };
  const [inRow, ofLink]: Run[][] = [[{ kind: "same", text: "in a row" }], [{ kind: "same", text: "of a link" }]];
  const asked: string[] = [];
  const redlineOf = rememberedRedlines((from, to) => {
    asked.push(`${from}-${to}`);
    const link = { from: "p1-s1", strength: "same", basis: "computed", score: 1 } as const;
    return {
      rows: [
        rowOf("1>1", [
          { from: "p1-s1", to: "p1-s1", runs: inRow ?? [] },
          { from: null, to: "p9-s1", runs: [] },
        ]),
      ],
      sentenceLinks: [
        { ...link, to: "p1-s1" },
        { ...link, to: "p2-s1", runs: ofLink ?? [] },
      ],
    };
  });
  expect(redlineOf(older, newer)).toBe(inRow);
  expect(redlineOf(second, older)).toBe(ofLink);
  expect(asked).toEqual(["1-2"]);
});
