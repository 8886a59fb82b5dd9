/** The picture of a series of texts with its names and addresses, as its page shows it. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { lineage } from "../../i18n/lineage.ts";
import { series as seriesWords } from "../../i18n/series.ts";
import { flowOf, type SeriesFlow } from "../../lineage/flow.ts";
import { lineagesOf } from "../../lineage/lineages.ts";
import {
  between,
  type Fate,
  fatesIn,
  type Layout,
  layoutOf,
  type RowPaths,
  rowPaths,
  type SpacePaths,
  spacePaths,
} from "../../lineage/picture.ts";
import { type Language, languages, ownFirst, paths } from "../../paths.ts";
import { interfaceShowing } from "../../text/shown.ts";
import { yearOfMeeting } from "../meeting-name.ts";

/** A text of the series. */
export interface SeriesRow {
  meeting: number;
  name: string;
  /** Empty where the day of the meeting is not known. */
  year: string;
  /** Where each of its wordings comes from. */
  url: string;
  paths: RowPaths;
  /** Its sentences, and how many of them are new, the same, reworded and found in no later text; empty where unknowable. */
  counts: { all: string; isNew: string; same: string; reworded: string; isLast: string };
  /** The space below it; none below the last. */
  space: SpacePaths | undefined;
  /** Meetings between it and the next whose text is not held; empty where there are none. */
  notHeld: string;
}

export interface SeriesView {
  /** Language of the texts shown; that of the interface unless too few are held in it. */
  texts: Language;
  /** Width of every row and space, in words. */
  width: number;
  /** Height of a space, in the units of its own picture. */
  height: number;
  rows: readonly SeriesRow[];
  /** The series of the other language, in the interface that shows it; where it has two texts. */
  other: string | undefined;
}

/** What the page's script draws and finds sentences by. */
export interface SeriesFile extends SeriesFlow {
  /** Names of the subjects, side by side with their ids. */
  names: Readonly<Record<Language, readonly string[]>>;
}

/** The flow of one language's texts. */
function seriesFlow(corpus: Corpus, lang: Language): SeriesFlow {
  const texts = textsIn(corpus, lang);
  return flowOf(
    lang,
    texts,
    lineagesOf(corpus).of,
    corpus.topics.map(({ id }) => id),
  );
}

/** The same as a file, with the names of subjects. */
export function seriesFile(corpus: Corpus, lang: Language): SeriesFile {
  const flow = seriesFlow(corpus, lang);
  const namesIn = (language: Language) =>
    flow.topics.map((topic) => corpus.topics.find(({ id }) => id === topic)?.label[language] ?? "");
  return { ...flow, names: { en: namesIn("en"), ko: namesIn("ko") } };
}

/** The language whose series a reader is shown: his own, if it has two texts or the other has no more. */
function seriesLanguage(corpus: Corpus, reader: Language): Language {
  const [own, other] = ownFirst(reader);
  const [mine, others] = [textsIn(corpus, own).length, textsIn(corpus, other).length];
  return mine >= 2 || mine >= others ? own : other;
}

/** @param lang language of the interface */
export function seriesView(corpus: Corpus, lang: Language): SeriesView {
  const texts = seriesLanguage(corpus, lang);
  const flow = seriesFlow(corpus, texts);
  const layout = layoutOf(flow, "text");
  const fates = fatesIn(flow);
  const shown = languages.find((one) => one !== lang && seriesLanguage(corpus, one) !== texts);
  return {
    texts,
    width: layout.width,
    height: between,
    rows: flow.texts.map((_, at) => rowOf(corpus, flow, layout, fates, at, lang)),
    other: shown && paths.series(shown),
  };
}

function rowOf(
  corpus: Corpus,
  flow: SeriesFlow,
  layout: Layout,
  fates: readonly (readonly Fate[])[],
  at: number,
  lang: Language,
): SeriesRow {
  const number = flow.texts[at]?.meeting ?? 0;
  const next = flow.texts[at + 1]?.meeting;
  const meeting = corpus.meetings.find((one) => one.number === number);
  const between = corpus.meetings.filter((one) => next && one.number > number && one.number < next);
  const unheld = between.map((one) => one.number);
  return {
    meeting: number,
    name: lineage[lang].meeting(number),
    year: yearOfMeeting(meeting),
    url: paths.lineage(interfaceShowing(flow.lang, meeting?.languages ?? [flow.lang], lang), number),
    paths: rowPaths(layout.strokes[at] ?? [], fates[at] ?? []),
    counts: countsOf(flow, fates, at),
    space: next === undefined ? undefined : spacePaths(flow.flows, layout, at),
    notHeld: unheld.length === 0 ? "" : seriesWords[lang].notHeld(unheld[0] ?? 0, unheld.at(-1) ?? 0),
  };
}

function countsOf({ texts, flows }: SeriesFlow, fates: readonly (readonly Fate[])[], at: number): SeriesRow["counts"] {
  const own = fates[at] ?? [];
  const arriving = flows.filter(({ to }) => to[0] === at);
  const reworded = new Set(arriving.filter(({ state }) => state === "reworded").map(({ to }) => to[1]));
  const same = new Set(arriving.map(({ to }) => to[1]).filter((sentence) => !reworded.has(sentence)));
  const unlessFirst = (count: number) => (at === 0 ? "" : String(count));
  return {
    all: String(own.length),
    isNew: unlessFirst(own.filter(({ isNew }) => isNew).length),
    same: unlessFirst(same.size),
    reworded: unlessFirst(reworded.size),
    isLast: at === texts.length - 1 ? "" : String(own.filter(({ isLast }) => isLast).length),
  };
}

function textsIn({ communiques }: Pick<Corpus, "communiques">, lang: Language): Communique[] {
  return communiques.filter((text) => text.lang === lang);
}
