import { describe, expect, it } from "vitest";
import { sharedRuns } from "../../src/lineage/taken-over.ts";
import type { Language } from "../../src/paths.ts";
import { tokensOf } from "../support/roster.ts";

/** The shared runs as the newer sentence has them, heaviest first. */
const shared = (from: string, to: string, language: Language = "en") => {
  const newer = tokensOf(to, language);
  return sharedRuns(tokensOf(from, language), newer).map(({ pairs }) =>
    pairs.map((pair) => newer[pair.to]?.text).join(" "),
  );
};

describe("runs that two sentences share", () => {
  it("are found in order, with the small words among them", () => {
    expect(shared("Ships guard the northern harbour.", "Ships guard the old northern harbour.")).toEqual([
      "Ships guard the",
      "northern harbour",
    ]);
  });

  it("count the content words", () => {
    const [run] = sharedRuns(tokensOf("the peace of the north"), tokensOf("the peace of the north"));
    expect(run?.content).toBe(2);
    expect(run?.pairs).toHaveLength(5);
  });

  it("hold a content word", () => {
    expect(shared("of the ships", "of the bells")).toEqual([]);
  });

  it("are found where they were moved, if they hold two content words", () => {
    const older = "Copper bells rang while twelve wooden ships sailed.";
    expect(shared(older, "Twelve wooden ships sailed, copper bells rang.")).toEqual([
      "Twelve wooden ships sailed",
      "copper bells rang",
    ]);
    expect(shared("Bells rang while twelve wooden ships sailed.", "Twelve wooden ships had bells.")).toEqual([
      "Twelve wooden ships",
    ]);
  });

  it("pass over marks and blanks", () => {
    expect(shared("peace, stability and trade", "peace stability, and trade")).toEqual(["peace stability and trade"]);
  });

  it("have each word once", () => {
    expect(shared("ships and bells", "ships and ships and bells")).toEqual(["ships and bells"]);
    expect(shared("ships sail", "ships sail ships sail")).toEqual(["ships sail"]);
  });

  it("are taken where they were moved least", () => {
    const runs = sharedRuns(tokensOf("old bells rang"), tokensOf("bells rang or old bells rang"));
    expect(runs[0]?.pairs[0]?.to).toBe(6);
    const [first] = sharedRuns(tokensOf("ships a ships"), tokensOf("the x ships"));
    expect(first?.pairs).toEqual([{ from: 4, to: 4 }]);
  });

  it("take a wording of protocol for another of its class, but not by itself", () => {
    expect(shared("Secretary Doe thanked farmers", "The Secretary thanked farmers")).toEqual([
      "The Secretary thanked farmers",
    ]);
    expect(shared("Secretary Doe sang", "The Secretary spoke")).toEqual([]);
  });

  it("take forms of one word for the same", () => {
    expect(shared("capabilities strengthened", "the capability strengthening")).toEqual(["capability strengthening"]);
    expect(shared("They reaffirmed it", "reaffirming it")).toEqual(["reaffirming it"]);
    expect(shared("억제를 강화하기로", "억제의 강화해", "ko")).toEqual(["억제의 강화해"]);
  });

  it("do not take short words for forms of one another", () => {
    expect(shared("the red bus", "the ring bused")).toEqual([]);
    expect(shared("He bed", "He bing")).toEqual([]);
  });
});
