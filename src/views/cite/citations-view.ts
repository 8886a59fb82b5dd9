/** Citations of one thing in every style, as a page lists them. */
import { type Communique, type Corpus, communiqueOf } from "../../archive/corpus.ts";
import { citedText, editionOf } from "../../cite/edition.ts";
import { type CslItem, claimsItem, comparisonItem, conceptItem, phraseItem, textItem } from "../../cite/item.ts";
import { recordsOf } from "../../cite/library.ts";
import {
  filledRecord,
  type RecordFilling,
  type RecordFormat,
  recordAddress,
  referenceFormats,
} from "../../cite/record.ts";
import {
  type CitationStyle,
  firstStyle,
  type Locator,
  languageOfStyle,
  locatorForms,
  locatorIn,
  recordLocatorForms,
} from "../../cite/styles.ts";
import { type CitationPiece, citationTemplates } from "../../cite/template.ts";
import { cite } from "../../i18n/cite.ts";
import { type Language, paragraphLabel, paths } from "../../paths.ts";
import type { WordLink } from "../word-link.ts";

export interface CitationView {
  style: CitationStyle;
  /** Name of the style. */
  label: string;
  /** Language in which the style describes what is cited. */
  lang: Language;
  pieces: readonly ShownPiece[];
}

/** A piece, with its language where that is not the style's, and what is filled in already. */
export type ShownPiece = CitationPiece & { lang?: Language; filled?: string };

/** A record for reference managers. */
export interface ReferenceFile extends WordLink {
  format: RecordFormat;
  type: string;
  /** Under which it is saved. */
  name: string;
  /** Language in which it describes what is cited. */
  lang: Language;
}

export interface CitationsView {
  citations: readonly CitationView[];
  /** The style that is offered first. */
  first: CitationStyle;
  /** The same for reference managers: of a text its published files, of anything else addresses that hold the record. */
  files: readonly ReferenceFile[];
  /** Of a comparison: its older text and its newer, in the style that is offered first. */
  sides: readonly CitationView[];
  /** Whether the edition counted the paragraphs, because the document prints no numbers. */
  isAssigned: boolean;
  /** Whether what is cited has its place already. */
  isPlaced: boolean;
}

/** Citations of a text, by the page in its own language. @param lang language of the interface */
export function textCitations(corpus: Corpus, text: Communique, lang: Language): CitationsView {
  const cited = citedText(corpus, text);
  const edition = editionOf(corpus);
  const item = (words: Language) => textItem(cited, words, paths.meeting(text.lang, text.meeting), edition);
  return {
    ...viewOf(item, lang),
    files: filesOf(item(text.lang), (format) => paths.api(`citations/${text.id}.${format}`)),
    isAssigned: text.numbers === "assigned",
  };
}

/** Citations of one paragraph, by its own page. */
export function paragraphCitations(corpus: Corpus, text: Communique, paragraph: number, lang: Language): CitationsView {
  const view = textCitations(corpus, text, lang);
  const locator: Locator = { from: paragraphLabel(paragraph), isAssigned: view.isAssigned };
  const edition = editionOf(corpus);
  const address = edition.absolute(paths.paragraphPage(text.lang, text.meeting, paragraph));
  const placed = placedAt(view, address, (style) => locatorIn(locatorForms[style], locator));
  const item = textItem(citedText(corpus, text), text.lang, paths.meeting(text.lang, text.meeting), edition);
  const files = ownFiles(item, { address, locator: locatorIn(recordLocatorForms[text.lang], locator) });
  const label = `p${paragraphLabel(paragraph)}`;
  return { ...placed, files: files.map((file) => ({ ...file, name: file.name.replace(".", `-${label}.`) })) };
}

/** Records that stand in their addresses. */
function ownFiles(item: CslItem, filling: RecordFilling = {}): ReferenceFile[] {
  const records = recordsOf(item);
  return filesOf(item, (format) => recordAddress(format, filledRecord(format, records[format], filling)));
}

function filesOf({ id, language }: CslItem, url: (format: RecordFormat) => string): ReferenceFile[] {
  return referenceFormats.map(({ label, ending, type }) => ({
    label,
    type,
    format: ending,
    name: `${id}.${ending}`,
    lang: language,
    url: url(ending),
  }));
}

/** Citations with their place and address filled in. */
function placedAt(view: CitationsView, address: string, place: (style: CitationStyle) => string): CitationsView {
  const placed = (piece: ShownPiece, style: CitationStyle): ShownPiece => {
    if (piece.kind === "address") return { ...piece, address };
    if (piece.kind !== "locator") return piece;
    return { ...piece, filled: `${piece.before}${place(style)}${piece.after}` };
  };
  const citations = view.citations.map((one) => ({
    ...one,
    pieces: one.pieces.map((piece) => placed(piece, one.style)),
  }));
  return { ...view, citations, isPlaced: true };
}

/** Citations of a comparison. @returns `undefined` where one of the texts is not held */
export function comparisonCitations(
  corpus: Corpus,
  { from, to, lang: shared }: { from: number; to: number; lang: Language },
  lang: Language,
): CitationsView | undefined {
  const [older, newer] = [communiqueOf(corpus, from, shared), communiqueOf(corpus, to, shared)];
  if (!older || !newer) return undefined;
  const sides = [citedText(corpus, older), citedText(corpus, newer)] as const;
  const item = (words: Language) => comparisonItem(sides, words, paths.compare(lang, from, to), editionOf(corpus));
  const view = { ...viewOf(item, lang), files: ownFiles(item(lang)) };
  const ofText = (text: Communique) =>
    textCitations(corpus, text, lang).citations.filter(({ style }) => style === view.first);
  return { ...view, sides: [...ofText(older), ...ofText(newer)] };
}

/** Citations of a concept through all texts, and of what one text says of it. */
export function conceptCitations(
  corpus: Corpus,
  { id, label }: { id: string; label: Record<Language, string> },
  lang: Language,
): CitationsView {
  const item = (words: Language) => conceptItem(id, label[words], words, paths.concept(lang, id), editionOf(corpus));
  return { ...viewOf(item, lang), files: ownFiles(item(lang)) };
}

/** Citations of what was found of a phrase, which the browser fills in with its address; until then, of its page. */
export function traceCitations(corpus: Corpus, lang: Language): CitationsView {
  const item = (words: Language) => phraseItem(words, paths.trace(lang), editionOf(corpus));
  return { ...viewOf(item, lang), files: ownFiles(item(lang)), isPlaced: true };
}

/** Citations of claims with their verdicts. */
export function claimsCitations(corpus: Corpus, lang: Language): CitationsView {
  const item = (words: Language) => claimsItem(words, paths.claims(lang), editionOf(corpus));
  return { ...viewOf(item, lang), files: ownFiles(item(lang)) };
}

/** @param item what is cited, described in each language */
function viewOf(item: (words: Language) => CslItem, lang: Language): CitationsView {
  const templates = citationTemplates({ en: item("en"), ko: item("ko") });
  const citations = templates.map(({ style, pieces }): CitationView => {
    const own = languageOfStyle(style);
    return { style, label: cite[lang].page.styles[style], lang: own, pieces: pieces.map((piece) => shown(piece, own)) };
  });
  return { citations, first: firstStyle[lang], sides: [], files: [], isAssigned: false, isPlaced: false };
}

/** Hangul in an English citation is Korean: it is read and set as such. */
function shown(piece: CitationPiece, own: Language): ShownPiece {
  return piece.kind === "text" && own === "en" && /\p{sc=Hangul}/u.test(piece.text) ? { ...piece, lang: "ko" } : piece;
}
