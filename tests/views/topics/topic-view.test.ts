import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/paths.ts";
import type { SideParagraph } from "../../../src/views/compare/side-view.ts";
import type { ParagraphStage, TextStage } from "../../../src/views/topics/text-stage.ts";
import { topicView } from "../../../src/views/topics/topic-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, meetingOf, textOf } from "../../support/made-up-corpus.ts";
import { marked } from "../../support/marked.ts";

const greeting = "Ministers from both countries came together in the harbor hall for a long morning session.";
const kept = "The alliance keeps seven airfields and four seaports open for all visiting forces.";
const redrafted = "The alliance keeps nine airfields and four seaports open for all visiting forces.";
const gone = "Barracks on the northern island shall be emptied before winter snow arrives.";
const drill = "Signal units rehearse radio procedures every spring under joint supervision.";

const first = textOf(1, [paragraphOf(1, "opening", greeting), paragraphOf(2, "bases drills", kept, gone)]);
const second = textOf(2, [paragraphOf(1, "opening", greeting), paragraphOf(2, "drills", drill)]);
const third = textOf(4, [
  paragraphOf(1, "opening", greeting),
  paragraphOf(2, "bases", redrafted),
  paragraphOf(3, "drills bases", drill),
]);
const corpus = corpusOf([first, second, third], {
  meetings: [1, 2, 3, 4, 5].map((number) =>
    meetingOf(number, {
      languages: [1, 2, 4].includes(number) ? ["en"] : [],
      text: [1, 2, 4].includes(number) ? "held" : "not-held",
      status: number === 5 ? "planned" : "held",
    }),
  ),
});

const view = (lang: Language, of = corpus) => topicView(of, "bases", lang);
const stage = (meeting: number, lang: Language = "en", of = corpus) => {
  const found = view(lang, of).stages.find(
    (one): one is TextStage => one.kind === "text" && one.meeting.number === meeting,
  );
  if (!found) throw new Error(`There is no text of ${meeting}.`);
  return found;
};
const told = (paragraphs: readonly SideParagraph[] = []) =>
  paragraphs.map(({ number, groups }) => {
    const sentences = groups.flatMap((group) => group.sentences.map(({ sentence }) => marked(sentence.runs)));
    return `¶${number} ${sentences.join(" ")}`;
  });
const named = ({ number, under, notes, row }: ParagraphStage) =>
  [`¶${number}`, under?.label, ...notes, row && `${row.label} ${row.url}`].filter(Boolean).join(" | ");

describe("a subject through all meetings", () => {
  test("is told meeting by meeting, gaps among them, planned ones left out", () => {
    expect(view("en").stages.map((one) => (one.kind === "gap" ? one.says.join() : one.id))).toEqual([
      "m1",
      "m2",
      expect.stringContaining("3rd: text not held"),
      "m4",
    ]);
  });

  test("is counted, and has a table of contents", () => {
    const { label, summary, contents, isMarked } = view("en");
    expect([label, isMarked]).toEqual(["Bases", true]);
    expect(summary).toBe("3 paragraphs in 2 of the 3 texts held.");
    expect(contents.map(({ label: says, url }) => `${says} ${url}`)).toEqual([
      "1st (1) #m1",
      "2nd (none) #m2",
      "4th (2) #m4",
    ]);
  });

  test("leads with its runs, and with where it was reworded most", () => {
    expect(view("en").turns).toEqual([
      {
        label: "Texts held with a paragraph on it",
        runs: [
          { label: "in the 1st", url: "#m1" },
          { label: "absent from the 2nd", url: "#m2" },
          { label: "again in the 4th", url: "#m4" },
        ],
        turns: [],
      },
      {
        label: "Reworded most since the text before",
        runs: [],
        turns: [{ label: expect.stringMatching(/^4th ¶2: \d+% of the words differ from the 1st$/u), url: "#m4" }],
      },
    ]);
  });

  test("folds the texts at which nothing turns", () => {
    expect([[...view("en").open], view("en").isFolded]).toEqual([["m1", "m2", "m4"], false]);
    const same = (meeting: number) => textOf(meeting, [paragraphOf(1, "bases", kept)]);
    const steady = corpusOf([
      same(1),
      same(2),
      same(3),
      same(4),
      textOf(5, [paragraphOf(1, "bases", redrafted)]),
      same(6),
    ]);
    const { open, isFolded } = topicView(steady, "bases", "en");
    expect([[...open], isFolded]).toEqual([["m1", "m6", "m5"], true]);
  });

  test("says nothing of a text whose subjects no editor has read", () => {
    const unread = { ...textOf(2, [paragraphOf(1, "drills", drill)]), areTopicsRead: false };
    const [runs] = topicView(corpusOf([first, unread, third]), "bases", "en").turns;
    expect(runs?.runs.map(({ label }) => label)).toEqual(["in the 1st and 4th"]);
  });

  test("says where it stands first, where it drops out, and where it returns", () => {
    expect([stage(1), stage(2), stage(4)].map(({ remark }) => remark)).toEqual([
      expect.stringContaining("first"),
      undefined,
      expect.stringContaining("1st"),
    ]);
    expect(stage(2).paragraphs).toEqual([]);
    expect(stage(2).ended?.links).toEqual([
      { label: "¶2, to which nothing corresponds", url: "/compare/1/2/#from-p2" },
    ]);
  });

  test("marks a paragraph against where the subject stood last", () => {
    const [main] = stage(4).paragraphs;
    expect(told(main?.redlined?.older)).toEqual([`¶2 [-${gone}-]`]);
    expect(told(main?.redlined?.newer)).toEqual([`¶2 ${kept.replace("seven", "[-seven-]{+nine+}")}`]);
    expect(main?.plain).toBeUndefined();
    expect(main && named(main)).toBe("¶2 | 1st ¶2 → 4th ¶2 /compare/1/4/#p2");
  });

  test("shows what is new under it as it stands, and under which subject it is first", () => {
    const [, other] = stage(4).paragraphs;
    expect(other && named(other)).toBe("¶3 | Drills | No paragraph of the 1st on this subject corresponds.");
    expect([other?.redlined, other?.plain?.paragraph.number]).toEqual([undefined, 3]);
    expect(other?.place).toBe("/topics/bases/#m4-p3");
  });

  test("leaves a text as it stands where it shares no language with the one before, and says so", () => {
    const korean = { ...corpus, communiques: [first, second, { ...third, id: "4.ko", lang: "ko" as const }] };
    const [main] = stage(4, "en", korean).paragraphs;
    expect([main?.redlined, main?.inOther, main?.plain?.paragraph.number]).toEqual([undefined, undefined, 2]);
    expect(main?.notes).toEqual([expect.stringContaining("1st")]);
  });

  test("offers the redline of another language beside the text that is shown", () => {
    const both = { ...corpus, communiques: [first, second, third, { ...third, id: "4.ko", lang: "ko" as const }] };
    const [main] = stage(4, "ko", both).paragraphs;
    expect([main?.redlined, main?.inOther?.lang, main?.plain?.paragraph.number]).toEqual([undefined, "en", 2]);
  });
});

describe("a text whose subjects are suggested and not yet read", () => {
  const unread = { ...second, areTopicsRead: false };
  const of = { ...corpus, communiques: [first, unread, third] };

  test("is not said to lack a subject, on its own step or in the contents", () => {
    expect(stage(2).nothing).toBe("No paragraph on this subject in the 2nd.");
    expect(stage(2, "en", of).nothing).toContain("suggested and not yet read by an editor");
    expect(stage(2, "ko", of).nothing).toContain("검토하지 않았습니다");
    expect(view("en", of).contents.map(({ label }) => label)).toContain("2nd (not read)");
    expect(stage(1, "en", of).nothing).toBeUndefined();
    const suggested = { ...corpus, communiques: [{ ...first, areTopicsRead: false }, second, third] };
    expect(stage(1, "en", suggested).remark).toContain("by suggestion");
  });

  test("lets nothing return or begin past it", () => {
    expect(stage(4).remark).toBe("The subject returns: it stood last in the 1st.");
    expect(stage(4, "en", of).remark).toBeUndefined();
    const begun = { ...corpus, communiques: [{ ...second, id: "1.en", meeting: 1 }, third] };
    expect(stage(4, "en", begun).remark).toBe("The first text held on this subject.");
    const unsure = { ...corpus, communiques: [{ ...unread, id: "1.en", meeting: 1 }, third] };
    expect(stage(4, "en", unsure).remark).toBeUndefined();
    const later = { ...corpus, communiques: [first, third, { ...unread, id: "5.en", meeting: 5 }] };
    expect(stage(1, "en", later).remark).toBe("The first text held on this subject.");
  });
});

test("shows where wordings of the subject stand in a text that has no paragraph on it", () => {
  const concept = {
    id: "radio",
    label: { en: "Radio", ko: "무전" },
    definition: { en: "Radio.", ko: "무전." },
    patterns: { en: ["radio"], ko: ["무전"] },
    topic: "bases",
  };
  const other = { ...concept, id: "other", topic: "drills" };
  const of = { ...corpus, concepts: [concept, other] };
  expect(stage(2, "en", of).wordings).toEqual([{ label: "¶2 (Radio)", url: "/meetings/2/#p2" }]);
  expect(stage(1, "en", of).wordings).toEqual([]);
  expect(stage(2).wordings).toEqual([]);
});
