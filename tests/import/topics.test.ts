/** How often the suggested topics are the editors' own, each text with its own topics hidden. */
import { describe, expect, test } from "vitest";
import { createMeasure } from "../../src/align/likeness.ts";
import { subjectReader } from "../../src/align/subjects.ts";
import { suggestTopics } from "../../src/import/topics.ts";
import { corpus } from "../support/edition.ts";

const measured = corpus.communiques.filter(({ areTopicsRead }) => areTopicsRead);

const figures = measured.map((text) => {
  const bare = { ...text, paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] })) };
  const others = measured.filter((other) => other !== text);
  const measure = createMeasure(text.lang, { ...corpus, communiques: [...others, bare] });
  const held = others.filter(({ lang }) => lang === text.lang);
  const suggested = suggestTopics(bare, held, measure, subjectReader(text.lang, corpus.topics));
  const pairs = text.paragraphs.map(({ id, topics }) => ({ own: topics, given: suggested.get(id)?.topics ?? [] }));
  const right = pairs.reduce((sum, { own, given }) => sum + given.filter((topic) => own.includes(topic)).length, 0);
  const [all, wanted] = [pairs.flatMap(({ given }) => given).length, pairs.flatMap(({ own }) => own).length];
  const main = pairs.filter(({ own, given }) => own[0] === given[0]).length / pairs.length;
  return { id: text.id, main, precision: right / all, recall: right / wanted };
});

describe.each(figures)("suggestions for $id", ({ id, main, precision, recall }) => {
  test("name the main subject of at least four paragraphs in five", () => {
    console.log(
      `${id}: main subject ${main.toFixed(2)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    );
    expect(main).toBeGreaterThanOrEqual(0.8);
  });

  test("are nearly all the editors', and most of theirs", () => {
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.65);
  });
});

test("come with the cues and counterparts that speak for them", () => {
  const text = measured.find(({ id }) => id === "56.en");
  if (!text) throw new Error("56.en is not held");
  const measure = createMeasure("en", corpus);
  const given = suggestTopics(
    text,
    measured.filter(({ id }) => id === "51.en"),
    measure,
    subjectReader("en", corpus.topics),
  );
  const [first] = given.get("p10")?.evidence ?? [];
  expect(first).toMatchObject({ topic: "usfk-force-level", counterparts: ["51 ¶7"] });
});
