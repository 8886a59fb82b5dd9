import { describe, expect, test } from "vitest";
import type { Meeting } from "../../../src/archive/corpus.ts";
import { pageTitle } from "../../../src/views/reading/page-title.ts";
import { reportView } from "../../../src/views/reading/report-view.ts";
import { textView } from "../../../src/views/reading/text-view.ts";
import { versionsOf } from "../../../src/views/reading/versions.ts";
import { smallCorpus as corpus } from "../../support/edition.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, meetingOf, textOf } from "../../support/made-up-corpus.ts";

const held = (id: string) => {
  const text = corpus.communiques.find((one) => one.id === id);
  if (!text) throw new Error(`There is no text ${id}.`);
  return text;
};
const meeting = (number: number): Meeting => {
  const found = corpus.meetings.find((one) => one.number === number);
  if (!found) throw new Error(`There is no meeting ${number}.`);
  return found;
};

describe("a text", () => {
  const view = textView(corpus, held("1.ko"), "en", "ko-");

  test("is outlined by the main topics, in the reader's language", () => {
    expect(view.outline).toEqual([
      { id: "p1", number: 1, label: "Opening" },
      { id: "p2", number: 2, label: "Force level" },
    ]);
    expect(textView(corpus, held("2.en"), "ko").outline.map(({ label }) => label)).toEqual([
      "개회",
      "사이버",
      "전력 수준",
    ]);
  });

  test("keeps its headings, and every topic of a paragraph as a link", () => {
    expect(
      textView(corpus, held("2.en"), "en").sections.map(({ heading, paragraphs }) => [heading, paragraphs.length]),
    ).toEqual([
      [null, 1],
      ["Forces", 2],
    ]);
    expect(view.sections[0]?.paragraphs[1]?.topics.map(({ url }) => url)).toEqual([
      "/topics/force-level/",
      "/topics/training/",
    ]);
  });

  test("sets a note beside the paragraph that refers to it first", () => {
    const notes = view.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.notes.map(({ id }) => id)));
    expect(notes).toEqual([[], ["ko-note-level"]]);
  });

  test("counts its paragraphs, sentences, corrections and flagged errors", () => {
    expect(view.counts).toEqual({ paragraphs: 2, sentences: 3, corrections: 2, flagged: 0 });
    expect(textView(corpus, held("1.en"), "en").counts).toEqual({
      paragraphs: 2,
      sentences: 3,
      corrections: 0,
      flagged: 1,
    });
  });
});

describe("the ways to read a text", () => {
  const ways = (number: number, lang: "en" | "ko", current: "en" | "ko" | "parallel") =>
    versionsOf(corpus, meeting(number), lang, current).map(
      ({ label, url, isCurrent }) => `${isCurrent ? "* " : ""}${label} ${url}`,
    );

  test("are its languages, both together, comparisons and reports", () => {
    expect(ways(2, "en", "en")).toEqual([
      "* English /meetings/2/",
      "한국어 /ko/meetings/2/",
      expect.stringMatching(/ \/meetings\/2\/parallel\/$/u),
      expect.stringMatching(/1st.* \/compare\/1\/2\/$/u),
      expect.stringMatching(/ \/compare\/2\/3\/$/u),
    ]);
    expect(ways(1, "ko", "parallel")[2]).toMatch(/^\* .*\/ko\/meetings\/1\/parallel\/$/u);
  });

  test("name of many other texts the one before, the one after and the newest, and lead to all", () => {
    const texts = [1, 2, 3, 4, 5, 6].map((number) => textOf(number, [paragraphOf(1, "a", "Words.")]));
    const many = corpusOf(texts, {
      meetings: texts.map(({ meeting: number }) => meetingOf(number, { languages: ["en"], text: "held" })),
    });
    const third = many.meetings.find(({ number }) => number === 3);
    if (!third) throw new Error("There is no third meeting.");
    expect(versionsOf(many, third, "en", "en").map(({ url }) => url)).toEqual([
      "/meetings/3/",
      "/compare/2/3/",
      "/compare/3/4/",
      "/compare/3/6/",
      "/compare/",
    ]);
  });

  test("lead to the other interface only where this one shows another text", () => {
    const english = { ...meeting(1), languages: ["en"] as const };
    expect(versionsOf(corpus, english, "ko", "en")[0]).toMatchObject({ label: "English", url: "/ko/meetings/1/" });
  });
});

describe("a report", () => {
  const [report] = corpus.reports;
  if (!report) throw new Error("There is no report.");
  const view = reportView(corpus, report, "en");

  test("names each item by its topic, and leads to the paragraphs that it is to be compared with", () => {
    expect(view.items.map(({ id, label, compared, beside }) => [id, label, compared, beside?.url])).toEqual([
      [
        "r-force-level",
        "Force level",
        [{ meeting: 2, number: 3, topic: "Force level", url: "/meetings/2/#p3" }],
        "/compare/2/3/#t-force-level",
      ],
    ]);
    expect(view.links.map(({ url }) => url)).toEqual(["/compare/2/3/"]);
  });

  test("leads from its note back to every place that refers to it", () => {
    expect(view.notes.map(({ id, references }) => [id, references])).toEqual([
      ["note-gazette", ["ref-gazette", "ref-gazette-2"]],
    ]);
  });
});

test("the title of a page names the meeting, its place and its day, where they are known", () => {
  expect(pageTitle(meeting(1), "en")).toBe("1st Security Consultative Meeting, Harbor Town, 1 May 2001");
  const { start, ...undated } = meeting(1);
  expect(pageTitle(undated, "en")).toBe("1st Security Consultative Meeting");
  expect(start?.value).toBe("2001-05-01");
});
