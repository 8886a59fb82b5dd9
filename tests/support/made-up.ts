/** Made-up texts, links and rows, written as short as a test reads them. */
import type { Elsewhere, Partner } from "../../src/compare/elsewhere.ts";
import type { Link, Row, Run, SentencePair } from "../../src/compare/model.ts";
import type { Language } from "../../src/paths.ts";
import type { Paragraph, Witness } from "../../src/text/model.ts";

/**
 * A paragraph.
 *
 * @param topics their ids with spaces between, the main one first
 * @example paragraphOf(2, "bases training", "They met.", "They agreed.").sentences[1].id // => "p2-s2"
 */
export function paragraphOf(number: number, topics = "", ...sentences: string[]): Paragraph {
  return {
    number,
    id: `p${number}`,
    topics: topics.split(" ").filter(Boolean),
    text: sentences.join(" "),
    sic: sentences.join(" "),
    sentences: sentences.map((text, index) => ({
      id: `p${number}-s${index + 1}`,
      text,
      inlines: [{ kind: "text", text }],
      block: 0,
    })),
    corrections: [],
    notes: [],
    line: number,
  };
}

/** A text of paragraphs that were made by {@link paragraphOf}. */
export function witnessOf(meeting: number, paragraphs: readonly Paragraph[], lang: Language = "en"): Witness {
  return { meeting, lang, paragraphs };
}

/** A text by the sentences of its paragraphs, numbered from 1 and without topics. */
export function textOf(meeting: number, paragraphs: readonly (readonly string[])[], lang: Language = "en"): Witness {
  return witnessOf(
    meeting,
    paragraphs.map((sentences, index) => paragraphOf(index + 1, "", ...sentences)),
    lang,
  );
}

/** A text of so many paragraphs, of which nothing but their numbers matters. */
export function blankWitness(meeting: number, count: number): Witness {
  return textOf(
    meeting,
    Array.from({ length: count }, () => []),
  );
}

/** A link as released links are written. @example linkOf("9>14~", { moved: true }) is partial and moved */
export function linkOf(mark: string, more: Partial<Link> = {}): Link {
  const [from = 0, to = 0] = mark.replace("~", "").split(">").map(Number);
  const strength = mark.endsWith("~") ? "partial" : "direct";
  return { from, to, score: 0.5, strength, basis: "computed", moved: false, ...more };
}

/** A row by its paragraphs. @example rowOf("3,4>2").kind // => "pair" · rowOf(">2").kind // => "only-to" */
export function rowOf(mark: string, sentences: readonly SentencePair[] = []): Row {
  const [from = [], to = []] = mark.split(">").map((side) => side.split(",").filter(Boolean).map(Number));
  return { kind: from.length === 0 ? "only-to" : to.length === 0 ? "only-from" : "pair", from, to, sentences };
}

/**
 * A pair of sentences by their ids, with its redline as marked text.
 *
 * @param ids `p1-s1>p2-s1`; one side may be empty
 * @example pairOf("p1-s1>p2-s1", "Ministers [-agreed-]{+decided+} at the <51st|56th>.")
 */
export function pairOf(ids: string, markedText: string): SentencePair {
  const [from, to] = ids.split(">");
  return { from: from || null, to: to || null, runs: runsOf(markedText) };
}

/** Runs of a marked text: `marked()` read backwards. */
export function runsOf(markedText: string): Run[] {
  return markedText
    .split(/(\[-.*?-\]|\{\+.*?\+\}|<.*?\|.*?>)/su)
    .filter(Boolean)
    .map((part): Run => {
      const [, from, to] = /^<(.*)\|(.*)>$/su.exec(part) ?? [];
      if (from !== undefined && to !== undefined) return { kind: "protocol", from, to };
      const [, removed] = /^\[-(.*)-\]$/su.exec(part) ?? [];
      const [, added] = /^\{\+(.*)\+\}$/su.exec(part) ?? [];
      if (removed !== undefined) return { kind: "removed", text: removed };
      return added === undefined ? { kind: "same", text: part } : { kind: "added", text: added };
    });
}

/**
 * Sentences of the older and of the newer text that are found in a paragraph of the other.
 *
 * @param from,to `p2-s1: 9`: the id of the sentence, and the paragraph
 */
export function elsewhereOf(
  from: readonly string[],
  to: readonly string[] = [],
  more: Partial<Partner> = {},
): Elsewhere {
  const found = (list: readonly string[]) =>
    new Map(
      list.map((told): [string, Partner[]] => {
        const [id = "", paragraph] = told.split(": ");
        const partner = {
          paragraph: Number(paragraph),
          isWhole: true,
          isProbable: false,
          isToldThere: false,
          runs: [],
        };
        return [id, [{ ...partner, ...more }]];
      }),
    );
  return { from: found(from), to: found(to) };
}
