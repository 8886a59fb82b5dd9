/**
 * `npm run check`: the content only, in seconds. Exit code 1 and every fault named when anything is wrong.
 * `npm run check -- --publish` also enters new addresses in `content/permalinks.txt`, which keeps them from then on, and
 * accepts the links of all comparisons as they now are: `content/released-links.txt`.
 */
import { publishedAddresses } from "../archive/addresses.ts";
import { contentDir } from "../archive/content-dir.ts";
import { publishPermalinks, readPermalinks } from "../archive/permalinks.ts";
import { checkEdition } from "../check/edition.ts";
import { checkReleased, publishReleased } from "../check/released.ts";
import { describe } from "../edition-error.ts";

const isPublishing = process.argv.includes("--publish");
const { corpus, faults: unsound } = checkEdition(contentDir());
const released = isPublishing || unsound.length > 0 ? undefined : checkReleased(contentDir(), corpus);
const faults = [...unsound, ...(released?.faults ?? [])];
if (faults.length > 0) {
  console.error(describe(faults));
  console.error(`\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${contentDir()}`);
  process.exit(1);
}
const paragraphs = corpus.communiques.reduce((sum, text) => sum + text.paragraphs.length, 0);
console.log(
  `${corpus.meetings.length} meetings, ${corpus.communiques.length} texts, ${paragraphs} paragraphs, ` +
    `${corpus.topics.length} topics: sound; every text equals its archived source.`,
);

if (isPublishing) {
  console.log(`${publishPermalinks(contentDir(), corpus)} new addresses entered in permalinks.txt.`);
  console.log(`The links of ${publishReleased(contentDir(), corpus)} comparisons entered in released-links.txt.`);
} else {
  const known = new Set(readPermalinks(contentDir()).lines);
  const unpublished = publishedAddresses(corpus).filter((address) => !known.has(address)).length;
  if (unpublished > 0) {
    console.log(`${unpublished} addresses are not in permalinks.txt yet: npm run check -- --publish enters them.`);
  }
  if (released && released.unreleased > 0) {
    console.log(`${released.unreleased} comparisons are not in released-links.txt yet: the same enters them.`);
  }
}
