/** Rows of a comparison to take along: each by itself, all that changed, or a document with tracked changes. */
import { copyAndSay, copyBothAndSay } from "../clipboard.ts";
import { button, part } from "../dom.ts";
import { saveFile } from "../save-file.ts";
import { asMarkdownRows, asTextAndHtml, extractOf, type RowExtract } from "./row-extract.ts";

/** @param tools on the page of a comparison: buttons, the choice of a form, a live region; `data-take-along` names the pair */
export function startTakeAlong(tools: HTMLElement): void {
  const section = document.querySelector<HTMLElement>("[data-citations]");
  if (!section || !navigator.clipboard) return;
  tools.hidden = false;
  const status = part(tools, '[role="status"]');
  const { says = "", row: rowWord = "", rowTitle = "" } = tools.dataset;
  const rows = [...document.querySelectorAll<HTMLElement>(".compare-row")];
  const changed = () => rows.filter((row) => !row.matches(".is-still")).map((row) => extractOf(row, section));
  const copy = (extracts: readonly RowExtract[]) =>
    part<HTMLSelectElement>(tools, "select").value === "markdown"
      ? copyAndSay(asMarkdownRows(extracts), status, says)
      : copyBothAndSay(asTextAndHtml(extracts), status, says);
  for (const row of rows) {
    const one = button(rowWord, () => void copy([extractOf(row, section)]));
    one.className = "cite-link no-print";
    one.title = rowTitle;
    row.querySelector(".row-link .cite-link")?.after(" ", one);
  }
  part(tools, "[data-copy-all]").addEventListener("click", () => void copy(changed()));
  part(tools, "[data-document]").addEventListener("click", () => void giveDocument(tools, status, changed()));
}

async function giveDocument(tools: HTMLElement, status: HTMLElement, rows: readonly RowExtract[]): Promise<void> {
  const { takeAlong = "", made = "", failed = "" } = tools.dataset;
  try {
    const { trackedChanges } = await import("./tracked-changes.ts");
    const title = document.querySelector("h1")?.textContent.replaceAll(/\s+/gu, " ").trim() ?? "";
    const author = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
    saveFile(await trackedChanges({ title, author }, rows), `scm-${takeAlong}.docx`);
    status.textContent = made;
  } catch {
    status.textContent = failed;
  }
}
