/** Checks the examples of the pages: their concept is traced, and their phrase is one of that concept's wordings. */
import type { EditionError } from "../edition-error.ts";
import { languages } from "../paths.ts";
import type { Concept } from "../schemas/concept.ts";
import type { Examples } from "../schemas/examples.ts";
import { compileAll } from "../text/pattern.ts";
import { nearest } from "./check-text.ts";
import { faults } from "./messages.ts";

const file = "content/examples.yaml";

/** What is wrong with the examples besides their shape. */
export function exampleFaults({ finding }: Examples, concepts: readonly Concept[]): EditionError[] {
  if (!finding) return [];
  const concept = concepts.find(({ id }) => id === finding.concept);
  if (!concept) {
    const known = concepts.map(({ id }) => id);
    return [faults.unknownConcept(file, finding.concept, nearest(finding.concept, known))];
  }
  return languages.flatMap((lang) => {
    const [wordings, phrase] = [concept.patterns[lang], finding.phrase[lang]];
    const places = compileAll(wordings, lang)(phrase);
    const isWording = places.some(({ start, end }) => start === 0 && end === phrase.length);
    return isWording ? [] : [faults.strangePhrase(file, phrase, concept.id, wordings)];
  });
}
