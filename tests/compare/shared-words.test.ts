import { describe, expect, it } from "vitest";
import { type SharedWords, sharedWords } from "../../src/compare/shared-words.ts";
import type { Language } from "../../src/paths.ts";
import { tokensOf } from "../support/roster.ts";

/** Both sentences, what they share in brackets; words of `telling` tell the subject. */
function shared(
  from: string,
  to: string,
  telling: readonly string[] = [],
  language: Language = "en",
): [string, string] {
  const found = sharedWords(tokensOf(from, language), tokensOf(to, language), (stem) => telling.includes(stem));
  return [bracketed(from, found?.from), bracketed(to, found?.to)];
}

function bracketed(text: string, stretches: SharedWords["from"] = []): string {
  return stretches.toReversed().reduce((marked, [start, end]) => {
    return `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }, text);
}

describe("two sentences share", () => {
  it("phrases of two words of content, in whatever order", () => {
    expect(shared("Keep current levels, combat readiness too.", "Of combat readiness and current levels.")).toEqual([
      "Keep [current levels], [combat readiness] too.",
      "Of [combat readiness] and [current levels].",
    ]);
  });

  it("no single word, unless it tells the subject", () => {
    expect(shared("Troops stay.", "More troops.")).toEqual(["Troops stay.", "More troops."]);
    expect(shared("Troops stay.", "More troops.", ["troop"])).toEqual(["[Troops] stay.", "More [troops]."]);
  });

  it("nothing that begins or ends with a word without content", () => {
    expect(shared("Both of the current levels of it stay.", "And of the current levels of them.")).toEqual([
      "Both of the [current levels] of it stay.",
      "And of the [current levels] of them.",
    ]);
  });

  it("phrases with and without an article, and words of another form", () => {
    expect(shared("They maintain the current level.", "We maintained current levels.", [])[0]).toBe(
      "They maintain the [current level].",
    );
    expect(shared("To maintain the level.", "To maintain levels.")).toEqual([
      "To [maintain the level].",
      "To [maintain levels].",
    ]);
  });

  it("the longest phrase whole, and no word twice", () => {
    expect(shared("Joint space policy and space policy.", "A joint space policy.")).toEqual([
      "[Joint space policy] and space policy.",
      "A [joint space policy].",
    ]);
  });

  it("the bracket and the compound that close a phrase, and no stop behind it", () => {
    expect(shared("Operational Capability (FOC) rose.", "An Operational Capability (FOC), again.")[0]).toBe(
      "[Operational Capability (FOC)] rose.",
    );
    expect(shared("On combat readiness.", "Of combat readiness.")[0]).toBe("On [combat readiness].");
    expect(shared("한ㆍ미ㆍ일 협력을 위해", "긴밀한 한ㆍ미ㆍ일 협력이", [], "ko")).toEqual([
      "[한ㆍ미ㆍ일 협력을] 위해",
      "긴밀한 [한ㆍ미ㆍ일 협력이]",
    ]);
  });

  it("the quotation marks around it, where both have them", () => {
    for (const mark of ['"', "'", "”", ")"]) {
      expect(shared(`The space policy${mark} holds.`, `One space policy${mark} fails.`)[0]).toBe(
        `The [space policy${mark}] holds.`,
      );
    }
  });

  it("nothing that a space parts from it in one of them", () => {
    const [closed, open] = ["A (space policy) holds.", "One ( space policy ) fails."];
    expect(shared(closed, open)[0]).toBe("A ([space policy]) holds.");
    expect(shared(open, closed)[0]).toBe("One ( [space policy] ) fails.");
  });

  it("each word once, however often the other has it", () => {
    expect(shared("Space, then space.", "Of space alone.", ["space"])[0]).toBe("[Space], then space.");
    expect(shared("Of space alone.", "Space, then space.", ["space"])[1]).toBe("[Space], then space.");
    expect(shared("Joint space, joint space.", "A joint space or joint space.")).toEqual([
      "[Joint space], [joint space].",
      "A [joint space] or [joint space].",
    ]);
  });

  it("a word that touches a phrase and stands apart from it in the other", () => {
    expect(shared("Joint space policy.", "A policy on joint space.", ["policy"])[0]).toBe("[Joint space] [policy].");
  });

  it("the first of phrases that are as long", () => {
    expect(shared("Joint space and space policy.", "A joint space policy.")[0]).toBe("[Joint space] and space policy.");
  });

  it("phrases with a and an, as with the", () => {
    expect(shared("To maintain a level.", "To maintain an level.")[0]).toBe("To [maintain a level].");
    expect(shared("To maintain an level.", "To maintain level.")[0]).toBe("To [maintain an level].");
  });

  it("Korean words under other particles", () => {
    expect(shared("한반도에서 긴장완화와 평화를", "한반도의 긴장완화를", [], "ko")).toEqual([
      "[한반도에서 긴장완화와] 평화를",
      "[한반도의 긴장완화를]",
    ]);
  });

  it("nothing at all", () => {
    expect(sharedWords([], [], () => true)).toBeUndefined();
    expect(shared("They met.", "We sat.", ["met", "sat"])).toEqual(["They met.", "We sat."]);
  });
});
