/** One phrase in every text: where it stands with its context, where it does not, and what says nothing. */

import { parseCsv } from "../csv.ts";
import type { Language } from "../paths.ts";
import { isStranger } from "../text/strangers.ts";
import { type ConcordanceLine, concordance } from "./concordance.ts";
import { passagesOf } from "./passages.ts";
import { type ExactPhrase, matcherFor } from "./phrase.ts";

/** A text with as much of its paragraphs as a survey needs. */
export interface SurveyedText {
  meeting: number;
  lang: Language;
  paragraphs: readonly { number: number; text: string }[];
}

/**
 * What one text says of the phrase; `other-script`: the phrase is in the letters of the other language and is not found,
 * which says nothing.
 */
export interface TextSurvey {
  meeting: number;
  lang: Language;
  state: "present" | "absent" | "other-script";
  lines: readonly ConcordanceLine[];
  /** Where it stands inside another word only (see `strangers.ts`): counted apart. */
  strangers: readonly ConcordanceLine[];
}

/** Context on each side that fits beside a hit, in characters: Hangul is twice as wide. */
export const contexts = { en: 60, ko: 34 } as const satisfies Record<Language, number>;

/** Looks for a phrase in every text, in their order. */
export function survey(phrase: ExactPhrase, texts: readonly SurveyedText[]): TextSurvey[] {
  const matchers = { en: matcherFor(phrase, "en"), ko: matcherFor(phrase, "ko") };
  return texts.map(({ meeting, lang, paragraphs }): TextSurvey => {
    const match = matchers[lang];
    const passages = match ? passagesOf({ paragraphs }, match) : [];
    const [lines, strangers] = [false, true].map((apart) => {
      const own = passages.map(({ paragraph, ranges }) => ({
        paragraph,
        ranges: ranges.filter(({ start, end }) => isStranger(paragraph.text, start, end) === apart),
      }));
      return concordance(own, contexts[lang]);
    }) as [ConcordanceLine[], ConcordanceLine[]];
    const isOther = phrase.script !== null && phrase.script !== lang;
    return {
      meeting,
      lang,
      lines,
      strangers,
      state: lines.length > 0 ? "present" : isOther ? "other-script" : "absent",
    };
  });
}

/**
 * The texts in the published table of paragraphs, oldest first.
 *
 * @param table `/api/v1/paragraphs.csv`
 * @throws when it is no such table
 */
export function textsOfTable(table: string): SurveyedText[] {
  const [head = [], ...rows] = parseCsv(table);
  const columnOf = (name: string) => {
    if (!head.includes(name)) throw new Error("This is no table of paragraphs.");
    return head.indexOf(name);
  };
  const [meeting, lang, number, text] = [columnOf("meeting"), columnOf("lang"), columnOf("number"), columnOf("text")];
  const texts = new Map<string, { meeting: number; lang: Language; paragraphs: { number: number; text: string }[] }>();
  for (const row of rows) {
    const [ofMeeting, ofLang] = [Number(row[meeting]), row[lang] === "ko" ? "ko" : "en"] as const;
    const key = `${ofMeeting}.${ofLang}`;
    const known = texts.get(key) ?? { meeting: ofMeeting, lang: ofLang, paragraphs: [] };
    known.paragraphs.push({ number: Number(row[number]), text: row[text] ?? "" });
    texts.set(key, known);
  }
  return [...texts.values()].sort((a, b) => a.meeting - b.meeting || a.lang.localeCompare(b.lang));
}
