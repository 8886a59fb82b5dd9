/** Terms of the alliance across languages: what is called 전작권 in one text is OPCON in another. */
import type { Language } from "../paths.ts";
import type { TermsFile } from "../schemas/api.ts";
import { plainOf } from "../text/plain.ts";
import { exactQuery, foldWord, looseQuery } from "./words.ts";

export type KnownTerm = TermsFile["terms"][number];

/** All wordings of a term in a language, the usual ones first. An acronym counts as English. */
function formsOf({ acronym, en, ko, variants }: KnownTerm, lang: Language): string[] {
  return lang === "ko" ? [ko, ...variants.ko] : [...(acronym ? [acronym] : []), en, ...variants.en];
}

/** The terms that a query names, by any of their wordings; letter case, spaces, stops and middle dots do not matter. */
export function termsNamed(query: string, terms: readonly KnownTerm[]): KnownTerm[] {
  const asked = keyOf(looseQuery(query));
  if (asked === "") return [];
  return terms.filter((term) =>
    (["en", "ko"] as const).some((lang) => formsOf(term, lang).some((form) => keyOf(form) === asked)),
  );
}

/** The query for a wording: quoted where a sign would part it into letters (S&T). */
export function queryFor(wording: string): string {
  return /[&/]/u.test(plainOf(wording).text) ? exactQuery(wording) : wording;
}

/** Other wordings to search for, by language; the one that was asked for is left out. */
export function otherForms(query: string, terms: readonly KnownTerm[]): Record<Language, string[]> {
  const asked = keyOf(looseQuery(query));
  const others = (lang: Language) => {
    const forms = terms.flatMap((term) => formsOf(term, lang));
    const byKey = new Map(forms.map((form) => [keyOf(form), form] as const).reverse());
    byKey.delete(asked);
    return forms.filter((form) => byKey.get(keyOf(form)) === form).slice(0, mostOffered);
  };
  return { en: others("en"), ko: others("ko") };
}

/** More would be a list to read instead of a hint. */
const mostOffered = 3;

function keyOf(wording: string): string {
  return foldWord(wording).replace(/[^\p{L}\p{N}]/gu, "");
}
