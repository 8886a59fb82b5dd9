/** The glossary as a page shows it: in the order of one language, by initials. */
import type { Corpus } from "../../archive/corpus.ts";
import { otherLanguage } from "../../i18n/locale.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import { queryFor } from "../../search/terms.ts";

export interface GlossaryEntry {
  id: string;
  /** In the language of the interface. */
  name: string;
  acronym: string | undefined;
  /** In the other language. */
  other: string;
  /** Other wordings, in each language. */
  variants: readonly { lang: Language; wording: string }[];
  meaning: string;
  /** Searches for its wordings. */
  searches: readonly { lang: Language; wording: string; url: string }[];
}

/** Entries with one initial: a letter, or a consonant of Hangul. */
export interface GlossaryGroup {
  initial: string;
  entries: readonly GlossaryEntry[];
}

/** All terms by their names in a language. */
export function glossaryView({ terms }: Pick<Corpus, "terms">, lang: Language): GlossaryGroup[] {
  const other = otherLanguage(lang);
  const entries = terms.map(({ id, acronym, variants, meaning, ...names }): GlossaryEntry => {
    const searches = [
      { lang: "en" as const, wording: acronym ?? names.en },
      { lang: "ko" as const, wording: names.ko },
    ];
    return {
      id,
      name: names[lang],
      acronym,
      other: names[other],
      variants: ownFirst(lang)
        .flatMap((code) => (variants?.[code] ?? []).map((wording) => ({ lang: code, wording })))
        // Both languages may print the same acronym.
        .filter(({ wording }, index, all) => all.findIndex((one) => one.wording === wording) === index),
      meaning: meaning[lang],
      searches: searches.map((one) => ({ ...one, url: paths.search(lang, { q: queryFor(one.wording) }) })),
    };
  });
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries.sort((one, next) => compare(one.name, next.name))) {
    const initial = initialOf(entry.name);
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups].map(([initial, own]) => ({ initial, entries: own }));
}

/** Unicode's order is the dictionary's for letters of one case and for syllables of Hangul. */
function compare(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

const consonants = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

/** @example initialOf("확장억제") // => "ㅎ" · initialOf("wartime") // => "W" */
export function initialOf(name: string): string {
  const syllable = name.charCodeAt(0) - 0xac00;
  const isHangul = syllable >= 0 && syllable < 11_172;
  return isHangul ? consonants.charAt(Math.floor(syllable / 588)) : name.charAt(0).toUpperCase();
}
