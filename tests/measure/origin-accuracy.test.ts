import { describe, expect, it } from "vitest";
import type { Lineage } from "../../src/lineage/model.ts";
import { type DatedWord, measureOrigins, originIn } from "../../src/measure/origin-accuracy.ts";

const sentence = { first: { meeting: 1, id: "p1-s1" }, line: [], absent: [], notHeld: [], later: [] };
const lineage: Lineage = {
  meeting: 3,
  lang: "en",
  sentences: [
    {
      ...sentence,
      id: "p1-s1",
      phrases: [
        { text: "Old ", first: 1 },
        { text: "new", first: 3 },
      ],
    },
    { ...sentence, id: "p1-s2", phrases: [{ text: "Whole", first: 2 }] },
  ],
};
const word = (start: number, first: DatedWord["first"], more: Partial<DatedWord> = {}): DatedWord => ({
  meeting: 3,
  lang: "en",
  sentence: "p1-s1",
  start,
  first,
  ...more,
});
const held = { en: [1, 2, 3], ko: [] };

describe("the origin of a word", () => {
  it("is that of the phrase in which it stands", () => {
    expect([0, 3, 4, 6].map((start) => originIn(lineage, { sentence: "p1-s1", start }))).toEqual([1, 1, 3, 3]);
    expect(originIn(lineage, { sentence: "p1-s2", start: 0 })).toBe(2);
  });

  it("is nothing beyond the sentence, or of another", () => {
    expect(originIn(lineage, { sentence: "p1-s1", start: 7 })).toBeUndefined();
    expect(originIn(lineage, { sentence: "p2-s1", start: 0 })).toBeUndefined();
  });
});

describe("the accuracy of origins", () => {
  const words = [word(0, [1, 1]), word(4, [2, 2]), word(4, [2, 3]), word(0, [2, 3])];

  it("counts words on which readers agree, and all by either reader", () => {
    expect(measureOrigins({ texts: held, words }, held, () => lineage)).toEqual({
      en: { words: 4, agreed: 2, right: 1, rightByOne: 2 },
      ko: { words: 0, agreed: 0, right: 0, rightByOne: 0 },
    });
  });

  it("asks the lineage of the word's own text, in its language", () => {
    const asked: string[] = [];
    const texts = { en: [3], ko: [3] };
    const both = [word(0, [1, 1]), word(0, [1, 1], { lang: "ko" })];
    const { ko } = measureOrigins({ texts, words: both }, texts, ({ meeting, lang }) => {
      asked.push(`${meeting}.${lang}`);
      return lineage;
    });
    expect(ko.words).toBe(1);
    expect(asked).toEqual(["3.en", "3.ko"]);
  });

  it("measures nothing where other texts are held than the readers had", () => {
    const { en } = measureOrigins({ texts: { en: [2, 3], ko: [] }, words }, held, () => lineage);
    expect(en.words).toBe(0);
  });
});
