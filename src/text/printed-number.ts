/** How witnesses print the number of a paragraph: `11. `, `11.`, `11,`, `11)`, `(11)`, `11 `, `.11.`, `**11.**`, `11\.`. */

/** Marks of a converter or a scanner that may stand before a number. */
export const marksBefore = "[#>.*_( ]*";

/** What ends a number, and the marks that may stand behind it. */
export const numberEnd = "(?:\\\\?[.,)][*_]*|[*_]+|(?= ))";
