/** What a phrase found, as a file for a spreadsheet. */
import { trace } from "../../i18n/trace.ts";
import { writeCsv } from "../../trace/csv.ts";
import { element } from "../search/dom.ts";
import type { PhraseResults } from "./phrase-results.ts";
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

/** A button that saves the table; the mark of byte order lets spreadsheets read Korean. */
export function downloadButton(results: PhraseResults): HTMLElement {
  const button = element("button", { type: "button" }, trace[results.lang].phrase.download);
  button.addEventListener("click", () => {
    const table = writeCsv(phraseRows(results, (path) => new URL(path, location.href).href));
    const url = URL.createObjectURL(new Blob(["\ufeff", table], { type: "text/csv;charset=utf-8" }));
    const link = element("a", { href: url, download: "trace.csv" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
  return button;
}
