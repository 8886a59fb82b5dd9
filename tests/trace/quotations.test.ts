/** No false absence: words that stand in a text are found however they are quoted. */
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/paths.ts";
import { mayHoldQuotation, quotationIndexOf, type Vocabulary } from "../../src/search/quotation-index.ts";
import { matcherFor, readPhrase } from "../../src/trace/phrase.ts";
import { ignorables, middleDots, quotationMarks, spaces } from "../support/characters.ts";
import { corpus } from "../support/edition.ts";
import { pick, randomFrom } from "../support/random.ts";

type Random = () => number;
type Change = (words: string[], random: Random) => string[];

const edges = [
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  ",",
  ".",
  ";",
  ":",
  "(",
  ")",
  "…",
  "...",
  "—",
  "–",
  "□ ",
  "「",
  "」",
  "『",
  "』",
];
const gaps = ["…", "...", ". . .", "[…]", "[...]", "(...)", "(…)", "⋯", "……"];
const koreanGaps = [...gaps, "(중략)", "····", "(생략)"];

const at = (random: Random, { length }: { length: number }) => Math.floor(random() * length);

/** A change inside one word, where it changes anything. */
const inOne =
  (change: (word: string, random: Random) => string): Change =>
  (words, random) => {
    const place = at(random, words);
    return words.map((word, index) => (index === place ? change(word, random) : word));
  };
const inAll =
  (change: (word: string, random: Random) => string): Change =>
  (words, random) =>
    words.map((word) => change(word, random));

const invisible = inOne((word, random) => {
  const signs = [...word];
  signs.splice(at(random, signs), 0, pick(random, ignorables));
  return signs.join("");
});

/** Full-width forms of ASCII. */
const fullWidth = inOne((word) =>
  word.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
);

/** Hangul and accents in their parts, as some systems store them. */
const decomposed = inOne((word) => word.normalize("NFD"));

/** Letters and figures that compatibility decomposition makes of others: ligatures, raised figures, bold letters. */
const ligatures = [
  ["ffi", "ﬃ"],
  ["ffl", "ﬄ"],
  ["ff", "ﬀ"],
  ["fi", "ﬁ"],
  ["fl", "ﬂ"],
  ["st", "ﬆ"],
] as const;
const ligature = inOne((word) => ligatures.reduce((now, [plain, joined]) => now.replaceAll(plain, joined), word));
const styled = inOne((word, random) => {
  const [upper, lower, figure] = pick(random, [
    [0x1d400, 0x1d41a, 0x1d7ce],
    [0x1d5a0, 0x1d5ba, 0x1d7e2],
    [0x24b6, 0x24d0, undefined],
  ] as const);
  const shift = (sign: string, first: string, to: number) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + to);
  return word
    .replace(/[A-Z]/gu, (sign) => shift(sign, "A", upper))
    .replace(/[a-z]/gu, (sign) => shift(sign, "a", lower))
    .replace(/[0-9]/gu, (sign) => (figure === undefined ? sign : shift(sign, "0", figure)));
});

/** Every apostrophe and dash that takes the place of another. */
const apostrophes = inAll((word, random) =>
  word.replace(/(?<=\p{L})['’](?=\p{L})/gu, () => pick(random, ["'", "’", "‘", "ʼ", "＇", "′"])),
);
const dashes = inAll((word, random) =>
  word.replace(/(?<=[\p{L}\p{N}])[-‐‑–—](?=[\p{L}\p{N}])/gu, () =>
    pick(random, ["-", "‐", "‑", "‒", "–", "—", "−", "﹣", "－"]),
  ),
);

/** Abbreviations with their stops and without. */
const stops = inAll((word) => word.replace(/\b(?:[A-Z]\.){2,}/gu, (initials) => initials.replaceAll(".", "")));

/** Half a pair of brackets that is quoted makes another pair with a bracket at the edge: nobody quotes so. */
const edge: Change = (words, random) => {
  if (/[()]/u.test(words.join(""))) return words;
  const made = [...words];
  made[0] = pick(random, edges) + (made[0] ?? "");
  made.push(`${made.pop() ?? ""}${pick(random, edges)}${random() < 0.5 ? pick(random, edges) : ""}`);
  return made;
};

/** Inner words left out; or nothing, and a word put in. */
const gapOf =
  (signs: readonly string[]): Change =>
  (words, random) => {
    if (words.length < 4) return words;
    const from = 1 + Math.floor(random() * (words.length - 2));
    const length = Math.floor(random() * (words.length - 1 - from));
    const sign = random() < 0.3 ? "[sic]" : pick(random, signs);
    return [...words.slice(0, from), sign, ...words.slice(from + length)];
  };

const edgeGap: Change = (words, random) =>
  random() < 0.5 ? [pick(random, ["[…]", "...", "[The]"]), ...words] : [...words, pick(random, ["[…]", "…", "(…)"])];

const fittedIn: Change = ([first = "", ...rest]) => [
  first.replace(/^\p{L}(?=\p{Ll})/u, (own) => `[${own.toUpperCase()}]`),
  ...rest,
];

const isQuote = new RegExp(
  `[${quotationMarks.map((mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`).join("")}]`,
  "u",
);
const innerQuotes = inOne((word, random) => {
  const mark = pick(random, ["‘’", "“”", "''", '""', "「」"]);
  return isQuote.test(word) ? word : `${mark[0]}${word}${mark[1]}`;
});

const white = (words: string[], random: Random) => inOne((word) => word + pick(random, spaces))(words, random);

const dots = inAll((word, random) =>
  word.replace(/(?<=[가-힣])·(?=[가-힣])/gu, () => pick(random, [...middleDots, "", "-", "/", "․", "."])),
);

/** Contractions by a table of their own. */
const contracted = [
  ["하였", "했"],
  ["되었", "됐"],
  ["하여", "해"],
  ["되어", "돼"],
  ["이루어", "이뤄"],
  ["이러한", "이런"],
  ["주었", "줬"],
  ["시키었", "시켰"],
  ["갖추어", "갖춰"],
] as const;
const short = inAll((word) => contracted.reduce((now, [long, brief]) => now.replaceAll(long, brief), word));
const long = inAll((word) => contracted.reduce((now, [full, brief]) => now.replaceAll(brief, full), word));

const joined: Change = (words, random) => {
  const place = at(random, words);
  const isPair = (index: number) =>
    /[가-힣]$/u.test(words[index] ?? "") && /^(?![한미북러일][미한북러일])[가-힣]/u.test(words[index + 1] ?? "");
  if (!isPair(place)) return words;
  return [...words.slice(0, place), `${words[place]}${words[place + 1]}`, ...words.slice(place + 2)];
};

const turned = inAll((word) =>
  word.replace(/^([한미북러일])[·ㆍ]?([미러일중])(?=[가-힣]{2}|$)/u, (own, one, other) =>
    one === other ? own : other + one,
  ),
);

const changes: Record<Language, Record<string, Change>> = {
  en: {
    edge,
    invisible,
    fullWidth,
    ligature,
    styled,
    apostrophes,
    dashes,
    stops,
    gap: gapOf(gaps),
    edgeGap,
    fittedIn,
    innerQuotes,
    white,
  },
  ko: {
    edge,
    invisible,
    fullWidth,
    decomposed,
    dashes,
    gap: gapOf(koreanGaps),
    edgeGap,
    innerQuotes,
    white,
    dots,
    short,
    long,
    joined,
    turned,
  },
};

const index = {
  en: quotationIndexOf(corpus, "en"),
  ko: quotationIndexOf(corpus, "ko"),
  "ko-latin": quotationIndexOf(corpus, "ko-latin"),
};
const library = {
  terms: async (of: Vocabulary) => index[of].file,
  bucket: async (of: Vocabulary, number: number) => index[of].buckets[number] ?? "",
};
const everyParagraph = corpus.communiques.flatMap(({ lang, paragraphs }) =>
  paragraphs.map(({ text }) => ({ lang, text })),
);

/** Every fifth is looked for in every text, too. */
const quotationsEach = 10_000;

/** Of so many quotations at least a kind must have changed the words: a kind that never does proves nothing. */
const fewestOfAKind = 20;

describe.each(languages)("in %s, words of a text are found", (lang) => {
  const paragraphs = corpus.communiques.filter((text) => text.lang === lang).flatMap((text) => text.paragraphs);

  test(`in ${quotationsEach} quotations with edges, gaps, brackets, dots, odd characters, other spellings`, async () => {
    const random = randomFrom(12);
    const missed: string[] = [];
    const leftOut: string[] = [];
    let [held, indexed] = [0, 0];
    let changed = 0;
    const kinds = Object.entries(changes[lang]);
    const made = new Map(kinds.map(([kind]) => [kind, 0]));
    for (let count = 0; count < quotationsEach; count++) {
      const { text } = pick(random, paragraphs);
      const printed = text.split(" ");
      const start = at(random, printed);
      const own = printed.slice(start, start + 2 + Math.floor(random() * 12));
      if (!/\p{L}{2}/u.test(own.join(" "))) continue;
      let words = own;
      for (let turn = 0; turn < 1 + Math.floor(random() * 3); turn++) {
        const [kind, change] = pick(random, kinds);
        const now = change(words, random);
        if (now.join(" ") !== words.join(" ")) made.set(kind, (made.get(kind) ?? 0) + 1);
        words = now;
      }
      const typed = words.join(" ");
      if (typed !== own.join(" ")) changed++;
      const phrase = readPhrase(typed);
      const match = phrase.kind === "exact" ? matcherFor(phrase, lang) : undefined;
      if (phrase.kind === "exact" && match && count % 5 === 0) {
        const may = await mayHoldQuotation(phrase.wording, lang, library);
        for (const [place, one] of everyParagraph.entries()) {
          if (one.lang !== lang || match(one.text).length === 0) continue;
          held++;
          if (may && !may.has(place)) leftOut.push(`¶ ${place} ← ${typed}`);
        }
        indexed += may?.size ?? paragraphs.length;
      }
      if (phrase.kind !== "exact" || !matcherFor(phrase, lang)?.(text).length)
        missed.push(`${own.join(" ")} ← ${typed}`);
    }
    expect(leftOut.slice(0, 20)).toEqual([]);
    // Of the paragraphs that the index leaves in, most hold the quotation: it would be sound, too, if it left in all.
    expect(held / indexed).toBeGreaterThan(0.5);
    expect(changed).toBeGreaterThan(quotationsEach * 0.75);
    expect(missed.slice(0, 20)).toEqual([]);
    expect([...made].filter(([, count]) => count < fewestOfAKind)).toEqual([]);
  });
});

/** Found at least where it stands: a sentence may be part of another. */
test.each(corpus.communiques)(
  "every sentence of the $meeting ($lang), as it is copied, is found where it stands",
  (text) => {
    const sentences = text.paragraphs.flatMap(({ number, sentences }) => sentences.map((one) => ({ number, ...one })));
    expect(sentences.length).toBeGreaterThan(60);
    const lost = sentences.filter((sentence) => {
      const phrase = readPhrase(sentence.text);
      const matches = phrase.kind === "exact" ? matcherFor(phrase, text.lang) : undefined;
      return !text.paragraphs.some(({ number, text: words }) => number === sentence.number && matches?.(words).length);
    });
    expect(lost.map(({ id, text: words }) => `${id} (${words.length})`)).toEqual([]);
  },
);
