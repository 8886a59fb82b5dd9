/** A row of a comparison as it can be taken along: its name, its words with what changed in them, both texts' citations. */
import { type CopiedCitation, citationOf } from "../cite/citation.ts";
import { namesPlace, placeNamedBy } from "../cite/named-place.ts";
import { lang } from "../interface-language.ts";
import { asHtml, asMarkdown, asText, type Passage, passagesIn } from "../reading/passages.ts";

export interface RowExtract {
  /** Which paragraphs of which meetings. */
  name: string;
  passages: readonly Passage[];
  /** Of the older paragraphs and the newer, as far as there are any. */
  citations: readonly CopiedCitation[];
}

/**
 * @param row of a comparison
 * @param section of citations, with that of each text under `data-side`
 */
export function extractOf(row: HTMLElement, section: HTMLElement): RowExtract {
  const range = document.createRange();
  range.selectNodeContents(row);
  const link = row.querySelector<HTMLElement>(namesPlace);
  const name = link ? placeNamedBy(link).locator[lang] : "";
  const sides = (["from", "to"] as const).flatMap((side) => citationOfSide(row, section, side) ?? []);
  return { name, passages: passagesIn(row, [range]), citations: sides };
}

/** The citation of one side's paragraphs. @returns `undefined` where nothing stands there */
function citationOfSide(row: HTMLElement, section: HTMLElement, side: "from" | "to"): CopiedCitation | undefined {
  const citation = section.querySelector<HTMLElement>(`[data-side="${side}"] [data-style]`);
  const links = [...row.querySelectorAll<HTMLAnchorElement>(`.side-${side} .side-number`)];
  const labels = links.map(({ hash }) => hash.slice(2));
  const [first] = links;
  if (!citation || !first) return undefined;
  // One paragraph has a page of its own; of several the text is opened at the first.
  const at = links.length === 1 ? `${first.pathname}p${labels[0]}/` : first.pathname + first.hash;
  return citationOf(citation, { locator: { from: labels.join(", ") }, at });
}

/** Rows as plain text and as HTML, their citations behind them, each once. */
export function asTextAndHtml(rows: readonly RowExtract[]): { text: string; html: string } {
  const cited = distinct(rows);
  const text = rows.flatMap(({ name, passages }) => [name, ...passages.map(asText)]);
  const html = rows.flatMap(({ name, passages }) => [`<h3>${name}</h3>`, ...passages.map((one) => asHtml("p", one))]);
  return {
    text: [...text, ...cited.map((one) => one.text)].join("\n\n"),
    html: [...html, ...cited.map((one) => `<p>${one.html}</p>`)].join("\n"),
  };
}

/** Rows as Markdown. */
export function asMarkdownRows(rows: readonly RowExtract[]): string {
  const words = rows.flatMap(({ name, passages }) => [`### ${name}`, ...passages.map(asMarkdown)]);
  return `${[...words, ...distinct(rows).map(({ text }) => text)].join("\n\n")}\n`;
}

function distinct(rows: readonly RowExtract[]): CopiedCitation[] {
  const all = rows.flatMap(({ citations }) => citations);
  return all.filter(({ text }, index) => all.findIndex((one) => one.text === text) === index);
}
