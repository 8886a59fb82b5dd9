/** The age of words as a shade: the texts in which they may first stand, from the oldest to the text itself. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { lineage as words } from "../../i18n/lineage.ts";
import type { Lineage } from "../../lineage/model.ts";
import { type Language, paths } from "../../paths.ts";
import { interfaceShowing } from "../../text/shown.ts";
import { yearOfMeeting } from "../meeting-name.ts";

/** A text in the legend. */
export interface LegendEntry {
  /** Number of the meeting. */
  meeting: number;
  name: string;
  /** Year of the meeting; empty where it is not known. */
  year: string;
  url: string;
  /** Shade in percent: 0 for the oldest text held, 100 for the text itself. */
  age: number;
  /** Share of the text's words that first stand there. */
  share: string;
}

/** The shade of what first stands in a meeting's text. @throws for a text that is not among them: a bug */
export type AgeOf = (meeting: number) => number;

/** Meetings of the texts that a text may go back to, its own among them, ascending. */
export function textsUpTo({ communiques }: Pick<Corpus, "communiques">, { meeting, lang }: Communique): number[] {
  return communiques
    .filter((text) => text.lang === lang && text.meeting <= meeting)
    .map((text) => text.meeting)
    .sort((a, b) => a - b);
}

/** Shades by the order of the texts held, not by years: neighbours differ as much wherever they stand. */
export function agesOf(corpus: Pick<Corpus, "communiques">, text: Communique): AgeOf {
  const texts = textsUpTo(corpus, text);
  return (meeting) => Math.round((100 * texts.indexOf(meeting)) / Math.max(1, texts.length - 1));
}

/** Every text up to this one, whether or not a word first stands in it; none where this one is the oldest. */
export function legendOf(corpus: Corpus, text: Communique, lineage: Lineage, lang: Language): LegendEntry[] {
  const texts = textsUpTo(corpus, text);
  if (texts.length < 2) return [];
  const age = agesOf(corpus, text);
  const counts = wordsByOrigin(lineage);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return texts.map((number) => {
    const meeting = corpus.meetings.find((one) => one.number === number);
    const percent = (100 * (counts.get(number) ?? 0)) / Math.max(1, all);
    return {
      meeting: number,
      name: words[lang].meeting(number),
      year: yearOfMeeting(meeting),
      url: paths.meeting(interfaceShowing(text.lang, meeting?.languages ?? [text.lang], lang), number),
      age: age(number),
      share: percent === 0 ? "–" : words[lang].share(percent < 1 ? 0 : Math.round(percent)),
    };
  });
}

/** Words between spaces, by the text in which they first stand. */
function wordsByOrigin({ sentences }: Lineage): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { text, first } of sentences.flatMap(({ phrases }) => phrases)) {
    counts.set(first, (counts.get(first) ?? 0) + text.split(/\s+/u).filter(Boolean).length);
  }
  return counts;
}

/** Shades that the eye tells apart; the stylesheet has one rule for each, since pages carry no style of their own. */
const shadeSteps = 20;

/** @param age in percent @returns the nearest shade that the stylesheet has, in percent */
export function stepOf(age: number): number {
  return (Math.round((age / 100) * shadeSteps) * 100) / shadeSteps;
}
