/** `npm run check`: the content only, in seconds. Exit code 1 and every fault named when anything is wrong. */
import { checkContent } from "../archive/check.ts";
import { contentDir } from "../archive/content-dir.ts";
import { describe } from "../edition-error.ts";

const { corpus, faults } = checkContent(contentDir());
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
