import { describe, expect, test } from "vitest";
import { corrected, parseCheck } from "../../src/claims/correct.ts";
import type { Reading } from "../../src/claims/model.ts";
import { createPaths } from "../../src/paths.ts";

const reading: Reading = {
  text: "x",
  lang: "en",
  narrowing: [],
  subjects: [{ kind: "concept", id: "a" }],
  statements: [{ meeting: 3, quantifier: { kind: "stands" } }],
  concepts: ["a"],
  passed: [],
  runs: [],
  beyond: undefined,
  doubtful: [],
  unread: [{ kind: "words", words: ["stronger"] }],
};

describe("a reader's correction", () => {
  test("stands in the address, and is read from it", () => {
    const asked = { q: "x", concept: "b", words: undefined, meeting: 4, how: "first-in" as const, n: 9 };
    const address = createPaths("/").check("ko", asked);
    expect(address).toBe("/ko/check/?q=x&concept=b&meeting=4&how=first-in&n=9");
    expect(parseCheck(address.split("?")[1] ?? "")).toEqual(asked);
  });

  test("drops what is none", () => {
    expect(parseCheck("?q= x &meeting=-1&how=guess&n=1e9")).toEqual({
      q: "x",
      concept: undefined,
      words: undefined,
      meeting: undefined,
      how: undefined,
      n: undefined,
    });
  });

  test("takes the place of what was read, and is understood", () => {
    expect(corrected(reading, { q: "x" })).toBe(reading);
    expect(corrected(reading, { q: "x", words: "c", how: "left-out" })).toMatchObject({
      subjects: [{ kind: "quotation", words: "c" }],
      statements: [{ meeting: 3, quantifier: { kind: "left-out" } }],
      unread: [],
    });
    expect(corrected({ ...reading, statements: [] }, { q: "x", concept: "b", how: "stands" }).unread).toEqual([
      { kind: "meeting" },
    ]);
    expect(corrected({ ...reading, statements: [] }, { q: "x", concept: "b", how: "never" }).unread).toEqual([]);
  });
});
