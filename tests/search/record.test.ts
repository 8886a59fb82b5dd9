import { describe, expect, test } from "vitest";
import { createPaths } from "../../src/paths.ts";
import { assertComplete, countsOf } from "../../src/search/bundle.ts";
import { hitAddress } from "../../src/search/hit-address.ts";
import { recordOf } from "../../src/search/record.ts";
import type { Paragraph } from "../../src/text/model.ts";

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

  test("has an address of its own in each language", () => {
    expect(record("en").url).not.toBe(record("ko").url);
  });
});

describe("count of the index", () => {
  const records = [record("en"), record("en", 11), record("ko")];
  const urls = records.map(({ url }) => url).sort();

  test("names the languages", () => {
    expect(countsOf(records)).toBe("3 (2 en, 1 ko)");
    expect(countsOf([])).toBe("0");
  });

  test("passes when every paragraph is there once", () => {
    expect(() => assertComplete(records, { entries: 3, urls })).not.toThrow();
  });

  test("fails with both counts and the missing paragraph", () => {
    const lost = urls.filter((url) => url !== "/base/meetings/56/#p11");
    expect(() => assertComplete(records, { entries: 2, urls: lost })).toThrow(
      "The search index holds other paragraphs than the texts: the texts have 3 (2 en, 1 ko), the index 2 (2 by its own count).",
    );
    expect
      .soft(hintOf(() => assertComplete(records, { entries: 2, urls: lost })))
      .toBe(
        "Missing: /base/meetings/56/#p11. Two records with one address overwrite each other: see src/search/record.ts.",
      );
  });

  test("fails when the index counts otherwise than its files", () => {
    expect(() => assertComplete(records, { entries: 2, urls })).toThrow("the index 3 (2 by its own count)");
  });

  test("fails when two paragraphs share an address", () => {
    const twice = [record("en"), record("en")];
    expect(hintOf(() => assertComplete(twice, { entries: 1, urls: [record("en").url] }))).toContain(
      "/base/meetings/56/#p10",
    );
  });
});

describe("address of a hit", () => {
  const hit = (lang: "en" | "ko") => ({ lang, meeting: 56, number: 10 });

  test("is the paragraph where the reader's page shows the language of the hit", () => {
    expect(hitAddress(hit("en"), "en", ["en", "ko"], paths)).toBe("/base/meetings/56/#p10");
    expect(hitAddress(hit("ko"), "ko", ["en", "ko"], paths)).toBe("/base/ko/meetings/56/#p10");
    expect(hitAddress(hit("en"), "ko", ["en"], paths)).toBe("/base/ko/meetings/56/#p10");
  });

  test("is the row of the parallel view where it shows the other", () => {
    expect(hitAddress(hit("ko"), "en", ["en", "ko"], paths)).toBe("/base/meetings/56/parallel/#p10");
    expect(hitAddress(hit("en"), "ko", ["en", "ko"], paths)).toBe("/base/ko/meetings/56/parallel/#p10");
  });
});

function hintOf(call: () => void): string {
  try {
    call();
  } catch (error) {
    return (error as { hint: string }).hint;
  }
  return "";
}
