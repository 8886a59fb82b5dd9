import { expect, test } from "vitest";
import { type ExactPhrase, readPhrase } from "../../../src/trace/phrase.ts";
import { survey } from "../../../src/trace/survey.ts";
import { phraseRows } from "../../../src/views/trace/phrase-rows.ts";

test("lists every place, and why a text has none", () => {
  const phrase = readPhrase("current level") as ExactPhrase;
  const found = survey(phrase, [
    { meeting: 1, lang: "en", paragraphs: [{ number: 2, text: "the current level of forces" }] },
    { meeting: 2, lang: "en", paragraphs: [{ number: 1, text: "nothing" }] },
    { meeting: 2, lang: "ko", paragraphs: [{ number: 1, text: "현 수준" }] },
  ]);
  const columns = [
    { from: 1, to: 1, languages: ["en" as const] },
    { from: 2, to: 2, languages: ["en" as const, "ko" as const] },
  ];
  const rows = phraseRows(
    { phrase, found, texts: [], spellings: [], names: [], close: [], data: { columns, concepts: [] }, lang: "ko" },
    (path) => `https://x${path}`,
  );
  expect(rows).toEqual([
    ["phrase", "meeting", "language", "state", "paragraph", "url", "left", "hit", "right"],
    ["current level", 1, "en", "present", 2, "https://x/ko/meetings/1/#p2", "the ", "current level", " of forces"],
    ["current level", 2, "en", "absent", "", "", "", "", ""],
    ["current level", 2, "ko", "other-script", "", "", "", "", ""],
  ]);
});
