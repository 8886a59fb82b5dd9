import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkEdition } from "../../src/check/edition.ts";
import { writeCorpus } from "../bench/generate.ts";
import { outcomesOf, shownAsProtocol } from "../bench/synthetic.ts";
import { corpus } from "../support/edition.ts";
import { shown } from "../support/faults.ts";

describe.each(corpus.communiques.map((text) => [text.id, text] as const))("made-up successors of %s", (_, base) => {
  const outcomes = outcomesOf(corpus, base, 1, 4);

  test("are linked as they were made", () => {
    const f1 = outcomes.map((outcome) => outcome.f1);
    expect(Math.min(...f1)).toBeGreaterThanOrEqual(0.95);
  });

  test("have no paragraph that is wrongly said to have moved", () => {
    expect(outcomes.flatMap(({ wrongMoves }) => wrongMoves)).toEqual([]);
  });

  test("are restored by joining the runs, and so is the text itself", () => {
    expect(outcomes.every(({ isRestored }) => isRestored)).toBe(true);
  });
});

test("a text that swaps the order of the ministers differs by protocol alone", () => {
  const swap = (text: string) => text.replaceAll("The Secretary and the Minister", "The Minister and the Secretary");
  const { made, wrong } = shownAsProtocol(corpus, corpus.communiques[1] as (typeof corpus.communiques)[number], swap);
  expect(made).toBeGreaterThan(3);
  expect(wrong).toEqual([]);
});

test("a made-up content folder is sound", () => {
  const dir = mkdtempSync(join(tmpdir(), "edition-"));
  try {
    writeCorpus(dir, 3);
    const { corpus: made, faults } = checkEdition(dir);
    expect(shown(faults)).toBe("");
    expect(made.communiques).toHaveLength(6);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
