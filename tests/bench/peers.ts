/**
 * One pair as others compare it: jsdiff, diff-match-patch, and wikidiff2 where PHP has it. They know neither paragraphs
 * that moved nor sentences: each is given both texts whole, a paragraph a line, and what it makes is read as a redline.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Communique, type Corpus, communiqueOf } from "../../src/archive/corpus.ts";
import { compareTexts } from "../../src/compare/compare.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import type { Run } from "../../src/diff/run.ts";
import { islandShare } from "../../src/measure/islands.ts";
import { type Figure, percent, printed } from "./figure.ts";
import { answerOf, withPackages } from "./outside.ts";

const versions = { diff: "9.0.0", "diff-match-patch": "1.0.5" };

/** Compares two texts. @returns their redline, and how long that took, ms */
type Peer = (older: string, newer: string) => Promise<{ runs: Run[]; time: number }>;

/** Times, and the share of kept stretches that are islands, of ours and of each peer. */
export async function peerFigures(corpus: Corpus): Promise<Figure[]> {
  const [from, to] = [51, 56].map((meeting) => communiqueOf(corpus, meeting, "en"));
  if (!from || !to) return [printed("peers", "not measured: the 51st and the 56th are not held")];
  const comparisons = comparisonsOf(corpus);
  const measure = comparisons.measure("en");
  const ours = await timed(() => compareTexts(from, to, measure));
  const ownRuns = comparisons.between(from, to).rows.flatMap(({ sentences }) => sentences.map(({ runs }) => runs));
  const own = printed("51–56 en, ours", `${ours.toFixed(0)} ms, ${percent(islandShare(ownRuns, measure))} islands`);
  const peers = await withPackages(versions, async (folder) => {
    const figures: Figure[] = [];
    for (const [name, peer] of Object.entries(peersFrom(folder))) {
      const { runs, time } = await peer(linesOf(from), linesOf(to));
      const says = `${time.toFixed(0)} ms (${(time / ours).toFixed(1)} ×), ${percent(islandShare([runs], measure))} islands`;
      figures.push(printed(`51–56 en, ${name}`, says));
    }
    return figures;
  });
  return [own, ...peers, await wikidiff2(from, to, ours)];
}

function peersFrom(folder: string): Record<string, Peer> {
  const load = createRequire(join(folder, "package.json"));
  const { diffWordsWithSpace } = load("diff") as { diffWordsWithSpace: (a: string, b: string) => Part[] };
  const { diff_match_patch: Matcher } = load("diff-match-patch") as { diff_match_patch: new () => Matcher };
  return {
    [`jsdiff ${versions.diff}`]: redlined((older, newer) =>
      diffWordsWithSpace(older, newer).map(({ added, removed, value }) => runOf(added ? 1 : removed ? -1 : 0, value)),
    ),
    [`diff-match-patch ${versions["diff-match-patch"]}`]: redlined((older, newer) => {
      const matcher = new Matcher();
      const diffs = matcher.diff_main(older, newer);
      matcher.diff_cleanupSemantic(diffs);
      return diffs.map(([sign, text]) => runOf(sign, text));
    }),
  };
}

interface Part {
  added?: boolean;
  removed?: boolean;
  value: string;
}

interface Matcher {
  diff_main(older: string, newer: string): [sign: -1 | 0 | 1, text: string][];
  diff_cleanupSemantic(diffs: [sign: -1 | 0 | 1, text: string][]): void;
}

function runOf(sign: -1 | 0 | 1, text: string): Run {
  return { kind: sign === 0 ? "same" : sign === 1 ? "added" : "removed", text };
}

function redlined(diff: (older: string, newer: string) => Run[]): Peer {
  return async (older, newer) => {
    const time = await timed(() => diff(older, newer));
    return { runs: diff(older, newer), time };
  };
}

/** Median of five, once warm, ms. */
async function timed(work: () => unknown): Promise<number> {
  work();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[2] as number;
}

/** Its answer is a table in HTML, of lines and words: the time alone is compared. */
async function wikidiff2(from: Communique, to: Communique, ours: number): Promise<Figure> {
  const program = `
    $texts = json_decode(stream_get_contents(STDIN));
    if (!function_exists("wikidiff2_do_diff")) exit(0);
    $times = [];
    for ($at = 0; $at < 6; $at++) {
      $start = hrtime(true);
      wikidiff2_do_diff($texts[0], $texts[1], 2);
      if ($at > 0) $times[] = (hrtime(true) - $start) / 1e6;
    }
    sort($times);
    echo $times[2];
  `;
  const said = await answerOf("php", ["-r", program], JSON.stringify([linesOf(from), linesOf(to)])).catch(() => "");
  const time = Number.parseFloat(said);
  const says = Number.isNaN(time)
    ? "not measured: PHP with wikidiff2 is not installed"
    : `${time.toFixed(0)} ms (${(time / ours).toFixed(1)} ×)`;
  return printed("51–56 en, wikidiff2", says);
}

function linesOf({ paragraphs }: Communique): string {
  return paragraphs.map(({ text }) => text).join("\n");
}
