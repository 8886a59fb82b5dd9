/** With what the page of a concept leads: its runs as links, and its turning points. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, ownFirst, textId } from "../../paths.ts";
import type { Concept } from "../../schemas/concept.ts";
import { compileAllQuoted } from "../../text/quoted.ts";
import { withoutStrangers } from "../../text/strangers.ts";
import { passagesOf } from "../../trace/passages.ts";
import type { RunOfPresence } from "../../trace/presence.ts";
import { traceOf } from "../../trace/traces.ts";
import { type Turn, turnsOf } from "../../trace/turns.ts";
import type { WordLink } from "../word-link.ts";
import { paragraphsInWords, phasesInWords } from "./runs-words.ts";

/** What one heading tells: for a concept, the texts of one language. */
export interface TurnsView {
  label: string;
  /** Runs in order, each to its first text. */
  runs: readonly WordLink[];
  /** Where it stands first, and where it is said in other words; each a sentence. */
  turns: readonly WordLink[];
}

/** Runs as links. @param runs of one language @param url of a meeting's text */
export function runLinks(runs: readonly RunOfPresence[], lang: Language, url: (meeting: number) => string): WordLink[] {
  return phasesInWords(runs, lang).map(({ says, from }) => ({ label: says, url: url(from) }));
}

/** One for each language in which any text is held. */
export function turnsView(corpus: Corpus, concept: Concept, lang: Language): TurnsView[] {
  return ownFirst(lang).flatMap((textLang): TurnsView[] => {
    const texts = corpus.communiques.filter((text) => text.lang === textLang);
    if (texts.length === 0) return [];
    const url = (meeting: number) => `#${textId(meeting, textLang)}`;
    const runs = traceOf(corpus, concept.id).runs.filter((run) => run.lang === textLang);
    return [
      {
        label: trace[lang].languages[textLang],
        runs: runLinks(runs, lang, url),
        turns: turnsIn(concept, texts).flatMap((turn) => {
          const says = turnInWords(corpus, concept, turn, textLang, lang);
          return says ? { label: says, url: url(turn.meeting) } : [];
        }),
      },
    ];
  });
}

/** Texts that a page shows open: turning points, and the newest of each language. Ids of {@link textId}. */
export function openTexts({ communiques }: Corpus, concept: Concept): ReadonlySet<string> {
  const languages = [...new Set(communiques.map(({ lang }) => lang))];
  return new Set(
    languages.flatMap((lang) => {
      const texts = communiques.filter((text) => text.lang === lang);
      const newest = texts.slice(-1).map(({ meeting }) => meeting);
      return [...turnsIn(concept, texts).map(({ meeting }) => meeting), ...newest].map((one) => textId(one, lang));
    }),
  );
}

/** @param texts of one language, oldest first */
function turnsIn({ patterns }: Concept, texts: readonly Communique[]): Turn[] {
  return turnsOf(
    texts.map((text) => ({
      meeting: text.meeting,
      wordings: patterns[text.lang].filter(
        (wording) => passagesOf(text, withoutStrangers(compileAllQuoted([wording], text.lang))).length > 0,
      ),
    })),
  );
}

function turnInWords(corpus: Corpus, { id }: Concept, turn: Turn, textLang: Language, lang: Language) {
  const words = trace[lang].turns;
  if (turn.kind === "reworded") {
    const list = (wordings: readonly string[]) => trace[lang].list(wordings.map(trace[lang].concept.quote));
    return words.reworded(turn.meeting, list(turn.now), turn.since, list(turn.before));
  }
  if (turn.kind !== "first") return undefined;
  const cell = traceOf(corpus, id).cells.find((one) => one.meeting === turn.meeting && one.lang === textLang);
  return words.first(turn.meeting, paragraphsInWords(cell?.paragraphs ?? [], lang));
}
