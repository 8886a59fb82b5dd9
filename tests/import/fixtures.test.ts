/**
 * Shapes of raw texts, one a folder of `tests/fixtures/import/`: `raw.txt` as it comes, `expected.json` what must come of
 * it. Add a case by adding a folder; every text there is made up.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/import/model.ts";
import { prepare } from "../../src/import/prepare.ts";
import type { Language } from "../../src/paths.ts";
import { holdings, origin } from "../support/received.ts";

const root = resolve(import.meta.dirname, "../fixtures/import");

/** Left out: not looked at. */
interface Expected {
  meeting: number;
  lang: Language;
  /** Words of each paragraph, by id: all there are. */
  paragraphs?: Record<string, string>;
  title?: string;
  numbers?: string;
  lines?: [number, number];
  /** Runs of lines cut inside the text. */
  furniture?: number;
  before?: string;
  after?: string;
  /** Words that stand among what was cut. */
  cut?: string[];
  blocks?: Record<string, number>;
  /** What the source reads where it was mended, by paragraph: all there is in those named. */
  repairs?: Record<string, string[]>;
  /** Kinds of remarks that must be among those made. */
  remarks?: string[];
  /** Kinds of refusals: all there are. */
  refusals?: string[];
}

describe.each(readdirSync(root))("%s", (name) => {
  const expected = JSON.parse(readFileSync(`${root}/${name}/expected.json`, "utf8")) as Expected;
  const raw = readFileSync(`${root}/${name}/raw.txt`, "utf8");
  const { meeting, lang } = expected;
  const { draft, refusals, remarks, files } = prepare(
    raw,
    origin,
    { meeting, lang, unnumbered: false, force: false },
    holdings,
  );

  test("has these paragraphs", () => {
    if (!expected.paragraphs) return;
    expect(Object.fromEntries(draft.paragraphs.map((paragraph) => [paragraph.id, readingOf(paragraph)]))).toEqual(
      expected.paragraphs,
    );
  });

  test("is written, or refused with these reasons", () => {
    expect(refusals.map(({ kind }) => kind)).toEqual(expected.refusals ?? []);
    expect(files.map(({ path }) => path)).toEqual(
      expected.refusals
        ? []
        : [`meetings/${meeting}.yaml`, `sources/${meeting}.${lang}.txt`, `communiques/${meeting}.${lang}.mdx`],
    );
  });

  test("is cut, set and remarked on so", () => {
    const { title, numbers, lines, furniture, before, after } = expected;
    if (title !== undefined) expect(draft.title).toBe(title);
    if (numbers !== undefined) expect(draft.numbers).toBe(numbers);
    if (lines !== undefined) expect(draft.extent.lines).toEqual(lines);
    if (furniture !== undefined) expect(draft.extent.furniture).toHaveLength(furniture);
    if (before !== undefined) expect(draft.extent.before).toBe(before);
    if (after !== undefined) expect(draft.extent.after).toBe(after);
    for (const words of expected.cut ?? []) expect(draft.cut.map(({ text }) => text).join("\n")).toContain(words);
    for (const [id, count] of Object.entries(expected.blocks ?? {})) {
      expect(draft.paragraphs.find((paragraph) => paragraph.id === id)?.blocks).toHaveLength(count);
    }
    for (const [id, sic] of Object.entries(expected.repairs ?? {})) {
      expect(draft.repairs.filter(({ paragraph }) => paragraph === id).map((repair) => repair.sic)).toEqual(sic);
    }
    for (const kind of expected.remarks ?? []) expect(remarks.map((remark) => remark.kind)).toContain(kind);
  });
});
