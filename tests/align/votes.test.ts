import { describe, expect, it } from "vitest";
import type { Measured } from "../../src/align/likeness.ts";
import { sentenceVotes } from "../../src/align/votes.ts";
import { measuredAs, vectorWith } from "../support/told-by-numbers.ts";

describe("a sentence", () => {
  it("votes for the paragraph that has the sentence most like it, and for no other", () => {
    const votes = sentenceVotes(...measuredAs({ alike: [], said: [] }));
    expect(votes).toEqual({ from: [], to: [] });
    const [older, newer] = measuredAs({ alike: [[0, 0, 0]], said: [[0.3, 0.5, 0.4]] });
    expect(sentenceVotes(older, newer)).toEqual({ from: [[0, 0.5, 0]], to: [[0.3, 0.5, 0.4]] });
  });

  it("is counted for each side by itself", () => {
    const [older, newer] = measuredAs({ alike: [[0], [0], [0]], said: [[0.3], [0.5], [0.4]] });
    expect(sentenceVotes(older, newer)).toEqual({ from: [[0.3], [0.5], [0.4]], to: [[0], [0.5], [0]] });
  });

  it("votes for the first of those that are equally close", () => {
    const [older, newer] = measuredAs({
      alike: [
        [0, 0],
        [0, 0],
      ],
      said: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    });
    expect(sentenceVotes(older, newer)).toEqual({
      from: [
        [0.5, 0],
        [0.5, 0],
      ],
      to: [
        [0.5, 0.5],
        [0, 0],
      ],
    });
  });

  it("that is like none has no vote", () => {
    const [older, newer] = measuredAs({ alike: [[0]], said: [[0]] });
    expect(sentenceVotes(older, newer)).toEqual({ from: [[0]], to: [[0]] });
  });
});

describe("a pair of paragraphs", () => {
  const [[dull]] = measuredAs({ alike: [[0]] }) as [[Measured], [Measured]];

  /** Paragraphs of several sentences each, as vectors. */
  const text = (...paragraphs: (readonly number[])[][]): Measured[] =>
    paragraphs.map((sentences) => ({ ...dull, sentences: sentences.map((weights) => vectorWith(...weights)) }));

  it("has the likeness of the surest vote, wherever it stands in the paragraph", () => {
    const older = text([[1], [0, 1], [0, 0, 1]], [[0, 0, 0, 1]]);
    const newer = text([[0.2, 0.6, 0.4, 0.7]]);
    expect(sentenceVotes(older, newer)).toEqual({ from: [[0.6], [0.7]], to: [[0], [0.7]] });
  });

  it("is told from others by the sentences of its own paragraphs", () => {
    const older = text([[1], [0, 1]], [[0, 0, 1]]);
    const newer = text([[0, 0, 0.9]], [[0.8], [0, 0.3]]);
    expect(sentenceVotes(older, newer)).toEqual({
      from: [
        [0, 0.8],
        [0.9, 0],
      ],
      to: [
        [0, 0.8],
        [0.9, 0],
      ],
    });
  });
});
