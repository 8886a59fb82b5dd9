/** Where a sentence, and where the whole text, comes to its end. */
import type { Language } from "../paths.ts";
import { splitSentences } from "../text/sentence.ts";

/** Brackets, dashes and strokes in which a mark of the end is set; on either side alike. */
const frame = "(?:\\p{Ps}|\\p{Pe}|\\p{Pi}|\\p{Pf}|\\p{Pd}|[<>/*#=])*";

/** Words by which a document or a cable says that it ends here, at the end of a line; three number signs, or -30-, alone say it too. */
const endMark = new RegExp(
  `(?:\\s|^)(?:${frame} ?(?:끝|end(?: of)?(?: (?:the )?text)?) ?\\.?${frame}|(?:# ?){3}|-30-)$`,
  "iu",
);

/** The words at the end of a line that say that the text ends, where a sentence ends before them. */
export function endMarkIn(line: string): string | undefined {
  const mark = endMark.exec(line)?.[0].trim();
  if (mark === undefined) return undefined;
  const before = line.slice(0, line.length - mark.length).trimEnd();
  // "…toward that end." is no mark: in running text only capitals, brackets or a sentence of its own are.
  const isPlain = /^(?:end\.?|끝\.?)$/u.test(mark);
  return (before === "" || /[.!?]["”’)\]*]*$/u.test(before)) && !(isPlain && before !== "" && !/다\.$/u.test(before))
    ? mark
    : undefined;
}

/** Whether a stretch ends with the stop of a sentence, whatever follows. */
export function endsWithStop(text: string): boolean {
  return /[.!?]["”’')\]»」』*_]*$/u.test(text.trimEnd());
}

/** Whether one sentence ends and another begins where two stretches meet. */
export function isSentenceEnd(before: string, after: string, language: Language): boolean {
  if (!endsWithStop(before)) return false;
  const head = before.replace(/[*_]+$/u, "").trimEnd();
  const tail = after.replace(/^[*_]+/u, "").slice(0, 80);
  // The last words are enough: what decides stands beside the stop.
  const near = head.slice(-160);
  return splitSentences(`${near} ${tail}`, language).some(({ end }) => end === near.length);
}

const closing = {
  en: /\b(?:next SCM|hold the (?:next|\d+(?:st|nd|rd|th))|mutually convenient|appreciation|gratitude|hospitality|success of th(?:e|is))\b/iu,
  ko: /다음|차기|상호 ?편리|편리한 시기|환대|사의를|감사를|성공/u,
} as const;

/** Whether a stretch has what the last paragraph of a communiqué says: thanks, and where the next meeting will be. */
export function closes(text: string, language: Language): boolean {
  return closing[language].test(text);
}

const nextMeeting = {
  en: /\b(?:next (?:SCM|meeting)|(?:hold|convene) the|mutually convenient)\b/iu,
  ko: /편리한 시기|개최하기로|개최될/u,
} as const;

/** Whether a stretch says where and when the next meeting will be, which nearly always ends a communiqué. */
export function namesNext(text: string, language: Language): boolean {
  return nextMeeting[language].test(text);
}
