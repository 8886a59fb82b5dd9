/** Import ∘ export is the identity on the texts held: as they are archived, and printed in every shape it knows. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { draftOf } from "../../src/import/draft.ts";
import { readingOf } from "../../src/import/model.ts";
import { corpus } from "../support/edition.ts";

const words = (draft: ReturnType<typeof draftOf>) =>
  draft.paragraphs.map((paragraph) => [paragraph.id, readingOf(paragraph)]);

describe.each(corpus.communiques)("$id", (text) => {
  const request = { meeting: text.meeting, lang: text.lang, held: [] };
  const edited = text.paragraphs.map(({ id, text: reading }) => [id, reading]);
  const imported = (raw: string) => words(draftOf(raw, request));
  const printed = (form: (number: number, words: string) => string, between = "\n\n") =>
    text.paragraphs.map(({ number, text: reading }) => form(number, reading)).join(between);

  test("is found in its archived page, line for line", () => {
    const draft = draftOf(readFileSync(text.source.file, "utf8"), request);
    expect(words(draft)).toEqual(text.paragraphs.map(({ id, sic }) => [id, sic]));
    expect([draft.refusals, draft.repairs, draft.extent.furniture]).toEqual([[], [], []]);
    const record = readFileSync(`content/communiques/${text.id}.mdx`, "utf8");
    expect(record).toContain(`lines: [${draft.extent.lines.join(", ")}]`);
  });

  test.each([
    ["a line a paragraph", printed((number, reading) => `${number}. ${reading}`)],
    ["without blank lines", printed((number, reading) => `${number}. ${reading}`, "\n")],
    ["with glued numbers", printed((number, reading) => `${number}.${reading}`)],
    ["with bold numbers", printed((number, reading) => `**${number}.** ${reading}`)],
    ["as one line", printed((number, reading) => `${number}. ${reading}`, " ")],
  ])("comes back as it is %s", (_, raw) => {
    expect(imported(raw)).toEqual(edited);
  });

  test("comes back from lines of any width, with pages between them", () => {
    for (const width of [58, 72, 90, 110]) {
      const lines = printed((number, reading) => `${number}. ${reading}`, "\n\n")
        .split("\n")
        .flatMap((line) => (line === "" ? [""] : broken(line, width)));
      const paged = lines.flatMap((line, index) =>
        index % 40 === 39 ? [line, "", `${300 + index}`, "", "-----", "", "Appendix 12", ""] : [line],
      );
      expect(imported(paged.join("\n"))).toEqual(edited);
      const spaced = lines.filter((line) => line !== "").flatMap((line) => [line, ""]);
      expect(imported(spaced.join("\n"))).toEqual(edited);
    }
  });
});

/** Breaks a line at blanks. */
function broken(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
