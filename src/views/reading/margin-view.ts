/** What stands beside the paragraphs of a text: their counterparts in the texts before and after, concepts, the other language. */
import { type Communique, type Corpus, communiqueOf, heldMeetings, pairFor } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import { type Elsewhere, elsewhereIn } from "../../compare/elsewhere.ts";
import type { Comparison } from "../../compare/model.ts";
import { linksWithin, relativesOf } from "../../compare/row-links.ts";
import { reading } from "../../i18n/reading.ts";
import { type Language, paths } from "../../paths.ts";
import { traceOf } from "../../trace/traces.ts";
import type { WordLink } from "../word-link.ts";

/** What stands beside one paragraph. */
export interface MarginView {
  /** Its row in the comparison with the text before, by what corresponds there; `undefined` where none is held. */
  before: WordLink | undefined;
  after: WordLink | undefined;
  /** Concepts traced in it. */
  traced: readonly WordLink[];
  /** The same paragraph in the other language, where that is held. */
  other: { url: string; lang: Language } | undefined;
}

/** The margins of a text, by the numbers of its paragraphs. @param lang language of the interface */
export function marginViews(corpus: Corpus, text: Communique, lang: Language): ReadonlyMap<number, MarginView> {
  const { meeting } = text;
  const held = heldMeetings(corpus).map(({ number }) => number);
  const before = neighbourOf(corpus, meeting, held.filter((number) => number < meeting).toReversed(), lang);
  const after = neighbourOf(
    corpus,
    meeting,
    held.filter((number) => number > meeting),
    lang,
  );
  const translation = communiqueOf(corpus, meeting, text.lang === "en" ? "ko" : "en");
  const traces = corpus.concepts.map(({ id, label }) => {
    const cell = traceOf(corpus, id).cells.find((one) => one.meeting === meeting && one.lang === text.lang);
    const link = { label: label[lang], url: paths.conceptIn(lang, id, meeting, text.lang) };
    return { link, paragraphs: cell?.paragraphs ?? [] };
  });
  return new Map(
    text.paragraphs.map(({ number }) => {
      const isTranslated = translation?.paragraphs.some((one) => one.number === number) ?? false;
      return [
        number,
        {
          before: before && counterpart(before, "to", number, lang),
          after: after && counterpart(after, "from", number, lang),
          traced: traces.filter(({ paragraphs }) => paragraphs.includes(number)).map(({ link }) => link),
          other: translation && isTranslated ? placeIn(translation, number) : undefined,
        },
      ];
    }),
  );
}

/** A comparison with a neighbour, and what is found elsewhere in it. */
interface Neighbour {
  comparison: Comparison;
  elsewhere: Elsewhere;
}

/** The comparison with the nearest of some meetings that has a text to compare with. @param others nearest first */
function neighbourOf(
  corpus: Corpus,
  meeting: number,
  others: readonly number[],
  lang: Language,
): Neighbour | undefined {
  for (const other of others) {
    const pair = pairFor(corpus, Math.min(meeting, other), Math.max(meeting, other), lang);
    if (!pair) continue;
    const comparison = comparisonsOf(corpus).between(...pair);
    return { comparison, elsewhere: elsewhereIn(comparison) };
  }
  return undefined;
}

/** @param side on which the paragraph's own text stands */
function counterpart(
  { comparison, elsewhere }: Neighbour,
  side: "from" | "to",
  number: number,
  lang: Language,
): WordLink {
  const { from, to, rows, links } = comparison;
  const words = reading[lang].margin;
  const other = side === "from" ? "to" : "from";
  const row = rows.find((one) => one[side].includes(number));
  const numbers = row?.[other] ?? [];
  const parts =
    row && numbers.length === 0 ? relativesOf(row, links, elsewhere).map((relative) => relative.number) : [];
  const isMoved = row !== undefined && linksWithin(row, links).some((link) => link.moved && link[side] === number);
  const meeting = comparison[other];
  const label =
    numbers.length > 0
      ? words.place(meeting, numbers, isMoved)
      : parts.length > 0
        ? words.inPart(meeting, parts)
        : words.none(meeting);
  return { label, url: (side === "from" ? paths.compareFrom : paths.compareTo)(lang, from, to, number) };
}

/** The page that shows a text is that of the interface in its language. */
function placeIn({ meeting, lang }: Communique, number: number): MarginView["other"] {
  return { url: paths.paragraph(lang, meeting, number), lang };
}
