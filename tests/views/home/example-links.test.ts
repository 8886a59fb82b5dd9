import { expect, test } from "vitest";
import { exampleLinks } from "../../../src/views/home/example-links.ts";
import { corpus } from "../../support/edition.ts";

const of = (words: string, lang: "en" | "ko") => ({
  ...corpus,
  examples: { ...corpus.examples, home: [{ words, lang }] },
});

test("leads to the concept or the topic that the words name, else to the search", () => {
  expect(exampleLinks(of("denuclearization", "en"), "en")[0]?.url).toBe("/trace/denuclearization/");
  expect(exampleLinks(of("비핵화", "ko"), "ko")[0]?.url).toBe("/ko/trace/denuclearization/");
  expect(exampleLinks(of("Cyber", "en"), "ko")[0]?.url).toBe("/ko/trace/cyber/");
  expect(exampleLinks(of("weather", "en"), "en")[0]?.url).toBe("/search/?q=weather");
});

test("sets the reader's own language first", () => {
  expect(exampleLinks(corpus, "ko")[0]?.lang).toBe("ko");
  expect(exampleLinks(corpus, "en")[0]?.lang).toBe("en");
});
