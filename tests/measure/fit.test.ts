import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/align/evidence.ts";
import { confidence, fittedWeights } from "../../src/align/weights.ts";
import { fitWeights } from "../../src/measure/fit.ts";
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
