/** Checks the terms beside one another: a name by which readers look one up leads to one. */
import { type Language, languages } from "../paths.ts";
import type { Term } from "../schemas/term.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** Reports names that stand twice, in one term or in two. */
export function checkTerms(terms: readonly Term[], inquiry: Inquiry): void {
  for (const lang of languages) {
    const first = new Map<string, string>();
    /** The other term of which it is a name in other letter case; a term may print its own in both. */
    const named = ({ id }: Term, name: string) => {
      const other = first.get(name.toLowerCase());
      return other === id ? undefined : other;
    };
    for (const term of terms) {
      for (const name of lang === "en" ? (term.variants?.en ?? []) : []) {
        if (!/\p{Script=Hangul}/u.test(name)) continue;
        inquiry.report(faults.otherLanguage(`content/terms.yaml: ${term.id}: variants.en`, name));
      }
      for (const name of namesIn(term, lang)) {
        const known = first.get(name) ?? named(term, name);
        first.set(name, known ?? term.id);
        if (known === undefined) first.set(name.toLowerCase(), term.id);
        else inquiry.report(faults.nameTwice(term.id, name, known));
      }
    }
  }
}

/** Two languages may have one name: SOFA. */
function namesIn({ acronym, variants, ...term }: Term, lang: Language): string[] {
  return [...(lang === "en" && acronym ? [acronym] : []), term[lang], ...(variants?.[lang] ?? [])];
}
