/**
 * Two comparisons whole, as a person reads them: a change of the redline, of pairs or of rows shows here line by line.
 *
 * Renew the fixtures and read what changed:
 * npx vitest run --config tests/vitest.config.ts --project unit tests/compare/held.test.ts -u; git diff tests/fixtures/comparisons
 */
import { expect, test } from "vitest";
import { createMeasure } from "../../src/align/likeness.ts";
import { communiqueOf } from "../../src/archive/corpus.ts";
import { compareTexts } from "../../src/compare/compare.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import type { Comparison } from "../../src/compare/model.ts";
import type { Witness } from "../../src/text/model.ts";
import { randomOf } from "../bench/random.ts";
import { successorOf } from "../bench/successor.ts";
import { corpus } from "../support/edition.ts";
import { marked } from "../support/marked.ts";

const text = (meeting: number, lang: Witness["lang"]) => communiqueOf(corpus, meeting, lang) as Witness;

test("the 56th reads beside the 51st as it was last read", async () => {
  const comparison = comparisonsOf(corpus).between(text(51, "en"), text(56, "en"));
  await expect(written(comparison)).toMatchFileSnapshot("../fixtures/comparisons/51-56.en.txt");
});

test("a made-up Korean successor of the 56th reads beside it as it was last read", async () => {
  const base = text(56, "ko");
  const { text: successor } = successorOf(randomOf(3), base, createMeasure("ko", corpus), 2);
  const measure = createMeasure("ko", { ...corpus, communiques: [...corpus.communiques, successor] });
  await expect(written(compareTexts(base, successor, measure))).toMatchFileSnapshot(
    "../fixtures/comparisons/56-made-up.ko.txt",
  );
});

/** Counts, links and rows; below a row its sentences as marked text; at the end what is linked across rows. */
function written({ summary, links, sentenceLinks, rows }: Comparison): string {
  const { sentences, paragraphs, newer, ...counts } = summary;
  const link = ({ from, to, score, strength, basis, moved }: Comparison["links"][number]) =>
    `${from}→${to} ${score.toFixed(2)} ${strength} ${basis}${moved ? " moved" : ""}`;
  return [
    `paragraphs ${paragraphs.from} and ${paragraphs.to}; ${said(counts)}`,
    `sentences: ${said(sentences)}`,
    `of the newer: sentences ${said({ ...newer.sentences })}; words ${said({ ...newer.words })}`,
    "",
    ...links.map(link),
    ...rows.flatMap((row) => [
      "",
      `¶ ${row.from.join(", ") || "–"} → ${row.to.join(", ") || "–"}`,
      ...row.sentences.map(({ from, to, runs }) => `  ${from ?? "–"} → ${to ?? "–"}: ${marked(runs)}`),
    ]),
    "",
    "sentences linked, no pair of a row",
    ...sentenceLinks.flatMap(({ from, to, strength, score, runs }) =>
      runs ? [`  ${from} → ${to} ${score.toFixed(2)} ${strength}: ${marked(runs)}`] : [],
    ),
    "",
  ].join("\n");
}

function said(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
