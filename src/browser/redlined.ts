/** A redline as elements: as `Redline.astro` writes it, for what is compared in the browser. */
import { compare } from "../i18n/compare.ts";
import type { Language } from "../paths.ts";
import type { ClosePassage } from "../trace/closest.ts";
import { redlinePieces } from "../views/compare/redline-pieces.ts";
import { element, visuallyHidden } from "./dom.ts";

/** In one column: what was removed, struck, before what was added in its place. @param lang of the interface */
export function redlined(runs: ClosePassage["runs"], lang: Language): (Node | string)[] {
  const { said } = compare[lang].side;
  const spoken = (words: string) => {
    const made = visuallyHidden(`${words} `);
    made.lang = lang;
    return made;
  };
  return redlinePieces(runs, "to").flatMap(({ kind, before, words, after }): (Node | string)[] => {
    if (kind === "same") return [words];
    if (kind === "added") return [before, ...(words ? [element("ins", {}, spoken(said.added), words)] : []), after];
    return [before, element("del", {}, spoken(said.removed), words), after];
  });
}
