/** Where the aligner draws its lines: each bound with a pair of made-up paragraphs on either side of it. */
import { describe, expect, it, test } from "vitest";
import { align } from "../../src/align/align.ts";
import type { Link } from "../../src/align/link.ts";
import { confidence, type Weights, weightsFor } from "../../src/align/weights.ts";
import { sureAs, type Told, textsAs } from "../support/told-by-numbers.ts";

/** Links as a reader would note them: `1=1` direct, `1~1` partial. */
const noted = (links: readonly Link[]) =>
  links.map(({ from, to, strength }) => `${from}${strength === "direct" ? "=" : "~"}${to}`).join(" ");

const linksOf = (told: Told, weights?: Weights) => {
  const [from, to, measure] = textsAs(told);
  return align(from, to, measure, weights);
};

describe("a pair of paragraphs", () => {
  test.each([
    [0.4699, ""],
    [0.4701, "1~1"],
    [0.5999, "1~1"],
    [0.6, "1=1"],
    [0.6001, "1=1"],
  ])("with a confidence of %d is noted as “%s”", (sure, links) => {
    expect(noted(linksOf({ alike: [[0.9]] }, sureAs(sure)))).toBe(links);
  });

  test.each([
    ["likeness", { alike: [[0.16]] }, { alike: [[0.1599]] }],
    ["likeness of a sentence", { alike: [[0]], said: [[0.3]] }, { alike: [[0]], said: [[0.2999]] }],
    ["subject", sharing(26), sharing(25)],
  ] satisfies [string, Told, Told][])("needs some %s to be more than a relative", (_, enough, tooLittle) => {
    expect(noted(linksOf(enough, sureAs(0.9)))).toContain("1=1");
    expect(noted(linksOf(tooLittle, sureAs(0.9)))).toContain("1~1");
  });

  it("needs a sentence of one of the two texts alone", () => {
    // The older text has two paragraphs; the second is what the newer sentence chooses.
    expect(noted(linksOf({ alike: [[0], [0.9]], said: [[0.3], [0.31]] }, sureAs(0.9)))).toBe("1=1 2=1");
    expect(noted(linksOf({ alike: [[0, 0.9]], said: [[0.3, 0.31]] }, sureAs(0.9)))).toBe("1=1 1=2");
  });

  it("of the same words is direct and exact, however rare its words", () => {
    const same = { older: [{ wording: "a b" }], newer: [{ wording: "a b" }] };
    expect(linksOf({ alike: [[0]], ...same }, sureAs(0.01))).toEqual([
      { from: 1, to: 1, score: 1, strength: "direct", basis: "exact", moved: false },
    ]);
  });

  it("is computed where the words differ, and partial below", () => {
    expect(linksOf({ alike: [[0.9]], older: [{ wording: "a" }], newer: [{ wording: "b" }] }, sureAs(0.5))).toEqual([
      { from: 1, to: 1, score: 0.5, strength: "partial", basis: "computed", moved: false },
    ]);
  });

  it("has its confidence rounded to two places", () => {
    const scoreOf = (sure: number) => linksOf({ alike: [[0.9]] }, sureAs(sure))[0]?.score;
    expect([scoreOf(0.6149), scoreOf(0.6151)]).toEqual([0.61, 0.62]);
  });

  it("is named by the numbers that the documents print", () => {
    const links = linksOf({ alike: [[0.9]], older: [{ number: 7 }], newer: [{ number: 10 }] }, sureAs(0.9));
    expect(noted(links)).toBe("7=10");
  });
});

describe("a paragraph left over", () => {
  it("joins a pair from a confidence of 0.7, and is a relative below", () => {
    expect(noted(linksOf({ alike: [[0.9, 0.9]] }, sureAs(0.7)))).toBe("1=1 1=2");
    expect(noted(linksOf({ alike: [[0.9, 0.9]] }, sureAs(0.6999)))).toBe("1=1 1~2");
    expect(noted(linksOf({ alike: [[0.9], [0.9]] }, sureAs(0.7)))).toBe("1=1 2=1");
    expect(noted(linksOf({ alike: [[0.9], [0.9]] }, sureAs(0.6999)))).toBe("1=1 2~1");
  });

  it("is none that has a counterpart of its own", () => {
    const all = {
      alike: [
        [0.9, 0.9],
        [0.9, 0.9],
      ],
    };
    expect(noted(linksOf(all, sureAs(0.95)))).toBe("1=1 1~2 2~1 2=2");
  });

  it("is no stranger", () => {
    expect(noted(linksOf({ alike: [[0.9, 0.1599]] }, sureAs(0.95)))).toBe("1=1 1~2");
  });
});

describe("counterparts", () => {
  it("are chosen so that all confidences add up to the most", () => {
    const told = {
      alike: [
        [0.9, 0.8],
        [0.8, 0.1],
      ],
    };
    const byStanding: Weights = { votes: 0, standing: 4, detour: 0, subject: 0, bias: -5.5 };
    expect(noted(linksOf(told, byStanding))).toBe("1~1 1=2 2=1");
  });

  it("leave a paragraph alone rather than give all three of them worse ones", () => {
    // The first and the second are .95 sure, their rivals .61 each: 1.9 is more than 1.83.
    const told = {
      alike: [
        [1, 0.5, 0],
        [0, 1, 0.25],
        [0.25, 0, 0],
      ],
    };
    const byStanding: Weights = { votes: 0, standing: 2.497, detour: 0, subject: 0, bias: -2.05 };
    expect(noted(linksOf(told, byStanding))).toBe("1=1 1~2 2=2 2~3 3~1");
  });
});

describe("a paragraph carried over word for word", () => {
  const [a, b, c] = [{ wording: "a" }, { wording: "b" }, { wording: "c" }];
  const likened = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => new Array<number>(columns).fill(0.9));

  it("has no other relatives in either text", () => {
    const told = { alike: likened(2, 2), older: [a, b], newer: [a, c] };
    expect(noted(linksOf(told, sureAs(0.9)))).toBe("1=1 2=2");
  });

  it("is paired with the same words, and each other with its own", () => {
    const told = { alike: likened(3, 3), older: [a, b, c], newer: [c, a, b] };
    expect(noted(linksOf(told, sureAs(0.9)))).toBe("1=2 2=3 3=1");
  });

  it("is paired in order where it is repeated, and what is left of it has no rival's relatives", () => {
    const told = { alike: likened(3, 2), older: [a, a, b], newer: [a, a] };
    expect(noted(linksOf(told, sureAs(0.9)))).toBe("1=1 2=2");
    const repeated = { alike: likened(2, 3), older: [a, a], newer: [b, a, a] };
    expect(noted(linksOf(repeated, sureAs(0.9)))).toBe("1=2 2=3");
  });

  it("leaves a repetition too many alone", () => {
    const told = { alike: likened(1, 2), older: [a], newer: [a, a] };
    expect(noted(linksOf(told, sureAs(0.9)))).toBe("1=1");
  });
});

describe("the texts", () => {
  it("have their links by the numbers printed, in whatever order they print them", () => {
    const told: Told = { alike: [[0.9], [0.9]], older: [{ number: 7 }, { number: 3 }] };
    expect(noted(linksOf(told, sureAs(0.9)))).toBe("3=1 7=1");
  });

  it("are read in the order of their meetings, and links are mirrored where they are given the other way", () => {
    const [from, to, measure] = textsAs({ alike: [[0.9, 0.5, 0.2]] });
    expect(noted(align(to, from, measure, sureAs(0.65)))).toBe("1=1 2~1 3~1");
    expect(noted(align(from, to, measure, sureAs(0.65)))).toBe("1=1 1~2 1~3");
  });

  it("have the same links given the other way, though two orders be equally likely", () => {
    // 1–2 and 2–1 cross: the first of the older text fixes the order, and the other is out of it.
    const [from, to, measure] = textsAs({
      alike: [
        [0, 0.5],
        [0.5, 0],
      ],
    });
    const byOrder: Weights = { votes: 0, standing: 0, detour: -1, subject: 0, bias: 2 };
    const scored = (links: readonly Link[]) => links.map((link) => `${link.from}-${link.to} ${link.score}`);
    expect(scored(align(from, to, measure, byOrder))).toEqual(["1-1 0.84", "1-2 0.88", "2-1 0.78", "2-2 0.84"]);
    expect(scored(align(to, from, measure, byOrder))).toEqual(["1-1 0.84", "1-2 0.78", "2-1 0.88", "2-2 0.84"]);
  });

  it("may be of one meeting", () => {
    const [from, to, measure] = textsAs({ alike: [[0.9]] });
    expect(noted(align(from, { ...to, meeting: from.meeting }, measure, sureAs(0.9)))).toBe("1=1");
  });

  it("are weighed by the share of their paragraphs of which a subject is known", () => {
    const told: Told = {
      alike: [
        [0.9, 0],
        [0, 0],
      ],
      said: [
        [0.2, 0],
        [0, 0],
      ],
      older: [{ subjects: new Map([["cyber", 1]]) }],
    };
    const seen = { ...strangers, votes: { from: 0.2, to: 0.2 }, standing: { from: 1, to: 1 } };
    const expected = Math.round(confidence(seen, weightsFor(0.25)) * 100) / 100;
    expect(linksOf(told)[0]?.score).toBe(expected);
    expect(expected).not.toBe(Math.round(confidence(seen, weightsFor(0)) * 100) / 100);
    expect(expected).not.toBe(Math.round(confidence(seen, weightsFor(1)) * 100) / 100);
  });
});

/** Evidence of two paragraphs that have nothing in common. */
const strangers = {
  from: 0,
  to: 0,
  similarity: 0,
  votes: { from: 0, to: 0 },
  standing: { from: 0, to: 0 },
  detour: 0,
  subject: 0,
  isExact: false,
};

/** Texts whose first paragraphs share a subject; of the older text's sentences on it, so many in a hundred stand there. */
function sharing(percent: number): Told {
  return {
    alike: [[0], [0]],
    older: [{ subjects: new Map([["cyber", percent]]) }, { subjects: new Map([["cyber", 100 - percent]]) }],
    newer: [{ subjects: new Map([["cyber", 1]]) }],
  };
}
