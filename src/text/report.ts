/** Reads a report: what was said of a meeting whose text is not held, item by item, each with its basis and sources. */
import type { FootnoteDefinition, RootContent } from "mdast";
import { EditionError } from "../edition-error.ts";
import type { Language } from "../paths.ts";
import { type ReportBasis, reportBases } from "../schemas/report.ts";
import type { InlineReader } from "./inline.ts";
import { attributesOf, type Element } from "./jsx.ts";
import { at, faults, type Place } from "./messages.ts";
import type { Note, Prose } from "./model.ts";
import { describeNode, isComment, NoteRegister, rootOf } from "./parse.ts";
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

export type ParsedReport = Pick<Report, "lead" | "items" | "notes"> & { faults: EditionError[] };

/** Parses the body of `content/reports/*.mdx`: one `<Lead>`, then `<Reported>` items, then footnotes. */
export function parseReport(source: string, file: string, lineOffset = 0): ParsedReport {
  const found: EditionError[] = [];
  const register = new NoteRegister();
  const reader = {
    number: (label: string) => register.number(label),
    fault: (error: EditionError) => found.push(error),
  };
  const definitions: FootnoteDefinition[] = [];
  const items: ReportItem[] = [];
  let lead: Prose[] = [];
  for (const node of rootOf(source, file, lineOffset, found)) {
    const place = { file, line: node.position?.start.line };
    if (node.type === "footnoteDefinition") definitions.push(node);
    else if (isElement(node, "Lead")) {
      if (lead.length > 0) found.push(secondLead(place));
      lead = proseOf(node, place, reader);
    } else if (isElement(node, "Reported")) {
      const item = itemOf(node, place, reader);
      if (item) items.push(item);
    } else if (!isComment(node)) found.push(strayInReport(place, describeNode(node)));
  }
  return { lead, items, notes: register.resolve(definitions, file, reader), faults: found };
}

function itemOf(element: Element, place: Place, reader: InlineReader): ReportItem | undefined {
  const { topic, basis, meeting, paragraphs, ...unknown } = attributesOf(element);
  for (const name of Object.keys(unknown)) {
    reader.fault(faults.unknownAttribute(place, "Reported", name, "topic, basis, meeting, paragraphs"));
  }
  const isComplete =
    typeof topic === "string" && isBasis(basis) && typeof meeting === "number" && isNumberList(paragraphs);
  if (!isComplete) {
    reader.fault(incompleteItem(place));
    return undefined;
  }
  const baseline = element.children.filter((child) => isElement(child, "Baseline"));
  const says = element.children.filter((child) => !isElement(child, "Baseline"));
  return {
    topic,
    basis,
    compare: { meeting, paragraphs },
    says: proseOf({ children: says as RootContent[] }, place, reader),
    baseline: baseline.flatMap((node) => proseOf(node as Element, place, reader)),
  };
}

function isElement(node: { type: string; name?: string | null }, name: string): node is Element {
  return node.type === "mdxJsxFlowElement" && node.name === name;
}

function isBasis(value: unknown): value is ReportBasis {
  return reportBases.some((basis) => basis === value);
}

function isNumberList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === "number");
}

const strayInReport = (place: Place, what: string) =>
  new EditionError(
    at(place, `${what} stands outside <Lead> and <Reported>.`),
    "Put the introduction into <Lead> and each reported item into a <Reported> of its own.",
  );

const secondLead = (place: Place) =>
  new EditionError(at(place, "there is a second <Lead>."), "Put the whole introduction into one <Lead>.");

const incompleteItem = (place: Place) =>
  new EditionError(
    at(place, "a <Reported> item is incomplete."),
    `Give all four: <Reported topic="…" basis="${reportBases.join('" | "')}" meeting={56} paragraphs={[10]}>.`,
  );
