/** Characters that look like others or like nothing: they would make two equal texts differ, and hide from a search. */
import { invisible, specialSpace } from "../text/characters.ts";

/** The words of a text that are not in Unicode's composed form (NFC), as files from a Mac often have them. */
export function notComposed(text: string): string[] {
  if (text.normalize("NFC") === text) return [];
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.normalize("NFC") !== word);
  return words.length > 0 ? words : [text.trim()];
}

const kinds: [RegExp, string][] = [
  [/\t/u, "a tab"],
  [new RegExp(`(?![\\t\\r])${specialSpace.source}`, "u"), "a no-break or otherwise special space"],
  [/ {2}/u, "a double space"],
  [/^ +\S/u, "a space at the beginning of the line"],
  [/ $/u, "a space at the end of the line"],
  [/\r/u, "a carriage return (the line ends of Windows)"],
  [invisible, "an invisible character"],
  [/\ufffd/u, "a character that was lost (\ufffd)"],
];

/** Stray characters of a line: what each is, and the words around it with invisible ones shown as `U+00AD`. */
export function strays(line: string): [what: string, around: string][] {
  return kinds.flatMap(([pattern, what]): [string, string][] => {
    const at = line.search(pattern);
    return at < 0 ? [] : [[what, shown(line.slice(Math.max(0, at - 16), at + 20))]];
  });
}

/** A text with what is invisible in it shown as `[U+00AD]`. */
export function shown(text: string): string {
  const isUnseen = (character: string) => invisible.test(character) || specialSpace.test(character);
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return isUnseen(character) ? `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]` : character;
  }).join("");
}
