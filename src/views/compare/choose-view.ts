/** What can be compared, for the page on which two texts are chosen. */
import { type Corpus, heldMeetings, type Meeting, pairFor, reportedPairs } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import type { Comparison } from "../../compare/model.ts";
import { compare } from "../../i18n/compare.ts";
import { type Language, paths } from "../../paths.ts";
import { nameWithYear } from "../meeting-name.ts";
import type { WordLink } from "../word-link.ts";
import { comparablePairs, type MeetingPair, titleOf } from "./pairs.ts";
import { type RowAddress, rowsFromElsewhere } from "./row-address.ts";

export interface ChooseView {
  /** The newest pair; `undefined` where no two texts share a language. */
  newest: { link: WordLink; comparison: Comparison; address: RowAddress } | undefined;
  /** Why there is no pair; empty where there is one. */
  nothing: string;
  /** Meetings that stand in a pair, newest first. */
  comparable: readonly Meeting[];
  lines: readonly PairLine[];
  /** Texts held in both languages, newest first: these can be compared with themselves. */
  bilingual: readonly WordLink[];
}

/** A newer text, or a report, and every older text that it can be compared with, newest first. */
export interface PairLine {
  newer: Meeting;
  /** Whether only a report of the newer meeting is held. */
  isReported: boolean;
  older: readonly (WordLink & { number: number })[];
}

/** More older texts than these beside one are numbers, and not names. */
const mostNames = 8;

/** Whether the pairs are too many to be named one by one. */
export function areMany(lines: readonly PairLine[]): boolean {
  return lines.some(({ older }) => older.length > mostNames);
}

export function chooseView(corpus: Corpus, lang: Language): ChooseView {
  const pairs = comparablePairs(corpus);
  const held = heldMeetings(corpus).toReversed();
  return {
    newest: newestOf(corpus, pairs.at(-1), lang),
    nothing: pairs.length > 0 ? "" : whyNothing(held, lang),
    comparable: held.filter((meeting) => pairs.some((pair) => pair.includes(meeting))),
    lines: pairLines(corpus, pairs, lang),
    bilingual: held
      .filter(({ languages }) => languages.length > 1)
      .map((meeting) => ({ label: nameWithYear(meeting, lang), url: paths.parallel(lang, meeting.number) })),
  };
}

function newestOf(corpus: Corpus, pair: MeetingPair | undefined, lang: Language): ChooseView["newest"] {
  if (!pair) return undefined;
  const [from, to] = [pair[0].number, pair[1].number];
  const texts = pairFor(corpus, from, to, lang);
  return (
    texts && {
      link: { label: titleOf(pair, lang), url: paths.compare(lang, from, to) },
      comparison: comparisonsOf(corpus).between(...texts),
      address: rowsFromElsewhere(lang, from, to),
    }
  );
}

function whyNothing(held: readonly Meeting[], lang: Language): string {
  const words = compare[lang].choose;
  const [only, second] = held;
  return `${words.nothing} ${!only ? words.nothingHeld : second ? words.noLanguage : words.oneHeld(only.number)}`;
}

function pairLines(corpus: Corpus, comparable: readonly MeetingPair[], lang: Language): PairLine[] {
  const pairs = [...comparable, ...reportedPairs(corpus)].toReversed();
  const newer = [...new Set(pairs.map((pair) => pair[1]))].sort((a, b) => b.number - a.number);
  return newer.map((meeting) => ({
    newer: meeting,
    isReported: meeting.text === "reported",
    older: pairs
      .filter((pair) => pair[1] === meeting)
      .map(([older]) => ({
        number: older.number,
        label: nameWithYear(older, lang),
        url: paths.compare(lang, older.number, meeting.number),
      })),
  }));
}
