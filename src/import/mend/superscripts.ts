/** Ordinals whose ending was a superscript: `49[th]`, `49^th^`, `49 th`. */
import type { Mender } from "./mending.ts";

const split = /(?<=\d)(?:\[(st|nd|rd|th)\]|\^(st|nd|rd|th)\^?|[ \n](st|nd|rd|th)(?![\p{L}\p{N}]))/gu;

/** Joins the ending to its figure. */
export const mendSuperscripts: Mender = ({ text }) => ({
  edits: [...text.matchAll(split)].map(({ 0: found, 1: a, 2: b, 3: c, index }) => {
    const figure = /\d+$/u.exec(text.slice(0, index))?.[0] ?? "";
    return {
      start: index - figure.length,
      end: index + found.length,
      corr: `${figure}${a ?? b ?? c ?? ""}`,
      kind: "superscript",
    };
  }),
});
