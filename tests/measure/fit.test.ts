import { describe, expect, it } from "vitest";
import type { SentenceEvidence } from "../../src/align/sentence-evidence.ts";
import { fittedSentenceWeights, sentenceConfidence } from "../../src/align/sentence-weights.ts";
import { confidence, fittedWeights, observations } from "../../src/align/weights.ts";
import { fitSentenceWeights, fitWeights } from "../../src/measure/fit.ts";
import { randomFrom } from "../support/random.ts";
import { evidenceOf } from "../support/told-by-numbers.ts";

describe("fitted weights", () => {
  it("come back from examples that were drawn with them", () => {
    const random = randomFrom(5);
    const examples = Array.from({ length: 6000 }, () => {
      const drawn = evidenceOf(random() * 0.6, random(), random() * 0.6, random() - 0.3);
      return { evidence: drawn, isLink: random() < confidence(drawn) };
    });
    const found = fitWeights(examples);
    for (const name of ["votes", "standing", "subject", "bias"] as const) {
      expect(Math.abs(found[name] / fittedWeights[name] - 1)).toBeLessThan(0.12);
    }
    expect(found.detour).toBeLessThan(0);
  });

  it("leave as much of the truth unsaid as the ridge holds them back, and the bias is not held", () => {
    const examples = [
      { evidence: evidenceOf(0.3, 0.9, 0.1, 0.5), isLink: true },
      { evidence: evidenceOf(0.2, 0.5, 0.3), isLink: false },
      { evidence: evidenceOf(0.1, 0.4, 0.2, -0.5), isLink: false },
      { evidence: evidenceOf(0.4, 1, 0), isLink: true },
    ];
    const found = fitWeights(examples);
    const errors = examples.map((one) => (one.isLink ? 1 : 0) - confidence(one.evidence, found));
    const unsaid = (k: 0 | 1 | 2 | 3) =>
      examples.reduce((sum, one, index) => sum + observations(one.evidence)[k] * (errors[index] ?? 0), 0);
    expect(unsaid(0)).toBeCloseTo(0.5 * found.votes, 8);
    expect(unsaid(1)).toBeCloseTo(0.5 * found.standing, 8);
    expect(unsaid(2)).toBeCloseTo(0.5 * found.detour, 8);
    expect(unsaid(3)).toBeCloseTo(0.5 * found.subject, 8);
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 6);
    expect(found.votes).toBeGreaterThan(0.1);
  });

  it("are nothing where there are no examples", () => {
    expect(fitWeights([])).toEqual({ votes: 0, standing: 0, detour: 0, subject: 0, bias: 0 });
  });

  it("are the odds alone where nothing is observed", () => {
    const examples = [true, true, true, false].map((isLink) => ({ evidence: evidenceOf(0, 0, 0), isLink }));
    const { bias, ...others } = fitWeights(examples);
    expect(bias).toBeCloseTo(Math.log(3), 6);
    expect(others).toEqual({ votes: 0, standing: 0, detour: 0, subject: 0 });
  });
});

describe("fitted weights of sentences", () => {
  it("come back from examples that were drawn with them", () => {
    const random = randomFrom(7);
    const both = () => ({ from: random(), to: random() });
    const examples = Array.from({ length: 8000 }, () => {
      const drawn: SentenceEvidence = {
        from: 0,
        to: 0,
        likeness: random(),
        standing: both(),
        sharing: both(),
        ordered: both(),
        own: 6 * random(),
        paragraphs: random(),
        neighbours: random(),
        detour: random(),
        isApart: random() < 0.3,
        speaker: random() < 0.3 ? "same" : random() < 0.5 ? "other" : "unknown",
        isExact: false,
      };
      return { evidence: drawn, isLink: random() < sentenceConfidence(drawn, fittedSentenceWeights) };
    });
    const found = fitSentenceWeights(examples);
    for (const [name, weight] of Object.entries(fittedSentenceWeights)) {
      expect(Math.abs(found[name as keyof typeof found] - weight), name).toBeLessThan(0.6);
    }
  });
});
