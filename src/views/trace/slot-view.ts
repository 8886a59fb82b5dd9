/** What stands in the place of an absent concept: the paragraphs aligned with those of the nearest text that has it. */
import { type Communique, type Corpus, communiqueOf } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import type { Comparison } from "../../compare/model.ts";
import type { Language } from "../../paths.ts";
import type { Cell } from "../../trace/presence.ts";
import { type Slot, slotOf } from "../../trace/slot.ts";
import { traceOf } from "../../trace/traces.ts";
import { rowsFromElsewhere } from "../compare/row-address.ts";
import { type RowView, rowViews } from "../compare/row-view.ts";
import { paragraphsInWords } from "./runs-words.ts";

export type SlotView = Exclude<Slot, { kind: "rows" | "links" }> | ComparedSlot;

export interface ComparedSlot {
  kind: "rows" | "links";
  /** Language of the comparison. */
  lang: Language;
  /** The older and the newer meeting. */
  from: number;
  to: number;
  /** The meeting whose text has the concept, and the other, from whose text it is absent. */
  source: number;
  lacking: number;
  /** Paragraphs of the source, in words. */
  paragraphs: string;
  rows: readonly SlotRow[];
}

/** A row of the comparison, as seen from another page. */
export interface SlotRow {
  row: RowView;
  /** Its address on the page of the comparison. */
  url: string;
  /** Paragraphs in words; empty on an empty side. */
  older: string;
  newer: string;
}

/** @param text in which the concept does not stand @param lang language of the interface */
export function slotView(corpus: Corpus, concept: string, text: Communique, lang: Language): SlotView {
  const slot = slotOf(traceOf(corpus, concept).cells, text);
  if (!("nearest" in slot)) return slot;
  const { kind, nearest } = slot;
  const own = communiqueOf(corpus, text.meeting, nearest.lang);
  const source = communiqueOf(corpus, nearest.meeting, nearest.lang);
  if (!own || !source) throw new Error("This is a bug: a present cell has no text.");
  const [older, newer] = source.meeting < own.meeting ? [source, own] : [own, source];
  return {
    kind,
    lang: nearest.lang,
    from: older.meeting,
    to: newer.meeting,
    source: nearest.meeting,
    lacking: text.meeting,
    paragraphs: paragraphsInWords(nearest.paragraphs, lang),
    rows: slotRows(corpus, [older, newer], nearest, lang),
  };
}

/**
 * The rows in which paragraphs of one of two texts stand, as seen from another page.
 *
 * @param texts the older and the newer, in one language
 * @param cell the meeting of one of them, and numbers of its paragraphs
 */
export function slotRows(
  corpus: Corpus,
  texts: readonly [Communique, Communique],
  { meeting, paragraphs }: Pick<Cell, "meeting" | "paragraphs">,
  lang: Language,
): SlotRow[] {
  const comparison = comparisonsOf(corpus).between(...texts);
  const side = meeting === comparison.from ? "from" : "to";
  const views = viewsOf(corpus, comparison, texts, lang);
  return comparison.rows.flatMap((row, index): SlotRow[] => {
    const view = views[index];
    if (!view || !row[side].some((number) => paragraphs.includes(number))) return [];
    return [
      {
        row: withoutIds(view),
        url: view.url,
        older: paragraphsInWords(row.from, lang),
        newer: paragraphsInWords(row.to, lang),
      },
    ];
  });
}

/** The same row may stand on a page several times. */
function withoutIds(view: RowView): RowView {
  const without = (side: RowView["from"]) => side.map((paragraph) => ({ ...paragraph, anchor: undefined }));
  return { ...view, fromAnchor: undefined, from: without(view.from), to: without(view.to) };
}

const known = new WeakMap<Comparison, Map<Language, readonly RowView[]>>();

/** The rows of a comparison as seen by a reader, made once: every absent concept asks for some of them. */
function viewsOf(
  corpus: Corpus,
  comparison: Comparison,
  texts: readonly [Communique, Communique],
  lang: Language,
): readonly RowView[] {
  const remembered = known.get(comparison) ?? new Map<Language, readonly RowView[]>();
  known.set(comparison, remembered);
  const address = rowsFromElsewhere(lang, comparison.from, comparison.to);
  const views = remembered.get(lang) ?? rowViews({ corpus, comparison, texts, lang, address }).rows;
  remembered.set(lang, views);
  return views;
}
