/** The editors' claims on the page: of a phrase that is traced those that have to do with it. */
import { type ExactPhrase, sharesWords } from "../../trace/phrase.ts";
import type { PhraseData } from "../../views/trace/phrase-data.ts";

/** Hides the others; without a phrase all stand. */
export function showClaims(phrase: ExactPhrase | undefined, { concepts }: Pick<PhraseData, "concepts">): void {
  for (const section of document.querySelectorAll<HTMLElement>(".claim-list")) {
    const claims = [...section.querySelectorAll<HTMLElement>("li[data-concept]")];
    for (const claim of claims) {
      const concept = concepts.find(({ id }) => id === claim.dataset["concept"]);
      claim.hidden = phrase !== undefined && !(concept && sharesWords(phrase, concept.patterns));
    }
    section.hidden = claims.length > 0 && claims.every(({ hidden }) => hidden);
  }
}
