import { describe, expect, test } from "vitest";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import { decodePlaces, scriptsOf, wordIndexOf } from "../../src/search/word-index.ts";
import { textOf, topicOf } from "../support/made-up-corpus.ts";

const paragraph = (number: number, text: string, ...topics: string[]) => ({ number, text, topics }) as never;
const corpusOf = (...communiques: Communique[]) =>
  ({ communiques, topics: [topicOf("command"), topicOf("policy"), topicOf("unused")] }) as unknown as Corpus;

/** An index of one text, so many paragraphs of it. */
const counted = (texts: readonly string[]) =>
  corpusOf(
    textOf(
      1,
      texts.map((text, at) => paragraph(at + 1, text)),
    ),
  );

/** The places of one word among texts, as they are published. */
function placesOf(word: string, texts: readonly string[]): string | undefined {
  const { words, places } = wordIndexOf(counted(texts)).words[scriptsOf(word)[0] ?? "other"];
  return places.split(";")[words.split(" ").indexOf(word)];
}

describe("index of words", () => {
  test("holds each folded word and compound once, sorted, and where it stands", () => {
    const corpus = corpusOf(
      textOf(1, [paragraph(1, "Levels of the Indo-Pacific", "policy", "command"), paragraph(2, "the levels")]),
      textOf(2, [paragraph(5, "핵·미사일", "policy")], "ko"),
    );
    expect(wordIndexOf(corpus).paragraphs).toEqual({
      topics: [
        { id: "command", en: "Command", ko: "[Command]" },
        { id: "policy", en: "Policy", ko: "[Policy]" },
      ],
      texts: [
        {
          meeting: 1,
          lang: "en",
          paragraphs: [
            [1, 5, 1, 0],
            [2, 2],
          ],
        },
        { meeting: 2, lang: "ko", paragraphs: [[5, 2, 1]] },
      ],
    });
    expect(wordIndexOf(corpus).words).toEqual({
      other: { words: "indo indopacific levels of pacific the", places: ";;,;;;," },
      hangul: { words: "미사일 핵 핵미사일", places: "3;3;3" },
    });
  });

  test("has a word of both scripts in both files", () => {
    const { words } = wordIndexOf(counted(["제56차 SCM은 SCM"]));
    expect(words).toEqual({
      hangul: { words: "scm은 제56차", places: ";" },
      other: { words: "scm scm은 제56차", places: ";;" },
    });
  });

  test("leaves out a step of one and a count of one, and writes others by 36 signs", () => {
    const others = (count: number) => new Array<string>(count).fill("other");
    expect(placesOf("level", ["level", "level", "level"])).toBe(",,");
    expect(placesOf("level", ["level", "other", "level"])).toBe(",2");
    expect(placesOf("level", ["level level", "other", "level level level"])).toBe("*2,2*3");
    expect(placesOf("level", ["level", "level level level", ...others(38), "level"])).toBe(",*3,13");
    expect(placesOf("level", [new Array(36).fill("level").join(" ")])).toBe("*10");
  });

  test("is read as it was written", () => {
    expect(decodePlaces(",*3,13")).toEqual([
      { at: 0, count: 1 },
      { at: 1, count: 3 },
      { at: 40, count: 1 },
    ]);
    expect(decodePlaces("2*10")).toEqual([{ at: 1, count: 36 }]);
  });
});
