/** The phrase that the home page looks for in every text, as an example of what exact finding answers. */
import { type Corpus, textFor } from "../../archive/corpus.ts";
import type { Language } from "../../paths.ts";
import { type Finding, findInTexts } from "../../trace/contains.ts";

/** Asked of every new communiqué: whether the word stands in it. */
export const examplePhrase = { en: "denuclearization", ko: "비핵화" } as const satisfies Record<Language, string>;

/** The concept that the phrase names. */
const exampleConcept = "denuclearization";

/** What to type into the search, in either language. */
export const searchExamples = [
  { phrase: "denuclearization", lang: "en" },
  { phrase: "“current level”", lang: "en" },
  { phrase: "Taiwan Strait", lang: "en" },
  { phrase: "주한미군", lang: "ko" },
  { phrase: "비핵화", lang: "ko" },
] as const satisfies { phrase: string; lang: Language }[];

/** A finding, and the interface that shows its text. */
export interface ShownFinding extends Finding {
  page: Language;
}

/** The phrase in the newest texts, newest first; `concept` where it is traced. */
export function examplesOf(
  corpus: Corpus,
  lang: Language,
  limit: number,
): { findings: ShownFinding[]; more: number; concept: string | undefined } {
  const all = findInTexts(examplePhrase, corpus.communiques).sort((a, b) => b.meeting - a.meeting);
  const findings = all.slice(0, limit).map((found) => {
    const isShownHere = textFor(corpus, found.meeting, lang)?.lang === found.lang;
    return { ...found, page: isShownHere ? lang : found.lang };
  });
  const concept = corpus.concepts.find(({ id }) => id === exampleConcept)?.id;
  return { findings, more: all.length - findings.length, concept };
}
