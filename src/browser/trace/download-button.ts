/** Saves what a phrase found as a file. */
import { writeCsv } from "../../csv.ts";
import { trace } from "../../i18n/trace.ts";
import type { PhraseResults } from "../../views/trace/phrase-data.ts";
import { phraseRows } from "../../views/trace/phrase-rows.ts";
import { wholeAddress } from "../address.ts";
import { button } from "../dom.ts";
import { saveFile } from "../save-file.ts";

/** A button that saves the table; the mark of byte order lets spreadsheets read Korean. */
export function downloadButton(results: PhraseResults): HTMLElement {
  return button(trace[results.lang].phrase.download, () => {
    const table = writeCsv(phraseRows(results, wholeAddress));
    saveFile(new Blob([table], { type: "text/csv;charset=utf-8" }), "trace.csv");
  });
}
