/** Saves what a phrase found as a file. */
import { writeCsv } from "../../csv.ts";
import { trace } from "../../i18n/trace.ts";
import type { PhraseResults } from "../../views/trace/phrase-data.ts";
import { phraseRows } from "../../views/trace/phrase-rows.ts";
import { element } from "../dom.ts";

/** A button that saves the table. */
export function downloadButton(results: PhraseResults): HTMLElement {
  const button = element("button", { type: "button" }, trace[results.lang].phrase.download);
  button.addEventListener("click", () => {
    const table = writeCsv(phraseRows(results, (path) => new URL(path, location.href).href));
    const url = URL.createObjectURL(new Blob([table], { type: "text/csv;charset=utf-8" }));
    const link = element("a", { href: url, download: "trace.csv" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
  return button;
}
