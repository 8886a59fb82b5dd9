import { describe, expect, it } from "vitest";
import { type Subjects, sharedSubjects, subjectReader, type TopicCues } from "../../src/align/subjects.ts";
import type { Paragraph } from "../../src/text/model.ts";
import { corpus } from "../support/edition.ts";

const topics: TopicCues[] = [
  { id: "bases", cues: { en: ["base return*", "SOFA"], ko: ["기지 반환"] } },
  { id: "cyber", cues: { en: ["cyber*"], ko: ["사이버"] } },
];

const paragraph = (sentences: string[], given: string[] = []) =>
  ({
    text: sentences.join(" "),
    sentences: sentences.map((text, index) => ({ id: `p1-s${index + 1}`, text })),
    topics: given,
  }) as unknown as Paragraph;

const read = (sentences: string[], given: string[] = [], language: "en" | "ko" = "en") =>
  Object.fromEntries(subjectReader(language, topics)(paragraph(sentences, given)));

describe("the subjects of a paragraph", () => {
  it("are counted by sentences, however often a sentence names them", () => {
    expect(read(["Base returns follow the SOFA.", "Cyberspace matters.", "Nothing else.", "The SOFA binds."])).toEqual({
      bases: 2,
      cyber: 1,
    });
  });

  it("take a topic that an editor gave for one sentence more", () => {
    expect(read(["The SOFA binds.", "Nothing else."], ["bases", "cyber"])).toEqual({ bases: 2, cyber: 1 });
  });

  it("are counted where the sentence begins with them, and where it ends", () => {
    expect(read(["Nothing.", "SOFA binds; the SOFA holds.", "Nothing."])).toEqual({ bases: 1 });
    expect(read(["SOFA.", "SOFA.", "SOFA.", "SOFA.", "SOFA.", "Of SOFA and SOFA.", "SOFA."])).toEqual({ bases: 7 });
  });

  it("are none where no sentence speaks of any", () => {
    expect(read(["Nothing else."])).toEqual({});
  });

  it("are found inside Korean words, with or without a space", () => {
    expect(read(["미군기지반환을 논의하였다."], [], "ko")).toEqual({ bases: 1 });
  });
});

describe("shared subjects", () => {
  const told = (subjects: Record<string, number>, length = 2) => ({
    subjects: new Map(Object.entries(subjects)) as Subjects,
    length,
  });
  const one = (from: Record<string, number>, to: Record<string, number>) =>
    sharedSubjects([told(from), told({ rest: 2 })], [told(to), told({ rest: 2 })])[0]?.[0];

  it("bind wholly what both texts treat there and nowhere else", () => {
    expect(one({ bases: 2 }, { bases: 2 })).toBe(1);
  });

  it("bind a short paragraph to the long one that took it in", () => {
    const [row] = sharedSubjects([told({ bases: 1 }, 1)], [told({ bases: 1, cyber: 7 }, 8), told({ cyber: 2 })]);
    expect(row?.[0]).toBe(1);
  });

  it("part what deals with different things", () => {
    expect(one({ bases: 2 }, { cyber: 2 })).toBe(-1);
  });

  it("bind a passing mention less than the main subject", () => {
    const [row] = sharedSubjects(
      [told({ bases: 4, cyber: 1 }, 4), told({ cyber: 3 }, 3)],
      [told({ cyber: 3 }, 3), told({ bases: 4 }, 4)],
    );
    expect(row?.[0]).toBe(0.5);
    expect(row?.[1]).toBe(1);
  });

  it("say nothing of paragraphs of which nothing is known", () => {
    expect(one({}, { cyber: 2 })).toBe(0);
  });

  it("bind by the shares that stand in both paragraphs of what the texts say of it", () => {
    const [row] = sharedSubjects([told({ bases: 1 }, 1), told({ bases: 3 }, 3)], [told({ bases: 1 }, 4), told({}, 1)]);
    // Of the older text's sentences a quarter; all of the newer's, and they are all that the older paragraph says.
    expect(row).toEqual([0.5, 0]);
  });

  it("bind by what is the subject of one paragraph, though the other speaks of much else", () => {
    const [row] = sharedSubjects([told({ bases: 1 }, 4)], [told({ bases: 1 }, 2)]);
    expect(row?.[0]).toBeCloseTo(Math.sqrt(0.5), 10);
  });

  it("bind no more where an editor's topic counts beyond the sentences", () => {
    expect(sharedSubjects([told({ bases: 3 }, 2)], [told({ bases: 1 }, 2)])).toEqual([[1]]);
  });

  it("bind by the one that binds most", () => {
    const [row] = sharedSubjects(
      [told({ bases: 1, cyber: 1 }, 2), told({ cyber: 3 }, 3)],
      [told({ bases: 1, cyber: 1 }, 2), told({ cyber: 3 }, 3)],
    );
    expect(row?.[0]).toBeCloseTo(Math.sqrt(0.5), 10);
  });

  it("part by what each has for itself beyond what it shares", () => {
    const apart = (a: number, b: number) =>
      sharedSubjects([told({ bases: a, rest: 4 - a }, 4)], [told({ cyber: b, rest: 4 - b }, 4)])[0]?.[0] ?? 0;
    // √¾ shared, √¼ each apart: the rest is the main subject of both.
    expect(apart(1, 1)).toBeCloseTo(Math.sqrt(0.75), 10);
    // √½ for each alone, and no more than the rest that both share.
    expect(apart(2, 2)).toBeCloseTo(Math.sqrt(0.5), 10);
    // √¾ for each alone, √¼ of the rest shared.
    expect(apart(3, 3)).toBeCloseTo(0.5 - (Math.sqrt(0.75) - 0.5), 10);
    // Where one has nothing of its own, it may be merged in the other.
    expect(sharedSubjects([told({ bases: 3, rest: 1 }, 4)], [told({ rest: 4 }, 4)])).toEqual([[1]]);
  });

  it("are the same from the other side", () => {
    const [from, to] = [
      [told({ bases: 1, cyber: 3 }, 4), told({ bases: 2 })],
      [told({ cyber: 1 }), told({ bases: 3, rest: 1 }, 5)],
    ];
    const [there, back] = [sharedSubjects(from, to), sharedSubjects(to, from)];
    expect(there.map((row, i) => row.map((_, j) => back[j]?.[i]))).toEqual(there);
  });
});

describe("the vocabulary of the edition", () => {
  it("knows something of every paragraph that is held", () => {
    const silent = corpus.communiques.flatMap(({ id, lang, paragraphs }) => {
      const subjectsOf = subjectReader(lang, corpus.topics);
      return paragraphs
        .filter((one) => subjectsOf({ ...one, topics: [] }).size === 0)
        .map(({ number }) => `${id} ¶${number}`);
    });
    expect(silent).toEqual([]);
  });

  it("tells nearly every topic that an editor gave", () => {
    const given = corpus.communiques.flatMap(({ lang, paragraphs }) => {
      const subjectsOf = subjectReader(lang, corpus.topics);
      return paragraphs.flatMap((one) => one.topics.map((topic) => subjectsOf({ ...one, topics: [] }).has(topic)));
    });
    expect(given.filter(Boolean).length / given.length).toBeGreaterThanOrEqual(0.9);
  });
});
