/** Pieces of a block as they are cut: `|` between pieces, one line a sentence. */
import { describe, expect, it } from "vitest";
import { cutSentences } from "../../src/text/cut.ts";
import type { Inline } from "../../src/text/model.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const sic = (words: string): Inline => ({ kind: "sic", text: words });
const corr = (words: string, source = "?"): Inline => ({ kind: "corr", sic: source, corr: words });
const note = (label: string): Inline => ({ kind: "note", label, number: 1 });

function shown(part: Inline): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "note") return `^${part.label}`;
  return part.kind === "sic" ? `!${part.text}` : `(${part.sic}→${part.corr})`;
}

/** Sentences with their pieces, and what ran over an end. */
function cut(...inlines: Inline[]) {
  const broken: string[] = [];
  const cuts = cutSentences(inlines, "en", (words) => broken.push(words));
  return { broken, texts: cuts.map((one) => one.text), pieces: cuts.map((one) => one.inlines.map(shown).join("|")) };
}

describe("text", () => {
  it("is cut at the ends of sentences, the space between them in neither", () => {
    expect(cut(text("They met.  They left. "))).toEqual({
      broken: [],
      texts: ["They met.", "They left."],
      pieces: ["They met.", "They left."],
    });
  });

  it("that ends where a sentence ends has no piece in the next", () => {
    expect(cut(text("They met."), text(" They left.")).pieces).toEqual(["They met.", "They left."]);
    expect(cut(text("They met. "), text("They left.")).pieces).toEqual(["They met.", "They left."]);
  });

  it("of nothing gives no sentence", () => {
    expect(cut(text(" ")).texts).toEqual([]);
    expect(cut().texts).toEqual([]);
  });
});

describe("a flag or a correction", () => {
  it("stays in its sentence, also at its very beginning and end", () => {
    expect(cut(sic("Thay"), text(" met. They "), corr("left."))).toEqual({
      broken: [],
      texts: ["Thay met.", "They left."],
      pieces: ["!Thay| met.", "They |(?→left.)"],
    });
    expect(cut(text("They "), corr("met."), text(" "), sic("Thay"), text(" left.")).pieces).toEqual([
      "They |(?→met.)",
      "!Thay| left.",
    ]);
  });

  it("that runs over the end of a sentence is told, and goes with the earlier", () => {
    expect(cut(text("They "), corr("met. They"), text(" left."))).toMatchObject({
      broken: ["met. They"],
      pieces: ["They |(?→met. They)", " left."],
    });
  });
});

describe("what has no width", () => {
  it("goes with the sentence inside which it stands", () => {
    expect(cut(text("They met. They "), note("a"), text("left.")).pieces).toEqual(["They met.", "They |^a|left."]);
  });

  it("goes with the sentence that it ends or begins", () => {
    expect(cut(text("They met."), note("a"), text(" They left.")).pieces).toEqual(["They met.|^a", "They left."]);
    expect(cut(text("They met. "), note("a"), text("They left.")).pieces).toEqual(["They met.", "^a|They left."]);
    expect(cut(note("a"), text("They met.")).pieces).toEqual(["^a|They met."]);
    expect(cut(text("They met. They left."), note("a")).pieces).toEqual(["They met.", "They left.|^a"]);
  });

  it("goes with the earlier sentence in the white space between two, and breaks neither", () => {
    expect(cut(text("They met. "), corr("", "(?)"), text(" They left."))).toMatchObject({
      broken: [],
      pieces: ["They met.|((?)→)", "They left."],
    });
    expect(cut(text("One met. Two met. "), note("a"), text(" They left.")).pieces).toEqual([
      "One met.",
      "Two met.|^a",
      "They left.",
    ]);
  });

  it("goes with the first sentence where it stands in the white space before it", () => {
    expect(cut(text(" "), note("a"), text(" They met.")).pieces).toEqual(["^a|They met."]);
  });
});
