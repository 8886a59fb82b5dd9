import { describe, expect, it, test } from "vitest";
import { briefly, countOf, reviewMarkdown, reviewView } from "../../../src/views/review/review-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, reportOf, textOf } from "../../support/made-up-corpus.ts";

const concept = (id: string, word: string, korean: string) => ({
  id,
  label: { en: id, ko: `[${id}]` },
  definition: { en: id, ko: id },
  patterns: { en: [word], ko: [korean] },
});
const concepts = [concept("ships", "ships", "함선"), concept("bells", "bells", "종"), concept("pears", "pears", "배")];

const ships = "The two ministers reaffirmed that both navies repair twelve wooden ships in the northern harbour.";
const noted = "The two ministers noted that both navies repair twelve wooden ships in the northern harbour.";
const bells = "Every village rang copper bells when heavy snow fell.";
const pears = "Farmers sold yellow pears along the dusty river road.";

const first = textOf(1, [paragraphOf(1, "bases drills", pears)]);
const second = textOf(2, [paragraphOf(1, "bases", ships), paragraphOf(2, "cyber", bells)]);
const third = textOf(4, [paragraphOf(1, "bases", noted), paragraphOf(2, "cyber", pears)]);
const korean = textOf(4, [paragraphOf(1, "bases", "함선을 고쳤다."), paragraphOf(2, "cyber", "종을 울렸다.")], "ko");
const item = { topic: "cyber", compare: { meeting: 2, paragraphs: [] } };
const corpus = {
  ...corpusOf([first, second, third, korean], { reports: [reportOf(4, [item, { ...item, topic: "drills" }])] }),
  concepts,
};
const partOf = (id: string, lang: "en" | "ko" = "en", against?: number) =>
  reviewView(corpus, third, lang, against)?.parts.find((part) => part.id === id);
/** Each line, and what it names. */
const told = (id: string, lang: "en" | "ko" = "en", against?: number) =>
  partOf(id, lang, against)?.lines.map(({ says, links }) => [says, ...links.map(({ label }) => label)]);
const said = (id: string, lang: "en" | "ko" = "en", against?: number) =>
  partOf(id, lang, against)?.lines.map(({ says }) => says);

describe("a review", () => {
  it("compares with the last text before it in its language, or with the one that is asked for", () => {
    expect(reviewView(corpus, third, "en")?.title).toBe("What changed in the 4th since the 2nd");
    expect(reviewView(corpus, third, "en")?.comparison?.url).toBe("/compare/2/4/");
    expect(reviewView(corpus, third, "ko", 1)?.comparison?.url).toBe("/ko/compare/1/4/");
    expect(reviewView(corpus, third, "en")?.alone).toBeUndefined();
    // The oldest text of its language has nothing to be set against; that of the other language has.
    expect(reviewView(corpus, korean, "ko")?.alone).toEqual({
      says: "더 오래된 국문 본문이 수록되어 있지 않아, 이 본문에서 바뀐 점은 알 수 없습니다.",
      comparison: { label: "비교 전체", url: "/ko/compare/2/4/" },
    });
  });

  it("counts the sentences of the comparison, and leads to their rows", () => {
    const lines = partOf("sentences")?.lines ?? [];
    expect(lines[0]?.says).toContain("Of the 2 sentences of the 4th");
    expect(lines.flatMap(({ links }) => links.map(({ url }) => url))).toContain("/compare/2/4/#p1");
  });

  it("names statements under another verb, and leads to where both stand side by side", () => {
    expect(partOf("verbs")?.lines).toEqual([
      { says: "reaffirmed → noted", links: [{ label: "¶1 → ¶1", url: "/compare/2/4/#p1" }] },
    ]);
    expect(said("verbs", "en", 1)).toEqual([]);
    expect(partOf("verbs", "ko", 1)?.none).toContain("없습니다");
  });

  it("tells what entered, dropped out and returned, by the text with which it is compared", () => {
    expect(told("concepts")).toEqual([
      ["Returned:", "pears"],
      ["Dropped:", "bells"],
    ]);
    expect(told("concepts", "ko", 1)).toEqual([["새로 들어옴:", "[ships]"]]);
    expect(partOf("concepts")?.lines[0]?.links[0]?.url).toBe("/trace/pears/#m4-en");
  });

  it("sets what was reported beside the paragraphs on its subject", () => {
    expect(partOf("reported")?.lines.map(({ says, links }) => [says, links.map(({ url }) => url)])).toEqual([
      [expect.stringContaining("Cyber:"), ["/meetings/4/#p2"]],
      [expect.stringContaining("no paragraph under this subject"), []],
    ]);
  });

  it("tells what stands in one language alone, after the editors' notes", () => {
    expect(told("languages")).toEqual([
      ["In the English text alone:", "pears"],
      ["In the Korean text alone:", "bells"],
    ]);
    const difference = {
      paragraph: 1,
      severity: "high",
      en: "a",
      ko: "b",
      note: { en: "Noted.", ko: "적음." },
    } as const;
    const differences = [{ meeting: 4, differences: [difference] }];
    const parts = reviewView({ ...corpus, differences }, third, "en")?.parts.find(({ id }) => id === "languages");
    const noted = { says: "Noted.", links: [{ label: "¶1", url: "/meetings/4/parallel/#p1" }], isNote: true };
    expect(parts?.lines[0]).toEqual(noted);
    expect(parts && countOf(parts)).toBe(3);
  });

  it("says briefly where notes stand, each place once, and the rest as it is", () => {
    const note = (says: string, label: string) => ({ says, links: [{ label, url: `#${label}` }], isNote: true });
    const other = { says: "In the English text alone:", links: [{ label: "pears", url: "#pears" }] };
    const brief = briefly([note("One.", "¶1"), note("Two.", "¶1"), note("Three.", "¶2"), other], "en");
    expect(brief.map(({ says, links }) => [says, ...links.map(({ label }) => label)])).toEqual([
      ["3 differences are noted, at", "¶1", "¶2"],
      ["In the English text alone:", "pears"],
    ]);
    expect(briefly([other], "en")).toEqual([other]);
  });

  it("counts the concepts that lines name, and else the lines", () => {
    const links = ["a", "b"].map((label) => ({ label, url: label }));
    const part = { heading: "", none: "", lines: [{ says: "", links }] };
    expect((["concepts", "languages", "reported"] as const).map((id) => countOf({ ...part, id }))).toEqual([2, 2, 1]);
  });
});

test("there is none of a text that stands alone", () => {
  expect(reviewView({ ...corpusOf([first], {}), concepts }, first, "en")).toBeUndefined();
});

test("is written as Markdown, each place with its whole address, and says where there is nothing", () => {
  const view = reviewView(corpus, third, "en", 1);
  const text = view ? reviewMarkdown(view, "https://example.org") : "";
  expect(text).toContain(
    "# What changed in the 4th since the 1st\n\n[The whole comparison](https://example.org/compare/1/4/)",
  );
  expect(text).toContain("- Entered: [ships](https://example.org/trace/ships/#m4-en)");
  expect(text).toContain("## Statements under another verb\n\nIn no statement");
});
