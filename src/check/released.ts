/** `content/released-links.txt`: reads it, says what changed since, and writes it anew when the editor accepts. */
import { join } from "node:path";
import { type Corpus, communiqueOf, heldPairs } from "../archive/corpus.ts";
import { writeText } from "../archive/disk.ts";
import { readLedger } from "../archive/ledger.ts";
import { comparisonsOf } from "../compare/comparisons.ts";
import {
  type ChangedPair,
  changedPairs,
  describeChange,
  parseReleased,
  printReleased,
  type ReleasedPair,
  releasedLine,
  releasedPair,
} from "../compare/link-changes.ts";
import { EditionError } from "../edition-error.ts";
import { languages } from "../paths.ts";

const file = "content/released-links.txt";

/** A line of the ledger: a pair, or the other ledger with its number of lines. */
const line = new RegExp(`${releasedLine.source}|^# permalinks\\.txt \\d+$`, "u");

/** What stands between the released links and those of the corpus. */
export interface ReleaseReport {
  /** Lines that cannot be read, and links that changed; nothing where the folder has never been released. */
  faults: EditionError[];
  /** Pairs that the file does not hold yet; 0 where there is no file. */
  unreleased: number;
}

/**
 * Compares the corpus with the released links of its folder.
 *
 * @param corpus left out where it is not sound: then only the file itself is read
 */
export function checkReleased(dir: string, corpus?: Corpus): ReleaseReport {
  const { lines, fault } = readLedger(pathIn(dir), file, line, "51-56.en 1>1 9>14~");
  if (fault || !corpus || lines.length === 0) return { faults: fault ? [fault] : [], unreleased: 0 };
  const released = parseReleased(lines);
  const now = releasable(corpus);
  const changed = changedPairs(released, now);
  const known = new Set(released.map(({ from, to, lang }) => `${from}-${to}.${lang}`));
  const unreleased = now.filter(({ from, to, lang }) => !known.has(`${from}-${to}.${lang}`)).length;
  return { faults: changed.length > 0 ? [linkedOtherwise(changed)] : [], unreleased };
}

/** Writes the links of the corpus as released. @returns the number of pairs @throws EditionError where it cannot */
export function publishReleased(dir: string, corpus: Corpus): number {
  const pairs = releasable(corpus);
  writeText(pathIn(dir), file, printReleased(pairs));
  return pairs.length;
}

function pathIn(dir: string): string {
  return join(dir, "released-links.txt");
}

/** Every pair of the corpus with the links that its comparison shows, older meetings first. */
function releasable(corpus: Corpus): ReleasedPair[] {
  const comparisons = comparisonsOf(corpus);
  return heldPairs(corpus).flatMap(([older, newer]) =>
    languages.flatMap((lang): ReleasedPair[] => {
      const [from, to] = [communiqueOf(corpus, older.number, lang), communiqueOf(corpus, newer.number, lang)];
      if (!from || !to) return [];
      return [releasedPair({ from: older.number, to: newer.number, lang }, comparisons.links(from, to))];
    }),
  );
}

function linkedOtherwise(changed: readonly ChangedPair[]): EditionError {
  const count = changed.length === 1 ? "1 comparison links" : `${changed.length} comparisons link`;
  const [first] = changed;
  return new EditionError(
    `${file}: ${count} paragraphs otherwise than at the last release.\n    ${changed.map(describeChange).join("\n    ")}`,
    "Read these comparisons. To accept the new links: npm run check -- --publish.\n" +
      `To keep an old one, give your word on it, e.g. in content/alignments/${first?.from}-${first?.to}.yaml.`,
  );
}
