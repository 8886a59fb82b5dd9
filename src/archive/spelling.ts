/** Characters that look like others or like nothing: they would make two equal texts differ, and hide from a search. */

/** The words of a text that are not in Unicode's composed form (NFC), as files from a Mac often have them. */
export function notComposed(text: string): string[] {
  if (text.normalize("NFC") === text) return [];
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.normalize("NFC") !== word);
  return words.length > 0 ? words : [text.trim()];
}

const kinds: [RegExp, string][] = [
  [/\t/u, "a tab"],
  [/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u, "a no-break or otherwise special space"],
  [/ {2}/u, "a double space"],
  [/^ +\S/u, "a space at the beginning of the line"],
  [/ $/u, "a space at the end of the line"],
  [/\r/u, "a carriage return (the line ends of Windows)"],
  // Format and control characters: soft hyphen, zero-width space and joiners, marks of direction and of byte order.
  [/\p{Cf}|[^\P{Cc}\t\r]/u, "an invisible character"],
  [/\ufffd/u, "a character that was lost (\ufffd)"],
];

/** Stray characters of a line: what each is, and the words around it with invisible ones shown as `U+00AD`. */
export function strays(line: string): [what: string, around: string][] {
  return kinds.flatMap(([pattern, what]): [string, string][] => {
    const at = line.search(pattern);
    return at < 0 ? [] : [[what, shown(line.slice(Math.max(0, at - 16), at + 20))]];
  });
}

function shown(text: string): string {
  return text.replace(/[^\P{C}\ufffd]|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}
