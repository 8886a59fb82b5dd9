/** Text folded for exact matching, with the way back to what is printed. */
import type { Language } from "../paths.ts";
import { type Places, type Plain, plainOf } from "./plain.ts";

/** A folded text: for each of its units, where in the printed text that stands from which it came. */
export interface Folded extends Plain {
  places: Places;
}

/**
 * Folds what only looks different (see `characters.ts`) and, beyond that, letter case, amounts of white space, lengths
 * of dashes, single and double quotation marks, and the stops of initials (U.S. = US); in Korean also drops middle dots,
 * which publishers print or leave out at will. Nothing else: exact is exact.
 */
export function fold(printed: string, language: Language): Folded {
  const { text: plain, places } = plainOf(printed);
  let text = "";
  // Asked of the text itself, it would be copied for every blank.
  let last = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const folded = foldUnit(plain, at, last, language);
    text += folded;
    last = folded || last;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(places?.starts[at] ?? at);
      ends.push(places?.ends[at] ?? at + 1);
    }
  }
  return { text, places: { starts, ends } };
}

/** Texts that are remembered at most: every paragraph of an edition many times as large as this one could become. */
const mostRemembered = 10_000;
const remembered = new Map<string, Folded>();

/** {@link fold}, remembered: every concept asks every paragraph, and folding is most of the work. */
export function foldOnce(printed: string, language: Language): Folded {
  const key = `${language}${printed}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const folded = fold(printed, language);
  remembered.set(key, folded);
  return folded;
}

/** @param last what the unit before was folded to that left anything */
function foldUnit(plain: string, at: number, last: string, language: Language): string {
  const unit = plain.charAt(at);
  switch (unit) {
    case " ":
      return last === " " ? "" : " ";
    case "—":
      return "-";
    case '"':
      return "'";
    case "·":
      return language === "ko" ? "" : "·";
    case ".":
      return isInitialStop(plain, at) ? "" : ".";
    default:
      return unit.toLowerCase();
  }
}

/** The stop of an initial: after a single capital, with another initial beside it: U.S., D.C. */
const initialStop = /(?<=(?<![\p{L}\p{N}])\p{Lu})\.(?=\p{Lu}(?:[. -]|$))|(?<=\p{Lu}\.\p{Lu})\./uy;

/** Whether the stop of an initial stands at a place of a plain text. */
export function isInitialStop(plain: string, at: number): boolean {
  initialStop.lastIndex = at;
  return initialStop.test(plain);
}
