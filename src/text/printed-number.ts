/**
 * How witnesses print the number of a paragraph: `11. `, `11.`, `11,`, `11)`, `(11)`, `11 `, `.11.`, `**11.**`, `11\.`,
 * `¶11.`; in Korean and Chinese type also in full width, `１１．`, `11、`.
 */

/** Marks of a converter or a scanner that may stand before a number. */
export const marksBefore = "[#>.*_(（¶§ ]*";

/** What ends a number, and the marks that may stand behind it. */
export const numberEnd = "(?:\\\\?[.,)．，、。）][*_]*|[*_]+|(?= ))";

/** A digit, in either width. */
export const digit = "[0-9０-９]";

/** A figure as a witness prints it, in either width. @example figureOf("１１") // => 11 */
export function figureOf(printed: string): number {
  return Number(printed.normalize("NFKC"));
}

/** Digits of a number as they may be printed, in either width. @example printedDigits("11") // => "[1１][1１]" */
export function printedDigits(digits: string): string {
  return [...digits].map((one) => `[${one}${String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)}]`).join("");
}
