/** What a text is, in the line before it: an authority's own, or a copy or translation by others. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { reading } from "../../i18n/reading.ts";
import type { Language } from "../../paths.ts";

export interface SourceLine {
  /** Words before the publisher's name; empty where it is his own publication. */
  before: string;
  /** Who published what the text was taken from, in English. */
  publisher: string;
  /** Words behind it, with their punctuation: that no official release is held, where none is. */
  after: string;
}

/** A further witness of the text may be the official one, though the text was not taken from it. */
export function sourceLine(
  corpus: Corpus,
  { meeting, lang: textLang, status, source }: Communique,
  lang: Language,
): SourceLine {
  const words = reading[lang].text;
  const { publisher } = source;
  if (status === "official") return { before: "", publisher, after: "" };
  const isOfficialHeld = corpus.witnesses.some(
    (witness) => witness.meeting === meeting && witness.lang === textLang && witness.status === "official",
  );
  const before = `${status === "copy" ? words.copiedFrom : words.translatedFrom}:`;
  return { before, publisher, after: isOfficialHeld ? "" : `; ${words.noOfficial}` };
}
