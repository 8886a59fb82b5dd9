/** Finding everything, and in quotes nothing else: every query that the texts themselves suggest, against plain search. */
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import { languages } from "../../src/paths.ts";
import { createFinder } from "../../src/search/finder.ts";
import { termsOf } from "../../src/search/words.ts";
import { fold } from "../../src/text/fold.ts";
import { compile } from "../../src/text/pattern.ts";
import { readWording } from "../../src/text/wording.ts";
import { randomOf } from "../bench/random.ts";
import { corpus } from "../support/edition.ts";
import { libraryOf } from "../support/search-index.ts";

const everything = { lang: undefined, meeting: undefined, topic: undefined };
const paragraphs = paragraphsIn(corpus);
const finder = createFinder(libraryOf(corpus));

function paragraphsIn({ communiques }: Corpus) {
  return communiques.flatMap((text) =>
    text.paragraphs.map(({ number, text: words }) => ({ id: `${text.id} ¶${number}`, lang: text.lang, words })),
  );
}

/** Ids of the paragraphs found. */
async function found(query: string): Promise<Set<string>> {
  const hits = await finder.find(termsOf(query), everything);
  return new Set(hits.map(({ at }) => paragraphs[at]?.id ?? ""));
}

/** Every run of two to six syllables inside an eojeol; middle dots are left out, and so are joined over. */
function koreanParts(): Set<string> {
  const parts = new Set<string>();
  for (const { lang, words } of paragraphs) {
    if (lang !== "ko") continue;
    for (const [run] of words.replace(/[·ㆍ・]/gu, "").matchAll(/[가-힣]{2,}/gu)) {
      for (let start = 0; start + 2 <= run.length; start++) {
        for (let length = 2; length <= 6 && start + length <= run.length; length++) {
          parts.add(run.slice(start, start + length));
        }
      }
    }
  }
  return parts;
}

/** Runs of one to five words as the texts print them, every hundredth or so. */
function quotations(every: number): string[] {
  const random = randomOf(7);
  return paragraphs.flatMap(({ words }) => {
    const printed = words.split(" ");
    return printed.flatMap((_, at) => {
      const quotation = printed
        .slice(at, at + 1 + random.below(5))
        .join(" ")
        .replace(/["“”„«»]/gu, "");
      return random.chance(1 / every) && /\p{L}/u.test(quotation) ? [quotation] : [];
    });
  });
}

describe("Korean, from inside its compounds", () => {
  const texts = paragraphs.map(({ id, words }) => ({ id, plain: fold(words, "ko").text }));

  test("every two to six syllables of an eojeol find every paragraph that holds them", async () => {
    const missed: string[] = [];
    const parts = koreanParts();
    for (const part of parts) {
      const hits = await found(part);
      missed.push(
        ...texts.filter(({ id, plain }) => plain.includes(part) && !hits.has(id)).map(({ id }) => `${part}: ${id}`),
      );
    }
    expect(parts.size).toBeGreaterThan(3000);
    expect(missed).toEqual([]);
  });

  test.each([
    ["통제권", "작전통제권"],
    ["억제", "확장억제"],
  ])("%s finds %s", async (part, compound) => {
    const holders = texts.filter(({ plain }) => plain.includes(compound)).map(({ id }) => id);
    expect(holders.length).toBeGreaterThan(0);
    expect([...(await found(part))]).toEqual(expect.arrayContaining(holders));
  });

  test.each([
    ["한미", "한·미", "한ㆍ미", "한・미"],
    ["핵협의그룹", "핵 협의그룹"],
    ["주한미군", "주한미군이", "주한미군의"],
    ["전시작전통제권", "전시작전통제권을"],
  ])("finds the same for %s as for its other spellings", async (...spellings) => {
    const [plain, ...others] = await Promise.all(spellings.map(found));
    expect(plain?.size).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(plain);
  });
});

/** Inner quotation marks are no words; apostrophes are letters of one. */
const bare = (text: string) => text.replace(/(?<![\p{L}\p{N}])["'“”‘’]|["'“”‘’](?![\p{L}\p{N}])/gu, "");

function isIn(wording: string, { lang, words }: (typeof paragraphs)[number]): boolean {
  return compile(bare(wording), lang)(bare(words)).length > 0;
}

describe.each(languages)("quoted queries in %s", (lang) => {
  test("find exactly the paragraphs that hold the words", async () => {
    const wrong: string[] = [];
    const asked = quotations(12).filter((quotation) => /\p{sc=Hangul}/u.test(quotation) === (lang === "ko"));
    for (const quotation of asked) {
      const { wording } = readWording(quotation);
      const expected = paragraphs.filter((paragraph) => isIn(wording, paragraph));
      const hits = [...(await found(`"${quotation}"`))];
      if (
        hits.sort().join() !==
        expected
          .map(({ id }) => id)
          .sort()
          .join()
      )
        wrong.push(`${quotation}: ${hits.join()}`);
    }
    expect(asked.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
