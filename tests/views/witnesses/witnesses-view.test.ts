import { describe, expect, it } from "vitest";
import type { Run } from "../../../src/compare/model.ts";
import { newerText, olderText } from "../../../src/diff/run.ts";
import { differencesIn, witnessesView } from "../../../src/views/witnesses/witnesses-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, textOf } from "../../support/made-up-corpus.ts";

const ships = "Both navies repaired twelve wooden ships in the northern harbour.";
const bells = "Every village rang copper bells when heavy snow fell.";

const base = textOf(2, [paragraphOf(1, "", ships), paragraphOf(2, "", bells), paragraphOf(3, "", "The sides met.")]);
const witnessOf = (name: string, ...words: string[]) => ({
  ...textOf(
    2,
    words.map((text, at) => paragraphOf(at + 1, "", text)),
  ),
  id: `2.en.${name}`,
  name,
});
const view = (...words: string[]) =>
  witnessesView(corpusOf([base], { witnesses: [witnessOf("white-paper", ...words)] }), 2, "en")[0];

describe("a witness", () => {
  it("is compared paragraph by paragraph, and what is the same is counted", () => {
    const found = view(ships, bells.replace("copper", "silver"), "The sides met.");
    expect([found?.all, found?.same, found?.counts]).toEqual([3, 2, { words: 1, form: 0, marks: 0 }]);
    expect(found?.paragraphs.map(({ id, url, only }) => [id, url, only])).toEqual([
      ["p2", "/meetings/2/#p2", undefined],
    ]);
  });

  it("restores both texts", () => {
    const other = bells.replace("copper", "silver").replace("heavy ", "");
    const runs = view(ships, other, "The sides met.")?.paragraphs[0]?.runs ?? [];
    expect([olderText(runs), newerText(runs)]).toEqual([bells, other]);
  });

  it("tells marks from words", () => {
    const found = view(ships.replace("northern harbour", "Northern, harbour"), bells, "The sides met.");
    expect(found?.counts).toEqual({ words: 0, form: 0, marks: expect.any(Number) });
    expect(found?.counts.marks).toBeGreaterThan(0);
  });

  it("says which of the two alone has a paragraph", () => {
    expect(view(ships, bells)?.paragraphs.map(({ id, only }) => [id, only])).toEqual([["p3", "base"]]);
    const longer = view(ships, bells, "The sides met.", "They ate.");
    expect(longer?.paragraphs.map(({ id, url, only }) => [id, url, only])).toEqual([["p4", undefined, "witness"]]);
  });

  it("stands before or behind others by its name", () => {
    const witnesses = [witnessOf("white-paper", ships), witnessOf("bulletin", ships)];
    const collated = witnessesView(corpusOf([base], { witnesses }), 2, "ko");
    expect(collated.map(({ witness }) => witness.name)).toEqual(["bulletin", "white-paper"]);
    expect(collated[0]?.base.id).toBe("2.en");
  });
});

describe("differences", () => {
  const runs = (...list: [Run["kind"], string, string?][]): Run[] =>
    list.map(([kind, text, to]): Run => (kind === "protocol" ? { kind, from: text, to: to ?? "" } : { kind, text }));

  it.each([
    [runs(["same", "a "], ["removed", "copper"], ["added", "silver"], ["same", " b"]), ["words"]],
    [runs(["removed", "copper"], ["same", " and "], ["added", "silver"]), ["words", "words"]],
    [runs(["removed", "ROK-U.S."], ["added", "ROK–US"]), ["marks"]],
    [runs(["protocol", "The Minister", "the minister"]), ["marks"]],
    [runs(["protocol", "Secretary Esper", "Secretary of Defense Esper"]), ["form"]],
    [runs(["protocol", "U.S.", "US"], ["removed", "copper"]), ["marks", "words"]],
    [runs(["same", "all"]), []],
  ] as const)("%j", (given, classes) => {
    expect(differencesIn(given)).toEqual(classes);
  });
});
