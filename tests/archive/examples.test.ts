import { describe, expect, it, test } from "vitest";
import { checkContent } from "../../src/archive/check.ts";
import { checkExamples } from "../../src/archive/examples.ts";
import { Inquiry } from "../../src/archive/inquiry.ts";
import { References } from "../../src/archive/references.ts";
import type { Concept } from "../../src/schemas/concept.ts";
import { withContent } from "../support/content.ts";
import { smallCorpus } from "../support/edition.ts";
import { shown } from "../support/faults.ts";

const concept: Concept = {
  id: "denuclearization",
  label: { en: "Denuclearization", ko: "비핵화" },
  definition: { en: "A goal.", ko: "목표." },
  patterns: { en: ["denucleari*"], ko: ["비핵화"] },
};

const faultsOf = (id: string, en: string, ko = "비핵화") => {
  const [inquiry, references] = [new Inquiry(), new References()];
  const examples = { finding: { concept: id, phrase: { en, ko } }, home: [], search: [] };
  checkExamples(examples, { concepts: [concept], communiques: [] }, { inquiry, references });
  references.report({ meetings: [], topics: [], concepts: [concept.id] }, inquiry);
  return shown(inquiry.faults);
};

test("lets a phrase pass that its concept finds whole", () => {
  expect(faultsOf("denuclearization", "Denuclearization")).toBe("");
});

test("refuses a concept that is not traced, and names the nearest", () => {
  expect(faultsOf("denuclearisation", "denuclearization")).toMatchInlineSnapshot(`
    "content/examples.yaml: there is no concept "denuclearisation".
    → Did you mean "denuclearization"? Otherwise write content/concepts/denuclearisation.yaml."
  `);
});

test("refuses a phrase that the concept finds in part or not at all", () => {
  expect(faultsOf("denuclearization", "complete denuclearization", "핵 포기")).toMatchInlineSnapshot(`
    "content/examples.yaml: "complete denuclearization" is no wording of the concept "denuclearization", so what is found would not be that phrase.
    → Write one of its wordings (denucleari*), or add this one to content/concepts/denuclearization.yaml.

    content/examples.yaml: "핵 포기" is no wording of the concept "denuclearization", so what is found would not be that phrase.
    → Write one of its wordings (비핵화), or add this one to content/concepts/denuclearization.yaml."
  `);
});

describe("words that are offered", () => {
  const faultsOfWords = (words: string, lang: "en" | "ko" = "en") => {
    const [inquiry, references] = [new Inquiry(), new References()];
    const examples = { home: [], search: [{ words, lang }] };
    checkExamples(examples, { concepts: [concept], communiques: smallCorpus.communiques }, { inquiry, references });
    return shown(inquiry.faults);
  };

  it.each([
    ["current level", "en"],
    ["“Current level,”", "en"],
    ["전력 수준", "ko"],
    ["denuclearization", "en"],
    ["비핵화", "ko"],
  ] as const)("may stand in a text, or be looked for as a concept: %s", (words, lang) => {
    expect(faultsOfWords(words, lang)).toBe("");
  });

  it.each([
    ["curent level", "en"],
    ["current level", "ko"],
  ] as const)("lead nowhere: %s in %s", (words, lang) => {
    expect(faultsOfWords(words, lang)).toContain(`content/examples.yaml: the example "${words}" stands in no `);
  });
});

test("reads a content folder without examples", () => {
  expect(withContent({}, (dir) => checkContent(dir).corpus.examples)).toEqual({ home: [], search: [] });
});

test("names what is wrong in the file of examples", () => {
  const changes = { "examples.yaml": "home: [{ words: Taiwan Strait, lang: fr }]\n" };
  expect(withContent(changes, (dir) => shown(checkContent(dir).faults))).toMatchInlineSnapshot(`
    "content/examples.yaml: home.0.lang is "fr".
    → The language is en or ko."
  `);
});
