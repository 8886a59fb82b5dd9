import { describe, expect, it } from "vitest";
import { type Drawn, dated, follow, type Series, sentenceOf } from "./series.ts";

/** The first sentence of the last text with the origins of its phrases. */
const origins = (series: Series, drawn: Drawn, language: "en" | "ko" = "en") => {
  const lineages = follow(series, drawn, language);
  return dated(sentenceOf(lineages, lineages.at(-1)?.meeting ?? 0));
};

const neighbours = { "1-2": "1>1", "2-3": "1>1" };

describe("the origin of words", () => {
  it("is the text in which they first stand", () => {
    const series = {
      1: ["Navies repaired ships."],
      2: ["Navies repaired ships in the northern harbour."],
      3: ["Navies repaired ships in the northern harbour before winter."],
    };
    expect(origins(series, neighbours)).toBe("[1]Navies repaired ships [2]in the northern harbour [3]before winter.");
  });

  it("is their own text where the sentence has no line", () => {
    expect(origins({ 1: ["Navies repaired ships."], 2: ["Navies repaired ships."] }, {})).toBe(
      "[2]Navies repaired ships.",
    );
  });

  it("is kept where words were moved inside the sentence", () => {
    const series = {
      1: ["Before long winters they repaired wooden ships."],
      2: ["They repaired wooden ships before long winters."],
    };
    expect(origins(series, { "1-2": "1>1" })).toBe("[1]They repaired wooden ships before long winters.");
  });

  it("is kept where words return that a nearer text lacks", () => {
    const series = {
      1: ["Navies will keep the current level of ships."],
      2: ["Navies will keep ships."],
      3: ["Navies will keep the current level of ships."],
    };
    expect(origins(series, { ...neighbours, "1-3": "1>1" })).toBe("[1]Navies will keep the current level of ships.");
  });

  it("is that of the clause where two sentences were merged", () => {
    const series = {
      1: ["Navies repaired wooden ships."],
      2: ["Navies repaired wooden ships.", "Villages rang copper bells."],
      3: ["Navies repaired wooden ships and villages rang copper bells."],
    };
    expect(origins(series, { "1-2": "1>1", "2-3": "1>1 2>1" })).toBe(
      "[1]Navies repaired wooden ships [2]and villages rang copper bells.",
    );
  });

  it("is not taken from a sentence that is none of the line", () => {
    const series = { 1: ["Villages rang copper bells."], 2: ["Villages rang copper bells."] };
    expect(origins(series, { "1-2": "" })).toBe("[2]Villages rang copper bells.");
  });

  it("follows Korean words under other particles", () => {
    const series = { 1: ["억제 태세를 강화하기로 했다."], 2: ["억제 태세의 강화가 새롭다."] };
    expect(origins(series, { "1-2": "1>1" }, "ko")).toBe("[1]억제 태세의 강화가 [2]새롭다.");
  });
});

describe("wordings of protocol", () => {
  it("keep the age of the office, and name who is new", () => {
    const series = { 1: ["Secretary Public praised ships."], 2: ["Secretary Doe praised ships."] };
    expect(origins(series, { "1-2": "1>1" })).toBe("[1]Secretary [2]Doe [1]praised ships.");
    expect(origins({ ...series, 2: ["Secretary Public sold ships."] }, { "1-2": "1>1" })).toBe(
      "[1]Secretary Public [2]sold [1]ships.",
    );
  });

  it("are as old in another order, and beside words that are new", () => {
    const series = {
      1: ["The Minister and the Secretary praised wooden ships."],
      2: ["Wooden ships pleased the Secretary and the Minister."],
    };
    expect(origins(series, { "1-2": "1>1" })).toBe("[1]Wooden ships [2]pleased [1]the Secretary and the Minister.");
  });

  it("are found one in another where officers are named together", () => {
    const series = {
      1: ["Secretary Public praised ships and Minister Kim praised boats."],
      2: ["Secretary Public and Minister Kim praised ships and boats."],
    };
    expect(origins(series, { "1-2": "1>1" })).toBe("[1]Secretary Public and Minister Kim praised ships and boats.");
  });

  it("are new in a sentence without a line", () => {
    expect(origins({ 1: ["Secretary Public praised ships."], 2: ["Secretary Public praised ships."] }, {})).toBe(
      "[2]Secretary Public praised ships.",
    );
  });
});

describe("words of a language", () => {
  it("are sought where any word of the older sentence begins alike", () => {
    const series = { 1: ["Old bells rang."], 2: ["New ships rang bells loudly."] };
    expect(origins(series, { "1-2": "1>1" })).toContain("[1]rang");
  });
});
