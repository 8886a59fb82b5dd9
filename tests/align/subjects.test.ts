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
