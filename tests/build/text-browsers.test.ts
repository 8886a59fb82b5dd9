/**
 * Pages without styles and scripts: what a text browser prints of a text is its words, each once. Both readings of a
 * correction, a number beside its number in words, and links that stick together were read there.
 */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { textFor } from "../../src/archive/corpus.ts";
import { type Language, languages } from "../../src/paths.ts";
import { corpus } from "../support/edition.ts";

const prefix = { en: "", ko: "ko/" } as const;

const browsers = {
  lynx: (file: string) => ["-dump", "-nolist", "-width=200", "-assume_charset=utf-8", "-display_charset=utf-8", file],
  w3m: (file: string) => ["-dump", "-cols", "200", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", file],
} as const;

/** Without white space: a browser breaks lines, in Korean between any two syllables. */
const bare = (words: string) => words.replace(/\s+/gu, "");
/** What marks the text and is read with it: note references and `[sic]`. */
const withoutMarks = (words: string) => words.replaceAll("[sic]", "").replaceAll(/\^\[?\d+\]?/gu, "");

describe.each(Object.keys(browsers) as (keyof typeof browsers)[])("%s", (name) => {
  const isMissing = spawnSync(name, ["-version"]).error !== undefined;
  const why = isMissing ? `: not tested, ${name} is not here` : "";

  const read = (address: string) => {
    const { stdout } = spawnSync(name, browsers[name](`dist/${address}index.html`), {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8", LANG: "C.UTF-8" },
      maxBuffer: 2 ** 26,
    });
    return stdout;
  };

  test.skipIf(isMissing).each(languages)(
    `reads every paragraph of a text, each word once (%s)${why}`,
    (lang: Language) => {
      const text = textFor(corpus, 56, lang);
      const printed = bare(withoutMarks(read(`${prefix[lang]}meetings/56/`)));
      for (const paragraph of text?.paragraphs ?? []) {
        expect(printed).toContain(bare(withoutMarks(paragraph.text)));
      }
    },
  );

  test.skipIf(isMissing).each(languages)(`reads a paragraph’s page (%s)${why}`, (lang: Language) => {
    const printed = bare(withoutMarks(read(`${prefix[lang]}meetings/56/p10/`)));
    for (const one of languages) {
      const words = textFor(corpus, 56, one)?.paragraphs.find(({ number }) => number === 10)?.text ?? "";
      expect(printed).toContain(bare(words));
    }
  });

  test.skipIf(isMissing)(`reads both sides of a comparison${why}`, () => {
    const printed = read("compare/51/56/").replaceAll(/\s+/gu, " ");
    // As the page without what only styles show apart: both browsers name removed words so, and they go.
    const newer = bare(printed.replaceAll(/\[DEL: ?.*?:DEL\]/gu, "").replaceAll(/\[INS: ?(.*?) ?:INS\]/gu, "$1"));
    const words = textFor(corpus, 56, "en")?.paragraphs.find(({ number }) => number === 10)?.text ?? "";
    expect(newer).toContain(bare(words));
    expect(printed).not.toMatch(/→ \d+: paragraph/u);
  });

  test.skipIf(isMissing)(`numbers nothing twice and parts links from each other${why}`, () => {
    for (const address of ["", "meetings/56/", "ko/meetings/56/", "compare/51/56/", "search/", "claims/"]) {
      const printed = read(address).replaceAll(/[^\S\n]+/gu, " ");
      expect([address, printed.match(/^ ?(\d+)\. \1 .*$/gmu)]).toEqual([address, null]);
      expect([address, printed.match(/¶\d+(?: \(\d+\))?¶\d+/gu)]).toEqual([address, null]);
      expect([address, printed.match(/Paragraph \d+Cite/gu)]).toEqual([address, null]);
    }
  });
});
