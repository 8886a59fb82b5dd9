import { describe, expect, it } from "vitest";
import type { Meeting } from "../../../src/archive/corpus.ts";
import { type FactLine, factsOf, noteParts, otherDisagreements } from "../../../src/views/reading/facts.ts";

const meeting: Meeting = {
  number: 56,
  status: "held",
  languages: [],
  text: "not-held",
  start: { value: "2024-10-30", sources: ["pulse"] },
  host: { value: "US", sources: ["pulse"] },
  heads: {
    rok: { name: "Kim Yong Hyun", hangul: "김용현", sources: ["pulse", "khan"] },
    us: { name: "Lloyd J. Austin III", sources: ["pulse"] },
  },
  mcm: { start: { value: "2024-10-17", sources: ["pulse"] } },
  disagreements: [
    {
      field: "mcm.start",
      values: [
        { en: "17 October (U.S. time)", ko: "10월 17일(미국시간)" },
        { en: "18 October (Korean time)", ko: "10월 18일(한국시간)" },
      ],
      sources: ["khan"],
    },
    {
      field: "number",
      values: [
        { en: "56th", ko: "제56차" },
        { en: "57th", ko: "제57차" },
      ],
      sources: ["khan"],
    },
  ],
  sources: [
    { id: "pulse", kind: "press", url: null, description: "A copy", advance: false },
    { id: "khan", kind: "press", url: null, description: "A report", advance: false },
  ],
};

const words = (line: FactLine) => [line.label, ...line.pieces.map(({ text }) => text)].filter(Boolean).join(" ");
const lines = (lang: "en" | "ko") => factsOf(meeting, lang).flatMap((group) => group.lines);

describe("factsOf", () => {
  it("leaves out what is not known", () => {
    expect(factsOf(meeting, "en").map(({ label }) => label)).toEqual([
      "Meeting",
      "Heads of delegation",
      "Military Committee Meeting",
    ]);
  });

  it("names the host first", () => {
    expect(lines("en").map(words)).toContain("United States Lloyd J. Austin III");
    expect(factsOf(meeting, "en")[1]?.lines.map(words)).toEqual([
      "United States Lloyd J. Austin III",
      "ROK Kim Yong Hyun 김용현",
    ]);
  });

  it("puts the reader's own script first and marks the other", () => {
    const line = lines("ko").find(({ fields }) => fields.includes("heads.rok"));
    expect(line?.pieces).toEqual([{ text: "김용현" }, { text: "Kim Yong Hyun", lang: "en" }]);
  });

  it("gives every value where the sources disagree, with all of their sources", () => {
    const line = lines("en").find(({ fields }) => fields.includes("mcm.start"));
    expect(line?.disputed).toEqual(["17 October (U.S. time)", "18 October (Korean time)"]);
    expect(line?.sources).toEqual([
      { number: 1, target: "source-pulse" },
      { number: 2, target: "source-khan" },
    ]);
  });
});

describe("otherDisagreements", () => {
  it("holds those on fields that no fact shows", () => {
    expect(otherDisagreements(meeting, "en").map(({ disputed }) => disputed)).toEqual([["56th", "57th"]]);
  });
});

describe("noteParts", () => {
  it("tells the sources that a note names from its words", () => {
    expect(noteParts(meeting, "Planned for Washington (khan).")).toEqual([
      "Planned for Washington (",
      { number: 2, target: "source-khan" },
      ").",
    ]);
    expect(noteParts(meeting, "The pulse-taker said so.")).toEqual(["The pulse-taker said so."]);
  });
});
