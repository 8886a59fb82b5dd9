/**
 * What changed in a text, in numbers and links and without a judgement: the evening's review on the command line and the
 * section on the page of the meeting say the same.
 */
import { type Communique, type Corpus, communiqueOf, pairFor } from "../../archive/corpus.ts";
import { changedVerbs } from "../../compare/commitments.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import type { Comparison } from "../../compare/model.ts";
import { ordinal } from "../../i18n/format.ts";
import { review } from "../../i18n/review.ts";
import { type Language, languages, paragraphOfSentence, paths } from "../../paths.ts";
import type { Cell } from "../../trace/presence.ts";
import { traceOf } from "../../trace/traces.ts";
import { carriedInWords, sentenceCounts } from "../compare/counts-view.ts";
import { rowsFromElsewhere } from "../compare/row-address.ts";
import { topicLink } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";

/** A line of the review: words, and the places of which it speaks. */
export interface ReviewLine {
  says: string;
  links: readonly WordLink[];
  /** Said whole where its place leads, beside the words of which it speaks: an editor's note. */
  isNote?: boolean;
}

/** Lines under one heading; where there are none, that is said. */
export interface ReviewPart {
  id: "sentences" | "verbs" | "concepts" | "reported" | "languages";
  heading: string;
  lines: readonly ReviewLine[];
  /** What is said where there are no lines. */
  none: string;
}

export interface ReviewView {
  title: string;
  /** The comparison from which it was made; `undefined` where no older text is held in the language. */
  comparison: WordLink | undefined;
  /** Where no older text is held in the language: that it is so, and the comparison of the texts of the other, if any. */
  alone: { says: string; comparison: WordLink | undefined } | undefined;
  parts: readonly ReviewPart[];
}

/**
 * @param against meeting with which the text is compared: the last one before it that is held in its language, unless given
 * @param lang language of the interface
 * @returns `undefined` where there is neither an older text nor anything else to say
 */
export function reviewView(corpus: Corpus, text: Communique, lang: Language, against?: number): ReviewView | undefined {
  const older = against ?? lastBefore(corpus, text);
  const pair = older === undefined ? undefined : pairIn(corpus, older, text);
  const comparison = pair && comparisonsOf(corpus).between(...pair);
  const words = review[lang];
  const parts = [
    ...(comparison ? [sentencePart(comparison, lang), verbPart(comparison, lang)] : []),
    ...(pair ? [conceptPart(corpus, text, pair[0].meeting, lang)] : []),
    ...reportedPart(corpus, text, lang),
    ...languagesPart(corpus, text, lang),
  ];
  if (parts.length === 0) return undefined;
  return {
    title: comparison ? words.title(text.meeting, comparison.from) : words.titleAlone(text.meeting),
    comparison: comparison && comparisonLink(comparison.from, comparison.to, lang),
    alone: comparison ? undefined : aloneIn(corpus, text, lang),
    parts,
  };
}

function comparisonLink(from: number, to: number, lang: Language): WordLink {
  return { label: review[lang].comparison, url: paths.compare(lang, from, to) };
}

function aloneIn(corpus: Corpus, { meeting, lang: own }: Communique, lang: Language): ReviewView["alone"] {
  const [other] = languages.filter((one) => one !== own).flatMap((one) => communiqueOf(corpus, meeting, one) ?? []);
  const older = other && lastBefore(corpus, other);
  return {
    says: review[lang].alone(own),
    comparison: older === undefined ? undefined : comparisonLink(older, meeting, lang),
  };
}

function lastBefore({ communiques }: Corpus, { meeting, lang }: Communique): number | undefined {
  const older = communiques.filter((text) => text.lang === lang && text.meeting < meeting).map((text) => text.meeting);
  return older.length === 0 ? undefined : Math.max(...older);
}

/** The pair in the language of the text. */
function pairIn(corpus: Corpus, older: number, text: Communique): [Communique, Communique] | undefined {
  const other = communiqueOf(corpus, older, text.lang);
  return other ? [other, text] : pairFor(corpus, older, text.meeting, text.lang);
}

function sentencePart(comparison: Comparison, lang: Language): ReviewPart {
  const address = rowsFromElsewhere(lang, comparison.from, comparison.to);
  const counts = sentenceCounts(comparison, lang, address).flat();
  return {
    id: "sentences",
    heading: review[lang].sentences,
    none: "",
    lines: [
      { says: carriedInWords(comparison, lang), links: [] },
      ...counts.map(({ says, places }) => ({ says, links: places.map(({ label, url }) => ({ label, url })) })),
    ],
  };
}

function verbPart(comparison: Comparison, lang: Language): ReviewPart {
  const words = review[lang];
  return {
    id: "verbs",
    heading: words.verbs,
    none: words.noVerbs,
    lines: changedVerbs(comparison).map(({ from, to, dropped, taken }) => {
      const [older, newer] = [paragraphOfSentence(from), paragraphOfSentence(to)];
      const label = words.between(older, newer);
      return {
        says: words.verb(dropped.join(", "), taken.join(", ")),
        links: [{ label, url: paths.compareTo(lang, comparison.from, comparison.to, newer) }],
      };
    }),
  };
}

/** How concepts stand in the text, beside the one with which it is compared and those before. */
function conceptPart(
  corpus: Corpus,
  { meeting, lang: textLang }: Communique,
  older: number,
  lang: Language,
): ReviewPart {
  const words = review[lang];
  const became = corpus.concepts.flatMap(({ id, label }) => {
    const cells = traceOf(corpus, id).cells.filter((cell) => cell.lang === textLang && cell.state !== "no-text");
    const own = cells.find((cell) => cell.meeting === meeting);
    const before = cells.find((cell) => cell.meeting === older);
    const what = own && before && becameOf(own, before, cells);
    return what ? [{ what, link: { label: label[lang], url: paths.conceptIn(lang, id, meeting, textLang) } }] : [];
  });
  const lines = (["entered", "returned", "dropped"] as const).flatMap((what): ReviewLine[] => {
    const links = became.filter((one) => one.what === what).map(({ link }) => link);
    return links.length === 0 ? [] : [{ says: words[what], links }];
  });
  return { id: "concepts", heading: words.concepts, none: words.noConcepts, lines };
}

function becameOf(own: Cell, before: Cell, all: readonly Cell[]): "entered" | "returned" | "dropped" | undefined {
  if (own.state === before.state) return undefined;
  if (own.state === "absent") return "dropped";
  const stoodEarlier = all.some(({ meeting, state }) => meeting < before.meeting && state === "present");
  return stoodEarlier ? "returned" : "entered";
}

/** What was reported before the text was out, beside the paragraphs that it has on the subject. */
function reportedPart(corpus: Corpus, text: Communique, lang: Language): ReviewPart[] {
  const reports = corpus.reports.filter(({ meeting }) => meeting === text.meeting);
  const report = reports.find((one) => one.lang === lang) ?? reports[0];
  if (!report) return [];
  const words = review[lang];
  const lines = report.items.map(({ topic, says }): ReviewLine => {
    const own = text.paragraphs.filter(({ topics }) => topics.includes(topic));
    const said = says.map((part) => ("text" in part ? part.text : "")).join("");
    return {
      says: words.reportedItem(topicLink(corpus, topic, lang).label, said.trim(), own.length > 0),
      links: own.map(({ number }) => ({
        label: words.paragraph(number),
        url: paths.paragraph(lang, text.meeting, number),
      })),
    };
  });
  return [{ id: "reported", heading: words.reported, none: "", lines }];
}

/** Where the languages differ: by an editor's note, and by a concept that stands in one of them. */
function languagesPart(corpus: Corpus, { meeting }: Communique, lang: Language): ReviewPart[] {
  const [en, ko] = [communiqueOf(corpus, meeting, "en"), communiqueOf(corpus, meeting, "ko")];
  if (!en || !ko) return [];
  const words = review[lang];
  const notes = corpus.differences.find((record) => record.meeting === meeting)?.differences ?? [];
  const divided = languages.flatMap((only): ReviewLine[] => {
    const links = corpus.concepts
      .filter(({ id }) => standsOnlyIn(only, traceOf(corpus, id).cells, meeting))
      .map(({ id, label }) => ({ label: label[lang], url: paths.conceptIn(lang, id, meeting, only) }));
    return links.length === 0 ? [] : [{ says: words.onlyIn(only), links }];
  });
  const noted = notes.map(
    ({ paragraph, note }): ReviewLine => ({
      says: note[lang],
      links: [{ label: words.paragraph(paragraph), url: paths.parallelRow(lang, meeting, paragraph) }],
      isNote: true,
    }),
  );
  return [{ id: "languages", heading: words.languages, none: words.noLanguages, lines: [...noted, ...divided] }];
}

function standsOnlyIn(lang: Language, cells: readonly Cell[], meeting: number): boolean {
  const present = cells.filter((cell) => cell.meeting === meeting && cell.state === "present");
  return present.length === 1 && present[0]?.lang === lang;
}

/** How many things the lines of a part tell: each line one, or each of the concepts that it names. */
export function countOf({ id, lines }: ReviewPart): number {
  return id === "concepts" || id === "languages" ? lines.flatMap(({ links }) => links).length : lines.length;
}

/** The lines as a page has them that is read beside others: in place of an editor's notes, where they stand. */
export function briefly(lines: readonly ReviewLine[], lang: Language): ReviewLine[] {
  const notes = lines.filter(({ isNote }) => isNote);
  const places = new Map(notes.flatMap(({ links }) => links).map((link) => [link.url, link]));
  const noted = { says: review[lang].noted(notes.length), links: [...places.values()] };
  return [...(notes.length === 0 ? [] : [noted]), ...lines.filter(({ isNote }) => !isNote)];
}

/** The review as Markdown. @param origin of the site, before every address */
export function reviewMarkdown({ title, comparison, parts }: ReviewView, origin: string): string {
  const link = ({ label, url }: WordLink) => `[${label}](${origin}${url})`;
  const line = ({ says, links }: ReviewLine) =>
    `- ${says}${links.length === 0 ? "" : ` ${links.map(link).join(", ")}`}`;
  const sections = parts.map(({ heading, lines, none }) =>
    [`## ${heading}`, "", ...(lines.length === 0 ? [none] : lines.map(line))].join("\n"),
  );
  return `${[`# ${title}`, ...(comparison ? [link(comparison)] : []), ...sections].join("\n\n")}\n`;
}

/** The name of a text, for a message. @example nameOfText({ meeting: 56, lang: "en" }) // => "56th, en" */
export function nameOfText({ meeting, lang }: Pick<Communique, "meeting" | "lang">): string {
  return `${ordinal(meeting, "en")}, ${lang}`;
}
