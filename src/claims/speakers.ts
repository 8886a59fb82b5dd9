/** Who says a thing: in a claim, and sentence by sentence in a text. */
import { isFunctionWord } from "../text/function-words.ts";
import type { Known, Side, Speaker } from "./model.ts";
import { ministersIn, peopleIn } from "./persons.ts";
import * as say from "./vocabulary.ts";

/** Who alone a claim says has said it: the one minister or secretary whom it names, and nobody of the other side. */
export function speakerIn(text: string, { ledBy, sideOf }: Known): Speaker | undefined {
  if (say.bothSpeak.test(text)) return undefined;
  const own = text.replace(say.notThem, " ").replace(say.kimOfNorth, " ");
  const named = [
    ...ministersIn(own, ledBy).map(({ name }) => name),
    ...Array.from(own.matchAll(say.speakerNamed), ([, name = ""]) => name),
  ];
  const speaks = named.find((name) => !isFunctionWord(name.toLowerCase(), "en") && sideOf(name) !== undefined);
  if (speaks === undefined) return undefined;
  const sides = new Set([speaks, ...peopleIn(own, ledBy).map(({ name }) => name)].map(sideOf));
  const [side, ...others] = sides;
  return side && others.length === 0 ? { name: speaks, side, meetings: ledBy(speaks) } : undefined;
}

/** Who speaks at a place of a paragraph: who is named last before it as one who says something. */
export function speakerAt(paragraph: string, at: number, sideOf: Known["sideOf"]): Side | "both" | undefined {
  const named = Array.from(paragraph.slice(0, at).matchAll(say.speaks), ({ groups = {} }) => groups).at(-1);
  if (!named) return undefined;
  if (named.both) return "both";
  if (named.office) return /secretary/iu.test(named.office) ? "us" : "rok";
  const { minister = "" } = named;
  // 김 장관: by the family name alone.
  return minister.length === 1 ? "rok" : sideOf(`${minister} 장관`);
}
