/** Every lineage of a corpus, made once: pages and the published data ask here. */
import { type ComparedCorpus, comparisonsOf } from "../compare/comparisons.ts";
import type { Witness } from "../text/model.ts";
import { followTexts } from "./follow.ts";
import type { Spoken } from "./line.ts";
import type { Lineage, Place } from "./model.ts";
import { type RedlineOf, rememberedRedlines } from "./redlines.ts";
import { keyOf, spokenIn } from "./series.ts";
import { type Absence, type Wording, wordingsOf } from "./wordings.ts";

/** As much of a text as names it. */
export type TextName = Pick<Witness, "meeting" | "lang">;

/** The lineages of a corpus by text. */
export interface Lineages {
  /** @throws for a text that the corpus does not hold: a bug of whoever asks */
  of(text: TextName): Lineage;
  /** What is listed beneath each sentence of a text, in its order: earlier wordings, and absences between them. */
  wordings(text: TextName): (Absence | Wording)[][];
}

/** One language of a corpus. */
interface Series {
  lineages: readonly Lineage[];
  redlineOf: RedlineOf;
  /** By {@link keyOf}. */
  sentences: ReadonlyMap<string, Spoken>;
}

const known = new WeakMap<ComparedCorpus, Map<Witness["lang"], Series>>();

/** The lineages of a corpus; a language is followed when one of its texts is first asked for. */
export function lineagesOf(corpus: ComparedCorpus): Lineages {
  const byLanguage = known.get(corpus) ?? new Map<Witness["lang"], Series>();
  known.set(corpus, byLanguage);
  const seriesIn = (lang: Witness["lang"]) => {
    const series = byLanguage.get(lang) ?? follow(corpus, lang);
    byLanguage.set(lang, series);
    return series;
  };
  const of = ({ meeting, lang }: TextName) => {
    const lineage = seriesIn(lang).lineages.find((one) => one.meeting === meeting);
    if (!lineage) throw new Error(`This is a bug: no text ${meeting}.${lang} is held, and its lineage was asked for.`);
    return lineage;
  };
  return { of, wordings: (text) => wordingsIn(of(text), seriesIn(text.lang)) };
}

function follow(corpus: ComparedCorpus, lang: Witness["lang"]): Series {
  const comparisons = comparisonsOf(corpus);
  const { tokens } = comparisons.measure(lang);
  const texts = corpus.communiques.filter((text) => text.lang === lang).sort((a, b) => a.meeting - b.meeting);
  const linksBetween = (older: Witness, newer: Witness) => comparisons.between(older, newer).sentenceLinks;
  const byMeeting = new Map(texts.map((text) => [text.meeting, text]));
  const redlineOf = rememberedRedlines((older, newer) => {
    const [from, to] = [byMeeting.get(older), byMeeting.get(newer)];
    return from && to && comparisons.between(from, to);
  });
  const sentences = texts.flatMap((text) => spokenIn(text, tokens)).map((one) => [keyOf(one), one] as const);
  return { lineages: followTexts(texts, linksBetween, tokens, redlineOf), redlineOf, sentences: new Map(sentences) };
}

function wordingsIn({ meeting, sentences }: Lineage, series: Series): (Absence | Wording)[][] {
  const redlineOf = (...places: readonly [Place, Place]) => {
    const [older, newer] = places.map((place) => series.sentences.get(keyOf(place)));
    if (!older || !newer) throw new Error("This is a bug: a line has a sentence that no text holds.");
    return series.redlineOf(older, newer);
  };
  return sentences.map((sentence) => wordingsOf(sentence, meeting, redlineOf));
}
