/** The acronyms of a text that are worth explaining where they stand. */
import { type Language, ownFirst, paths } from "../../paths.ts";
import type { Term } from "../../schemas/term.ts";
import type { Paragraph } from "../../text/model.ts";
import { acronymPattern } from "./acronym-pattern.ts";

/** What a reader is told of an acronym; all are a file of their own, fetched with the first that is asked for. */
export interface TermNote {
  acronym: string;
  /** The full term in both languages, the interface's first. */
  names: readonly { lang: Language; name: string }[];
  /** In the language of the interface. */
  meaning: string;
  /** Its entry in the glossary. */
  url: string;
}

/** An acronym in more paragraphs than this share of a text is one that its readers know: ROK, U.S. */
const commonShare = 0.5;

/** What the acronyms of the glossary stand for. @param lang language of the interface */
export function termNotes(terms: readonly Term[], lang: Language): TermNote[] {
  return terms.flatMap(({ id, acronym, meaning, ...names }) =>
    acronym
      ? {
          acronym,
          names: ownFirst(lang).map((one) => ({ lang: one, name: names[one] })),
          meaning: meaning[lang],
          url: paths.glossaryTerm(lang, id),
        }
      : [],
  );
}

/** The acronyms that stand in a text, those that stand everywhere left out. */
export function acronymsToExplain(terms: readonly Term[], paragraphs: readonly Pick<Paragraph, "text">[]): string[] {
  return terms.flatMap(({ acronym }) => {
    if (!acronym) return [];
    const pattern = acronymPattern([acronym]);
    const share = paragraphs.filter(({ text }) => text.search(pattern) >= 0).length / paragraphs.length;
    return share === 0 || share > commonShare ? [] : [acronym];
  });
}
