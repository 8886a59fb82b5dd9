/** Runs all steps over a paragraph and puts together what they found. */
import type { DraftParagraph, Repair, Segment } from "../model.ts";
import { mendDots } from "./dots.ts";
import { mendHyphens } from "./hyphens.ts";
import { mendMarks } from "./marks.ts";
import type { Doubt, Edit, Mender, MendingContext, Printed } from "./mending.ts";
import { mendSuperscripts } from "./superscripts.ts";
import { mendSyllables } from "./syllables.ts";

/** In this order: of two edits of one place the earlier step's stands. */
const menders: readonly Mender[] = [mendMarks, mendSuperscripts, mendHyphens, mendDots, mendSyllables];

/** A paragraph as printed, with the places where its blocks begin. */
export interface PrintedParagraph extends Printed {
  /** Places of the line ends that part two blocks. */
  parts: ReadonlySet<number>;
}

export interface Mended {
  blocks: DraftParagraph["blocks"];
  edits: readonly Edit[];
  doubts: readonly Doubt[];
  repairs: readonly Pick<Repair, "kind" | "sic" | "corr">[];
}

/** @returns the paragraph's blocks, what was mended and what was left */
export function mend(printed: PrintedParagraph, context: MendingContext): Mended {
  const edits: Edit[] = [];
  const joins = new Set<number>();
  const doubts: Doubt[] = [];
  for (const mender of menders) {
    const found = mender(printed, context);
    for (const edit of found.edits ?? []) {
      if (!crosses(edit, printed) && !edits.some((other) => other.start < edit.end && edit.start < other.end))
        edits.push(edit);
    }
    for (const join of found.joins ?? []) joins.add(join);
    doubts.push(...(found.doubts ?? []));
  }
  const sorted = merged(edits);
  return {
    blocks: blocksOf(printed, sorted, joins),
    edits: sorted,
    doubts,
    repairs: sorted.map(({ start, end, corr, kind }) => ({
      kind,
      sic: unbroken(printed.text, start, end, joins),
      corr,
    })),
  };
}

/** An edit does not run over the beginning of a block. */
function crosses({ start, end }: Edit, { parts }: PrintedParagraph): boolean {
  return [...parts].some((part) => start <= part && part < end);
}

/** Edits in order; those that touch become one, since between two corrections no letter stands. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last?.end === edit.start) result[result.length - 1] = { ...last, end: edit.end, corr: last.corr + edit.corr };
    else result.push(edit);
  }
  return result;
}

function blocksOf(printed: PrintedParagraph, edits: readonly Edit[], joins: ReadonlySet<number>): Segment[][] {
  const blocks: Segment[][] = [[]];
  let at = 0;
  const plain = (to: number) => {
    let from = at;
    for (const part of [...printed.parts].filter((place) => at <= place && place < to).sort((a, b) => a - b)) {
      push(blocks, unbroken(printed.text, from, part, joins));
      blocks.push([]);
      from = part + 1;
    }
    push(blocks, unbroken(printed.text, from, to, joins));
  };
  for (const { start, end, corr } of edits) {
    plain(start);
    blocks.at(-1)?.push({ sic: unbroken(printed.text, start, end, joins), corr });
    at = end;
  }
  plain(printed.text.length);
  return blocks.filter((block) => block.length > 0);
}

function push(blocks: Segment[][], text: string): void {
  if (text !== "") blocks.at(-1)?.push(text);
}

/** A stretch with every line end read: as nothing where lines were joined, else as a blank. */
function unbroken(text: string, start: number, end: number, joins: ReadonlySet<number>): string {
  let read = "";
  for (let at = start; at < end; at++) read += text[at] === "\n" ? (joins.has(at) ? "" : " ") : text.charAt(at);
  return read;
}
