/**
 * `npm run bench`: the figures we hold ourselves to, beside the figures measured on this machine.
 *
 * Hand-made links are measured for every labelled pair whose two English texts the content folder holds; CONTENT_DIR
 * may name a folder with more texts than the repository has. `--record` writes these figures for /about/method/.
 */
import { checkContent } from "../../src/archive/check.ts";
import { contentDir } from "../../src/archive/content-dir.ts";
import { communiqueOf, heldPairs } from "../../src/archive/corpus.ts";
import { runCommand } from "../../src/commands/command.ts";
import { compareTexts } from "../../src/compare/compare.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import { EditionError } from "../../src/edition-error.ts";
import { islandShare } from "../../src/measure/islands.ts";
import { accuracyOf, recordAccuracy } from "../../src/measure/record.ts";
import { languages } from "../../src/paths.ts";
import { protocolFigures, successorFigures } from "./synthetic.ts";

const usage = {
  call: "npm run bench --",
  purpose: "the figures we hold ourselves to, beside the figures measured",
  options: { record: "writes the accuracy of the links for /about/method/" },
};

await runCommand(usage, ({ options }) => {
  const { corpus, faults } = checkContent(contentDir());
  if (faults.length > 0)
    throw new EditionError("The content is not sound.", "See what is wrong with it: npm run check.");
  const comparisons = comparisonsOf(corpus);
  const rows: [figure: string, measured: string, gate: string][] = [];

  const accuracy = accuracyOf(corpus);
  for (const { from, to, f1, precision, recall, direct, unseen, heldOut } of accuracy) {
    const figures = `${f1.toFixed(2)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`;
    rows.push([`links ${from}–${to}, F1 against hand-made links, topics left out`, figures, "≥ 0.90"]);
    rows.push([`links ${from}–${to}, direct ones found`, direct.toFixed(2), "≥ 0.95"]);
    if (unseen !== null)
      rows.push([`links ${from}–${to}, F1 with weights fitted on the other pairs`, unseen.toFixed(2), "≥ 0.90"]);
    if (heldOut !== null)
      rows.push([`links ${from}–${to}, F1 with weights fitted on other texts`, heldOut.toFixed(2), "≥ 0.90"]);
  }
  if (options.has("record")) recordAccuracy(accuracy, new Date().toISOString().slice(0, 10));

  for (const [older, newer] of heldPairs(corpus)) {
    for (const lang of languages) {
      const [from, to] = [communiqueOf(corpus, older.number, lang), communiqueOf(corpus, newer.number, lang)];
      if (!from || !to) continue;
      const measure = comparisons.measure(lang);
      compareTexts(from, to, measure);
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        compareTexts(from, to, measure);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      rows.push([`time ${older.number}–${newer.number} ${lang}, median of 5`, `${times[2]?.toFixed(0)} ms`, "≤ 60 ms"]);
      const runs = comparisons.between(from, to).rows.flatMap((row) => row.sentences.map((pair) => pair.runs));
      rows.push([
        `islands ${older.number}–${newer.number} ${lang}`,
        `${(100 * islandShare(runs, measure)).toFixed(1)} %`,
        "≤ 5 %",
      ]);
    }
  }

  rows.push(...successorFigures(corpus), ...protocolFigures(corpus));

  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   "));
});
