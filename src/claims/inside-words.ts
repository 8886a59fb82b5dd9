/** Korean words found inside longer ones only: 조선 in 조선소. What no list tells apart from a compound decides no claim. */
import type { ConcordanceLine } from "../trace/concordance.ts";
import type { Needed, Subject } from "./model.ts";

/** What may follow a noun in its eojeol: particles, and verbs made of it. */
const ending =
  /^(?:[^가-힣]|$|(?:은|는|이|가|을|를|의|에|와|과|도|로|만|들|으로|까지|부터|라|나|하|되|한|할|해|화|적|된|될|됐|했|였|인|임|시키|받))/u;

/** Whether a word of a claim that is quoted, or a bare word, stands in a text that the claim needs, and nowhere for itself. */
export function standsInsideOnly(subjects: readonly Subject[], needed: readonly Needed[]): boolean {
  return needed.some(({ subject, languages }) => {
    const asked = subjects[subject];
    if (asked?.kind !== "quotation" || asked.names || !/^[가-힣]+$/u.test(asked.words)) return false;
    const lines = languages.flatMap((one) => one.lines);
    return lines.length > 0 && lines.every(isInside);
  });
}

function isInside({ left, right }: ConcordanceLine): boolean {
  return /[가-힣]$/u.test(left) || !ending.test(right);
}
