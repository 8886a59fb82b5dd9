/** One sentence with its origins, its earlier wordings and what became of it, in the reader's words. */
import { lineage as lineageWords } from "../../i18n/lineage.ts";
import type { Lineage, Place, SentenceLineage } from "../../lineage/model.ts";
import type { Absence, Wording } from "../../lineage/wordings.ts";
import { type Language, paragraphOfSentence } from "../../paths.ts";
import { spansOf } from "../spans.ts";
import { spansInWords } from "../trace/runs-words.ts";
import type { AgeOf } from "./ages.ts";
import { condensed } from "./condensed.ts";
import type { PlaceLink, StepView } from "./step-view.ts";

export interface SentenceView {
  id: string;
  phrases: readonly { text: string; first: number; age: number }[];
  /** In which text the statement first stands, and how often it was reworded; empty where no older text is held. */
  says: string;
  /** Where more than one text has words of it: the phrases that first stand in each, oldest first. */
  origins: readonly { name: string; age: number; phrases: readonly string[] }[];
  steps: readonly StepView[];
  /** Meetings since the first whose text is not held, in words; empty where there are none. */
  notHeld: string;
  /** Newer texts with the statement, and how it reads there. */
  later: readonly (PlaceLink & { says: string })[];
}

/** What a sentence's view is made of, for all sentences of a text. */
export interface SentenceContext {
  lang: Language;
  age: AgeOf;
  /** Whether an older text is held in the language: without one nothing can be said of where a sentence comes from. */
  hasOlder: boolean;
  /** Address of a sentence on the page of its text. */
  urlOf: (place: Place) => string;
  /** Earlier wordings shown with their words; those between them and the oldest are links. */
  wordings: number;
}

/** @param steps what is listed beneath it */
export function sentenceView(
  sentence: Lineage["sentences"][number],
  steps: readonly (Absence | Wording)[],
  { lang, age, hasOlder, urlOf, wordings }: SentenceContext,
): SentenceView {
  const words = lineageWords[lang].sentence;
  const linkTo = (place: Place): PlaceLink => ({
    label: lineageWords[lang].place(place.meeting, paragraphOfSentence(place.id)),
    url: urlOf(place),
  });
  return {
    id: sentence.id,
    phrases: sentence.phrases.map(({ text, first }) => ({ text, first, age: age(first) })),
    says: hasOlder ? saysOf(sentence, steps, lang) : "",
    origins: originsOf(sentence, age, lang),
    steps: condensed(
      steps.map((step) => stepView(step, linkTo, lang)),
      wordings,
      words.between,
    ),
    notHeld: sentence.notHeld.length === 0 ? "" : words.notHeld(spansInWords(spansOf(sentence.notHeld), lang)),
    later: sentence.later.map((relative) => ({ ...linkTo(relative), says: words[relative.state] })),
  };
}

function saysOf({ first, line }: SentenceLineage, steps: readonly (Absence | Wording)[], lang: Language): string {
  const words = lineageWords[lang].sentence;
  if (line.length === 0) return words.isNew;
  const others = steps.filter((step) => step.kind === "wording" && step.runs.length > 0).length;
  return `${words.first(first.meeting)}, ${words.wordings(others)}`;
}

function originsOf({ phrases }: SentenceLineage, age: AgeOf, lang: Language): SentenceView["origins"] {
  const meetings = [...new Set(phrases.map(({ first }) => first))].sort((a, b) => a - b);
  if (meetings.length < 2) return [];
  return meetings.map((meeting) => ({
    name: lineageWords[lang].meeting(meeting),
    age: age(meeting),
    phrases: phrases.filter(({ first }) => first === meeting).map(({ text }) => text.trim()),
  }));
}

function stepView(step: Absence | Wording, linkTo: (place: Place) => PlaceLink, lang: Language): StepView {
  const words = lineageWords[lang].sentence;
  if (step.kind === "absence")
    return { kind: "absence", says: words.absent(spansInWords(spansOf(step.meetings), lang)) };
  const says = step.runs.length === 0 ? words.same : "";
  return { kind: "wording", links: step.places.map(linkTo), says, runs: step.runs };
}
