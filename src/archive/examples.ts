/** Checks the examples of the pages: their concept is traced, and their phrase is one of that concept's wordings. */
import { languages } from "../paths.ts";
import type { Examples } from "../schemas/examples.ts";
import { compileAll } from "../text/pattern.ts";
import { plainOf } from "../text/plain.ts";
import { readWording } from "../text/wording.ts";
import type { Corpus } from "./corpus.ts";
import type { Gathering } from "./gathering.ts";
import { files } from "./inquiry.ts";
import { faults } from "./messages.ts";

const file = "content/examples.yaml";

/** Reports what is wrong with the examples besides their shape: words that find nothing, a phrase of no concept. */
export function checkExamples(
  { finding, home, search }: Examples,
  { concepts, communiques }: Pick<Corpus, "concepts" | "communiques">,
  { inquiry, references }: Pick<Gathering, "inquiry" | "references">,
): void {
  for (const [field, list] of Object.entries({ home, search })) {
    const keys = list.map(({ words, lang }) => `${lang} ${plainOf(words).text.toLowerCase()}`);
    const repeated = list.find((_, index) => keys.indexOf(keys[index] ?? "") < index);
    if (repeated) inquiry.report(faults.exampleTwice(field, repeated.words));
  }
  for (const { words, lang } of [...home, ...search]) {
    const texts = communiques.filter((text) => text.lang === lang);
    const finds = compileAll([plainOf(readWording(words).wording).text], lang);
    const isFound = texts.some((text) => text.paragraphs.some((paragraph) => finds(paragraph.text).length > 0));
    const isTraced = concepts.some(({ patterns }) => compileAll(patterns[lang], lang)(words).length > 0);
    const isInDoubt = texts.some(({ id }) => inquiry.doubts(files.text(id)));
    if (!isFound && !isTraced && !isInDoubt) inquiry.report(faults.vainExample(file, words, lang));
  }
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
