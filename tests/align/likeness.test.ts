import { describe, expect, it } from "vitest";
import { createMeasure, similarities, similarity } from "../../src/align/likeness.ts";
import { cosine } from "../../src/align/vector.ts";
import type { Witness } from "../../src/text/model.ts";
import { paragraphOf, textOf } from "../support/made-up.ts";

const english = textOf(1, [
  ["The two sides held talks.", "Cyber drills go on."],
  ["Cyber drills follow the plan."],
  ["The harbour is open."],
]);
const korean = textOf(1, [["양측은 회담을 열었다."]], "ko");
const topics = [{ id: "cyber", cues: { en: ["cyber*"], ko: ["사이버"] } }];
const corpus = { communiques: [english, korean], meetings: [], topics, terms: [] };
const measure = createMeasure("en", corpus);
const paragraph = (number: number) => english.paragraphs[number - 1] as Witness["paragraphs"][number];

describe("a paragraph as the aligner sees it", () => {
  const seen = measure.of(paragraph(1));

  it("is worded by its words and its protocol, without marks and white space", () => {
    expect(seen.wording).toBe("⟨ministers⟩ held talks cyber drills go on");
  });

  it("weighs as many words as say something", () => {
    expect(seen.weight).toBe(5);
  });

  it("has its subjects, and one vector a sentence", () => {
    expect([...seen.subjects]).toEqual([["cyber", 1]]);
    expect(seen.sentences).toEqual([
      measure.sentence("The two sides held talks."),
      measure.sentence("Cyber drills go on."),
    ]);
  });

  it("has sentences that are like themselves", () => {
    const [first, second] = seen.sentences;
    if (!first || !second) throw new Error("The paragraph has two sentences.");
    expect(cosine(first, measure.sentence("The two sides held talks."))).toBe(1);
    expect(cosine(first, second)).toBe(0);
  });

  it("is measured once", () => {
    expect(measure.of(paragraph(1))).toBe(seen);
  });

  it("may be of no text of the corpus", () => {
    const stranger = measure.of(paragraphOf(9, "", "The harbour is closed."));
    expect(stranger.wording).toBe("the harbour is closed");
    expect(similarity(stranger, measure.of(paragraph(3)))).toBeGreaterThan(0.3);
  });
});

describe("the rarity of a word", () => {
  it("is told from the paragraphs of its language alone", () => {
    expect(measure.rarity("cyber")).toBeCloseTo(Math.log(4 / 3) + 0.5, 10);
    expect(measure.rarity("harbour")).toBeCloseTo(Math.log(4 / 2) + 0.5, 10);
    expect(measure.rarity("unheard")).toBeCloseTo(Math.log(4 / 1) + 0.5, 10);
  });
});

describe("the likeness of two paragraphs", () => {
  it("is the same asked one by one and all at once", () => {
    const [one, two, three] = [1, 2, 3].map((number) => measure.of(paragraph(number)));
    if (!one || !two || !three) throw new Error("The text has three paragraphs.");
    expect(similarities([one, two], [two, three])).toEqual([
      [similarity(one, two), similarity(one, three)],
      [1, similarity(two, three)],
    ]);
    expect(similarity(one, two)).toBeGreaterThan(similarity(one, three));
  });

  it("does not hang on which texts were compared before", () => {
    const fresh = createMeasure("en", corpus);
    fresh.sentence("Words that nobody ever wrote before these.");
    const ask = (of: typeof measure) => similarity(of.of(paragraph(1)), of.of(paragraph(2)));
    expect(ask(fresh)).toBe(ask(measure));
  });
});
