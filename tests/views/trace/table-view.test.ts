import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../src/archive/corpus.ts";
import type { Concept } from "../../../src/schemas/concept.ts";
import { matrixView, stripView } from "../../../src/views/trace/table-view.ts";
import { smallCorpus as base } from "../../support/edition.ts";

const concept: Concept = {
  id: "current-level",
  label: { en: "Current level", ko: "현 수준" },
  definition: { en: "The level of today.", ko: "오늘의 수준." },
  patterns: { en: ["current level*"], ko: ["현 수준", "현재 전력 수준"] },
};
const corpus: Corpus = { ...base, concepts: [concept] };

describe("tables", () => {
  test("show a concept's row with both languages and its run in words", () => {
    const { columns, rows } = matrixView(corpus, "en");
    expect(columns.map(({ label, url }) => [label, url])).toEqual([
      ["1", "/meetings/1/"],
      ["2", "/meetings/2/"],
      ["3", undefined],
    ]);
    expect(rows[0]?.cells.map((cell) => cell && [cell.count, cell.other?.count, cell.url])).toEqual([
      [1, 1, "/trace/current-level/#m1-en"],
      [0, 0, "/trace/current-level/#m2-en"],
      undefined,
    ]);
    expect(rows[0]?.says).toBe("in the 1st; absent from the 2nd");
    expect(rows[0]?.divided).toBe("");
  });

  test("have the concepts in the order of a dictionary, whatever their capitals and marks", () => {
    const named = (en: string, ko: string) => ({ ...concept, id: en, label: { en, ko } });
    const concepts = [
      named("DPRK troops", "AUKUS"),
      named("“Cost sharing”", "‘방위비 분담’"),
      named("Defense committee", "나"),
      named("28,500 troops", "가"),
    ];
    const labels = (lang: "en" | "ko") => matrixView({ ...corpus, concepts }, lang).rows.map(({ label }) => label);
    expect(labels("en")).toEqual(["28,500 troops", "“Cost sharing”", "Defense committee", "DPRK troops"]);
    expect(labels("ko")).toEqual(["가", "나", "‘방위비 분담’", "AUKUS"]);
  });

  test("explain what stands in their cells", () => {
    const english = { ...corpus, communiques: corpus.communiques.filter(({ lang }) => lang === "en") };
    const divided = { ...corpus, concepts: [{ ...concept, patterns: { en: ["nowhere"], ko: concept.patterns.ko } }] };
    expect(matrixView(corpus, "en").legend).toEqual({ isDivided: false, standsIn: false });
    expect(matrixView(divided, "en").legend).toEqual({ isDivided: true, standsIn: false });
    expect(matrixView(english, "ko").legend).toEqual({ isDivided: false, standsIn: true });
    expect(stripView(corpus, "current-level", "ko").legend).toEqual({ isDivided: false, standsIn: false });
  });

  test("say where the languages differ, and mark a language that stands in", () => {
    const one = { ...concept, patterns: { en: ["current level*", "level of forces"], ko: ["현 수준", "현재 수준"] } };
    const english = { ...corpus, concepts: [one], communiques: corpus.communiques.filter(({ id }) => id !== "1.ko") };
    const [row] = matrixView(english, "ko").rows;
    expect(row?.divided).toContain("제2차");
    expect(row?.says).toBe("국문: 제2차에 없음. 영문: 제1차, 제2차에 있음.");
    expect(row?.cells.map((cell) => cell && [cell.mark, cell.isDivided])).toEqual([
      ["영", false],
      ["", true],
      undefined,
    ]);
  });

  test("show one concept language by language", () => {
    const { rows } = stripView(corpus, "current-level", "en");
    expect(rows.map(({ label, says }) => [label, says])).toEqual([
      ["English", "in the 1st; absent from the 2nd"],
      ["Korean", "in the 1st; absent from the 2nd"],
    ]);
  });
});
