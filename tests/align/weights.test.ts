import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/align/evidence.ts";
import { confidence, fittedWeights, weightsFor, weightsWithoutSubjects } from "../../src/align/weights.ts";

const evidence = (votes: number, standing: number, detour: number, subject = 0): Evidence => ({
  from: 0,
  to: 0,
  similarity: standing / 2,
  votes: { from: votes, to: votes },
  standing: { from: standing, to: standing },
  detour,
  subject,
  isExact: false,
});

describe("confidence", () => {
  it("grows with votes, standing and a shared subject, and falls with the detour and subjects of their own", () => {
    const base = confidence(evidence(0.2, 0.7, 0.2));
    expect(confidence(evidence(0.4, 0.7, 0.2))).toBeGreaterThan(base);
    expect(confidence(evidence(0.2, 0.9, 0.2))).toBeGreaterThan(base);
    expect(confidence(evidence(0.2, 0.7, 0.2, 1))).toBeGreaterThan(base);
    expect(confidence(evidence(0.2, 0.7, 0.5))).toBeLessThan(base);
    expect(confidence(evidence(0.2, 0.7, 0.2, -0.5))).toBeLessThan(base);
  });
});

describe("the weights for two texts", () => {
  it("wait for subjects as far as the vocabulary tells them", () => {
    expect(weightsFor(1)).toEqual(fittedWeights);
    expect(weightsFor(0)).toEqual(weightsWithoutSubjects);
    expect(weightsFor(0.5).bias).toBeCloseTo((fittedWeights.bias + weightsWithoutSubjects.bias) / 2);
  });
});
