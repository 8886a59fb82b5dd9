/** What a person should look at: damage that no rule mends, and what stands alone. */

import { oddities } from "../archive/oddities.ts";
import { nearest } from "../nearest.ts";
import type { Language } from "../paths.ts";
import { endsWithStop } from "./ends.ts";
import type { Lexicon } from "./lexicon.ts";
import { wordsOf } from "./lexicon.ts";
import { type Draft, type DraftParagraph, type Remark, readingOf } from "./model.ts";

/** A paragraph this much shorter or longer than the middle one of its text is looked at. */
const odd = { short: 0.2, long: 3 } as const;

/** What is known beside the text. */
export interface Known {
  lexicon: Lexicon;
  /** Whether a word stands in a dictionary of its language; `undefined` where there is none. */
  isWord?: ((word: string) => boolean) | undefined;
}

/** @returns remarks on the whole text and on each of its paragraphs */
export function remarksOn(draft: Draft, known: Known): Remark[] {
  const texts = draft.paragraphs.map((paragraph) => ({ paragraph, text: readingOf(paragraph) }));
  const lengths = texts.map(({ text }) => text.length).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return [
    ...titleRemark(draft),
    ...capitals(texts.map(({ text }) => text).join(" "), draft.lang),
    ...texts.flatMap(({ paragraph, text }) => [
      ...lengthOf(paragraph, text, middle),
      ...shapes(paragraph, text, draft.lang),
      ...strangers(paragraph, text, draft.lang, known),
    ]),
  ];
}

function titleRemark({ title }: Draft): Remark[] {
  return title === null
    ? [{ kind: "title", message: "No title stands above the text: the one written is the edition's." }]
    : [];
}

/** Share of sentences that open with a small letter, from which on capitals are lost; and of capitals in a cable. */
const lostCapitals = 0.2;
const allCapitals = 0.7;

function capitals(text: string, lang: Language): Remark[] {
  if (lang !== "en") return [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper > letters * allCapitals)
    return [
      { kind: "capitals", message: "The text is all in capitals, as a cable is: small letters are not restored." },
    ];
  const opening = [...text.matchAll(/(?<=\p{Ll}{2}[.!?] )["“]?\p{L}/gu)].map(([found]) => found);
  const small =
    opening.filter((found) => /\p{Ll}$/u.test(found)).length + (text.match(/\b(?:rOK|uS)\b/gu)?.length ?? 0);
  return small > 2 && small > opening.length * lostCapitals
    ? [
        {
          kind: "capitals",
          message: `Capitals are lost (${small} sentences or names begin small): find another copy where there is one.`,
        },
      ]
    : [];
}

function lengthOf({ id, line }: DraftParagraph, text: string, middle: number): Remark[] {
  const remark = (kind: string, message: string): Remark[] => [{ paragraph: id, line, kind, message }];
  if (!endsWithStop(text)) return remark("open", `It does not end with a stop: "…${text.slice(-50)}".`);
  if (text.length < middle * odd.short)
    return remark("short", `It is very short: ${text.length} characters, where the middle one has ${middle}.`);
  return text.length > middle * odd.long
    ? remark(
        "long",
        `It is very long: ${text.length} characters, where the middle one has ${middle}. A number may be lost inside.`,
      )
    : [];
}

const suspicious: readonly (readonly [RegExp, string, string, (Language | undefined)?])[] = [
  ...oddities.map(({ pattern, kind, message, only }) => [pattern, kind, message, only] as const),
  [/\ufffd/u, "lost", "A character is lost"],
  [/\p{L}\?\p{L}/u, "lost", "A character may be lost at a question mark", "en"],
  [
    /\d{5,}(?:년|일|월)|\d{8}일|\d(?:SCM|MCM)|\p{Lu}{3}\)?\d{4}|(?<=[,(\s])·(?=[가-힣])/u,
    "lost",
    "Characters may be lost beside digits",
    "ko",
  ],
  [/\( | \)|\[ | \]/u, "blank", "A blank stands inside a bracket"],
  [/[{}]/u, "bracket", "A brace stands where a bracket may be meant"],
  [/[\p{sc=Cyrl}\p{sc=Grek}]/u, "script", "Letters of another script"],
  [/[가-힣]/u, "script", "Hangul in an English text", "en"],
  [/[가-힣][a-z]|[a-z][가-힣](?![가-힣]*\b)/u, "script", "Scripts are mixed inside a word", "ko"],
  [/[\p{sc=Han}]/u, "script", "Hanja"],
  [/(?<=\s)[가-힣]\s[가-힣]\s[가-힣](?=\s)/u, "spaced", "Syllables are spaced out", "ko"],
  [/\b\p{L} \p{L} \p{L} \p{L}\b/u, "spaced", "Letters are spaced out", "en"],
  [/[,;]\s*[.]|(?<!\p{Lu}|\b(?:Jr|Sr|etc|Inc|Ltd|Co))\.\s*,|,,|;;/u, "stops", "Stops follow each other"],
];

function shapes({ id, line }: DraftParagraph, text: string, lang: Language): Remark[] {
  return suspicious.flatMap(([pattern, kind, message, only]): Remark[] => {
    if (only !== undefined && only !== lang) return [];
    const match = pattern.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20);
    return [{ paragraph: id, line, kind, message: `${message}: "…${around}…".` }];
  });
}

/** Words that neither the texts held, nor this one a second time, nor a dictionary has. */
function strangers({ id, line }: DraftParagraph, text: string, lang: Language, { lexicon, isWord }: Known): Remark[] {
  if (lang !== "en" || !isWord) return [];
  const seen = new Set<string>();
  return wordsOf(text).flatMap((word): Remark[] => {
    const bare = word.replace(/['’]s?$/u, "");
    if (seen.has(bare) || !isStrange(bare, lexicon, isWord)) return [];
    seen.add(bare);
    const known = likeWord(bare, lexicon);
    return [
      {
        paragraph: id,
        line,
        kind: "word",
        message: `"${bare}" stands in no text held and no dictionary.${known ? ` Is "${known}" meant?` : ""}`,
      },
    ];
  });
}

function isStrange(word: string, lexicon: Lexicon, isWord: (word: string) => boolean): boolean {
  if (word.length < 3 || /\d/u.test(word) || lexicon.count(word) > 1) return false;
  const parts = word.split(/[-–—/’'.()]+/u).filter((part) => part.length > 2);
  const isAcronym = (part: string) => /^\p{Lu}{2,6}s?$/u.test(part) && part.length === word.length;
  // A name is in no dictionary: a capital alone is no reason to look, one inside a word is. Korean ones have a hyphen.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word)) return false;
  const isName = (part: string) => /^\p{Lu}\p{Ll}+$/u.test(part);
  return parts.some(
    (part) => !isWord(part.toLowerCase()) && lexicon.count(part) <= 1 && !isAcronym(part) && !isName(part),
  );
}

/** A word of the texts that has the same letters but for hyphens and stops, or is the nearest. */
function likeWord(word: string, lexicon: Lexicon): string | undefined {
  const letters = (other: string) => other.toLowerCase().replace(/[^\p{L}]/gu, "");
  const own = letters(word);
  const others = lexicon
    .words()
    .filter((other) => other !== word.toLowerCase() && other.length > 3 && Math.abs(other.length - word.length) <= 2);
  const same = others.find((other) => letters(other) === own && other.includes("-"));
  return (
    same ??
    nearest(
      word.toLowerCase(),
      others.filter((other) => /^[a-z]+$/u.test(other) && (other.endsWith(own) || other.startsWith(own.slice(0, 3)))),
    )
  );
}
