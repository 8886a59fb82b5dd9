/** The citation library: CSL styles over citeproc, RIS and BibTeX. Runs at build time and in tests, never at a reader's. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { CslItem } from "./item.ts";
import { cslJsonOf, type Records } from "./record.ts";
import bluebook from "./styles/bluebook.csl?raw";
import chicago from "./styles/chicago.csl?raw";
import korean from "./styles/korean.csl?raw";
import mla from "./styles/mla.csl?raw";
import type { CitationStyle } from "./styles.ts";

/** APA comes with the library; of the others no package has a style. */
const own = { "scm-bluebook": bluebook, "scm-chicago": chicago, "scm-korean": korean, "scm-mla": mla };
for (const [name, xml] of Object.entries(own)) plugins.config.get("@csl").styles.add(name, xml);

// Otherwise every Hangul syllable is dropped, and so is a name that is made of them.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true });

/** Which part of which CSL style makes a citation. */
const parts: Record<CitationStyle, { template: string; part: "citation" | "bibliography" }> = {
  "chicago-note": { template: "scm-chicago", part: "citation" },
  "chicago-bibliography": { template: "scm-chicago", part: "bibliography" },
  apa: { template: "apa", part: "bibliography" },
  "apa-in-text": { template: "apa", part: "citation" },
  mla: { template: "scm-mla", part: "bibliography" },
  "mla-in-text": { template: "scm-mla", part: "citation" },
  bluebook: { template: "scm-bluebook", part: "citation" },
  korean: { template: "scm-korean", part: "citation" },
};

/**
 * A citation as the library makes it.
 *
 * @param locator number of a paragraph, for a style that writes locators by CSL's own terms
 * @returns HTML with `i` as its only element
 */
export function formatItem(style: CitationStyle, item: CslItem, locator?: string): string {
  const { template, part } = parts[style];
  const entry = [{ id: item.id, ...(locator === undefined ? {} : { locator, label: "paragraph" }) }];
  const html = new Cite([item]).format(part, {
    template,
    format: "html",
    lang: "en-US",
    ...(part === "citation" ? { entry } : {}),
  });
  return html.replaceAll(/<\/?div[^>]*>/gu, "").trim();
}

/** An item in every format that reference managers read. */
export function recordsOf(item: CslItem): Records {
  return { ris: risOf(item), bib: bibtexOf(item), json: cslJsonOf(item) };
}

/** For reference managers; ends its last line. The library breaks a value after 70 characters, inside words and addresses. */
export function risOf(item: CslItem): string {
  const ris = new Cite([inEditions(item)]).format("ris").trim();
  return `${ris.replaceAll(/\n(?![A-Z][A-Z0-9] {2}-)/gu, "")} \n`;
}

/** For LaTeX: BibTeX in the fields of BibLaTeX, which knows days and languages. */
export function bibtexOf(item: CslItem): string {
  return `${new Cite([inEditions(item)]).format("biblatex").trim()}\n`;
}

/** Both formats have a field for an edition and none for a version, a genre in one field, and notes for the rest. */
function inEditions({ version, medium, genre, section, note, ...item }: CslItem): object {
  const notes = [section, note].filter((one) => one !== undefined);
  return {
    ...item,
    ...(version === undefined ? {} : { edition: version }),
    ...(genre === undefined ? {} : { genre: medium === undefined ? genre : `${genre} (${medium})` }),
    ...(notes.length > 0 ? { note: notes.join(". ") } : {}),
  };
}
