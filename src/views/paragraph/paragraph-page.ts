/** One paragraph as a page of its own: its words in both languages, what came before and after it, how it is cited. */
import {
  type Communique,
  type Corpus,
  communiqueOf,
  heldMeetings,
  type Meeting,
  pairFor,
  paragraphsOfMeeting,
  textFor,
} from "../../archive/corpus.ts";
import { cite } from "../../i18n/cite.ts";
import { otherLanguage } from "../../i18n/locale.ts";
import { paragraph as paragraphWords } from "../../i18n/paragraph.ts";
import { type Language, paths } from "../../paths.ts";
import type { Paragraph } from "../../text/model.ts";
import { type CitationsView, paragraphCitations } from "../cite/citations-view.ts";
import { type CorrectionView, correctionsAt } from "../corrections/corrections-view.ts";
import { type LineageView, lineageView } from "../lineage/lineage-view.ts";
import type { SentenceView } from "../lineage/sentence-view.ts";
import { yearOfMeeting } from "../meeting-name.ts";
import { type Anchors, anchorsOf, type CorrectionEntry, correctionEntries, noteEntries } from "../reading/anchors.ts";
import { type MarginView, marginViews } from "../reading/margin-view.ts";
import { type ParagraphView, textView } from "../reading/text-view.ts";
import { type SlotRow, slotRows } from "../trace/slot-view.ts";
import type { WordLink } from "../word-link.ts";

/** A paragraph of one text, with the places in it that notes and corrections point back to. */
export interface ShownParagraph {
  text: Communique;
  view: ParagraphView;
  anchors: Anchors;
}

/** The rows of a neighbouring comparison in which the paragraph stands. */
export interface Counterparts {
  from: number;
  to: number;
  lang: Language;
  heading: string;
  rows: readonly SlotRow[];
}

export interface ParagraphPage {
  meeting: Meeting;
  shown: ShownParagraph;
  title: string;
  description: string;
  /** The same paragraph in the other language; `undefined` where that is not held or prints none. */
  other: ShownParagraph | undefined;
  margin: MarginView | undefined;
  counterparts: readonly Counterparts[];
  /** Its sentences through the texts; none where no other text has any of them. */
  sentences: readonly SentenceView[];
  /** Of each text that is shown and has some. */
  corrections: readonly { lang: Language; entries: readonly CorrectionEntry[] }[];
  /** What was corrected in it after it was published. */
  published: readonly CorrectionView[];
  previous: WordLink | undefined;
  next: WordLink | undefined;
  citations: CitationsView;
}

/** Earlier wordings of a sentence on the page of its paragraph; the page of origins has more of them. */
const wordingsShown = 3;

/** Every paragraph that has a page: those that either language of a meeting prints, by their place. */
export function paragraphPages(corpus: Corpus): { meeting: number; paragraph: number }[] {
  return heldMeetings(corpus).flatMap(({ number }) =>
    paragraphsOfMeeting(corpus, number).map((paragraph) => ({ meeting: number, paragraph })),
  );
}

/**
 * @param number place of the paragraph
 * @param lang language of the interface: its text is shown first, where it has such a paragraph
 * @throws where no text of the meeting has one: a bug of ours
 */
export function paragraphPage(corpus: Corpus, meeting: Meeting, number: number, lang: Language): ParagraphPage {
  const own = textFor(corpus, meeting.number, lang);
  const translation = own && communiqueOf(corpus, meeting.number, otherLanguage(own.lang));
  const [first, second] = [own, translation].filter((text) => text?.paragraphs.some((one) => one.number === number));
  if (!first) throw new Error(`This is a bug: no text of meeting ${meeting.number} has paragraph ${number}.`);
  const shown = shownParagraph(corpus, first, number, lang, "");
  const other = second && shownParagraph(corpus, second, number, lang, `${second.lang}-`);
  const { paragraph } = shown.view;
  const words = paragraphWords[lang];
  const link = (place: number | undefined): WordLink | undefined =>
    place === undefined
      ? undefined
      : { label: words.name(place), url: paths.paragraphPage(lang, meeting.number, place) };
  const places = paragraphsOfMeeting(corpus, meeting.number);
  const at = places.indexOf(number);
  return {
    meeting,
    shown,
    title: words.title(number, meeting.number, yearOfMeeting(meeting), openingOf(paragraph, 60)),
    description: words.description(number, meeting.number, openingOf(paragraph, 180)),
    other,
    margin: marginsOf(corpus, first, lang).get(number),
    counterparts: counterpartsOf(corpus, first, number, lang),
    sentences: livesOf(lineageOf(corpus, first, lang), paragraph),
    corrections: (other ? [shown, other] : [shown])
      .map(({ text, view, anchors }) => ({ lang: text.lang, entries: correctionEntries([view.paragraph], anchors) }))
      .filter(({ entries }) => entries.length > 0),
    published: correctionsAt(corpus, meeting.number, lang, number),
    previous: link(places[at - 1]),
    next: link(places[at + 1]),
    citations: paragraphCitations(corpus, first, number, lang),
  };
}

/** Sentences of a paragraph with their lives; none where no other text has any of them. */
function livesOf({ paragraphs }: LineageView, { id }: Paragraph): readonly SentenceView[] {
  const sentences = paragraphs.find((one) => one.id === id)?.sentences ?? [];
  return sentences.some(({ steps, later }) => steps.length + later.length > 0) ? sentences : [];
}

/** The beginning of a paragraph, cut between words. @param length most characters, the dots not counted */
export function openingOf({ text }: Pick<Paragraph, "text">, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[\s,;:.]+$/u, "")}…`;
}

/** @param prefix keeps two texts on one page apart */
function shownParagraph(
  corpus: Corpus,
  text: Communique,
  number: number,
  lang: Language,
  prefix: string,
): ShownParagraph {
  const views = textOf(corpus, text, lang).sections.flatMap(({ paragraphs }) => paragraphs);
  const view = views.find(({ paragraph }) => paragraph.number === number);
  if (!view) throw new Error(`This is a bug: the text ${text.id} has no paragraph ${number}.`);
  const anchors = anchorsOf(
    view.paragraph.sentences.flatMap(({ inlines }) => inlines),
    prefix,
  );
  const notes = noteEntries(text.notes, anchors, prefix).filter(({ references }) => references.length > 0);
  return { text, view: { ...view, notes }, anchors };
}

function counterpartsOf(corpus: Corpus, text: Communique, number: number, lang: Language): Counterparts[] {
  const { meeting } = text;
  const held = heldMeetings(corpus).map((one) => one.number);
  const words = paragraphWords[lang];
  const against = (others: readonly number[], heading: (meeting: number) => string): Counterparts[] => {
    for (const other of others) {
      const pair = pairFor(corpus, Math.min(meeting, other), Math.max(meeting, other), text.lang);
      if (!pair) continue;
      const shared = pair[0].lang;
      const rows = slotRows(corpus, pair, { meeting, paragraphs: [number] }, lang);
      const says = shared === text.lang ? heading(other) : `${heading(other)} (${cite[lang].item.text[shared]})`;
      return [{ from: pair[0].meeting, to: pair[1].meeting, lang: shared, heading: says, rows }];
    }
    return [];
  };
  return [
    ...against(held.filter((one) => one < meeting).toReversed(), words.before),
    ...against(
      held.filter((one) => one > meeting),
      words.after,
    ),
  ];
}

/** What all paragraphs of a text share is made once. */
const textOf = remembered(textView);
const marginsOf = remembered(marginViews);
const lineageOf = remembered(
  (corpus: Corpus, text: Communique, lang: Language): LineageView => lineageView(corpus, text, lang, wordingsShown),
);

function remembered<View>(make: (corpus: Corpus, text: Communique, lang: Language) => View) {
  const known = new WeakMap<Communique, Map<Language, View>>();
  return (corpus: Corpus, text: Communique, lang: Language): View => {
    const views = known.get(text) ?? new Map<Language, View>();
    known.set(text, views);
    const view = views.get(lang) ?? make(corpus, text, lang);
    views.set(lang, view);
    return view;
  };
}
