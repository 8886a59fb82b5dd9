/** Every address that the edition publishes, computed from the corpus: what must work for ever. */
import { createPaths, fromId, type Language, languages, paragraphId } from "../paths.ts";
import { publishedShapes } from "../schemas/api.ts";
import {
  type Corpus,
  heldMeetings,
  heldPairs,
  pairFor,
  paragraphsOfMeeting,
  reportedPairs,
  textFor,
} from "./corpus.ts";

const paths = createPaths("/");

/** Addresses below the base path, pages and the ids on them, in both interfaces; sorted, without duplicates. */
export function publishedAddresses(corpus: Corpus): string[] {
  return [...new Set(languages.flatMap((lang) => addressesIn(corpus, lang)))].sort();
}

/** Published addresses that the corpus no longer has. @param published lines of `content/permalinks.txt` */
export function lostAddresses(corpus: Corpus, published: readonly string[]): string[] {
  const present = new Set([...publishedAddresses(corpus), ...dataAddresses(corpus)]);
  const isMoved = (address: string) =>
    corpus.moved.some(({ from, to }) => present.has(to) && address.replace(/#.*$/u, "") === from);
  return published.filter((address) => !present.has(address) && !isMoved(address));
}

/** Addresses of the published data, below the base path. */
export function dataAddresses(corpus: Corpus): string[] {
  const feeds = ["meetings", "texts", "corrections"].map((name) => paths.feed(name));
  const texts = corpus.communiques.map(({ lang, meeting }) => paths.markdown(lang, meeting));
  return [
    ...dataFiles(corpus).map((file) => paths.api(file)),
    ...feeds,
    ...texts,
    paths.zip(),
    paths.asset("llms.txt"),
  ];
}

/**
 * Words of texts by the addresses that name them: a sentence, a paragraph in its text, a paragraph's own page. In the
 * interface of the text's language only: the other may yet come to show a text of its own.
 */
export function wordsNamed({ communiques }: Pick<Corpus, "communiques">): Map<string, string> {
  return new Map(
    communiques.flatMap(({ meeting, lang, paragraphs }) =>
      paragraphs.flatMap(({ number, text, sentences }): [string, string][] => [
        [paths.paragraph(lang, meeting, number), text],
        [paths.paragraphPage(lang, meeting, number), text],
        ...sentences.map((one): [string, string] => [paths.sentence(lang, meeting, one.id), one.text]),
      ]),
    ),
  );
}

/**
 * Everything at which a link to this site may point: published pages and places, and the published data.
 * A place that is not published (a heading, a paragraph under a topic) may move, so that a link to it may break.
 */
export function linkable(corpus: Corpus): Set<string> {
  return new Set([...publishedAddresses(corpus), ...dataAddresses(corpus)]);
}

/** An address without its query, which narrows what a page shows and is no address of its own. */
export function withoutQuery(address: string): string {
  return address.replace(/\?[^#]*/u, "");
}

function dataFiles(corpus: Corpus): string[] {
  const tables = [
    "meetings.json",
    "terms.json",
    "concepts.json",
    ...["paragraphs.csv", "topics.csv"].flatMap((table) => [table, `${table}-metadata.json`]),
  ];
  const editions = corpus.communiques.map(({ id }) => `tei/${id}.xml`);
  const texts = corpus.communiques.map(({ id }) => `communiques/${id}.json`);
  const lineages = corpus.communiques.map(({ id }) => `lineage/${id}.json`);
  const pairs = heldPairs(corpus).flatMap(([older, newer]) =>
    languages
      .filter((lang) => [older, newer].every((meeting) => meeting.languages.includes(lang)))
      .map((lang) => `compare/${older.number}-${newer.number}.${lang}.json`),
  );
  const references = corpus.communiques.flatMap(({ id }) =>
    ["bib", "json", "ris"].map((ending) => `citations/${id}.${ending}`),
  );
  const schemas = Object.keys(publishedShapes).map((name) => `schema/${name}.json`);
  return [...tables, ...texts, ...editions, ...references, ...lineages, ...pairs, ...schemas];
}

function addressesIn(corpus: Corpus, lang: Language): string[] {
  return [
    paths.home(lang),
    paths.meetings(lang),
    ...corpus.meetings.map(({ number }) => paths.register(lang, number)),
    ...corpus.meetings.flatMap(({ number }) => meetingAddresses(corpus, number, lang)),
    paths.compareIndex(lang),
    ...heldPairs(corpus).flatMap(([older, newer]) => comparisonAddresses(corpus, older.number, newer.number, lang)),
    ...reportedPairs(corpus).flatMap(([held, reported]) => reportedAddresses(held.number, reported.number, lang)),
    paths.series(lang),
    paths.trace(lang),
    ...corpus.concepts.flatMap(({ id }) => conceptAddresses(corpus, id, lang)),
    paths.topics(lang),
    ...corpus.topics.flatMap(({ id }) => topicAddresses(corpus, id, lang)),
    paths.search(lang),
    paths.glossary(lang),
    paths.check(lang),
    paths.claims(lang),
    ...[...new Set(corpus.claims.map(({ id }) => id))].map((id) => paths.claim(lang, id)),
    ...corpus.terms.map(({ id }) => paths.glossaryTerm(lang, id)),
    paths.about(lang),
    paths.method(lang),
    paths.cite(lang),
    paths.corrections(lang),
    paths.data(lang),
  ];
}

/**
 * A sentence is published in the interface of its own language only: where a text stands in for one that is not held
 * yet, the other language will cut its sentences otherwise. Items of a report go with the report, when the text comes.
 */
function meetingAddresses(corpus: Corpus, meeting: number, lang: Language): string[] {
  const text = textFor(corpus, meeting, lang);
  const paragraphs = text?.paragraphs ?? [];
  const sentences = text?.lang === lang ? paragraphs.flatMap((paragraph) => paragraph.sentences) : [];
  const isParallel = corpus.communiques.filter((held) => held.meeting === meeting).length > 1;
  const page = paths.meeting(lang, meeting);
  return [
    page,
    ...[...paragraphs, ...sentences].map(({ id }) => `${page}#${id}`),
    ...paragraphsOfMeeting(corpus, meeting).map((number) => paths.paragraphPage(lang, meeting, number)),
    ...(text ? [paths.lineage(lang, meeting)] : []),
    ...(corpus.witnesses.some((witness) => witness.meeting === meeting) ? [paths.witnesses(lang, meeting)] : []),
    ...(isParallel ? [paths.parallel(lang, meeting)] : []),
    ...(isParallel ? paragraphs.map(({ number }) => paths.parallelRow(lang, meeting, number)) : []),
  ];
}

function comparisonAddresses(corpus: Corpus, from: number, to: number, lang: Language): string[] {
  const pair = pairFor(corpus, from, to, lang);
  if (!pair) return [];
  const page = paths.compare(lang, from, to);
  const [older, newer] = pair;
  return [
    page,
    paths.compare(lang, to, from),
    ...older.paragraphs.map(({ number }) => `${page}#${fromId(number)}`),
    ...newer.paragraphs.map(({ number }) => `${page}#${paragraphId(number)}`),
  ];
}

/** The page of a concept, and on it what each text says: a statement of absence is made to be cited. */
function conceptAddresses(corpus: Corpus, concept: string, lang: Language): string[] {
  const texts = corpus.communiques.map((text) => paths.conceptIn(lang, concept, text.meeting, text.lang));
  return [paths.concept(lang, concept), ...texts];
}

/** Without its paragraphs: an editor may put a paragraph under another subject, and it has an address of its own. */
function topicAddresses(corpus: Corpus, topic: string, lang: Language): string[] {
  const held = heldMeetings(corpus).map(({ number }) => paths.topicMeeting(lang, topic, number));
  return [paths.topic(lang, topic), ...held];
}

/** Without its rows: they go with the report, when the text comes. */
function reportedAddresses(held: number, reported: number, lang: Language): string[] {
  return [paths.compare(lang, held, reported), paths.compare(lang, reported, held)];
}
