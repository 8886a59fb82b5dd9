/** The whole check of a content folder, without Astro. */
import { join } from "node:path";
import type { EditionError } from "../edition-error.ts";
import { nearest } from "../nearest.ts";
import { languages } from "../paths.ts";
import type { SiteLink } from "../text/inline.ts";
import { linkable, withoutQuery } from "./addresses.ts";
import { assemble } from "./assemble.ts";
import { ownsProse, proseDir } from "./content-dir.ts";
import type { Corpus } from "./corpus.ts";
import { checkCorrections, checkMoved } from "./corrections.ts";
import { isFolder, isThere, listFolder } from "./disk.ts";
import { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { brokenSeals, readPermalinks } from "./permalinks.ts";
import { checkPromises } from "./promises.ts";
import { checkProse } from "./prose.ts";
import { readContent } from "./read.ts";

/** Reads and checks a content folder, once. The corpus is sound only when there are no faults. */
export function checkContent(dir: string): { corpus: Corpus; faults: EditionError[] } {
  const inquiry = new Inquiry();
  if (!isFolder(dir)) return { corpus: emptyCorpus, faults: [faults.noContent(dir)] };
  const permalinks = readPermalinks(dir);
  const { addresses: published, fault } = permalinks;
  if (fault) inquiry.report(fault);
  else for (const broken of brokenSeals(dir)) inquiry.report(broken);
  if (published.length > 0) checkWhole(dir, inquiry);
  checkNames(dir, inquiry);
  const entries = readContent(dir, inquiry, published);
  const { corpus, siteLinks } = assemble(entries, inquiry, published);
  const inProse = checkProse(proseDir(dir), inquiry);
  // The site's own prose speaks of the edition's own texts, not of those in another folder.
  checkLinks([...siteLinks, ...(ownsProse(dir) ? inProse : [])], corpus, inquiry);
  // What an unsound text says is no matter yet.
  if (inquiry.faults.length === 0) checkPromises(corpus, permalinks, inquiry);
  if (inquiry.faults.length === 0) {
    checkCorrections(corpus, inquiry);
    checkMoved(corpus, inquiry);
  }
  return { corpus, faults: inquiry.faults };
}

const emptyCorpus: Corpus = {
  meetings: [],
  communiques: [],
  witnesses: [],
  topics: [],
  reports: [],
  alignments: [],
  differences: [],
  concepts: [],
  terms: [],
  claims: [],
  releases: [],
  corrections: [],
  moved: [],
  examples: { home: [], search: [] },
};

/** What an edition need not have to begin with has no address of its own, and would be gone without a word. */
const optional = ["alignments/", "claims/", "differences/", "examples.yaml"];

/** Reports what is gone from a published edition as a whole. */
function checkWhole(dir: string, inquiry: Inquiry): void {
  for (const name of optional) {
    if (!isThere(join(dir, name))) inquiry.report(faults.missingInReleased(`content/${name}`), `content/${name}`);
  }
}

const folders = "about alignments claims communiques concepts differences meetings reports sources witnesses".split(
  " ",
);
const singleFiles =
  "corrections.yaml examples.yaml moved.yaml permalinks.txt released-links.txt releases.yaml terms.yaml topics.yaml";

/** Everything that a content folder may hold at its top. */
const names: readonly string[] = [...folders, ...singleFiles.split(" ")];

/** Papers that lie beside any content. */
const paper = /^(?:\..*|(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?)$/u;

/** Reports what nobody would read: a file under another name is otherwise as good as gone. */
function checkNames(dir: string, inquiry: Inquiry): void {
  for (const name of listFolder(dir, "content/").sort()) {
    if (names.includes(name) || paper.test(name)) continue;
    const shown = `content/${name}${isFolder(join(dir, name)) ? "/" : ""}`;
    inquiry.report(faults.unread(shown, nearest(name.toLowerCase(), names)));
  }
}

/** Where a text cannot be read, its addresses only seem to be missing: links wait until all else is sound. */
function checkLinks(links: readonly SiteLink[], corpus: Corpus, inquiry: Inquiry): void {
  if (inquiry.hasDoubts) return;
  const addresses = linkable(corpus);
  for (const { place, address } of links) {
    if (languages.some((lang) => address.startsWith(`/${lang}/`))) {
      inquiry.report(faults.languageInLink(place, address));
    } else if (!addresses.has(withoutQuery(address))) inquiry.report(faults.deadLink(place, address));
  }
}
