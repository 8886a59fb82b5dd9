/** Compares two communiqués: paragraphs aligned by subject, sentences inside them, words inside those. */
import { align } from "../align/align.ts";
import { applyEditor, type EditorChange } from "../align/editor.ts";
import type { Measure } from "../align/likeness.ts";
import { paragraphsNumbered, type Witness } from "../text/model.ts";
import type { Comparison, Row } from "./model.ts";
import { type Group, groupRows } from "./rows.ts";
import { pairSentences } from "./sentences.ts";
import { summarize } from "./summary.ts";

/**
 * The comparison of an older text with a newer one, as plain data.
 *
 * @param from older text @param to newer text, in the same language
 * @param measure made of the whole corpus of that language
 * @param changes an editor's word on the links, applied last
 */
export function compareTexts(
  from: Witness,
  to: Witness,
  measure: Measure,
  changes: readonly EditorChange[] = [],
): Comparison {
  const links = applyEditor(align(from, to, measure), changes);
  const rows = groupRows(from, to, links).map((group) => rowOf(group, from, to, measure));
  return {
    from: from.meeting,
    to: to.meeting,
    lang: from.lang,
    links,
    rows,
    summary: summarize(from, to, links, rows),
  };
}

function rowOf(group: Group, from: Witness, to: Witness, measure: Measure): Row {
  const older = paragraphsNumbered(from, group.from);
  const newer = paragraphsNumbered(to, group.to);
  const kind = newer.length === 0 ? "only-from" : older.length === 0 ? "only-to" : "pair";
  return { kind, from: group.from, to: group.to, sentences: pairSentences(older, newer, measure) };
}
