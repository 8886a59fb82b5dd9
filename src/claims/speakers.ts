/** Who says a thing: in a claim, and sentence by sentence in a text. */
import { isFunctionWord } from "../text/function-words.ts";
import type { Known, Side, Speaker } from "./model.ts";
import { ministersIn, peopleIn } from "./persons.ts";
import * as say from "./vocabulary.ts";

/** Who alone a claim says has said it: the one minister or secretary whom it names, and nobody of the other side. */
export function speakerIn(text: string, { ledBy, sideOf }: Known): Speaker | undefined {
  if (say.bothSpeak.test(text)) return undefined;
  const own = text.replace(say.notThem, " ");
  const named = [
    ...ministersIn(own, ledBy).map(({ name }) => name),
    ...Array.from(own.matchAll(say.speakerNamed), ([, name = ""]) => name),
  ];
  const speaks = named.find((name) => !isFunctionWord(name.toLowerCase(), "en") && sideOf(name) !== undefined);
  if (speaks === undefined) return undefined;
  const sides = new Set([speaks, ...peopleIn(own, ledBy).map(({ name }) => name)].map(sideOf));
  const [side, ...others] = sides;
  return side && others.length === 0 ? { name: speaks, side } : undefined;
}

/**
 * Of each sentence of a paragraph the side that speaks in it: one, both, or that of the sentence before it where it names
 * nobody.
 */
export function speakersOf(sentences: readonly string[], sideOf: Known["sideOf"]): (Side | "both" | undefined)[] {
  let before: Side | "both" | undefined;
  return sentences.map((sentence) => {
    before = sideSpeaking(sentence, sideOf) ?? before;
    return before;
  });
}

function sideSpeaking(sentence: string, sideOf: Known["sideOf"]): Side | "both" | undefined {
  if (say.bothSpeak.test(sentence)) return "both";
  const [, office, minister] = say.officeSpeaks.exec(sentence) ?? [];
  if (office) return office === "Secretary" ? "us" : "rok";
  // 김 장관: by the family name alone.
  return minister === undefined ? undefined : minister.length === 1 ? "rok" : sideOf(`${minister} 장관`);
}
