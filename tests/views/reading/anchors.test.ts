import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/text/model.ts";
import { parseText } from "../../../src/text/parse.ts";
import { anchorsOfText, correctionEntries, noteEntries } from "../../../src/views/reading/anchors.ts";

const { body } = parseText(
  `<Paragraph n={1} topics={["opening"]}>
Held on <Corr sic="20241030">30 October 2024</Corr>.[^day] It<Corr sic="(?)" /> ended well.
</Paragraph>

<Paragraph n={2} topics={["closing"]}>
Both <Corr sic="">sides</Corr> met again.[^day]
</Paragraph>

[^day]: The digits run together.
`,
  "en",
  "1.en.mdx",
);
const paragraphs = paragraphsOf(body);

describe("corrections", () => {
  it("are listed in order with the paragraph they stand in and the way back", () => {
    const entries = correctionEntries(paragraphs, anchorsOfText(body));
    expect(entries.map(({ id, target, paragraph, sic, corr }) => [id, target, paragraph.id, sic, corr])).toEqual([
      ["corrected-1", "correction-1", "p1", "20241030", "30 October 2024"],
      ["corrected-2", "correction-2", "p1", "(?)", ""],
      ["corrected-3", "correction-3", "p2", "", "sides"],
    ]);
  });
});

describe("notes", () => {
  it("lead back to every place that refers to them", () => {
    const [note] = noteEntries(body.notes, anchorsOfText(body));
    expect(note).toMatchObject({ id: "note-day", number: 1, references: ["ref-day", "ref-day-2"] });
  });

  it("keep two texts on one page apart", () => {
    const [note] = noteEntries(body.notes, anchorsOfText(body, "ko-"), "ko-");
    expect(note).toMatchObject({ id: "ko-note-day", references: ["ko-ref-day", "ko-ref-day-2"] });
  });
});
