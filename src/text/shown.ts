/** Which language of a text a reader is shown, and in which interface he reads the others. */
import type { Language } from "../paths.ts";

/** What is there in the reader's language, else what is there. @param versions of one thing, in the order of the corpus */
export function versionFor<Version extends { lang: Language }>(
  versions: readonly Version[],
  reader: Language,
): Version | undefined {
  return versions.find(({ lang }) => lang === reader) ?? versions[0];
}

/**
 * The language in which the page of a meeting shows its text.
 *
 * @param held languages in which the text is held, in the order of the corpus
 */
export function shownLanguage(held: readonly Language[], reader: Language): Language | undefined {
  return held.includes(reader) ? reader : held[0];
}

/**
 * The interface whose page shows the text in a language: the reader's own, where that is the text shown there.
 *
 * @param lang one of the languages held
 */
export function interfaceShowing(lang: Language, held: readonly Language[], reader: Language): Language {
  return shownLanguage(held, reader) === lang ? reader : lang;
}
