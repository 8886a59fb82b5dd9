import { describe, expect, it } from "vitest";
import { type Evidence, gatherEvidence } from "../../src/align/evidence.ts";
import { measuredAs, type Told } from "../support/told-by-numbers.ts";

const evidenceOf = (told: Told) => gatherEvidence(...measuredAs(told));

/** One value of every pair, row by row. */
const table = (told: Told, value: (evidence: Evidence) => unknown) =>
  evidenceOf(told).map((row) => row.map((evidence) => value(evidence)));

describe("the evidence for a pair", () => {
  it("names the places of both paragraphs, counted from 0", () => {
    expect(
      table(
        {
          alike: [
            [0, 0],
            [0, 0],
          ],
        },
        ({ from, to }) => `${from} ${to}`,
      ),
    ).toEqual([
      ["0 0", "0 1"],
      ["1 0", "1 1"],
    ]);
  });

  it("has the likeness of the paragraphs, and the votes of their sentences", () => {
    const told = { alike: [[0.4, 0.1]], said: [[0.2, 0.3]] };
    expect(table(told, ({ similarity }) => similarity)).toEqual([[0.4, 0.1]]);
    expect(table(told, ({ votes }) => votes)).toEqual([
      [
        { from: 0, to: 0.2 },
        { from: 0.3, to: 0.3 },
      ],
    ]);
  });

  it("has its standing among all that either paragraph has", () => {
    const told = {
      alike: [
        [0.4, 0.1],
        [0.8, 0.2],
      ],
    };
    expect(table(told, ({ standing }) => standing)).toEqual([
      [
        { from: 1, to: 0.5 },
        { from: 0.25, to: 0.5 },
      ],
      [
        { from: 1, to: 1 },
        { from: 0.25, to: 1 },
      ],
    ]);
  });

  it("has no standing among nothing but strangers", () => {
    expect(table({ alike: [[0]] }, ({ standing }) => standing)).toEqual([[{ from: 0, to: 0 }]]);
  });

  it("has the subject that both share", () => {
    const told = {
      alike: [[0, 0]],
      older: [{ subjects: new Map([["cyber", 1]]) }],
      newer: [{}, { subjects: new Map([["cyber", 1]]) }],
    };
    expect(table(told, ({ subject }) => subject)).toEqual([[0, 1]]);
  });

  it("is exact where the words are the same, and where there are words", () => {
    const isExact = (older: string, newer: string) =>
      table({ alike: [[0]], older: [{ wording: older }], newer: [{ wording: newer }] }, (pair) => pair.isExact)[0]?.[0];
    expect([isExact("a b", "a b"), isExact("a b", "a c"), isExact("", "")]).toEqual([true, false, false]);
  });
});

describe("the detour of a pair", () => {
  /** Detours in hundredths. */
  const detours = (alike: Told["alike"]) => table({ alike }, ({ detour }) => Math.round(detour * 100));
  const none = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

  it("is its distance from the diagonal where no pair is sure", () => {
    expect(detours(none(3, 3))).toEqual([
      [0, 33, 67],
      [33, 0, 33],
      [67, 33, 0],
    ]);
  });

  it("is measured in both texts, each by its own length, and averaged", () => {
    // The lines through the corners: paragraph 0 of 2 is expected at 2/3 of 4, paragraph 0 of 4 at −2/5 of 2.
    expect(detours(none(2, 4))).toEqual([
      [18, 9, 37, 64],
      [64, 37, 9, 18],
    ]);
  });

  it("follows the pairs that are sure", () => {
    // Anchored at 0–2: what stood before it has no place, what stood after it is pressed into the rest.
    const alike = none(3, 3);
    (alike[0] as number[])[2] = 0.2;
    expect(detours(alike)).toEqual([
      [44, 22, 0],
      [67, 44, 22],
      [89, 67, 44],
    ]);
  });

  it("follows only pairs that are alike enough, and each other's best", () => {
    const anchored = (alike: number) =>
      detours([
        [0, 0, alike],
        [0, 0, 0],
        [0, 0, 0],
      ])[0]?.[2];
    expect(anchored(0.2)).toBe(0);
    expect(anchored(0.1999)).toBe(67);
    // 0–0 would be the heavier order together with 1–1, but 0–2 and 2–0 are better for one of its paragraphs.
    expect(
      detours([
        [0.3, 0, 0.35],
        [0, 0.3, 0],
        [0, 0, 0],
      ])[0]?.[2],
    ).toBe(0);
    expect(
      detours([
        [0.3, 0, 0],
        [0, 0.3, 0],
        [0.35, 0, 0],
      ])[2]?.[0],
    ).toBe(0);
  });

  it("follows the heaviest order where sure pairs cross", () => {
    const alike = none(3, 3);
    (alike[0] as number[])[1] = 0.5;
    (alike[1] as number[])[0] = 0.6;
    expect(detours(alike)[1]?.[0]).toBe(0);
    expect(detours(alike)[0]?.[1]).toBeGreaterThan(0);
  });
});
