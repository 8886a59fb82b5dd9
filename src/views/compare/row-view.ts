/** The rows of a comparison as its page walks them. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { type Elsewhere, elsewhereIn } from "../../compare/elsewhere.ts";
import { type Happening, happeningsIn, isStill } from "../../compare/happenings.ts";
import { interleaved } from "../../compare/interleaved.ts";
import type { Comparison, Link, Row } from "../../compare/model.ts";
import { byOlder, bySubject } from "../../compare/order.ts";
import { changesToldAt, linksWithin, relativesOf, surenessOf } from "../../compare/row-links.ts";
import { topicsOfRow } from "../../compare/row-topics.ts";
import { sidesOf } from "../../compare/sides.ts";
import { compare } from "../../i18n/compare.ts";
import { formatDay, joinList } from "../../i18n/format.ts";
import { fromId, type Language, paragraphId, paragraphLabel, paths } from "../../paths.ts";
import { paragraphsNumbered } from "../../text/model.ts";
import { topicLabel, topicLink } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";
import { type RowAddress, rowAddress } from "./row-address.ts";
import { type OlderBetween, type SideParagraph, sideOf } from "./side-view.ts";

/** An editor's word on two paragraphs. */
export interface Decision {
  /** What he did, e.g. "An editor parted ¶8 and ¶16". */
  says: string;
  why: string;
  day: string;
}

export interface Confidence {
  says: string;
  /** The scores. */
  detail: string;
  /** Whether it is out of the ordinary, and said beside the row. */
  isTold: boolean;
}

/** Paragraphs of the newer text in the reader's language: where they are read, and the data from which a script shows them. */
export interface OwnText {
  data: string;
  url: string;
  numbers: readonly number[];
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
  /** What a paragraph alone is called; empty for a pair. */
  alone: string;
  /** What happened, in words. */
  happened: readonly string[];
  /** How sure the row is, in words; `null` for a paragraph alone. */
  confidence: Confidence | null;
  /** What an editor decided on paragraphs of this row, against the aligner. */
  decisions: readonly Decision[];
  /** The newer paragraphs in the reader's own language, where the comparison is in the other. */
  ownText: OwnText | undefined;
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
  /** Where rows stand: on this page, or on another. */
  address: RowAddress;
}

/** The rows in the order of the comparison, and the heads that part them where they are ordered by topic. */
export function rowViews(view: View): { rows: RowView[]; heads: TopicHead[] } {
  const { corpus, comparison, texts, lang } = view;
  const older = byOlder(comparison.rows);
  const groups = bySubject(
    comparison.rows,
    corpus.topics.map(({ id }) => id),
    (row) => topicsOfRow(row, texts)[0] ?? "",
  );
  const topical = groups.flatMap(({ subject, rows }) => [subject, ...rows]);
  const elsewhere = elsewhereIn(comparison);
  const rows = comparison.rows.map((row) =>
    rowView(view, row, elsewhere, { from: older.indexOf(row), topic: topical.indexOf(row) }),
  );
  const heads = groups.map((group) => ({
    label: topicLabel(corpus, group.subject, lang),
    place: topical.indexOf(group.subject),
    isStill: group.rows.every((row) => isStill(row, comparison.links)),
  }));
  return { rows, heads };
}

function rowView(view: View, row: Row, elsewhere: Elsewhere, places: RowView["places"]): RowView {
  const { corpus, comparison, texts, lang, address } = view;
  const { links } = comparison;
  const [firstFrom, firstTo] = [row.from[0] ?? 0, row.to[0] ?? 0];
  const isOlderOnly = row.to.length === 0;
  const sentences = sidesOf(row, elsewhere);
  const own = linksWithin(row, links);
  const happened = happeningsIn(row, links, elsewhere);
  const fromSide = sideOf(texts[0], row.from, sentences.from, "from", view);
  return {
    kind: row.kind,
    id: isOlderOnly ? fromId(firstFrom) : paragraphId(firstTo),
    fromAnchor: isOlderOnly || row.from.length === 0 ? undefined : fromId(firstFrom),
    url: rowAddress(row, address),
    older: row.from.map(paragraphLabel).join(", "),
    newer: row.to.map(paragraphLabel).join(", "),
    from: fromSide,
    to: sideOf(texts[1], row.to, sentences.to, "to", view, olderBetween(row, texts[0], sentences, fromSide)),
    topics: topicsOfRow(row, texts).map((id) => topicLink(corpus, id, lang)),
    alone: aloneInWords(row, happened, comparison, lang),
    happened: happened.map((happening) => happeningInWords(happening, lang)),
    confidence: own.length === 0 ? null : confidenceOf(own, lang),
    decisions: decisionsOn(view, row),
    ownText: ownTextOf(view, row),
    seeAlso: relativesOf(row, links, elsewhere).map(({ side, number }) => ({
      label: compare[lang].link.relative(comparison[side], number),
      url: address(side, number),
    })),
    isStill: isStill(row, links),
    places,
  };
}

/** The older sentences that have no partner beside them, by the newer one behind which they are shown. */
function olderBetween(
  row: Row,
  text: Communique,
  { from, to }: ReturnType<typeof sidesOf>,
  older: readonly SideParagraph[],
): OlderBetween {
  const ids = paragraphsNumbered(text, row.from).flatMap(({ sentences }) => sentences.map(({ id }) => id));
  const behind = [...interleaved(row, ids)].map(
    ([id, unpaired]) =>
      [id === null ? null : (to.get(id) ?? null), unpaired.flatMap((one) => from.get(one) ?? [])] as const,
  );
  return {
    behind: new Map(behind),
    starts: new Set(older.flatMap(({ groups }) => groups).flatMap(({ starts }) => starts)),
  };
}

function ownTextOf({ corpus, comparison, lang }: View, { to }: Row): OwnText | undefined {
  const { lang: textLang, to: meeting } = comparison;
  const own = corpus.communiques.find((text) => text.meeting === meeting && text.lang === lang);
  const numbers = to.filter((number) => own?.paragraphs.some((paragraph) => paragraph.number === number));
  const [first] = numbers;
  if (textLang === lang || !own || first === undefined) return undefined;
  return { data: paths.api(`communiques/${own.id}.json`), url: paths.parallelRow(lang, meeting, first), numbers };
}

/** Of which a part is taken up is neither only in the older nor new. */
function aloneInWords({ kind }: Row, happened: readonly Happening[], { from, to }: Comparison, lang: Language): string {
  const { link: words } = compare[lang];
  if (kind === "pair") return "";
  if (happened.length > 0) return words.unpaired;
  return kind === "only-from" ? words.onlyOlder(from) : words.onlyNewer(to);
}

function happeningInWords(happening: Happening, lang: Language): string {
  const { link: words, counts } = compare[lang];
  switch (happening.kind) {
    case "in-part":
      return words.inPart;
    case "new-in-part":
      return words.newInPart;
    case "merged":
      return words.merged(happening.from, happening.to);
    case "split":
      return words.split(1, happening.to);
    case "moved":
      return happening.isWhole
        ? words.moved
        : words.movedOf(joinList(happening.paragraphs.map(counts.paragraph), lang));
  }
}

function confidenceOf(own: readonly Link[], lang: Language): Confidence {
  const words = compare[lang].link;
  // Of a single link the heading of its row names the ends.
  const scores = own.map(({ from, to, score }) =>
    own.length === 1 ? score.toFixed(2) : words.scoreOf(from, to, score.toFixed(2)),
  );
  const sureness = surenessOf(own);
  return { says: words[sureness], detail: words.score(joinList(scores, lang)), isTold: sureness !== "direct" };
}

function decisionsOn({ corpus, comparison, lang }: View, row: Row): Decision[] {
  const { link: words, counts } = compare[lang];
  const record = corpus.alignments.find(({ data }) => data.from === comparison.from && data.to === comparison.to);
  return changesToldAt(row, record?.data.changes ?? []).map(({ action, from, to, note, date }) => ({
    says: words.decided[action](counts.paragraph(from), counts.paragraph(to)),
    why: note[lang],
    day: formatDay(date, lang),
  }));
}
