import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/text/model.ts";
import { parseText } from "../../src/text/parse.ts";
import { quotedParts } from "../../src/text/quotation.ts";
import { editedReading } from "../../src/text/readings.ts";

const paragraphIn = (words: string) => {
  const { body } = parseText(
    `<Paragraph n={1} topics={["opening"]}>\n${words}\n</Paragraph>\n\n[^day]: A note.\n`,
    "en",
    "1.en.mdx",
  );
  const [paragraph] = paragraphsOf(body);
  if (!paragraph) throw new Error("The fixture has no paragraph.");
  return paragraph;
};

/** Every inline between bars, quoted words between brackets, `/id` where a quotation ends. */
const shown = (words: string, quotations: Record<string, string>) => {
  const paragraph = paragraphIn(words);
  const list = Object.entries(quotations).map(([id, quoted]) => ({ id, words: quoted }));
  const parts = quotedParts(paragraph, list);
  return paragraph.sentences
    .flatMap(({ inlines }) => inlines)
    .map((inline) =>
      (parts.get(inline) ?? [{ text: editedReading(inline), within: [], ending: [] }])
        .map(({ text, within, ending }) => {
          const marked = within.length > 0 ? `[${within.join("")}:${text}]` : text;
          return marked + ending.map((id) => `/${id}`).join("");
        })
        .join(""),
    )
    .join("|");
};

describe("quotedParts", () => {
  it("finds words inside a piece of text", () => {
    expect(shown("Both sides met in Seoul.", { a: "sides met" })).toBe("Both [a:sides met]/a in Seoul.");
  });

  it("takes up a whole piece", () => {
    expect(shown("Both met.", { a: "Both met." })).toBe("[a:Both met.]/a");
  });

  it("runs over a flag and a note", () => {
    expect(shown("Both <Sic>side</Sic> met[^day] in Seoul.", { a: "side met in" })).toBe(
      "Both |[a:side]|[a: met]||[a: in]/a Seoul.",
    );
  });

  it("begins and ends inside a correction", () => {
    const text = 'Held <Corr sic="30October">on 30 October</Corr> in <Corr sic="Seol">Seoul city</Corr>.';
    expect(shown(text, { a: "30 October in Seoul" })).toBe("Held |on [a:30 October]|[a: in ]|[a:Seoul]/a city|.");
  });

  it("passes over a mark that the edition drops", () => {
    expect(shown('Both<Corr sic="(?)" /> sides met.', { a: "Both sides" })).toBe("[a:Both]||[a: sides]/a met.");
  });

  it("runs over the end of a sentence", () => {
    expect(shown("They met in Seoul. Both agreed.", { a: "Seoul. Both" })).toBe(
      "They met in [a:Seoul.]|[a:Both]/a agreed.",
    );
  });

  it("keeps quotations that overlap apart", () => {
    expect(shown("Both sides met in Seoul.", { a: "Both sides met", b: "met in" })).toBe(
      "[a:Both sides ][ab:met]/a[b: in]/b Seoul.",
    );
  });

  it("ends two quotations at the same word", () => {
    expect(shown("Both sides met.", { a: "sides met", b: "met" })).toBe("Both [a:sides ][ab:met]/a/b.");
  });

  it("leaves a paragraph without quotations alone", () => {
    expect(quotedParts(paragraphIn("Both met."), []).size).toBe(0);
  });

  it("takes words that stand there twice where they stand first", () => {
    expect(shown("Both met and both met.", { a: "met" })).toBe("Both [a:met]/a and both met.");
  });

  it("touches no piece beside the one in which it begins or ends", () => {
    const text = "Both <Sic>side</Sic> met.[^day] All left.";
    const touched = (words: string) =>
      [...quotedParts(paragraphIn(text), [{ id: "a", words }]).keys()].map((inline) => editedReading(inline));
    expect(touched("side")).toEqual(["side"]);
    expect(touched("Both ")).toEqual(["Both "]);
    expect(touched(" met.")).toEqual([" met."]);
    expect(touched("All")).toEqual(["All left."]);
    expect(touched("met. All")).toEqual([" met.", "All left."]);
  });

  it("keeps the pieces of each quotation apart where several begin and end in one inline", () => {
    expect(shown("Both sides met in Seoul.", { a: "Both", b: "met", c: "Seoul" })).toBe(
      "[a:Both]/a sides [b:met]/b in [c:Seoul]/c.",
    );
  });

  it("refuses words of which there are none", () => {
    expect(() => shown("Both met.", { a: "" })).toThrow("This is a bug");
  });

  it("refuses words that are not there", () => {
    expect(() => shown("Both met.", { a: "all met" })).toThrow("This is a bug");
  });
});
