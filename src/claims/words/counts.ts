/** Numbers in words. */

/** Counts in words. */
export const numbers: Readonly<Record<string, number>> = {
  none: 0,
  zero: 0,
  single: 1,
  sole: 1,
  one: 1,
  once: 1,
  a: 1,
  two: 2,
  twice: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};

export const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 };

/** @example ordinalInWords("fifty-sixth") // => 56 */
export function ordinalInWords(word: string): number | undefined {
  const [ten = "", unit = ""] = word.split(/[- ]/u);
  if (unit === "") return ten === "fiftieth" ? 50 : ten === "fortieth" ? 40 : undefined;
  const at = ordinals.slice(0, 9).indexOf(unit);
  return tens[ten] !== undefined && at >= 0 ? (tens[ten] ?? 0) + at + 1 : undefined;
}
