import { expect, test } from "vitest";
import { sentencesNaming } from "../../src/trace/naming.ts";
import { paragraphOf } from "../support/made-up.ts";

/** The passage as a reader meets it: hits in brackets, `…` where sentences are left out. */
function shown(sentences: string[], wordings: string[]): string {
  const paragraph = paragraphOf(1, "", ...sentences);
  const ranges = wordings.map((wording) => {
    const start = paragraph.text.indexOf(wording);
    return { start, end: start + wording.length };
  });
  const naming = sentencesNaming({ paragraph, ranges });
  const said = naming.sentences.map(({ parts, isApart }) => {
    return `${isApart ? "… " : ""}${parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join("")}`;
  });
  return `${said.join(" ")}${naming.goesOn ? " …" : ""}`;
}

test("shows a sentence whole, with its words marked", () => {
  expect(shown(["They keep the current level."], ["current level"])).toBe("They keep the [current level].");
});

test("marks words at the edges, and several in one sentence", () => {
  expect(shown(["Bases and more bases"], ["Bases", "bases"])).toBe("[Bases] and more [bases]");
});

test("has no part without words", () => {
  const paragraph = paragraphOf(1, "", "Bases and bases");
  const partsAt = (...ranges: { start: number; end: number }[]) =>
    sentencesNaming({ paragraph, ranges }).sentences[0]?.parts.map(({ text }) => text);
  expect(partsAt({ start: 0, end: 5 }, { start: 10, end: 15 })).toEqual(["Bases", " and ", "bases"]);
  expect(partsAt({ start: 1, end: 14 })).toEqual(["B", "ases and base", "s"]);
  expect(partsAt({ start: 0, end: 5 }, { start: 5, end: 15 })).toEqual(["Bases", " and bases"]);
});

test("leaves out sentences that do not name it, and says where", () => {
  const sentences = ["One.", "Two bases.", "Three bases.", "Four.", "Five bases.", "Six."];
  expect(shown(sentences, ["Two", "Three", "Five"])).toBe("… [Two] bases. [Three] bases. … [Five] bases. …");
  expect(shown(["One bases.", "Two."], ["bases"])).toBe("One [bases]. …");
  expect(shown(["One.", "Two bases."], ["bases"])).toBe("… Two [bases].");
});

test("marks a place that runs over the end of a sentence in both", () => {
  expect(shown(["They met.", "They agreed."], ["met. They"])).toBe("They [met.] [They] agreed.");
});

test("takes no sentence that a place only touches", () => {
  expect(shown(["A b.", "C d.", "E f."], ["C d."])).toBe("… [C d.] …");
  expect(shown(["A b.", "C d.", "E f."], [" C d. "])).toBe("… [C d.] …");
});
