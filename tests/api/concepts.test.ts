import { expect, test } from "vitest";
import { conceptsFile } from "../../src/api/concepts.ts";
import { conceptsFile as shape } from "../../src/schemas/api.ts";
import { smallCorpus as corpus } from "../support/edition.ts";

test("publishes cells for every meeting and language, and runs", () => {
  const concept = {
    id: "current-level",
    label: { en: "Current level", ko: "현 수준" },
    definition: { en: "The level of today.", ko: "오늘의 수준." },
    patterns: { en: ["current level"], ko: ["현 수준", "현재 수준"] },
  };
  const file = conceptsFile({ ...corpus, concepts: [concept] });
  expect(shape.parse(file)).toEqual(file);
  expect(file.concepts[0]?.cells.filter(({ lang }) => lang === "en")).toEqual([
    { meeting: 1, lang: "en", state: "present", count: 1, paragraphs: [2] },
    { meeting: 2, lang: "en", state: "absent", count: 0, paragraphs: [] },
    { meeting: 3, lang: "en", state: "no-text", count: 0, paragraphs: [] },
  ]);
  expect(file.concepts[0]?.runs.filter(({ lang }) => lang === "en")).toEqual([
    { lang: "en", state: "present", from: 1, to: 1 },
    { lang: "en", state: "absent", from: 2, to: 2 },
    { lang: "en", state: "no-text", from: 3, to: 3 },
  ]);
});
