import { describe, expect, test } from "vitest";
import { type Language, ownFirst } from "../../src/paths.ts";
import { interfaceShowing, shownLanguage, versionFor } from "../../src/text/shown.ts";

test("ownFirst begins with the reader's own language", () => {
  expect(ownFirst("en")).toEqual(["en", "ko"]);
  expect(ownFirst("ko")).toEqual(["ko", "en"]);
});

describe("versionFor", () => {
  const [english, korean] = [{ lang: "en" as const }, { lang: "ko" as const }];

  test("gives the reader's own version", () => {
    expect(versionFor([english, korean], "ko")).toBe(korean);
  });

  test("gives the one there is, if any", () => {
    expect(versionFor([english], "ko")).toBe(english);
    expect(versionFor([], "ko")).toBeUndefined();
    expect(versionFor([korean, { ...korean }], "en")).toBe(korean);
    expect(versionFor([korean, { ...korean }], "ko")).toBe(korean);
  });
});

describe("a text held in", () => {
  /** Which language the page of an interface shows, and in which interface each language is read. */
  const shown = (held: Language[], reader: Language) =>
    `${shownLanguage(held, reader)}; ${held.map((lang) => `${lang} at /${interfaceShowing(lang, held, reader)}/`)}`;

  test.each<[Language[], Language, string]>([
    [["en", "ko"], "en", "en; en at /en/,ko at /ko/"],
    [["en", "ko"], "ko", "ko; en at /en/,ko at /ko/"],
    [["en"], "en", "en; en at /en/"],
    [["en"], "ko", "en; en at /ko/"],
    [["ko"], "en", "ko; ko at /en/"],
    [[], "en", "undefined; "],
  ])("%j is shown to a reader of %s", (held, reader, expected) => {
    expect(shown(held, reader)).toBe(expected);
  });
});
