/** The rows of a comparison as its page walks them. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import type { Comparison, Link, Row } from "../../compare/model.ts";
import { byOlder, bySubject } from "../../compare/order.ts";
import { compare } from "../../i18n/compare.ts";
import { formatDay } from "../../i18n/format.ts";
import { fromId, type Language, paragraphId, paths, rowFragment } from "../../paths.ts";
import type { Paragraph } from "../../text/model.ts";
import { topicLabel, topicLink } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";
import { groupsOf, isQuiet, type SentenceGroup, type SentenceView, sentencesOfRow } from "./sentence-view.ts";

/** An editor's word on two paragraphs. */
export interface Decision {
  /** What he did, e.g. "An editor parted ¶8 and ¶16". */
  says: string;
  why: string;
  day: string;
}

export interface SideParagraph {
  number: number;
  /** Where the paragraph stands on its own page. */
  url: string;
  /** Id of the place on this page, where the row itself does not carry it. */
  anchor: string | undefined;
  groups: readonly SentenceGroup[];
}

export interface RowView {
  kind: Row["kind"];
  /** Id of the row: its first newer paragraph, or its first older where there is none. */
  id: string;
  /** The id of its first older paragraph, where the row carries another. */
  fromAnchor: string | undefined;
  /** The row's own address. */
  url: string;
  /** Numbers of the paragraphs, e.g. `11, 12`; empty on an empty side. */
  older: string;
  newer: string;
  from: readonly SideParagraph[];
  to: readonly SideParagraph[];
  topics: readonly WordLink[];
  /** What happened, in words. */
  happened: readonly string[];
  /** How sure the row is, in words; `null` for a paragraph alone. */
  confidence: { says: string; detail: string } | null;
  /** What an editor decided on paragraphs of this row, against the aligner. */
  decisions: readonly Decision[];
  /** Linked paragraphs that stand in other rows. */
  seeAlso: readonly WordLink[];
  /** Nothing of substance happened: what "changes only" hides. */
  isStill: boolean;
  /** Places in the other orders, from 0: by the older text, by topic. */
  places: { from: number; topic: number };
}

/** A subject, above its rows where they are ordered by topic. */
export interface TopicHead {
  label: string;
  /** Place among the rows in that order. */
  place: number;
  /** Whether "changes only" hides all of its rows. */
  isStill: boolean;
}

/** What a page compares, and for whom. */
export interface View {
  corpus: Corpus;
  comparison: Comparison;
  /** The older and the newer text. */
  texts: readonly [Communique, Communique];
  /** Language of the interface. */
  lang: Language;
}

/** The rows in the order of the comparison, and the heads that part them where they are ordered by topic. */
export function rowViews(view: View): { rows: RowView[]; heads: TopicHead[] } {
  const { corpus, comparison, lang } = view;
  const older = byOlder(comparison.rows);
  const groups = bySubject(
    comparison.rows,
    corpus.topics.map(({ id }) => id),
    (row) => topicIds(view, row)[0] ?? "",
  );
  const topical = groups.flatMap(({ subject, rows }) => [subject, ...rows]);
  const rows = comparison.rows.map((row) =>
    rowView(view, row, { from: older.indexOf(row), topic: topical.indexOf(row) }),
  );
  const heads = groups.map((group) => ({
    label: topicLabel(corpus, group.subject, lang),
    place: topical.indexOf(group.subject),
    isStill: group.rows.every((row) => rows[comparison.rows.indexOf(row)]?.isStill),
  }));
  return { rows, heads };
}

function rowView(view: View, row: Row, places: RowView["places"]): RowView {
  const { comparison, texts, lang } = view;
  const [firstFrom, firstTo] = [row.from[0] ?? 0, row.to[0] ?? 0];
  const isOlderOnly = row.to.length === 0;
  const sentences = sentencesOfRow(row);
  const own = comparison.links.filter((link) => row.from.includes(link.from) && row.to.includes(link.to));
  const seeAlso = relativesOf(comparison, row, lang);
  const happened = happenedIn(row, own, seeAlso.length > 0, lang);
  return {
    kind: row.kind,
    id: isOlderOnly ? fromId(firstFrom) : paragraphId(firstTo),
    fromAnchor: isOlderOnly || row.from.length === 0 ? undefined : fromId(firstFrom),
    url: isOlderOnly ? rowFragment("from", firstFrom) : rowFragment("to", firstTo),
    older: row.from.join(", "),
    newer: row.to.join(", "),
    from: sideOf(pick(texts[0], row.from), texts[0].meeting, "from", sentences.from, lang),
    to: sideOf(pick(texts[1], row.to), texts[1].meeting, "to", sentences.to, lang),
    topics: topicIds(view, row).map((id) => topicLink(view.corpus, id, lang)),
    happened,
    confidence: own.length === 0 ? null : confidenceOf(own, lang),
    decisions: decisionsOn(view, row),
    seeAlso,
    isStill: row.kind === "pair" && happened.length === 0 && row.sentences.every(isQuiet),
    places,
  };
}

function pick(text: Communique, numbers: readonly number[]): Paragraph[] {
  return text.paragraphs.filter(({ number }) => numbers.includes(number));
}

function sideOf(
  paragraphs: readonly Paragraph[],
  meeting: number,
  side: "from" | "to",
  sentences: ReadonlyMap<string, SentenceView>,
  lang: Language,
): SideParagraph[] {
  return paragraphs.map((paragraph, index) => ({
    number: paragraph.number,
    url: paths.paragraph(lang, meeting, paragraph.number),
    anchor: index === 0 ? undefined : (side === "from" ? fromId : paragraphId)(paragraph.number),
    groups: groupsOf(paragraph, sentences, side),
  }));
}

/** Main topics, the newer text's first. */
function topicIds({ texts }: View, row: Row): string[] {
  const paragraphs = [...pick(texts[1], row.to), ...pick(texts[0], row.from)];
  return [...new Set(paragraphs.flatMap(({ topics }) => topics.slice(0, 1)))];
}

function happenedIn(row: Row, own: readonly Link[], hasRelatives: boolean, lang: Language) {
  const { link: words, counts } = compare[lang];
  if (row.kind === "only-from") return hasRelatives ? [words.inPart] : [];
  if (row.kind === "only-to") return hasRelatives ? [words.newInPart] : [];
  const moved = [...new Set(own.filter((link) => link.moved).map((link) => link.from))];
  const isWhole = moved.length === row.from.length;
  return [
    ...(row.from.length > 1 ? [words.merged(row.from.length, row.to.length)] : []),
    ...(row.from.length === 1 && row.to.length > 1 ? [words.split(1, row.to.length)] : []),
    ...(moved.length === 0 ? [] : [isWhole ? words.moved : words.movedOf(words.join(moved.map(counts.paragraph)))]),
  ];
}

function confidenceOf(own: readonly Link[], lang: Language): NonNullable<RowView["confidence"]> {
  const words = compare[lang].link;
  const says = own.some(({ basis }) => basis === "curated")
    ? words.curated
    : own.every(({ basis }) => basis === "exact")
      ? words.exact
      : own.some(({ strength }) => strength === "direct")
        ? words.direct
        : words.partial;
  const scores = own.map(({ from, to, score }) => words.scoreOf(from, to, score.toFixed(2)));
  return { says, detail: words.score(words.join(scores)) };
}

/** A link is told where the newer paragraph stands, a parting where the older does. */
function decisionsOn({ corpus, comparison, lang }: View, row: Row): Decision[] {
  const { link: words, counts } = compare[lang];
  const record = corpus.alignments.find(({ data }) => data.from === comparison.from && data.to === comparison.to);
  return (record?.data.changes ?? [])
    .filter(({ action, from, to }) => (action === "link" ? row.to.includes(to) : row.from.includes(from)))
    .map(({ action, from, to, note, date }) => ({
      says: words.decided[action](counts.paragraph(from), counts.paragraph(to)),
      why: note[lang],
      day: formatDay(date, lang),
    }));
}

/** Links that leave the row, surest first. */
function relativesOf({ from, to, links }: Comparison, row: Row, lang: Language): WordLink[] {
  const { relative } = compare[lang].link;
  return [...links]
    .sort((a, b) => b.score - a.score)
    .flatMap((link): WordLink[] => {
      const [isFrom, isTo] = [row.from.includes(link.from), row.to.includes(link.to)];
      if (isFrom === isTo) return [];
      return isFrom
        ? [{ label: relative(to, link.to), url: rowFragment("to", link.to) }]
        : [{ label: relative(from, link.from), url: rowFragment("from", link.from) }];
    });
}
