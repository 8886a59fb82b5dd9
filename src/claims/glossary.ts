/** Terms of the glossary as names that a claim may speak of. */
import type { Language } from "../paths.ts";
import type { Known } from "./model.ts";
import { ofMeetings } from "./vocabulary.ts";

interface GlossaryTerm {
  id: string;
  acronym?: string | null | undefined;
  en: string;
  ko: string;
  variants?: { en?: readonly string[] | undefined; ko?: readonly string[] | undefined } | undefined;
}

/** All names of each term in both languages; without the parties and their meetings, of which no claim speaks. */
export function glossaryOf(terms: readonly GlossaryTerm[], lang: Language): Known["terms"] {
  return terms
    .filter(({ acronym }) => !acronym || !ofMeetings.has(acronym))
    .map(({ id, acronym, en, ko, variants }) => {
      const short = acronym ? [acronym] : [];
      const patterns = { en: [en, ...short, ...(variants?.en ?? [])], ko: [ko, ...short, ...(variants?.ko ?? [])] };
      return { id, label: lang === "en" ? en : ko, patterns };
    });
}
