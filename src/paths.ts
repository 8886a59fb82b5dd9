/** The only place where an address of the edition is made. The contract: an address, once published, never moves. */

export const languages = ["en", "ko"] as const;

/** A language of the texts and of the interface. */
export type Language = (typeof languages)[number];

/** The languages of the edition, a reader's own first. */
export function ownFirst(reader: Language): readonly [own: Language, other: Language] {
  const [first, second] = languages;
  return reader === first ? [first, second] : [second, first];
}

/** What a reader asks the search for; values at their default are left out of the address. */
export interface SearchAddress {
  q?: string;
  lang?: Language | undefined;
  meeting?: number | undefined;
  topic?: string | undefined;
  /** Order of the results; by relevance when left out. */
  sort?: "date" | undefined;
}

/** A claim to be checked, and how the reader wants it read where it was read otherwise. */
export interface CheckAddress {
  q: string;
  concept?: string | undefined;
  /** Quoted words. */
  words?: string | undefined;
  meeting?: number | undefined;
  /** Kind of the quantifier, and its number. */
  how?: string | undefined;
  n?: number | undefined;
}

/**
 * The addresses below one base path.
 *
 * @param base path below the origin, with a slash at both ends
 * @example createPaths("/").meeting("ko", 56) // => "/ko/meetings/56/"
 */
export function createPaths(base: string) {
  const at = (language: Language, path: string) => `${base}${language === "ko" ? "ko/" : ""}${path}`;
  return {
    home: (l: Language) => at(l, ""),
    meetings: (l: Language) => at(l, "meetings/"),
    /** A meeting's entry in the register. */
    register: (l: Language, meeting: number) => at(l, `meetings/#m${meeting}`),
    meeting: (l: Language, meeting: number) => at(l, `meetings/${meeting}/`),
    paragraph: (l: Language, meeting: number, paragraph: number) =>
      at(l, `meetings/${meeting}/#${paragraphId(paragraph)}`),
    /** A paragraph as a page of its own. */
    paragraphPage: (l: Language, meeting: number, paragraph: number) =>
      at(l, `meetings/${meeting}/${paragraphId(paragraph)}/`),
    /** Paragraphs in a row on the page of their text, marked. */
    paragraphRange: (l: Language, meeting: number, first: number, last: number) =>
      at(l, `meetings/${meeting}/#${paragraphId(first)}-${paragraphId(last)}`),
    /** A sentence on the page of its text. @param id of the sentence */
    sentence: (l: Language, meeting: number, id: string) => at(l, `meetings/${meeting}/#${id}`),
    /** Where the wording of a text comes from. */
    lineage: (l: Language, meeting: number) => at(l, `meetings/${meeting}/lineage/`),
    /** Every sentence through every text. */
    series: (l: Language) => at(l, "series/"),
    /** The file from which the picture of a language's texts is drawn has one address, whatever the interface. */
    seriesFile: (texts: Language) => `${base}series/${texts}.json`,
    witnesses: (l: Language, meeting: number) => at(l, `meetings/${meeting}/witnesses/`),
    parallel: (l: Language, meeting: number) => at(l, `meetings/${meeting}/parallel/`),
    parallelRow: (l: Language, meeting: number, paragraph: number) =>
      at(l, `meetings/${meeting}/parallel/#${paragraphId(paragraph)}`),
    compareIndex: (l: Language) => at(l, "compare/"),
    compare: (l: Language, from: number, to: number) => at(l, `compare/${from}/${to}/`),
    /** The row of the newer text's paragraph. */
    compareTo: (l: Language, from: number, to: number, paragraph: number) =>
      at(l, `compare/${from}/${to}/#${paragraphId(paragraph)}`),
    /** The row of the older text's paragraph. */
    compareFrom: (l: Language, from: number, to: number, paragraph: number) =>
      at(l, `compare/${from}/${to}/#${fromId(paragraph)}`),
    /** The row of a reported item, beside the text of an earlier meeting. @param item its key in the report */
    compareTopic: (l: Language, from: number, to: number, item: string) =>
      at(l, `compare/${from}/${to}/#${topicRowId(item)}`),
    /** The matrix of concepts, or any exact phrase. */
    trace: (l: Language, phrase = "") => at(l, `trace/${searchString({ q: phrase })}`),
    concept: (l: Language, concept: string) => at(l, `trace/${concept}/`),
    /** What one text says of a concept. */
    conceptIn: (l: Language, concept: string, meeting: number, text: Language) =>
      at(l, `trace/${concept}/#${textId(meeting, text)}`),
    /** Claims in circulation, with verdicts. */
    claims: (l: Language) => at(l, "claims/"),
    /** One of them. @param claim its id */
    claim: (l: Language, claim: string) => at(l, `claims/#${claim}`),
    /** A claim of the reader's own. */
    check: (l: Language, asked: Partial<CheckAddress> = {}) => at(l, `check/${checkString(asked)}`),
    topics: (l: Language) => at(l, "topics/"),
    topic: (l: Language, topic: string) => at(l, `topics/${topic}/`),
    /** What one meeting's text says on a topic. */
    topicMeeting: (l: Language, topic: string, meeting: number) => at(l, `topics/${topic}/#${meetingId(meeting)}`),
    /** A paragraph among all those on a topic. */
    topicParagraph: (l: Language, topic: string, meeting: number, paragraph: number) =>
      at(l, `topics/${topic}/#${placeId(meeting, paragraph)}`),
    search: (l: Language, query: SearchAddress = {}) => at(l, `search/${searchString(query)}`),
    glossary: (l: Language) => at(l, "glossary/"),
    /** A term's entry in the glossary. @param term its id */
    glossaryTerm: (l: Language, term: string) => at(l, `glossary/#${term}`),
    /** The search's own files have one address, whatever the interface. */
    searchIndex: () => `${base}search/index.json`,
    searchWords: (script: string) => `${base}search/words.${script}.json`,
    /** What a search may answer with besides paragraphs, in the words of an interface. */
    searchAnswers: (l: Language) => `${base}search/answers.${l}.json`,
    /** Labels of meetings and topics for the search. */
    searchLabels: (l: Language) => `${base}search/labels.${l}.json`,
    /** Columns and concepts for the trace of a phrase. */
    phraseData: (l: Language) => `${base}search/phrases.${l}.json`,
    /** What acronyms stand for. */
    termNotes: (l: Language) => `${base}search/terms.${l}.json`,
    /** Which paragraphs may hold a quotation: the terms of a vocabulary, and the places of a bucket of them. */
    quotedTerms: (of: string) => `${base}search/quoted/${of}.json`,
    quotedPlaces: (of: string, bucket: number) => `${base}search/quoted/${of}/${bucket}.json`,
    searchShelf: (shelf: number) => `${base}search/text/${shelf}.json`,
    about: (l: Language) => at(l, "about/"),
    method: (l: Language) => at(l, "about/method/"),
    cite: (l: Language) => at(l, "about/cite/"),
    corrections: (l: Language) => at(l, "about/corrections/"),
    /** What can be taken along, documented. */
    data: (l: Language) => at(l, "data/"),
    /** A text as Markdown. */
    markdown: (l: Language, meeting: number) => at(l, `meetings/${meeting}/index.md`),
    /** All data and texts in one file. */
    zip: () => `${base}data/scm-communiques.zip`,
    /** What networks show beside a shared link. */
    card: (name: string) => `${base}cards/${name}.png`,
    feed: (name: string) => `${base}feed-${name}.xml`,
    /** Machine-readable files have one address, whatever the interface. */
    api: (file: string) => `${base}api/v1/${file}`,
    asset: (file: string) => `${base}${file}`,
    /** An address that an editor wrote, from the root of the site: `/meetings/56/#p10`. Data have one for both languages. */
    written: (l: Language, address: string) =>
      address.startsWith("/api/") ? `${base}${address.slice(1)}` : at(l, address.slice(1)),
  };
}

export type Paths = ReturnType<typeof createPaths>;

/** Whether an address in prose is one of this site, written from its root. */
export function isOfSite(address: string): boolean {
  return /^\/(?!\/)/u.test(address);
}

/**
 * Where a paragraph stands in its text, as one number that sorts: the number printed in the document; of a paragraph
 * without one that of the paragraph before it (0 before the first), and a hundredth more for each that follows.
 *
 * The first before ¶1 is at 0 (`p0`), the first after ¶17 at 17.01 (`p17a`), the next at 17.02 (`p17b`).
 */
export function placeAfter(place: number | undefined): number {
  if (place === undefined) return 0;
  return Math.round(place * 100 + 1) / 100;
}

/** The number that the document prints at a place; `null` where it prints none. */
export function printedNumber(place: number): number | null {
  return place >= 1 && Number.isInteger(place) ? place : null;
}

/** How the number of a paragraph is shown beside it: in the brackets of an editor where the document prints none. */
export function shownNumber(place: number): string {
  return String(printedNumber(place) ?? `[${paragraphLabel(place)}]`);
}

/** How a paragraph is named where others refer to it: `10`; `0` and `17a` where the document prints no number. */
export function paragraphLabel(place: number): string {
  const after = Math.floor(place);
  const step = Math.round((place - after) * 100);
  return `${after}${step === 0 ? "" : String.fromCharCode(96 + step)}`;
}

/** The place that a label names. @returns `undefined` for what is no label @example placeNamed("17a") // => 17.01 */
export function placeNamed(label: string): number | undefined {
  const [, after, letter] = /^(0|[1-9]\d*)([a-z])?$/u.exec(label) ?? [];
  if (after === undefined) return undefined;
  return (Number(after) * 100 + (letter ? letter.charCodeAt(0) - 96 : 0)) / 100;
}

/** Id of a paragraph on its page and in every file. @example paragraphId(10) // => "p10" · paragraphId(17.01) // => "p17a" */
export function paragraphId(place: number): string {
  return `p${paragraphLabel(place)}`;
}

/** The sentence to which an address leads, whatever the base path and the interface; the way back from `sentence`. */
export function sentenceAt({
  pathname,
  hash,
}: Pick<URL, "pathname" | "hash">): { meeting: number; id: string } | undefined {
  const [, meeting] = /\/meetings\/(\d+)\/$/u.exec(pathname) ?? [];
  const [, id] = /^#(p[^-]+-s\d+)$/u.exec(hash) ?? [];
  return meeting && id ? { meeting: Number(meeting), id } : undefined;
}

/** A sentence in the picture of the series, as a fragment. @param id of the sentence */
export function seriesSentence(meeting: number, id: string): string {
  return `${meetingId(meeting)}-${id}`;
}

/** Id of a sentence: counted from 1 inside its paragraph. */
export function sentenceId(paragraph: number, sentence: number): string {
  return `${paragraphId(paragraph)}-s${sentence}`;
}

/** Place of the paragraph in which a sentence stands. @example paragraphOfSentence("p10-s2") // => 10 */
export function paragraphOfSentence(id: string): number {
  return placeNamed(/^p([^-]+)-/u.exec(id)?.[1] ?? "") ?? Number.NaN;
}

/** Id of a comparison row by a paragraph of the older text. */
export function fromId(paragraph: number): string {
  return `from-${paragraphId(paragraph)}`;
}

/** Id of what is said of one text on a page that speaks of several. */
export function textId(meeting: number, text: Language): string {
  return `m${meeting}-${text}`;
}

/** Id of a meeting on a page that goes through several. */
export function meetingId(meeting: number): string {
  return `m${meeting}`;
}

/** Id of a paragraph on a page that goes through several texts. */
export function placeId(meeting: number, paragraph: number): string {
  return `${meetingId(meeting)}-${paragraphId(paragraph)}`;
}

/** Id of a row by the reported item that stands in it. */
export function topicRowId(item: string): string {
  return `t-${item}`;
}

/** A comparison's row on its own page, by a paragraph of either text: a fragment, so the query of the address stays. */
export function rowFragment(side: "from" | "to", paragraph: number): string {
  return `#${side === "from" ? fromId(paragraph) : paragraphId(paragraph)}`;
}

/** Query string of a search address, `""` when all is at its default. */
export function searchString({ q, lang, meeting, topic, sort }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set("q", q);
  if (lang) parameters.set("lang", lang);
  if (meeting) parameters.set("meeting", String(meeting));
  if (topic) parameters.set("topic", topic);
  if (sort) parameters.set("sort", sort);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Query string of a claim to be checked, `""` when nothing is asked. */
function checkString(asked: Partial<CheckAddress>): string {
  const names = ["q", "concept", "words", "meeting", "how", "n"] as const;
  const parameters = new URLSearchParams(names.flatMap((name) => (asked[name] ? [[name, String(asked[name])]] : [])));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The addresses of this site: below Astro's base path in pages and in the browser, below `/` in a bare Node process. */
export const paths = createPaths(import.meta.env?.BASE_URL ?? "/");
