/** Search and trace take a text for the same, however its dots, dashes, quotes, spaces and letters are written. */
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import type { Language } from "../../src/paths.ts";
import { createFinder } from "../../src/search/finder.ts";
import { matchText } from "../../src/search/match.ts";
import { shelvesOf } from "../../src/search/shelves.ts";
import { wordIndexOf } from "../../src/search/word-index.ts";
import { exactQuery, termsOf } from "../../src/search/words.ts";
import { type ExactPhrase, matcherFor, readPhrase } from "../../src/trace/phrase.ts";
import { codeOf, compatible, dashes, ignorables, middleDots, quotationMarks, spaces } from "../support/characters.ts";

/** Ways of asking, each giving for every paragraph what is marked in it from the first place to the last, or nothing. */
interface Ways {
  search(phrase: string): Promise<string[]>;
  trace(phrase: string): string[];
}

const everything = { lang: undefined, meeting: undefined, topic: undefined };

function waysOver(lang: Language, texts: readonly string[]): Ways {
  const paragraphs = texts.map((text, index) => ({ number: index + 1, topics: [], text }));
  const corpus = { communiques: [{ meeting: 1, lang, paragraphs }], topics: [] } as unknown as Corpus;
  const [index, shelves] = [wordIndexOf(corpus), shelvesOf(corpus)];
  const finder = createFinder({
    paragraphs: async () => index.paragraphs,
    words: async (script) => index.words[script],
    shelf: async (number) => shelves[number] ?? [],
  });
  const spanned = (text: string, marks: readonly { start: number; end: number }[]) =>
    text.slice(marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0);
  return {
    async search(phrase) {
      const terms = termsOf(phrase);
      const marked = texts.map(() => "");
      for (const { at } of await finder.find(terms, everything)) {
        marked[at] = spanned(texts[at] ?? "", matchText(await finder.read(at), terms) ?? []);
      }
      return marked;
    },
    trace(phrase) {
      const match = matcherFor(readPhrase(phrase) as ExactPhrase, lang);
      return texts.map((text) => spanned(text, match?.(text) ?? []));
    },
  };
}

interface Kind {
  name: string;
  lang: Language;
  /** A text with `{…}` around the phrase; another text does not have it. */
  text: string;
  /** Ways to write the phrase, the first of them plain. */
  written: readonly string[];
}

/** The phrase with a sign in place of each `_`. */
const put = (phrase: string, signs: readonly string[]) => signs.map((sign) => phrase.replaceAll("_", () => sign));

const single = Array.from("'‘’‚‛‹›「」﹁﹂＇｢｣`´ʼ′‵");
const double = ['"', ...quotationMarks, ...single, "″", "‶"];
const letters = (phrase: string) => [
  phrase,
  ...compatible(phrase).map(([written, plain]) => phrase.replaceAll(plain, written)),
  Array.from(phrase, (one) =>
    one > " " && one < "\u007f" ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one,
  ).join(""),
];

const kinds: Kind[] = [
  { name: "dashes", lang: "en", text: "a free {} region", written: put("Indo_Pacific", ["-", ...dashes]) },
  { name: "dashes", lang: "ko", text: "굳건한 {} 바탕으로", written: put("한_미 동맹을", ["-", ...dashes]) },
  { name: "apostrophes", lang: "en", text: "that {} grew", written: put("the Alliance_s forces", single) },
  { name: "quotation marks", lang: "en", text: "under {} again", written: put("the _nuclear umbrella_ of", double) },
  { name: "quotation marks", lang: "ko", text: "미국의 {} 확인", written: put("이른바 _핵우산_ 공약을", double) },
  { name: "middle dots", lang: "en", text: "the {} Alliance", written: put("ROK_US", middleDots) },
  { name: "middle dots", lang: "ko", text: "고도화된 {} 위협", written: ["핵미사일", ...put("핵_미사일", middleDots)] },
  { name: "spaces", lang: "en", text: "maintain the {} of forces", written: put("current_level", [" ", ...spaces]) },
  { name: "spaces", lang: "ko", text: "전력의 {} 유지", written: put("현재_수준", [" ", ...spaces]) },
  {
    name: "invisible characters",
    lang: "en",
    text: "the {} of",
    written: put("denucle_arization", ["", ...ignorables]),
  },
  { name: "invisible characters", lang: "ko", text: "완전한 {} 위한", written: put("비_핵화", ["", ...ignorables]) },
  { name: "invisible characters", lang: "en", text: "the {} of", written: put("current_ _level", ["", ...ignorables]) },
  { name: "compatibility forms", lang: "en", text: "at {} troops", written: letters("the current level of 28500") },
  { name: "compatibility forms", lang: "ko", text: "그러나 {} 참석", written: letters("SCM 56") },
  {
    name: "jamo",
    lang: "ko",
    text: "완전한 {} 위한",
    written: ["비핵화", "비핵화".normalize("NFD"), "ㅂㅣㅎㅐㄱㅎㅘ", "\uffb2\uffdc\uffbe\uffc3\uffa1\uffbe\uffcd"],
  },
];

describe.each(kinds)("$name in $lang", ({ lang, text, written }) => {
  const [plain = ""] = written;
  const isQuotable = !plain.includes('"');
  const around = text.split("{}");
  const holding = (phrase: string) => around.join(phrase);
  const decoy = around.join("");
  /** Of each spelling that failed: its code points. */
  const failed = (marked: readonly string[]) => written.filter((one, at) => marked[at] !== one).map(codeOf);

  test("in a text hide nothing from a plain query, and are marked as they are printed", async () => {
    expect(written.length).toBeGreaterThan(3);
    const { search, trace } = waysOver(lang, [...written.map(holding), decoy]);
    for (const marked of [
      trace(plain),
      await search(plain),
      isQuotable ? await search(exactQuery(plain)) : undefined,
    ]) {
      if (!marked) continue;
      expect(failed(marked)).toEqual([]);
      expect(marked.at(-1)).toBe("");
    }
  });

  test("in a query find what the plain query finds", async () => {
    const { search, trace } = waysOver(lang, [holding(plain), decoy]);
    const missed: string[] = [];
    for (const one of written) {
      const answers = [trace(one), await search(one), ...(isQuotable ? [await search(exactQuery(one))] : [])];
      if (answers.some(([found, other]) => found !== plain || other !== "")) missed.push(codeOf(one));
    }
    expect(missed).toEqual([]);
  });
});
