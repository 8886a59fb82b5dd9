/** What the held texts say of a subject, meeting by meeting. */
import type { Language } from "../paths.ts";
import type { Matcher } from "../text/pattern.ts";
import { compileAllQuoted } from "../text/quoted.ts";
import { withoutStrangers } from "../text/strangers.ts";
import { type ConcordanceLine, concordance } from "../trace/concordance.ts";
import { passagesOf } from "../trace/passages.ts";
import { matcherFor, readPhrase } from "../trace/phrase.ts";
import { contexts, type SurveyedText, survey } from "../trace/survey.ts";
import type { Known, Measure, MeetingState, Statement, Subject } from "./model.ts";
import { languageOf } from "./passed-over.ts";

export type States = ReadonlyMap<number, MeetingState>;

type InLanguage = MeetingState["languages"][number];

const remembered = new WeakMap<Subject, { known: Known; texts: readonly SurveyedText[]; states: States }>();

/** A quotation is asked of the texts in its own letters alone. Of one subject asked once, since a claim is checked more than once. */
export function statesOf(subject: Subject, known: Known, texts: readonly SurveyedText[]): States {
  const asked = remembered.get(subject);
  if (asked?.known === known && asked.texts === texts) return asked.states;
  const states = surveyed(subject, known, texts);
  remembered.set(subject, { known, texts, states });
  return states;
}

function surveyed(subject: Subject, known: Known, texts: readonly SurveyedText[]): States {
  const states = new Map<number, { meeting: number; languages: InLanguage[] }>();
  const add = (meeting: number, own: InLanguage) => {
    const state = states.get(meeting) ?? { meeting, languages: [] };
    state.languages.push(own);
    states.set(meeting, state);
  };
  if (subject.kind === "measure") {
    for (const { meeting, lang, paragraphs } of texts)
      add(meeting, { ...ofLines(lang, []), count: measured(subject.id, paragraphs) });
    return states;
  }
  if (subject.kind === "quotation") {
    for (const words of [subject.words, subject.translated ?? ""]) {
      const phrase = readPhrase(words);
      if (phrase.kind !== "exact") continue;
      for (const { meeting, lang, state, lines } of survey(phrase, texts)) {
        if (state !== "other-script") add(meeting, ofLines(lang, lines));
      }
    }
    return states;
  }
  for (const { meeting, lang, paragraphs } of texts) {
    const match = finderOf(subject, lang, known);
    if (match) add(meeting, ofLines(lang, concordance(passagesOf({ paragraphs }, match), contexts[lang])));
  }
  return states;
}

/** Finds a subject in texts of a language; `undefined` where it is in other letters, or no words. */
export function finderOf(subject: Subject, lang: Language, { concepts, terms }: Known): Matcher | undefined {
  if (subject.kind === "measure") return undefined;
  if (subject.kind === "quotation") {
    const words = [subject.words, subject.translated ?? ""].find((one) => languageOf(one) === lang) ?? subject.words;
    const phrase = readPhrase(words);
    const match = phrase.kind === "exact" ? matcherFor(phrase, lang) : undefined;
    return match && withoutStrangers(match);
  }
  const named = (subject.kind === "concept" ? concepts : terms).find(({ id }) => id === subject.id);
  return withoutStrangers(compileAllQuoted(named?.patterns[lang] ?? [], lang));
}

/** The state in one paragraph, or in one language, where a statement speaks of that alone. */
export function within(
  state: MeetingState,
  { paragraph, lang, isElsewhere }: Pick<Statement, "paragraph" | "lang" | "isElsewhere">,
  texts: readonly SurveyedText[],
): MeetingState {
  const own = state.languages.filter((one) => lang === undefined || one.lang === lang);
  if (paragraph === undefined) return { ...state, languages: own };
  const languages = own.map((one) => {
    const text = texts.find(({ meeting, lang: of }) => meeting === state.meeting && of === one.lang);
    const number = numberOf(paragraph, text?.paragraphs ?? []);
    return ofLines(
      one.lang,
      one.lines.filter((line) => (line.paragraph === number) !== (isElsewhere === true)),
    );
  });
  return { ...state, languages };
}

/** The number of a paragraph that is named by its place or its length. */
function numberOf(paragraph: number | "longest", paragraphs: SurveyedText["paragraphs"]): number | undefined {
  if (paragraph !== "longest") return paragraph < 0 ? paragraphs.at(paragraph)?.number : paragraph;
  return [...paragraphs].sort((a, b) => countWords(b.text) - countWords(a.text))[0]?.number;
}

/** Where a subject stands first in a text: its paragraph, and how far in it. */
export function firstPlace(
  subject: Subject | undefined,
  { lang, paragraphs }: SurveyedText,
  known: Known,
): readonly [paragraph: number, start: number] | undefined {
  const match = subject && finderOf(subject, lang, known);
  for (const [at, { text }] of paragraphs.entries()) {
    const [first] = match?.(text) ?? [];
    if (first) return [at, first.start];
  }
  return undefined;
}

function ofLines(lang: Language, lines: readonly ConcordanceLine[]): InLanguage {
  const paragraphs = [...new Set(lines.map(({ paragraph }) => paragraph))];
  const bracketed = lines.filter(({ left }, at) => left.endsWith(`${lines[at - 1]?.hit} (`)).length;
  return { lang, count: lines.length, bracketed, paragraphs, lines };
}

function measured(measure: Measure, paragraphs: SurveyedText["paragraphs"]): number {
  if (measure === "paragraphs") return paragraphs.length;
  return paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Words are runs of letters and digits between blanks. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
