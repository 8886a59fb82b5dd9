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

  it("are found where they were moved", () => {
    const older = "Copper bells rang while twelve wooden ships sailed.";
    expect(shared(older, "Twelve wooden ships sailed, copper bells rang.")).toEqual([
      "Twelve wooden ships sailed",
      "copper bells rang",
    ]);
  });

  it("hold two content words, or stand close to another run in both sentences", () => {
    const older = "They repaired twelve wooden ships and sold yellow pears.";
    expect(shared(older, "They guarded twelve wooden ships and bought pears.")).toEqual([
      "twelve wooden ships and",
      "pears",
    ]);
    expect(shared(older, "They guarded twelve wooden ships; some farmers bought many pears.")).toEqual([
      "twelve wooden ships",
    ]);
  });

  it("hold one content word beside a wording of protocol, of whatever class", () => {
    const older = "Long winters worry the ROK-U.S. Alliance.";
    expect(shared(older, "Missiles challenge the U.S.-ROK Alliance.")).toEqual(["the U.S.-ROK Alliance"]);
    expect(shared(older, "Missiles challenge the old Alliance.")).toEqual([]);
  });

  it("are found close by, also when a word was moved across the others", () => {
    expect(shared("the current force level of ships", "current ships force levels")).toEqual([
      "force levels",
      "current",
      "ships",
    ]);
  });

  it("may be one word where both sentences open with it", () => {
    expect(shared("The Minister and the Secretary reaffirmed this.", "Both sides reaffirmed bells.")).toHaveLength(1);
    expect(shared("Once more the old king reaffirmed it.", "Both sides reaffirmed bells.")).toEqual([]);
  });

  it("pass over marks and blanks", () => {
    expect(shared("peace, stability and trade", "peace stability, and trade")).toEqual(["peace stability and trade"]);
  });

  it("have each word once", () => {
    expect(shared("old ships and bells", "old ships and old ships and bells")).toEqual(["old ships and bells"]);
    expect(shared("ships sail north", "ships sail north, ships sail north")).toEqual(["ships sail north"]);
  });

  it("keep what is left of a run when a heavier one has taken a part of it", () => {
    const older = "grey geese flew over wooden ships and grey geese slept";
    expect(shared(older, "twelve grey geese flew over wooden ships and geese slept")).toEqual([
      "grey geese flew over wooden ships and",
      "geese slept",
    ]);
    expect(shared("red salt, grey geese flew", "red salt grey, salt grey geese flew")[0]).toBe("salt grey geese flew");
    expect(shared("red salt, grey geese flew", "red salt grey, salt grey geese flew")[1]).toBe("red");
  });

  it("are taken where they were moved least", () => {
    const runs = sharedRuns(tokensOf("old bells rang"), tokensOf("bells rang or old bells rang"));
    expect(runs[0]?.pairs[0]?.to).toBe(6);
    const twice = sharedRuns(tokensOf("a of grey geese"), tokensOf("grey geese of grey geese"));
    expect(twice[0]?.pairs.map(({ to }) => to)).toEqual([4, 6, 8]);
    const equal = sharedRuns(tokensOf("x y grey geese"), tokensOf("grey geese z grey geese"));
    expect(equal[0]?.pairs.map(({ to }) => to)).toEqual([6, 8]);
  });

  it("take a wording of protocol for another of its class, but not by itself", () => {
    expect(shared("Secretary Doe thanked farmers", "The Secretary thanked farmers")).toEqual([
      "The Secretary thanked farmers",
    ]);
    expect(shared("Secretary Doe sang", "The Secretary spoke")).toEqual([]);
  });

  it("take forms of one word for the same", () => {
    expect(shared("capabilities strengthened", "the capability strengthening")).toEqual(["capability strengthening"]);
  });
});
