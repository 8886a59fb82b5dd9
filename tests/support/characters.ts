/** All characters of a kind, taken from Unicode's own properties and not from the code under test. */

/** Every code point but surrogates whose character passes, as characters. */
export function charactersThat(pass: (character: string) => boolean): string[] {
  const found: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (pass(character)) found.push(character);
  }
  return found;
}

const have = (property: RegExp) => charactersThat((character) => property.test(character));

export const dashes = have(/\p{Dash}/u);
export const spaces = have(/\p{White_Space}/u);
export const quotationMarks = have(/\p{Quotation_Mark}/u);
export const ignorables = have(/\p{Default_Ignorable_Code_Point}/u);

/** Unicode's confusables of U+00B7 (confusables.txt 17.0), the raised dot, and the letter that Koreans type for one. */
export const middleDots = Array.from(
  "·\u0387\u1427\u16eb\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\ua78f\uff65\u{10101}\u318d",
);

/** Every other character whose compatibility form is one of these, letter case aside. */
export function compatible(letters: string): [written: string, plain: string][] {
  const wanted = new Set(letters);
  return charactersThat((character) => {
    const form = character.normalize("NFKC").toLowerCase();
    return form !== character.toLowerCase() && wanted.has(form);
  }).map((character) => [character, character.normalize("NFKC").toLowerCase()]);
}

/** As a failed test prints it. @example codeOf("–") // => "U+2013" */
export function codeOf(character: string): string {
  return Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join(" ");
}
