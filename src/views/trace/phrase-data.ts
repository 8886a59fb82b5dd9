/** What the script of the trace needs to know of the corpus. */
import type { Corpus } from "../../archive/corpus.ts";
import type { Language } from "../../paths.ts";
import type { ClosePassage } from "../../trace/closest.ts";
import type { Column } from "../../trace/matrix.ts";
import type { ExactPhrase } from "../../trace/phrase.ts";
import type { TextSurvey } from "../../trace/survey.ts";
import { columnsFor } from "./table-view.ts";

/** A file of its own, fetched when a phrase is traced. */
export interface PhraseData {
  columns: readonly Column[];
  concepts: readonly { id: string; label: string; patterns: Readonly<Record<Language, readonly string[]>> }[];
}

export function phraseData(corpus: Corpus, lang: Language): PhraseData {
  return {
    columns: columnsFor(corpus),
    concepts: corpus.concepts.map(({ id, label, patterns }) => ({ id, label: label[lang], patterns })),
  };
}

/** A wording, and in how many places it stands, of all texts. */
export interface Standing {
  wording: string;
  count: number;
}

/** What a phrase found, for whom. */
export interface PhraseResults {
  phrase: ExactPhrase;
  /** Every text, oldest first. */
  found: readonly TextSurvey[];
  /** The texts that were asked, with their numbers of paragraphs. */
  texts: readonly { meeting: number; lang: Language; count: number }[];
  /** Its other spellings, British or American, where it stands nowhere and they stand somewhere, with their places. */
  spellings: readonly Standing[];
  /** Its other names in the glossary, where it stands nowhere and they stand somewhere. */
  names: readonly Standing[];
  /** What comes closest, where it stands nowhere. */
  close: readonly ClosePassage[];
  data: PhraseData;
  /** Language of the interface. */
  lang: Language;
}
