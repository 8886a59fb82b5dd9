import { describe, expect, test } from "vitest";
import { acronymPattern } from "../../../src/views/glossary/acronym-pattern.ts";
import { glossaryView, initialOf } from "../../../src/views/glossary/glossary-view.ts";
import { acronymsToExplain, termNotes } from "../../../src/views/glossary/term-notes.ts";

const term = (id: string, en: string, ko: string, acronym?: string) => ({
  id,
  en,
  ko,
  ...(acronym === undefined ? {} : { acronym }),
  meaning: { en: `${en}.`, ko: `${ko}.` },
});
const terms = [
  term("opcon", "wartime operational control", "전작권", "OPCON"),
  term("aukus", "AUKUS", "오커스", "AUKUS"),
];

describe("glossary", () => {
  test("stands in the order of the interface's language, by initials", () => {
    const order = (lang: "en" | "ko") =>
      glossaryView({ terms }, lang).map(({ initial, entries }) => `${initial} ${entries.map(({ id }) => id).join()}`);
    expect(order("en")).toEqual(["A aukus", "W opcon"]);
    expect(order("ko")).toEqual(["ㅇ aukus", "ㅈ opcon"]);
  });

  test.each([
    ["까치", "ㄱ"],
    ["힣", "ㅎ"],
    ["wartime", "W"],
    ["9·19 군사합의", "9"],
  ])("puts %s under %s", (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});

describe("acronyms in a text", () => {
  const found = (text: string) =>
    [...text.matchAll(acronymPattern(["NCG", "S&T", "CMA", "NCG-X"]))].map(([one]) => one);

  test("stand on their own or before a particle", () => {
    expect(found("the NCG, the (S&T) and NCG는")).toEqual(["NCG", "S&T", "NCG"]);
    expect(found("NCGs, XNCG, ncg, non-CMA")).toEqual([]);
    expect(found("NCG-X")).toEqual(["NCG-X"]);
  });

  test("are explained where they stand, unless they stand everywhere", () => {
    const paragraphs = ["AUKUS and OPCON", "AUKUS", "nothing"].map((text) => ({ text }));
    expect(acronymsToExplain(terms, paragraphs)).toEqual(["OPCON"]);
  });

  test("are explained in both languages, the interface's first, with their entry", () => {
    expect(termNotes(terms.slice(0, 1), "ko")).toEqual([
      {
        acronym: "OPCON",
        names: [
          { lang: "ko", name: "전작권" },
          { lang: "en", name: "wartime operational control" },
        ],
        meaning: "전작권.",
        url: "/ko/glossary/#opcon",
      },
    ]);
  });
});
