/** Reads a report: what was said of a meeting whose text is not held, item by item, each with its basis and sources. */
import type { FootnoteDefinition, RootContent } from "mdast";
import { EditionError } from "../edition-error.ts";
import { type Language, placeNamed, printedNumber } from "../paths.ts";
import { type ReportBasis, reportBases } from "../schemas/report.ts";
import type { Findings, InlineReader } from "./inline.ts";
import { attributesOf, type Element, repeatedAttributes } from "./jsx.ts";
import { at, faults, type Place } from "./messages.ts";
import type { Note, Prose } from "./model.ts";
import { NoteRegister, readerOf } from "./notes.ts";
import { describeNode, isComment, rootOf } from "./parse.ts";
import { proseOf } from "./prose.ts";

/** One reported item, and the paragraphs that it is to be compared with. */
export interface ReportItem {
  topic: string;
  basis: ReportBasis;
  compare: { meeting: number; paragraphs: readonly number[] };
  says: readonly Prose[];
  /** How the earlier text stands to it, in an editor's words; empty where there is nothing to add. */
  baseline: readonly Prose[];
}

export interface Report {
  /** Name of its file without the ending, e.g. `57.ko`. */
  id: string;
  meeting: number;
  lang: Language;
  title: string;
  lead: readonly Prose[];
  items: readonly ReportItem[];
  notes: readonly Note[];
}

export type ParsedReport = Pick<Report, "lead" | "items" | "notes"> & Findings;

/** Parses the body of `content/reports/*.mdx`: one `<Lead>`, then `<Reported>` items, then footnotes. */
export function parseReport(source: string, file: string, lineOffset = 0): ParsedReport {
  const register = new NoteRegister();
  const reader = readerOf(register);
  const definitions: FootnoteDefinition[] = [];
  const items: ReportItem[] = [];
  let lead: Prose[] = [];
  for (const node of rootOf(source, file, lineOffset, reader.faults)) {
    const place = { file, line: node.position?.start.line };
    if (node.type === "footnoteDefinition") definitions.push(node);
    else if (isElement(node, "Lead")) {
      if (lead.length > 0) reader.fault(secondLead(place));
      refuseAttributes(node, place, reader);
      lead = proseOf(node, place, reader);
    } else if (isElement(node, "Reported")) {
      const item = itemOf(node, place, reader);
      if (item) items.push(item);
    } else if (!isComment(node)) reader.fault(strayInReport(place, describeNode(node)));
  }
  const notes = register.resolve(definitions, file, reader);
  return { lead, items, notes, siteLinks: reader.siteLinks, faults: reader.faults };
}

function itemOf(element: Element, place: Place, reader: InlineReader): ReportItem | undefined {
  const { topic, basis, meeting, paragraphs, ...unknown } = attributesOf(element);
  for (const name of Object.keys(unknown)) {
    reader.fault(faults.unknownAttribute(place, "Reported", name, "topic, basis, meeting, paragraphs"));
  }
  for (const name of repeatedAttributes(element)) reader.fault(faults.attributeTwice(place, "Reported", name));
  const isComplete =
    typeof topic === "string" && isBasis(basis) && typeof meeting === "number" && placesIn(paragraphs) !== undefined;
  if (!isComplete) {
    reader.fault(incompleteItem(place));
    return undefined;
  }
  const baseline = element.children.filter((child) => isElement(child, "Baseline"));
  const [first, second] = baseline;
  const lineOf = (node: { position?: { start: { line: number } } | undefined }) => ({
    ...place,
    line: node.position?.start.line ?? place.line,
  });
  if (second) reader.fault(secondBaseline(lineOf(second)));
  if (first && "children" in first && first.children.length === 0) reader.fault(emptyBaseline(lineOf(first)));
  for (const node of baseline) refuseAttributes(node as Element, place, reader);
  const says = element.children.filter((child) => !isElement(child, "Baseline"));
  return {
    topic,
    basis,
    compare: { meeting, paragraphs: placesIn(paragraphs) ?? [] },
    says: proseOf({ children: says as RootContent[] }, place, reader),
    baseline: baseline.flatMap((node) => proseOf(node as Element, place, reader)),
  };
}

function refuseAttributes(element: Element, place: Place, reader: InlineReader): void {
  for (const name of Object.keys(attributesOf(element))) {
    reader.fault(faults.unknownAttribute(place, element.name ?? "", name, "no attributes"));
  }
}

function isElement(node: { type: string; name?: string | null }, name: string): node is Element {
  return node.type === "mdxJsxFlowElement" && node.name === name;
}

function isBasis(value: unknown): value is ReportBasis {
  return reportBases.some((basis) => basis === value);
}

/** Paragraphs by their number, those without one by their name: `[10, "17a"]`. */
function placesIn(value: unknown): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const places = value.flatMap((item: unknown) => (typeof item === "string" ? unnumbered(item) : item) ?? []);
  return places.length === value.length && places.every((item) => typeof item === "number") ? places : undefined;
}

function unnumbered(name: string): number | undefined {
  const place = placeNamed(name);
  return place !== undefined && printedNumber(place) === null ? place : undefined;
}

const strayInReport = (place: Place, what: string) =>
  new EditionError(
    at(place, `${what} stands outside <Lead> and <Reported>.`),
    "Put the introduction into <Lead> and each reported item into a <Reported> of its own.",
  );

const secondLead = (place: Place) =>
  new EditionError(at(place, "there is a second <Lead>."), "Put the whole introduction into one <Lead>.");

const secondBaseline = (place: Place) =>
  new EditionError(at(place, "there is a second <Baseline>."), "Put both into one <Baseline>.");

const emptyBaseline = (place: Place) =>
  new EditionError(at(place, "a <Baseline> says nothing."), "Say how the earlier text stands to it, or take it out.");

const incompleteItem = (place: Place) =>
  new EditionError(
    at(place, "a <Reported> item is incomplete."),
    `Give all four: <Reported topic="…" basis="${reportBases.join('" | "')}" meeting={56} paragraphs={[10]}>.`,
  );
