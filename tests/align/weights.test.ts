import { describe, expect, it, test } from "vitest";
import type { Evidence } from "../../src/align/evidence.ts";
import {
  confidence,
  fittedWeights,
  logistic,
  observations,
  weightsFor,
  weightsWithoutSubjects,
} from "../../src/align/weights.ts";
import { evidenceOf } from "../support/told-by-numbers.ts";

describe("confidence", () => {
  it("grows with votes, standing and a shared subject, and falls with the detour and subjects of their own", () => {
    const base = confidence(evidenceOf(0.2, 0.7, 0.2));
    expect(confidence(evidenceOf(0.4, 0.7, 0.2))).toBeGreaterThan(base);
    expect(confidence(evidenceOf(0.2, 0.9, 0.2))).toBeGreaterThan(base);
    expect(confidence(evidenceOf(0.2, 0.7, 0.2, 1))).toBeGreaterThan(base);
    expect(confidence(evidenceOf(0.2, 0.7, 0.5))).toBeLessThan(base);
    expect(confidence(evidenceOf(0.2, 0.7, 0.2, -0.5))).toBeLessThan(base);
  });
});

/** Evidence of strangers but for what is told. */
const only = (told: Partial<Evidence>): Evidence => ({ ...evidenceOf(0, 0, 0), ...told });
const bestOfBoth = { from: 1, to: 1 };

describe("how sure a pair is", () => {
  // The figures behind the bar are those of a vocabulary that gives no subject away.
  test.each([
    ["strangers", only({}), 0.0005, 0.0002],
    ["the best of both texts", only({ standing: bestOfBoth }), 0.3775, 0.6682],
    ["the best of one, and nearly of the other", only({ standing: { from: 1, to: 0.81 } }), 0.2297, 0.4428],
    ["chosen by sentences of both", only({ votes: { from: 0.5, to: 1 } }), 0.0998, 0.1751],
    ["the best, and out of order", only({ standing: bestOfBoth, detour: 0.4 }), 0.1736, 0.3058],
    ["the best, and of one subject", only({ standing: bestOfBoth, subject: 0.6 }), 0.81, 0.6682],
    ["the best, and of different subjects", only({ standing: bestOfBoth, subject: -0.6 }), 0.0794, 0.6682],
    ["all at once", { ...evidenceOf(0.4, 1, 0.1, 0.5), standing: bestOfBoth }, 0.9768, 0.9834],
  ])("%s", (_, pair, withSubjects, without) => {
    expect(confidence(pair, fittedWeights)).toBeCloseTo(withSubjects, 4);
    expect(confidence(pair, weightsWithoutSubjects)).toBeCloseTo(without, 4);
  });

  it("is told by the weights with subjects where no others are named", () => {
    expect(confidence(only({ standing: bestOfBoth }))).toBeCloseTo(0.3775, 4);
  });
});

describe("what is weighed", () => {
  it("is votes added, the mean of both standings doubled, the detour and the subject", () => {
    const pair = { votes: { from: 0.1, to: 0.2 }, standing: { from: 0.9, to: 0.4 }, detour: 0.3, subject: -0.4 };
    expect(observations(only(pair))).toEqual([expect.closeTo(0.3, 10), expect.closeTo(1.2, 10), 0.3, -0.4]);
  });

  it("turns into a share between 0 and 1", () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 10);
    expect(logistic(-Math.log(3))).toBeCloseTo(0.25, 10);
  });
});

describe("the weights for two texts", () => {
  it("wait for subjects as far as the vocabulary tells them", () => {
    expect(weightsFor(1)).toEqual(fittedWeights);
    expect(weightsFor(0)).toEqual(weightsWithoutSubjects);
    const quarter = { votes: 4.425, standing: 4.375, detour: -3.5125, subject: 0.8125, bias: -8.35 };
    for (const [name, weight] of Object.entries(weightsFor(0.25)))
      expect([name, weight]).toEqual([name, expect.closeTo(quarter[name as keyof typeof quarter], 10)]);
  });
});
