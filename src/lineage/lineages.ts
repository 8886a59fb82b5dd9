/** Every lineage of a corpus, made once: pages and the published data ask here. */
import { type ComparedCorpus, comparisonsOf } from "../compare/comparisons.ts";
import type { Witness } from "../text/model.ts";
import { followTexts } from "./follow.ts";
import type { Lineage, Place } from "./model.ts";
import { keyOf } from "./series.ts";
import { type Absence, type Wording, wordingsOf } from "./wordings.ts";

/** Lineages by text. */
export type LineageOf = (text: Pick<Witness, "meeting" | "lang">) => Lineage;

const known = new WeakMap<ComparedCorpus, Map<Witness["lang"], readonly Lineage[]>>();

/**
 * The lineages of a corpus; a language is followed when one of its texts is first asked for.
 *
 * @throws for a text that the corpus does not hold: a bug of whoever asks
 */
export function lineagesOf(corpus: ComparedCorpus): LineageOf {
  const byLanguage = known.get(corpus) ?? new Map<Witness["lang"], readonly Lineage[]>();
  known.set(corpus, byLanguage);
  return ({ meeting, lang }) => {
    const lineages = byLanguage.get(lang) ?? follow(corpus, lang);
    byLanguage.set(lang, lineages);
    const lineage = lineages.find((one) => one.meeting === meeting);
    if (!lineage) throw new Error(`This is a bug: no text ${meeting}.${lang} is held, and its lineage was asked for.`);
    return lineage;
  };
}

function follow(corpus: ComparedCorpus, lang: Witness["lang"]): readonly Lineage[] {
  const comparisons = comparisonsOf(corpus);
  const texts = corpus.communiques.filter((text) => text.lang === lang).sort((a, b) => a.meeting - b.meeting);
  const linksBetween = (older: Witness, newer: Witness) => comparisons.between(older, newer).sentenceLinks;
  return followTexts(texts, linksBetween, comparisons.measure(lang).tokens);
}

/** What is listed beneath each sentence of a text, in its order: earlier wordings, and absences between them. */
export function wordingsIn(corpus: ComparedCorpus, { meeting, lang, sentences }: Lineage): (Absence | Wording)[][] {
  const { tokens } = comparisonsOf(corpus).measure(lang);
  const texts = new Map<string, string>();
  for (const text of corpus.communiques) {
    if (text.lang !== lang) continue;
    for (const { id, text: words } of text.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      texts.set(keyOf({ meeting: text.meeting, id }), words);
    }
  }
  const tokensAt = (place: Place) => tokens(texts.get(keyOf(place)) ?? "");
  return sentences.map((sentence) => wordingsOf(sentence, meeting, tokensAt));
}
