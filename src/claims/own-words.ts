/**
 * The words of a claim that names nothing which the edition knows: the longest of them that stand in a text are traced, if
 * all else that it says is answered with them.
 */
import { compileQuoted } from "../text/quoted.ts";
import { stemOf } from "../text/stem.ts";
import { withoutStrangers } from "../text/strangers.ts";
import type { SurveyedText } from "../trace/survey.ts";
import { particles } from "./bare-subject.ts";
import { checkClaim, type Series } from "./check.ts";
import type { Needed, Reading, Subject } from "./model.ts";
import { beginsIn } from "./passages.ts";
import { sayingsOf } from "./saying.ts";
import { calledSo, isOfLeading, light } from "./vocabulary.ts";

/** Words of a claim that stand beside each other in a text. */
interface Span {
  words: string;
  /** Whether they are more than one word. */
  isPhrase: boolean;
}

/** The reading with its own words as its subject, where they decide it; else as it was. */
export function withOwnWords(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const span = lacksSubjectAlone(reading) ? longestInTexts(reading, texts) : undefined;
  if (!span) return reading;
  const subjects: Subject[] = [{ kind: "quotation", words: span.words, isLoose: true, isTraced: true }];
  const unread = reading.unread.filter(({ kind }) => kind === "meeting");
  const traced: Reading = { ...reading, subjects, passed: [], doubtful: [], unread };
  const beside = [...reading.passed, ...reading.runs.flat()].filter((word) => !light.test(word.toLowerCase()));
  const { needed, anyOf } = checkClaim(traced, series, texts);
  if (needed.length === 0 || anyOf.length > 0) return reading;
  const others = [...reading.passed, ...reading.runs.flat(), ...reading.doubtful].filter(
    (word) => !isIn(word, span.words),
  );
  return needed.every((one) => isDecided(one, span, others, series, texts)) ? { ...traced, beside } : reading;
}

/** Whether it says how much is claimed, and nothing beyond what a passage could say: "stronger". */
function lacksSubjectAlone({ text, subjects, statements, unread, beyond }: Reading): boolean {
  if (subjects.length > 0 || statements.length === 0 || calledSo.test(text)) return false;
  return (
    beyond === undefined && unread.every(({ kind }) => kind === "subject" || kind === "words" || kind === "meeting")
  );
}

/**
 * Where the words stand, one sentence must have all others of the claim, since a part proves nothing of the rest. Where they
 * do not, what is claimed may stand there in other words, and only the absence of a whole phrase is an answer.
 */
function isDecided(
  one: Needed,
  span: Span,
  others: readonly string[],
  series: Series,
  texts: readonly SurveyedText[],
): boolean {
  const subject: Subject = { kind: "quotation", words: span.words };
  // Held in other letters alone, the text was not asked.
  if (one.answer === "open") return !texts.some(({ meeting }) => meeting === one.meeting);
  const sentences = sayingsOf(one, subject, series, texts).map(({ sentence }) => sentence.toLowerCase());
  if (sentences.length === 0) return one.expects === "absent" && span.isPhrase;
  const needed = others.filter((word) => !light.test(word.toLowerCase()));
  return sentences.some((sentence) => needed.every((word) => beginsIn(word.toLowerCase(), sentence)));
}

/** Whether a word of the claim is one of the words traced. */
function isIn(word: string, words: string): boolean {
  const bare = word.toLowerCase().replace(/[.'-]+$/u, "");
  return words
    .toLowerCase()
    .split(" ")
    .some((one) => bare.startsWith(one) || one.startsWith(bare));
}

function longestInTexts({ runs, doubtful }: Reading, texts: readonly SurveyedText[]): Span | undefined {
  const spans = runs.flatMap((run) =>
    run.flatMap((_, from) => run.slice(from).map((_, at) => run.slice(from, from + at + 1))),
  );
  // "A priority for autonomy" is of autonomy, and "cooperation" of whatever follows it.
  const isOfNothing = (word: string) =>
    doubtful.includes(word.toLowerCase()) || light.test(word.toLowerCase()) || isOfLeading(word);
  const named = spans.filter((span) => !span.every(isOfNothing));
  const spellings = named.flatMap((span) => spellingsOf(span.join(" ")).map((words) => ({ words, size: span.length })));
  const longest = spellings.sort((a, b) => b.words.length - a.words.length);
  const found = longest.find(({ words }) => {
    const lang = /\p{sc=Hangul}/u.test(words) ? "ko" : "en";
    const match = withoutStrangers(compileQuoted(words, lang));
    return texts.some((text) => text.lang === lang && text.paragraphs.some((one) => match(one.text).length > 0));
  });
  return found && { words: found.words, isPhrase: found.size > 1 || /^[가-힣]{4,}$/u.test(found.words) };
}

/** Words as typed, and in the other number; Korean without the particle of the last. */
function spellingsOf(words: string): string[] {
  if (words.length < 2) return [];
  if (!/\p{sc=Hangul}/u.test(words)) return [words, stemOf(words, "en"), `${words}s`];
  const bare = words.replace(particles, "");
  return bare.length < 2 ? [] : [...new Set([words, bare])];
}
