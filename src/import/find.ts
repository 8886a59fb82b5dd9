/**
 * Finds the text of one meeting in one language within its file: which sequence of numbers is it, and where does it end?
 *
 * A page may hold both languages, a white paper several meetings, a treaty before or tables behind. The sequence that
 * names the meeting is taken, of several the heaviest; it ends where another text opens, or where it says so itself.
 */
import type { Language } from "../paths.ts";
import { endMarkIn } from "./ends.ts";
import { meetingNamed } from "./meeting-named.ts";
import { type Candidate, opensLine, type Sequence, sequenceFrom } from "./numbers.ts";
import type { Page } from "./page.ts";
import { languageOf } from "./script.ts";

/** A sequence of numbered paragraphs, and where its last one must have ended. */
export interface Found extends Sequence {
  /** Place of the text where another begins, or the file ends. */
  until: number;
  /** The meeting it names as its own, in its first paragraph or above it. */
  names: number | undefined;
}

/** What is read of a paragraph to know which text it opens. */
const openingLength = 500;

/** A communiqué names its meeting in its first words; a list inside one may stand above a paragraph that does. */
const sentenceLength = 170;

/** Places with the number 1 that are tried at most; a file of other things than texts may have thousands. */
const mostStarts = 24;

/** All texts in a file that could be one in this language, the likeliest first. */
export function textsIn(page: Page, candidates: readonly Candidate[], meeting: number, lang: Language): Found[] {
  const starts = startsIn(page, candidates);
  const openers = starts.filter((start) => opensLine(start) && opensText(page, start));
  return starts
    .filter(({ end }) => languageOf(page.text.slice(end, end + openingLength)) === lang)
    .map((start): Found => {
      const until = endOf(page, start, openers);
      return { ...sequenceFrom(start, candidates, until), until, names: namedBy(page, start) };
    })
    .sort((a, b) => standing(b, meeting) - standing(a, meeting) || b.weight - a.weight);
}

function standing({ names }: Found, meeting: number): number {
  return names === meeting ? 2 : names === undefined ? 1 : 0;
}

function startsIn({ text }: Page, candidates: readonly Candidate[]): Candidate[] {
  const ones = candidates.filter(({ number }) => number === 1);
  const mayOpen = ones.filter(({ end }) => meetingNamed(text.slice(end, end + openingLength)) !== undefined);
  return [...new Set([...mayOpen.slice(0, mostStarts), ...ones.slice(0, mostStarts)])];
}

function opensText({ text }: Page, { end }: Candidate): boolean {
  return meetingNamed(text.slice(end, end + sentenceLength)) !== undefined;
}

function namedBy(page: Page, start: Candidate): number | undefined {
  const first = meetingNamed(page.text.slice(start.end, start.end + openingLength));
  if (first !== undefined) return first;
  const row = page.rowAt(start.start);
  return meetingNamed(
    page.rows
      .slice(Math.max(0, row - 6), row)
      .map(({ text }) => text)
      .join("\n"),
  );
}

function endOf(page: Page, start: Candidate, openers: readonly Candidate[]): number {
  const next = openers.find((opener) => opener.start > start.start)?.start ?? page.text.length;
  for (let row = page.rowAt(start.start); row < page.rows.length; row++) {
    const at = page.starts[row] ?? 0;
    if (at >= next) break;
    const text = page.rows[row]?.text ?? "";
    if (endMarkIn(text) !== undefined) return Math.min(next, at + text.length);
  }
  return next;
}
