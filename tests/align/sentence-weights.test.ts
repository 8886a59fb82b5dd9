import { describe, expect, it, test } from "vitest";
import type { SentenceEvidence } from "../../src/align/sentence-evidence.ts";
import {
  fittedSentenceWeights,
  type SentenceWeights,
  sentenceConfidence,
  sentenceObservations,
  sentenceSlopes,
} from "../../src/align/sentence-weights.ts";
import { logistic } from "../../src/align/weights.ts";

const strangers: SentenceEvidence = {
  from: 0,
  to: 0,
  likeness: 0,
  standing: { from: 0, to: 0 },
  sharing: { from: 0, to: 0 },
  ordered: { from: 0, to: 0 },
  own: 0,
  paragraphs: 0,
  neighbours: 0,
  detour: 0,
  isApart: false,
  speaker: "unknown",
  isExact: false,
};

/** How the weight of what is told shows: confidence under that weight alone, back in logits. */
const weighed = (name: keyof SentenceWeights, told: Partial<SentenceEvidence>) => {
  const none = Object.fromEntries(sentenceSlopes.map((slope) => [slope, 0])) as unknown as SentenceWeights;
  const sure = sentenceConfidence({ ...strangers, ...told }, { ...none, bias: 0, [name]: 1 });
  return Math.log(sure / (1 - sure));
};

describe("what is weighed", () => {
  test.each([
    ["together", { paragraphs: 0.5, standing: { from: 0.25, to: 1 } }, 0.5],
    ["own", { own: Math.E - 1 }, 1],
    ["sharing", { sharing: { from: 0.25, to: 1 } }, 1],
    ["detour", { detour: 0.3 }, 0.3],
    ["ordered", { ordered: { from: 0.2, to: 0.8 } }, 0.8],
    ["ordered", { ordered: { from: 0.8, to: 0.2 } }, 0.8],
    ["apart", { isApart: true }, 1],
    ["neighbours", { neighbours: 0.4 }, 0.4],
    ["sameSpeaker", { speaker: "same" }, 1],
    ["otherSpeaker", { speaker: "other" }, 1],
    ["sameSpeaker", { speaker: "other" }, 0],
    ["otherSpeaker", { speaker: "unknown" }, 0],
    ["bias", {}, 1],
  ] satisfies [keyof SentenceWeights, Partial<SentenceEvidence>, number][])(
    "for %s is %j as %d",
    (name, told, logit) => {
      expect(weighed(name, told)).toBeCloseTo(logit, 6);
    },
  );

  it("is one value for every weight but the bias", () => {
    expect(sentenceObservations(strangers)).toHaveLength(sentenceSlopes.length);
    expect([...sentenceSlopes, "bias"].sort()).toEqual(Object.keys(fittedSentenceWeights).sort());
  });
});

/** Two sentences of which it is hard to say, in paragraphs of which it is hard to say. */
const doubtful: SentenceEvidence = {
  ...strangers,
  standing: { from: 1, to: 1 },
  sharing: { from: 1, to: 1 },
  ordered: { from: 0.5, to: 0.2 },
  own: 1,
  paragraphs: 0.5,
};

describe("how sure a pair is", () => {
  test.each([
    [0.418, {}],
    [0.827, { paragraphs: 1 }],
    [0.608, { own: 2 }],
    [0.097, { sharing: { from: 0.5, to: 0.5 } }],
    [0.17, { detour: 0.5 }],
    [0.683, { ordered: { from: 0.2, to: 1 } }],
    [0.157, { isApart: true }],
    [0.638, { neighbours: 0.6 }],
    [0.615, { speaker: "same" }],
    [0.178, { speaker: "other" }],
  ] satisfies [number, Partial<SentenceEvidence>][])("is %d where it is doubtful but for %j", (sure, told) => {
    expect(sentenceConfidence({ ...doubtful, ...told }, fittedSentenceWeights)).toBeCloseTo(sure, 2);
  });
});

describe("confidence", () => {
  it("is rounded, that the order of sums may not decide", () => {
    expect(sentenceConfidence(strangers, fittedSentenceWeights)).toBe(
      Math.round(logistic(fittedSentenceWeights.bias) * 1e9) / 1e9,
    );
  });

  it("falls with the detour, subjects apart and another speaker, and grows with all else", () => {
    const { detour, apart, otherSpeaker, bias, ...others } = fittedSentenceWeights;
    for (const weight of [detour, apart, otherSpeaker, bias]) expect(weight).toBeLessThan(0);
    for (const weight of Object.values(others)) expect(weight).toBeGreaterThan(0);
  });
});
