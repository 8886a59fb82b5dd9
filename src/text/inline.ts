/** Reads the running text of a block: words, corrections, flagged errors and note references, and nothing else. */
import type { BlockContent, Link, PhrasingContent } from "mdast";
import type { EditionError } from "../edition-error.ts";
import { attributesOf, type Element, repeatedAttributes } from "./jsx.ts";
import { faults, type Place } from "./messages.ts";
import type { Inline } from "./model.ts";
import { collapseWhiteSpace } from "./white-space.ts";

/** What reading a block needs from the file around it. */
export interface InlineReader {
  /** Number of a note, given out in order of first reference. */
  number(label: string): number;
  fault(error: EditionError): void;
  /** Keeps a link to this site: whether it leads somewhere can be told when all texts are read. */
  siteLink(link: SiteLink): void;
}

/** An address of this site in a link, and where it was written. */
export interface SiteLink {
  place: Place;
  /** From the root of the site, e.g. `/meetings/56/#p10`. */
  address: string;
}

/** What was met while a file was read, besides what it says. */
export interface Findings {
  siteLinks: SiteLink[];
  faults: EditionError[];
}

/** Pieces of one block in order; adjacent text is one piece. */
export function blockOf(
  nodes: readonly (PhrasingContent | BlockContent)[],
  place: Place,
  reader: InlineReader,
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: collapseWhiteSpace(node.value) }];
      case "link":
        if (!isBareAddress(node)) break;
        return [{ kind: "text", text: node.children.map((child) => ("value" in child ? child.value : "")).join("") }];
      case "footnoteReference":
        return [{ kind: "note", label: node.identifier, number: reader.number(node.identifier) }];
      case "mdxJsxTextElement":
      case "mdxJsxFlowElement":
        if (node.name === "Corr") return correctionOf(node, place, reader);
        if (node.name === "Sic") return flagOf(node, place, reader);
    }
    reader.fault(faults.strayMarkup(place, describeMarkup(node)));
    return [];
  });
}

/** An address that a document prints: the parser makes a link of it, and its words are what is printed. */
function isBareAddress({ url, children, position }: Link): boolean {
  const [child, ...others] = children;
  if (child?.type !== "text" || others.length > 0) return false;
  const isWhole = [child.value, `http://${child.value}`, `mailto:${child.value}`].includes(url);
  // Where brackets or pointed ones stand around it, more is written than is printed.
  return isWhole && (position === undefined || position.end.column - position.start.column === child.value.length);
}

/** A piece of markup in the words of an editor. */
export function describeMarkup(node: { type: string; name?: string | null }): string {
  return node.name ? `<${node.name}>` : (markupNames[node.type] ?? node.type);
}

const markupNames: Record<string, string> = {
  emphasis: "emphasis (*…* or _…_)",
  strong: "strong emphasis (**…**)",
  delete: "strike-through (~…~)",
  inlineCode: "code (`…`)",
  link: "a link",
  image: "an image",
  break: "a forced line break",
  mdxJsxFlowElement: "an element without a name",
  mdxJsxTextElement: "an element without a name",
  mdxTextExpression: "an expression in braces",
  mdxFlowExpression: "an expression in braces",
  mdxjsEsm: "an import or export",
  footnoteReference: "a footnote",
  footnoteDefinition: "the text of a footnote",
  paragraph: "a line of text",
  heading: "a heading",
  list: "a list",
  blockquote: "a quotation (>)",
  table: "a table",
  code: "a code block",
  thematicBreak: "a rule (--- or ***)",
  definition: "the target of a link",
  linkReference: "a link whose target stands elsewhere",
  imageReference: "an image",
};

function correctionOf(element: Element, place: Place, reader: InlineReader): Inline[] {
  const { sic, ...unknown } = attributesOf(element);
  refuseOthers(unknown, "Corr", "sic", place, reader);
  for (const name of repeatedAttributes(element)) reader.fault(faults.attributeTwice(place, "Corr", name));
  const corr = wordsIn(element, place, reader);
  if (typeof sic !== "string") {
    reader.fault(faults.noSic(place, corr));
    return [{ kind: "text", text: corr }];
  }
  const printed = collapseWhiteSpace(sic);
  if (printed === corr) reader.fault(faults.emptyCorrection(place, sic));
  return [{ kind: "corr", sic: printed, corr }];
}

function flagOf(element: Element, place: Place, reader: InlineReader): Inline[] {
  refuseOthers(attributesOf(element), "Sic", "no attributes", place, reader);
  const text = wordsIn(element, place, reader);
  if (text.trim() === "") reader.fault(faults.emptySic(place));
  return [{ kind: "sic", text }];
}

function refuseOthers(attributes: object, tag: string, allowed: string, place: Place, reader: InlineReader): void {
  for (const name of Object.keys(attributes)) reader.fault(faults.unknownAttribute(place, tag, name, allowed));
}

/** The plain words of an element; a flow element wraps them in a paragraph. */
function wordsIn(element: Element, place: Place, reader: InlineReader): string {
  const children = element.children.flatMap((child) => (child.type === "paragraph" ? child.children : [child]));
  if (children.some((child) => child.type !== "text")) reader.fault(faults.nested(place, element.name ?? ""));
  return collapseWhiteSpace(children.map((child) => (child.type === "text" ? child.value : "")).join(""));
}
