import { describe, expect, test } from "vitest";
import { scoreOf } from "../../src/search/rank.ts";

/** A hit of a query of one word, `level`, in a paragraph of average length; what a test leaves open. */
interface Hit {
  length?: number;
  labels?: readonly string[];
  counts?: readonly number[];
  asked?: readonly string[];
  mean?: number;
  isExact?: boolean;
}

function score({ length = 100, labels = [], counts = [1], asked = ["level"], mean = 100, isExact = false }: Hit) {
  return scoreOf({ length, labels }, counts, asked, mean, isExact);
}

describe("a word of the query", () => {
  test("counts more with each time, but less than before", () => {
    // n / (n + 1.2)
    expect(score({ counts: [1] })).toBeCloseTo(0.4545, 4);
    expect(score({ counts: [2] })).toBeCloseTo(0.625, 4);
    expect(score({ counts: [3] })).toBeCloseTo(0.7143, 4);
  });

  test("counts less in a long paragraph and more in a short one", () => {
    // 1 / (1 + 1.2 × (0.25 + 0.75 × length / mean))
    expect(score({ length: 200 })).toBeCloseTo(0.3226, 4);
    expect(score({ length: 50 })).toBeCloseTo(0.5714, 4);
    expect(score({ length: 50, mean: 50 })).toBe(score({}));
  });

  test("counts once where the text prints it with a space and the index has no count", () => {
    expect(score({ counts: [0] })).toBe(score({ counts: [1] }));
  });

  test("adds to the others", () => {
    expect(score({ counts: [1, 3] })).toBeCloseTo(0.4545 + 0.7143, 3);
    expect(score({ counts: [] })).toBe(0);
  });
});

describe("a paragraph on the matter", () => {
  const bonus = (labels: readonly string[], asked: readonly string[] = ["level"]) =>
    score({ labels, asked }) - score({ asked });

  test("gains half a point when a label of its topic holds the query", () => {
    expect(bonus(["Force level", "전력 수준"])).toBeCloseTo(0.5);
    expect(bonus(["Force level", "전력 수준"], ["수준"])).toBeCloseTo(0.5);
    expect(bonus(["Force level"], ["force", "levels"])).toBeCloseTo(0.5);
  });

  test("gains nothing when the label lacks a word of it, or no word was asked", () => {
    expect(bonus(["Training"])).toBe(0);
    expect(bonus(["Force level"], ["force", "posture"])).toBe(0);
    expect(bonus(["Force level"], [])).toBe(0);
    expect(bonus([])).toBe(0);
  });

  test("stands before one that has the word three times, and behind one that has it forty times", () => {
    const onTheMatter = score({ labels: ["Level"] });
    expect(score({ counts: [3] })).toBeLessThan(onTheMatter);
    expect(score({ counts: [40] })).toBeGreaterThan(onTheMatter);
  });
});

describe("the very words", () => {
  test("gain a point", () => {
    expect(score({ isExact: true }) - score({})).toBeCloseTo(1);
  });

  test("stand before the matter itself", () => {
    expect(score({ isExact: true })).toBeGreaterThan(score({ counts: [2], labels: ["Level"] }));
  });
});
