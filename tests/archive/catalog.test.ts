import { describe, expect, test } from "vitest";
import { addressesOf, bestFirst } from "../../src/archive/catalog.ts";
import { checkContent } from "../../src/archive/check.ts";
import type { TextAddress } from "../../src/schemas/text-address.ts";
import { withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

const address = (name: string, rest: Partial<TextAddress> = {}): TextAddress => ({
  lang: "en",
  kind: "copy",
  publisher: "A made-up publisher",
  address: `https://example.org/${name}`,
  format: "html",
  whole: "unknown",
  ...rest,
});
const namesOf = (addresses: readonly TextAddress[]) =>
  addresses.map((one) => one.address.slice("https://example.org/".length));

describe("the best address comes first", () => {
  const kinds = [
    address("press", { kind: "press" }),
    address("copy"),
    address("archive", { kind: "archive" }),
    address("white-paper", { kind: "white-paper" }),
    address("release", { kind: "official-release" }),
  ];

  test("official before archives, copies and press", () => {
    expect(namesOf(bestFirst(kinds))).toEqual(["release", "white-paper", "archive", "copy", "press"]);
  });

  test("among those of one kind, what was read whole before what was not", () => {
    const read = address("read", { whole: true, sha256: "0".repeat(64) });
    expect(namesOf(bestFirst([address("unread"), read]))).toEqual(["read", "unread"]);
    expect(namesOf(bestFirst([read, address("release", { kind: "official-release" })]))).toEqual(["release", "read"]);
  });

  test("what is not the text after all that may be, official or not", () => {
    const part = address("part", { kind: "official-release", whole: false });
    expect(namesOf(bestFirst([address("gist", { kind: "press", whole: false }), part, ...kinds])).slice(-3)).toEqual([
      "press",
      "part",
      "gist",
    ]);
  });

  test("equals as an editor wrote them, and the record is left as it is", () => {
    const twins = Object.freeze([address("b"), address("a")]);
    expect(namesOf(bestFirst(twins))).toEqual(["b", "a"]);
  });

  test("in the language asked for, or in any", () => {
    const meeting = { texts: [address("ko", { lang: "ko" }), address("en", { kind: "white-paper" })] };
    expect(namesOf(addressesOf(meeting))).toEqual(["en", "ko"]);
    expect(namesOf(addressesOf(meeting, "ko"))).toEqual(["ko"]);
    expect(addressesOf({})).toEqual([]);
  });
});

/** What the check says of one record whose texts are these lines of YAML. */
const said = (texts: string, record = "meetings/3.yaml") =>
  withContent({ [record]: (yaml) => `${yaml}texts:\n${texts}` }, (dir) =>
    checkContent(dir).faults.map((fault) => shown([fault])),
  );

const digest = "ab".repeat(32);
const sound: Record<string, string> = {
  lang: "en",
  kind: "copy",
  publisher: '"A library"',
  address: '"https://example.org/1"',
  format: "html",
  whole: "unknown",
};
/** One entry as YAML; a field that is `undefined` is left out. */
const entry = (fields: Record<string, string | undefined> = {}) =>
  `  - { ${Object.entries({ ...sound, ...fields })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join(", ")} }\n`;
const place = "content/meetings/3.yaml: texts.0.";

describe("an address that is sound", () => {
  test.each([
    ["one of which only the opening was read", {}],
    ["one that was read whole", { whole: "true", sha256: `"${digest}"`, lines: "[5, 5]", paragraphs: "13" }],
    ["a gist", { whole: "false", instead: "gist", note: '{ en: "A gist.", ko: "요지." }' }],
  ])("%s", (_, fields) => expect(said(entry(fields))).toEqual([]));

  test("a page with both languages", () => expect(said(entry() + entry({ lang: "ko" }))).toEqual([]));

  test("addresses in a record of older form", () => {
    const urls =
      'communique: { issued: true, english: true, korean: false, urls: ["https://example.org/"], sources: [gazette] }\n';
    expect(withContent({ "meetings/3.yaml": (yaml) => yaml + urls }, (dir) => checkContent(dir).faults)).toEqual([]);
  });
});

describe("an address that is not sound", () => {
  test.each<[what: string, fields: Record<string, string | undefined>, says: string]>([
    ["an unknown kind", { kind: "blog" }, 'kind is "blog".\n→ The kind of an address is one of: official-release, '],
    ["an unknown format", { format: "doc" }, 'format is "doc".\n→ The format is one of: html, txt, pdf, '],
    ["an unknown language", { lang: "jp" }, 'lang is "jp".\n→ The language is en or ko.'],
    [
      "an address that is not of the web",
      { address: '"ftp://example.org/1"' },
      'address is "ftp://example.org/1".\n→ Write a whole web address',
    ],
    [
      "an address that runs",
      { address: '"javascript:alert(1)"' },
      'address is "javascript:alert(1)".\n→ Write a whole web address',
    ],
    ["no address", { address: undefined }, "address is missing.\n→ Write a whole web address"],
    [
      "no word on whether it is whole",
      { whole: undefined },
      "whole is missing.\n→ Write it: whole is true (all of it was read there), unknown",
    ],
    ["another word for that", { whole: "yes" }, 'whole is "yes".\n→ Whole is true (all of it was read there), unknown'],
    ["that word in quotes", { whole: '"false"' }, 'whole is "false".\n→ Write it without quotes: false.'],
    [
      "something else that has no name",
      { whole: "false", instead: "poem" },
      'instead is "poem".\n→ What stands there instead is one of: gist,',
    ],
    ["a gist that is called whole", { instead: "gist" }, 'instead is "gist".\n→ Leave it out, or write whole: false'],
    [
      "no paragraphs at all",
      { paragraphs: "0" },
      "paragraphs is 0.\n→ Leave paragraphs out where their number is not known.",
    ],
    ["one line", { lines: "[5]", sha256: `"${digest}"` }, "lines is [5].\n→ Lines is [first, last]"],
    ["line 0", { lines: "[0, 5]", sha256: `"${digest}"` }, "lines.0 is 0.\n→ Lines are counted from 1."],
    [
      "lines the wrong way round",
      { lines: "[6, 5]", sha256: `"${digest}"` },
      "lines is [6,5].\n→ The first line stands before the last",
    ],
    [
      "lines of a file that nothing tells",
      { lines: "[5, 6]" },
      "sha256 is missing.\n→ Write the SHA-256 of the file whose lines are counted",
    ],
    ["a digest cut short", { sha256: '"ab12"' }, 'sha256 is "ab12".\n→ The digest (SHA-256) has 64 digits'],
    ["a digest in capitals", { sha256: `"${digest.toUpperCase()}"` }, 'sha256 is "ABAB'],
    [
      "a text read whole in a file that nothing tells",
      { whole: "true", lines: "[5, 6]" },
      "sha256 is missing.\n→ Write the SHA-256 of the file that was read whole",
    ],
    ["a note in one language", { note: '{ en: "A gist." }' }, "note.ko is missing."],
    ["a field that there is not", { url: '"https://example.org/1"' }, 'url".\n'],
  ])("%s", (_, fields, says) => {
    const faults = said(entry(fields));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
    expect(faults[0]).toContain("content/meetings/3.yaml: ");
  });

  test("names the entry and the field", () => {
    expect(said(entry() + entry({ lang: "ko", kind: "blog" }))[0]).toContain(
      "content/meetings/3.yaml: texts.1.kind is",
    );
    expect(said(entry({ kind: "blog" }))[0]).toContain(`${place}kind is`);
  });

  test("the same address twice for one language, however it is written", () => {
    const twice = said(entry() + entry({ address: '"https://EXAMPLE.org/1"', kind: "press" }));
    expect(twice).toHaveLength(1);
    expect(twice[0]).toContain(
      "content/meetings/3.yaml: under texts, https://EXAMPLE.org/1 stands twice for en.\n→ Keep one",
    );
    expect(said(entry() + entry({ address: '"https://example.org/2"' }))).toEqual([]);
  });
});
