/**
 * `npm run bench`: the figures we hold ourselves to, beside the figures measured on this machine. Exit code 1 when a
 * gate fails, and the last lines say which.
 *
 * CONTENT_DIR may name a folder with more texts than the repository has.
 */
import { checkContent } from "../../src/archive/check.ts";
import { contentDir } from "../../src/archive/content-dir.ts";
import type { Corpus } from "../../src/archive/corpus.ts";
import { runCommand } from "../../src/commands/command.ts";
import { EditionError } from "../../src/edition-error.ts";
import { buildFigures } from "./builds.ts";
import { type Figure, tableOf } from "./figure.ts";
import { methodFigures } from "./method.ts";
import { packageFigures } from "./packages.ts";
import { peerFigures } from "./peers.ts";
import { scaleFigures } from "./scale.ts";
import { siteFigures } from "./site.ts";

const parts = {
  method: "links, marks, origins and moves against those of readers",
  peers: "one pair as jsdiff, diff-match-patch and wikidiff2 compare it",
  site: "Lighthouse, the same texts in Starlight, and key views against those kept",
  packages: "what npm ci brings, and whether anything is known against it",
  scale: "what a reader loads of fifty-seven made-up meetings",
  builds: "fifty-seven made-up meetings, built (about ten minutes)",
};

const usage = {
  call: "npm run bench --",
  purpose: "the figures we hold ourselves to, beside the figures measured; some parts, or all",
  options: {
    record: "writes figures for /about/method/ and /search/ (method), and the key views (site)",
  },
  words: parts,
};

await runCommand(usage, async ({ options, words }) => {
  const { corpus, faults } = checkContent(contentDir());
  if (faults.length > 0)
    throw new EditionError("The content is not sound.", "See what is wrong with it: npm run check.");
  const isRecorded = options.has("record");
  const measure: Record<keyof typeof parts, (corpus: Corpus) => Promise<Figure[]>> = {
    method: () => methodFigures(corpus, isRecorded),
    peers: () => peerFigures(corpus),
    site: () => siteFigures(corpus, isRecorded),
    packages: packageFigures,
    scale: scaleFigures,
    builds: buildFigures,
  };
  const figures: Figure[] = [];
  for (const [part, measured] of Object.entries(measure)) {
    if (words.length > 0 && !words.includes(part)) continue;
    const found = await measured(corpus);
    console.log(`\n${parts[part as keyof typeof parts]}\n${tableOf(found)}`);
    figures.push(...found);
  }
  const failed = figures.filter(({ isPassed }) => !isPassed);
  if (failed.length === 0) return;
  console.error(`\n✗ ${failed.length === 1 ? "1 gate fails" : `${failed.length} gates fail`}:\n${tableOf(failed)}`);
  process.exitCode = 1;
});
