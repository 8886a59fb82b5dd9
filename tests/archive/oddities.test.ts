import { expect, test } from "vitest";
import { odditiesOf } from "../../src/archive/oddities.ts";
import type { Language } from "../../src/paths.ts";
import { parseText } from "../../src/text/parse.ts";
import { corpus } from "../support/edition.ts";

const told = (text: string, lang: Language = "en") => {
  const { body } = parseText(`<Paragraph n={1} topics={["a"]}>\n${text}\n</Paragraph>\n`, lang, "file");
  const paragraphs = body.sections.flatMap((section) => section.paragraphs);
  return odditiesOf({ communiques: [{ id: `9.${lang}`, lang, paragraphs } as never] });
};

test.each([
  [
    "Both sides met.They agreed.",
    "en",
    '9.en ¶1: two sentences may be glued together: "…Both sides met.They agreed.…"',
  ],
  ["The forces of the ROK.In this regard both met.", "en", "glued"],
  ["They met in the United States. for the first time.", "en", "a stop parts nothing"],
  ["양측은 만났다.양측은 합의하였다.", "ko", "glued"],
] as const)("tells %j", (text, lang, words) => expect(told(text, lang).join()).toContain(words));

test.each([
  "The U.S. forces met.",
  "Charles Q. Brown Jr. presided.",
  "They met. They agreed on 2.5 of it.",
  "It is U.S.-led.",
])("passes over %j", (text) => expect(told(text)).toEqual([]));

test("passes over what an editor flagged, and finds nothing in the texts held", () => {
  expect(told("They met in the United <Sic>States.</Sic> for the first time.")).toEqual([]);
  expect(odditiesOf(corpus)).toEqual([]);
});
