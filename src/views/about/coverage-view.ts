/** What the edition holds, as the page about it prints it: the texts one by one, and the meetings by the state of theirs. */
import type { Corpus } from "../../archive/corpus.ts";
import { countStates, textsHeld } from "../../archive/coverage.ts";
import { about } from "../../i18n/about.ts";
import { formatDay, ordinal } from "../../i18n/format.ts";
import { languageNames } from "../../i18n/locale.ts";
import { register } from "../../i18n/register.ts";
import { type Language, paths } from "../../paths.ts";
import type { WordLink } from "../word-link.ts";

export interface CoverageView {
  texts: readonly CoverageRow[];
  states: readonly { label: string; count: number }[];
}

export interface CoverageRow {
  meeting: WordLink;
  lang: Language;
  language: string;
  paragraphs: number;
  sentences: number;
  corrections: number;
  status: string;
  source: {
    publisher: string;
    url: string | null;
    /** In words; empty where the day is not known. */
    retrieved: string;
    file: string;
    sha256: string;
    /** Its beginning, for the eye. */
    digest: string;
  };
}

/** Hexadecimal digits of a checksum that tell files of an archive apart at a glance. */
const digestLength = 12;

export function coverageView(corpus: Corpus, lang: Language): CoverageView {
  const words = about[lang];
  return {
    texts: textsHeld(corpus).map(({ text, paragraphs, sentences, corrections }) => {
      const { publisher, url, retrieved, file, sha256 } = text.source;
      return {
        meeting: { label: ordinal(text.meeting, lang), url: paths.meeting(lang, text.meeting) },
        lang: text.lang,
        language: languageNames[text.lang],
        paragraphs,
        sentences,
        corrections,
        status: words.statuses[text.status],
        source: {
          publisher,
          url,
          retrieved: retrieved ? words.coverage.retrieved(formatDay(retrieved, lang)) : "",
          file,
          sha256,
          digest: `${sha256.slice(0, digestLength)}…`,
        },
      };
    }),
    states: countStates(corpus.meetings).map(({ state, count }) => ({ label: register[lang].states[state], count })),
  };
}
