import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../src/archive/corpus.ts";
import type { Concept } from "../../../src/schemas/concept.ts";
import { textTraces } from "../../../src/views/trace/concept-view.ts";
import { smallCorpus as base } from "../../support/edition.ts";

const concept: Concept = {
  id: "current-level",
  label: { en: "Current level", ko: "현 수준" },
  definition: { en: "The level of today.", ko: "오늘의 수준." },
  patterns: { en: ["current level*"], ko: ["현 수준", "현재 전력 수준"] },
  near: { en: ["level of forces", "troops"], ko: ["병력 수준"] },
};
const corpus: Corpus = { ...base, concepts: [concept] };
const traces = (lang: "en" | "ko", of = corpus) => textTraces(of, concept, lang, (path) => `https://here${path}`);
const of = (id: string, lang: "en" | "ko" = "en", from = corpus) => {
  const found = traces(lang, from).find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe("a text that has the concept", () => {
  test("shows the whole sentence with the words marked", () => {
    const { passages, absence, says } = of("m1-en");
    expect(absence).toBeUndefined();
    expect(says).toBe("1 place in 1 paragraph");
    expect(passages.map(({ number, url, goesOn }) => [number, url, goesOn])).toEqual([[2, "/meetings/1/#p2", false]]);
    expect(passages[0]?.sentences).toEqual([
      {
        isApart: false,
        parts: [
          { text: "The Secretary reaffirmed the ", isHit: false },
          { text: "current level", isHit: true },
          { text: " of forces.", isHit: false },
        ],
      },
    ]);
  });

  test("marks its words in one sentence of several, and says what is left out", () => {
    const patterns = { en: ["presant"], ko: ["없는 말"] };
    const [first] = textTraces(corpus, { ...concept, patterns }, "en", (path) => path);
    expect(
      first?.passages[0]?.sentences.map(({ isApart, parts }) => [isApart, parts.map(({ text }) => text).join("")]),
    ).toEqual([[true, "Both sides were presant."]]);
  });
});

describe("an absence", () => {
  test("states its evidence", () => {
    const { absence, says, heading } = of("m2-en");
    expect([heading, says]).toEqual(["2nd, English text", "absent"]);
    const statement = absence?.statement.join(" ") ?? "";
    const text = corpus.communiques.find(({ id }) => id === "2.en");
    for (const part of [
      "“Current level” is absent",
      "2nd",
      "3 paragraphs",
      "“current level*”",
      "content/sources/2.en.txt",
    ]) {
      expect(statement).toContain(part);
    }
    expect(statement).toContain(text?.source.sha256);
    expect(statement).toContain(text?.title);
    expect(statement).toContain("https://here/trace/current-level/#m2-en");
  });

  test("names what comes near, and what does not even come near", () => {
    expect(of("m2-en").absence?.near).toEqual([
      { wording: "level of forces", count: 1, paragraphs: [{ number: 3, url: "/meetings/2/#p3" }] },
    ]);
    expect(of("m2-en").absence?.nearTried).toEqual(["level of forces", "troops"]);
  });

  test("shows what stands in its place, by the comparison with the nearest text that has it", () => {
    const slot = of("m2-en").absence?.slot;
    if (slot?.kind !== "rows") throw new Error(`The slot is ${slot?.kind}.`);
    expect([slot.from, slot.to, slot.source, slot.paragraphs, slot.lang]).toEqual([1, 2, 1, "¶2", "en"]);
    expect(slot.rows.map(({ url, older, newer }) => [url, older, newer])).toEqual([["/compare/1/2/#p3", "¶2", "¶3"]]);
    const row = slot.rows[0]?.row;
    expect([...(row?.from ?? []), ...(row?.to ?? [])].map(({ anchor }) => anchor)).toEqual([undefined, undefined]);
    expect(row?.seeAlso.every(({ url }) => url.startsWith("/compare/1/2/#"))).toBe(true);
  });

  test("leads to the other language where only that can be compared", () => {
    const english = { ...corpus, communiques: corpus.communiques.filter(({ id }) => id !== "1.ko") };
    expect(of("m2-ko", "ko", english).absence?.slot).toEqual({ kind: "seen", lang: "en" });
  });

  test("says that nothing can be set beside it", () => {
    const nowhere = { ...concept, id: "nowhere", patterns: { en: ["moon"], ko: ["달나라"] } };
    const texts = textTraces({ ...corpus, concepts: [nowhere] }, nowhere, "en", (path) => path);
    expect(texts.map(({ absence }) => absence?.slot.kind)).toEqual(["none", "none", "none", "none"]);
  });
});
