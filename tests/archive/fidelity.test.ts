/** The proof of fidelity on the real texts, asked from the other side: can it fail, wherever a text is spoiled? */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fidelityFault, sourceReadingOf } from "../../src/archive/fidelity.ts";
import type { Paragraph } from "../../src/text/model.ts";
import { foldWhiteSpace } from "../../src/text/white-space.ts";
import { corpus } from "../support/edition.ts";

const texts = corpus.communiques;

test("the first three texts are held, whole", () => {
  expect(texts.map(({ id, paragraphs }) => `${id}: ${paragraphs.length}`)).toEqual(
    expect.arrayContaining(["51.en: 23", "56.en: 21", "56.ko: 21"]),
  );
});

describe.each(texts)("$id", (text) => {
  const source = { file: text.source.file, text: readFileSync(text.source.file, "utf8") };
  const spoil = (paragraph: Paragraph, sic: string) => ({
    ...text,
    sections: text.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((other) => (other === paragraph ? { ...other, sic } : other)),
    })),
  });

  test("stands in its source as one piece", () => {
    expect(foldWhiteSpace(source.text)).toContain(sourceReadingOf(text));
  });

  test("fails, with the paragraph, when any paragraph lost its last character", () => {
    for (const paragraph of text.sections.flatMap(({ paragraphs }) => paragraphs)) {
      const fault = fidelityFault(spoil(paragraph, paragraph.sic.slice(0, -1)), "file.mdx", source)?.error;
      expect(fault?.message).toContain("the source reading differs");
    }
  });

  test("fails when two paragraphs are exchanged", () => {
    const [first, second] = text.paragraphs;
    if (!first || !second) throw new Error("too short");
    const exchanged = {
      ...text,
      sections: [{ heading: null, paragraphs: [second, first, ...text.paragraphs.slice(2)] }],
    };
    expect(fidelityFault(exchanged, "file.mdx", source)).toBeDefined();
  });

  test("restores the source from the edition by its corrections alone", () => {
    for (const { text: edited, sic, corrections } of text.paragraphs) {
      if (corrections.length === 0) expect(foldWhiteSpace(edited)).toBe(foldWhiteSpace(sic));
      else expect(edited).not.toBe(sic);
    }
  });
});
