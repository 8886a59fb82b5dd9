/**
 * `npm run check`: the content only, in seconds. Exit code 1 and every fault named when anything is wrong.
 * `npm run check -- --publish` also enters new addresses in `content/permalinks.txt`: from then on they are kept.
 */
import { publishedAddresses } from "../archive/addresses.ts";
import { contentDir } from "../archive/content-dir.ts";
import { publishPermalinks, readPermalinks } from "../archive/permalinks.ts";
import { checkEdition } from "../check/edition.ts";
import { describe } from "../edition-error.ts";

const { corpus, faults } = checkEdition(contentDir());
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

if (process.argv.includes("--publish")) {
  console.log(`${publishPermalinks(contentDir(), corpus)} new addresses entered in permalinks.txt.`);
} else {
  const known = new Set(readPermalinks(contentDir()));
  const unpublished = publishedAddresses(corpus).filter((address) => !known.has(address)).length;
  if (unpublished > 0) {
    console.log(`${unpublished} addresses are not in permalinks.txt yet: npm run check -- --publish enters them.`);
  }
}
