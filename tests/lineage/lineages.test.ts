import { expect, it } from "vitest";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import { lineagesOf } from "../../src/lineage/lineages.ts";
import { corpus as edition } from "../support/edition.ts";
import { paragraphOf } from "../support/made-up.ts";
import { corpusOf, textOf } from "../support/made-up-corpus.ts";
import { listed } from "./series.ts";

const [ships, bells] = [
  "Both navies repaired twelve wooden ships in the northern harbour.",
  "Every village rang copper bells when heavy snow fell.",
];
const text = (meeting: number, sentence: string, lang: "en" | "ko" = "en") =>
  textOf(meeting, [paragraphOf(1, "", sentence), paragraphOf(2, "", bells)], lang);

const corpus = corpusOf([text(3, ships), text(1, ships), text(2, "함선을 고쳤다.", "ko")]);

it("follows the texts of one language in the order of their meetings", () => {
  const lineage = lineagesOf(corpus).of({ meeting: 3, lang: "en" });
  expect(lineage.sentences.map(({ line }) => listed(line))).toEqual(["1.1=", "1.1="]);
  expect(lineage.sentences[0]?.notHeld).toEqual([2]);
});

it("is made once a corpus", () => {
  const [one, other] = [lineagesOf(corpus), lineagesOf(corpus)];
  expect(one.of({ meeting: 1, lang: "en" })).toBe(other.of({ meeting: 1, lang: "en" }));
});

it("lists what stands beneath each sentence of a text", () => {
  const steps = lineagesOf(corpus).wordings({ meeting: 3, lang: "en" });
  expect(steps).toEqual([
    [{ kind: "wording", places: [{ meeting: 1, id: "p1-s1" }], runs: [] }],
    [{ kind: "wording", places: [{ meeting: 1, id: "p2-s1" }], runs: [] }],
  ]);
});

it("says that a text is not held", () => {
  expect(() => lineagesOf(corpus).of({ meeting: 2, lang: "en" })).toThrow("This is a bug: no text 2.en is held");
});

it("follows every sure link of the edition's own texts", () => {
  const [older, newer] = edition.communiques.filter(({ lang }) => lang === "en");
  if (!older || !newer) throw new Error("The edition holds two English texts.");
  const { sentenceLinks } = comparisonsOf(edition).between(older, newer);
  const { sentences } = lineagesOf(edition).of(newer);
  for (const { from, to } of sentenceLinks.filter(({ score }) => score >= 0.8)) {
    expect(sentences.find(({ id }) => id === to)?.line.map(({ id }) => id)).toContain(from);
  }
  expect(sentences.map(({ phrases }) => phrases.map((phrase) => phrase.text).join(""))).toEqual(
    newer.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text)),
  );
});
