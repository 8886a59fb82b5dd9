import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/align/evidence.ts";
import { confidence, fittedWeights, fitWeights, weightsFor, weightsWithoutSubjects } from "../../src/align/weights.ts";
import { randomFrom } from "../support/random.ts";

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

describe("fitted weights", () => {
  it("come back from examples that were drawn with them", () => {
    const random = randomFrom(5);
    const examples = Array.from({ length: 6000 }, () => {
      const drawn = evidence(random() * 0.6, random(), random() * 0.6, random() - 0.3);
      return { evidence: drawn, isLink: random() < confidence(drawn) };
    });
    const found = fitWeights(examples);
    for (const name of ["votes", "standing", "subject", "bias"] as const) {
      expect(Math.abs(found[name] / fittedWeights[name] - 1)).toBeLessThan(0.12);
    }
    expect(found.detour).toBeLessThan(0);
  });
});
