/**
 * `npm run check`: the content only, in seconds. Exit code 1 and every fault named when anything is wrong.
 * `npm run check -- --publish` also enters new addresses in `content/permalinks.txt`, which keeps them from then on, and
 * accepts the links of all comparisons as they now are: `content/released-links.txt`.
 */
import { dataAddresses, publishedAddresses } from "../archive/addresses.ts";
import { contentDir } from "../archive/content-dir.ts";
import type { Corpus } from "../archive/corpus.ts";
import { odditiesOf } from "../archive/oddities.ts";
import { publishPermalinks, readPermalinks, sealLedgers } from "../archive/permalinks.ts";
import { checkAll } from "../check/all.ts";
import { checkEdition } from "../check/edition.ts";
import { publishReleased } from "../check/released.ts";
import { describe, type EditionError } from "../edition-error.ts";
import { runCommand } from "./command.ts";

const usage = {
  call: "npm run check --",
  purpose: "checks the content, without building the site",
  options: { publish: "enters new addresses, and accepts the links of all comparisons as they are" },
};

await runCommand(usage, ({ options }) => {
  const dir = contentDir();
  if (options.has("publish")) publish(dir);
  else check(dir);
});

function check(dir: string): void {
  const { corpus, faults, unreleased } = checkAll(dir);
  if (!report(faults, corpus, dir)) return;
  for (const oddity of odditiesOf(corpus)) console.log(`Worth a look: ${oddity}`);
  const known = new Set(readPermalinks(dir).addresses);
  const unpublished = [...publishedAddresses(corpus), ...dataAddresses(corpus)].filter(
    (address) => !known.has(address),
  ).length;
  if (unpublished > 0) {
    console.log(`${unpublished} addresses are not in permalinks.txt yet: npm run check -- --publish enters them.`);
  }
  if (unreleased > 0) console.log(`${unreleased} comparisons are not in released-links.txt yet: the same enters them.`);
}

function publish(dir: string): void {
  const { corpus, faults } = checkEdition(dir);
  if (!report(faults, corpus, dir)) return;
  console.log(`${publishPermalinks(dir, corpus)} new addresses entered in permalinks.txt.`);
  console.log(`The links of ${publishReleased(dir, corpus)} comparisons entered in released-links.txt.`);
  sealLedgers(dir);
}

/** Prints every fault, or what is sound. @returns whether it is */
function report(faults: readonly EditionError[], corpus: Corpus, dir: string): boolean {
  if (faults.length > 0) {
    console.error(describe(faults));
    console.error(`\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${dir}`);
    process.exitCode = 1;
    return false;
  }
  const paragraphs = corpus.communiques.reduce((sum, text) => sum + text.paragraphs.length, 0);
  console.log(
    `${corpus.meetings.length} meetings, ${corpus.communiques.length} texts, ${paragraphs} paragraphs, ` +
      `${corpus.topics.length} topics: sound; every text equals its archived source.`,
  );
  return true;
}
