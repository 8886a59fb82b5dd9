/** Checks the terms beside one another: a name by which readers look one up leads to one. */
import { type Language, languages } from "../paths.ts";
import type { Term } from "../schemas/term.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** Reports names that stand twice, in one term or in two. */
export function checkTerms(terms: readonly Term[], inquiry: Inquiry): void {
  for (const lang of languages) {
    const first = new Map<string, string>();
    for (const term of terms) {
      for (const name of namesIn(term, lang)) {
        const known = first.get(name);
        if (known === undefined) first.set(name, term.id);
        else inquiry.report(faults.nameTwice(term.id, name, known));
      }
    }
  }
}

/** Two languages may have one name: SOFA. */
function namesIn({ acronym, variants, ...term }: Term, lang: Language): string[] {
  return [...(lang === "en" && acronym ? [acronym] : []), term[lang], ...(variants?.[lang] ?? [])];
}
