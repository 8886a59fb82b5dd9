/** Checks the examples of the pages: their concept is traced, and their phrase is one of that concept's wordings. */
import { languages } from "../paths.ts";
import type { Concept } from "../schemas/concept.ts";
import type { Examples } from "../schemas/examples.ts";
import { compileAll } from "../text/pattern.ts";
import type { Gathering } from "./gathering.ts";
import { faults } from "./messages.ts";

const file = "content/examples.yaml";

/** Reports what is wrong with the examples besides their shape. */
export function checkExamples(
  { finding }: Examples,
  concepts: readonly Concept[],
  { inquiry, references }: Pick<Gathering, "inquiry" | "references">,
): void {
  if (!finding) return;
  references.concept(finding.concept, { file });
  const concept = concepts.find(({ id }) => id === finding.concept);
  if (!concept) return;
  for (const lang of languages) {
    const [wordings, phrase] = [concept.patterns[lang], finding.phrase[lang]];
    const places = compileAll(wordings, lang)(phrase);
    const isWording = places.some(({ start, end }) => start === 0 && end === phrase.length);
    if (!isWording) inquiry.report(faults.strangePhrase(file, phrase, concept.id, wordings));
  }
}
