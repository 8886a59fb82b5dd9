/** Compares two communiqués: paragraphs aligned by subject, sentences inside them, words inside those. */
import { align } from "../align/align.ts";
import { applyEditor, type EditorChange } from "../align/editor.ts";
import type { Measure } from "../align/likeness.ts";
import type { SentenceLink } from "../align/sentence-link.ts";
import { alignSentences } from "../align/sentences.ts";
import { paragraphsNumbered, type Sentence, type Witness } from "../text/model.ts";
import type { ComparedSentences, Comparison, Row } from "./model.ts";
import { type Group, groupRows } from "./rows.ts";
import { pairSentences, redlineOf } from "./sentences.ts";
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
  const sentenceLinks = alignSentences(from, to, measure);
  const rows = groupRows(from, to, links).map((group) => rowOf(group, from, to, sentenceLinks, measure));
  const linked = withRuns(sentenceLinks, from, to, rows, measure);
  return {
    from: from.meeting,
    to: to.meeting,
    lang: from.lang,
    links,
    sentenceLinks: linked,
    rows,
    summary: summarize(from, to, links, rows, linked),
  };
}

function rowOf(group: Group, from: Witness, to: Witness, links: readonly SentenceLink[], measure: Measure): Row {
  const older = paragraphsNumbered(from, group.from);
  const newer = paragraphsNumbered(to, group.to);
  const kind = newer.length === 0 ? "only-from" : older.length === 0 ? "only-to" : "pair";
  return { kind, from: group.from, to: group.to, sentences: pairSentences(older, newer, links, measure) };
}

/** A link whose sentences are no pair of a row has its redline with it. */
function withRuns(
  links: readonly SentenceLink[],
  from: Witness,
  to: Witness,
  rows: readonly Row[],
  measure: Measure,
): ComparedSentences[] {
  const paired = new Set(rows.flatMap(({ sentences }) => sentences.map((pair) => `${pair.from} ${pair.to}`)));
  const [older, newer] = [sentencesById(from), sentencesById(to)];
  return links.map((link) => {
    if (paired.has(`${link.from} ${link.to}`)) return link;
    const [one, other] = [older.get(link.from), newer.get(link.to)];
    return one && other ? { ...link, ...redlineOf(one, other, measure) } : link;
  });
}

function sentencesById({ paragraphs }: Witness): Map<string, Sentence> {
  return new Map(paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence] as const)));
}
