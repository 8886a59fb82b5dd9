/**
 * What was promised of what is published: an address goes on naming the same words, a source stays the file it was, a
 * release that citations name stays one.
 */
import { EditionError } from "../edition-error.ts";
import { createPaths } from "../paths.ts";
import type { Correction } from "../schemas/correction.ts";
import { wordsNamed } from "./addresses.ts";
import type { Corpus } from "./corpus.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { correctionLine, digestOf, type Permalinks } from "./permalinks.ts";

/** Reports every broken promise, once a text. To be asked once all else is sound. */
export function checkPromises(corpus: Corpus, published: Permalinks, inquiry: Inquiry): void {
  for (const [id, day] of published.releases) {
    if (!corpus.releases.some((one) => one.id === id && one.day === day)) inquiry.report(faults.releaseGone(id, day));
  }
  const entered = new Set(corpus.corrections.map(correctionLine));
  for (const line of published.corrections) if (!entered.has(line)) inquiry.report(correctionGone(line));
  const corrected = new Map<string, Correction[]>();
  for (const one of corpus.corrections) corrected.set(one.text, [...(corrected.get(one.text) ?? []), one]);
  // A ledger of an older release has no digests at all.
  const isPublished = (id: string) =>
    published.sources.size > 0 && published.addresses.includes(createPaths("/").api(`communiques/${id}.json`));
  for (const { id, source } of [...corpus.communiques, ...corpus.witnesses]) {
    const pinned = published.sources.get(source.file);
    const replaced = (corrected.get(id) ?? []).filter(({ place }) => place === "source");
    if (pinned === undefined && isPublished(id)) inquiry.report(digestGone(source.file), source.file);
    if (pinned === undefined || pinned === source.sha256) continue;
    if (replaced.some(({ before, after }) => before === pinned && after === source.sha256)) continue;
    inquiry.report(otherSource(source.file, id, pinned, source.sha256), source.file);
  }
  const changed = new Map<string, string[]>();
  const bare: string[] = [];
  const known = new Set(published.words.size > 0 ? published.addresses : []);
  for (const [address, { words, text, place }] of namedWords(corpus)) {
    const digest = published.words.get(address);
    if (digest === undefined && known.has(address)) bare.push(address);
    const entries = (corrected.get(text) ?? []).filter(
      (one) => one.place === place || one.place.startsWith(`${place}-`),
    );
    if (digest === undefined || namedBefore(words, entries, digest)) continue;
    changed.set(text, [...(changed.get(text) ?? []), address]);
  }
  if (bare.length > 0) inquiry.report(wordsUnknown(bare));
  for (const [id, addresses] of changed) inquiry.report(otherWords(id, addresses), files.text(id));
}

/** Whether words were the published ones before the latest corrections, as many of them as have not been released. */
function namedBefore(words: string, corrections: readonly Correction[], digest: string): boolean {
  if (digestOf(words) === digest) return true;
  let before = words;
  for (const { before: was, after } of corrections.toReversed()) {
    before = before.replace(after, () => was);
    if (digestOf(before) === digest) return true;
  }
  return false;
}

/** Words by the addresses that name them, with the text and the place in it. */
function namedWords(corpus: Corpus): Map<string, { words: string; text: string; place: string }> {
  const places = new Map<string, { words: string; text: string; place: string }>();
  for (const text of corpus.communiques) {
    const own = wordsNamed({ communiques: [text] });
    for (const [address, words] of own) {
      const [, id] = /[#/](p\d+[a-z]?(?:-s\d+)?)\/?$/u.exec(address) ?? [];
      if (id) places.set(address, { words, text: text.id, place: id });
    }
  }
  return places;
}

function otherWords(text: string, addresses: readonly string[]): EditionError {
  const others = addresses.length > 1 ? `, and so would ${addresses.length - 1} more` : "";
  return new EditionError(
    `${files.text(text)}: ${addresses[0]} would come to name other words than at the last release${others}.`,
    "Restore the words, and keep the ids of sentences. Where the change is right, enter it in content/corrections.yaml\n" +
      "(date, text, place, before, after, why); then npm run check -- --publish.",
  );
}

function otherSource(file: string, text: string, pinned: string, now: string): EditionError {
  return new EditionError(
    `${file} is not the file that was released: its digest was ${pinned.slice(0, 12)}… and is ${now.slice(0, 12)}….`,
    `Restore the file. Where another witness takes its place on purpose, enter it in content/corrections.yaml:\ntext: ${text}, place: source, before: ${pinned}, after: ${now}, why.`,
  );
}

const restore = "Restore content/permalinks.txt as it was last committed: its lines are never taken out.";

function digestGone(file: string): EditionError {
  return new EditionError(`content/permalinks.txt has lost the digest of ${file}.`, restore);
}

function wordsUnknown([first, ...others]: readonly string[]): EditionError {
  const more = others.length > 0 ? `, and so have ${others.length} more` : "";
  return new EditionError(`content/permalinks.txt: ${first} has lost the digest of its words${more}.`, restore);
}

function correctionGone(line: string): EditionError {
  const [, day, text, place] = line.split(" ");
  return new EditionError(
    `content/corrections.yaml: the correction of ${day} in ${place} of ${text}, which readers have seen, is gone or another.`,
    "Restore it: corrections are only added. What was corrected wrongly is corrected again, by a further entry.",
  );
}
