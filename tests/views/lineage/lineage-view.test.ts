import { describe, expect, it } from "vitest";
import type { Communique } from "../../../src/archive/corpus.ts";
import { lineageView } from "../../../src/views/lineage/lineage-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, textOf } from "../../support/made-up-corpus.ts";

const ships = "Both navies repaired twelve wooden ships in the northern harbour.";
const more = "Both navies repaired twelve wooden ships in the northern harbour before winter.";
const bells = "Every village rang copper bells when heavy snow fell.";

const texts = [
  textOf(1, [paragraphOf(1, "", ships)]),
  textOf(2, [paragraphOf(1, "", bells)]),
  textOf(4, [paragraphOf(1, "", more), paragraphOf(2, "", bells)]),
  textOf(4, [paragraphOf(1, "", "함선을 고쳤다.")], "ko"),
];
const corpus = corpusOf(texts, {});
const corpusHeld = {
  ...corpus,
  meetings: corpus.meetings.map((meeting) =>
    meeting.number === 4 ? { ...meeting, languages: ["en", "ko"] as const } : meeting,
  ),
};
const view = (text: number, lang: "en" | "ko" = "en") => lineageView(corpusHeld, texts[text] as Communique, lang);

describe("the legend", () => {
  it("has every text up to this one, with its shade and its share of the words", () => {
    expect(view(2).legend.map(({ name, year, age, share }) => [name, year, age, share])).toEqual([
      ["1st", "2001", 0, "48%"],
      ["2nd", "2002", 50, "43%"],
      ["4th", "2004", 100, "10%"],
    ]);
    expect(view(2).legend[0]?.url).toBe("/meetings/1/");
  });

  it("is empty where no older text is held in the language", () => {
    expect(view(3).legend).toEqual([]);
    expect(view(0).legend).toEqual([]);
  });

  it("shades a text that goes back to none as its own", () => {
    expect(view(1).legend.map(({ age, share }) => [age, share])).toEqual([
      [0, "–"],
      [100, "100%"],
    ]);
  });
});

describe("a sentence", () => {
  const [first, second] = view(2).paragraphs.flatMap(({ sentences }) => sentences);

  it("has its phrases with their shades", () => {
    expect(first?.phrases).toEqual([
      { text: "Both navies repaired twelve wooden ships in the northern harbour ", first: 1, age: 0 },
      { text: "before winter.", first: 4, age: 100 },
    ]);
  });

  it("says where it first stands and what it was before", () => {
    expect(first?.says).toBe("first in the 1st, 1 other wording");
    expect(first?.origins.map(({ name, phrases }) => [name, phrases])).toEqual([
      ["1st", ["Both navies repaired twelve wooden ships in the northern harbour"]],
      ["4th", ["before winter."]],
    ]);
    expect(first?.steps.map((step) => (step.kind === "absence" ? step.says : step.links))).toEqual([
      "absent from the 2nd",
      [{ label: "1st ¶1", url: "/meetings/1/#p1-s1" }],
    ]);
    expect(first?.notHeld).toBe("Not held: texts of the 3rd");
  });

  it("has no list of phrases where it has one origin", () => {
    expect(second?.says).toBe("first in the 2nd, in the same words, form aside");
    expect(second?.origins).toEqual([]);
    expect(second?.steps).toMatchObject([{ says: "in the same words, form aside", runs: [] }]);
  });

  it("is said to be new only where an older text is held", () => {
    const says = (text: number) => view(text).paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.says));
    expect(says(1)).toEqual(["in no older text held"]);
    expect(says(0)).toEqual([""]);
    expect(says(3)).toEqual([""]);
  });

  it("says what became of it", () => {
    expect(view(0).paragraphs[0]?.sentences[0]).toMatchObject({
      says: "",
      later: [{ label: "4th ¶1", url: "/meetings/4/#p1-s1", says: "reworded" }],
    });
    expect(view(1).paragraphs[0]?.sentences[0]?.later[0]).toMatchObject({
      label: "4th ¶2",
      says: "in the same words, form aside",
    });
  });

  it("is told in the reader's language, and links to the page that shows the text", () => {
    const [korean] = view(2, "ko").paragraphs;
    expect(korean?.url).toBe("/ko/meetings/4/#p1");
    expect(korean?.sentences[0]?.says).toBe("제1차에 처음 나옴, 다른 문구 1건");
    expect(korean?.sentences[0]?.steps.at(-1)).toMatchObject({ links: [{ url: "/ko/meetings/1/#p1-s1" }] });
    expect(view(0, "ko").paragraphs[0]?.sentences[0]?.later[0]?.url).toBe("/meetings/4/#p1-s1");
  });
});
