/** What a phrase found, as rows of a table for a spreadsheet. */
import type { PhraseResults } from "./phrase-data.ts";
import { placeAddress } from "./text-address.ts";

/** The same in both interfaces: a spreadsheet is read by programs, too. */
const columns = ["phrase", "meeting", "language", "state", "paragraph", "url", "left", "hit", "right"] as const;

/**
 * One row a place; a text without any has one row that says why.
 *
 * @param address absolute address of a path of this site
 */
export function phraseRows(results: PhraseResults, address: (path: string) => string): (string | number)[][] {
  const { phrase, found } = results;
  const rows = found.flatMap(({ meeting, lang, state, lines }) => {
    const start = [phrase.wording, meeting, lang, state];
    if (lines.length === 0) return [[...start, "", "", "", "", ""]];
    return lines.map(({ paragraph, left, hit, right }) => {
      return [
        ...start,
        paragraph,
        address(placeAddress(results.data.columns, { meeting, lang, paragraph }, results.lang)),
        left,
        hit,
        right,
      ];
    });
  });
  return [[...columns], ...rows];
}
