import { describe, expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import { createPaths } from "../../src/paths.ts";
import { recordOf, recordsOf } from "../../src/search/record.ts";
import type { Paragraph } from "../../src/text/model.ts";
import { textOf, topicOf } from "../support/made-up-corpus.ts";

const paths = createPaths("/base/");
const paragraph = {
  number: 10,
  topics: ["usfk-force-level", "training"],
  text: "주한미군의 핵·미사일 대비",
} as unknown as Paragraph;
const record = (lang: "en" | "ko", number = 10) =>
  recordOf({ ...paragraph, number }, { meeting: 56, lang }, (id, language) => `${id} in ${language}`, paths);

describe("record of a paragraph", () => {
  test("holds its text, its place, all its topics, and the words that hide in compounds", () => {
    expect(record("ko")).toEqual({
      url: "/base/ko/meetings/56/#p10",
      language: "en",
      content: "주한미군의 핵·미사일 대비",
      meta: {
        title: "usfk-force-level in ko",
        meeting: "56",
        number: "10",
        lang: "ko",
        topic: "usfk-force-level",
        hidden: "미사일 핵미사일",
      },
      filters: { language: ["ko"], meeting: ["56"], topic: ["usfk-force-level", "training"] },
    });
  });

  test("is titled by its main topic in the language of its text, by the id of one that has no label", () => {
    const texts = (["en", "ko"] as const).map((lang) =>
      textOf(
        56,
        [
          { ...paragraph, topics: ["training", "other"] },
          { ...paragraph, topics: ["other"] },
        ],
        lang,
      ),
    );
    const records = recordsOf({ communiques: texts, topics: [topicOf("training")] } as unknown as Corpus, paths);
    expect(records.map(({ meta }) => meta.title)).toEqual(["Training", "other", "[Training]", "other"]);
  });

  test("has an address of its own in each language", () => {
    expect(record("en").url).not.toBe(record("ko").url);
  });
});
