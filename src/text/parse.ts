/**
 * Reads the MDX of a communiqué into the paragraph model, and names every fault it meets instead of stopping at the
 * first: an editor mends a file in one go.
 */
import type { FootnoteDefinition, Nodes, PhrasingContent, RootContent } from "mdast";
import type { EditionError } from "../edition-error.ts";
import { type Language, paragraphId, placeNamed, printedNumber } from "../paths.ts";
import { type Cut, cutSentences } from "./cut.ts";
import { blockOf, describeMarkup, type Findings, type InlineReader } from "./inline.ts";
import { attributesOf, type Element, repeatedAttributes } from "./jsx.ts";
import { faults, type Place } from "./messages.ts";
import type { Inline, Paragraph, Section, Sentence, TextBody } from "./model.ts";
import { NoteRegister, readerOf } from "./notes.ts";
import { sourceReading } from "./readings.ts";
import { parseMdx } from "./remark.ts";
import { foldWhiteSpace } from "./white-space.ts";

/** What a text says, and what is wrong with its markup. With any fault the body may be incomplete. */
export interface ParsedText extends Findings {
  body: TextBody;
  /** Whether the body is as it was written: only footnotes and links are at fault, if anything is. */
  isWhole: boolean;
}

/**
 * Parses the body of `content/communiques/*.mdx`.
 *
 * @param source MDX without its frontmatter
 * @param lineOffset number of lines that the frontmatter took, so that faults name lines of the file
 */
export function parseText(source: string, language: Language, file: string, lineOffset = 0): ParsedText {
  const notes = new NoteRegister();
  const reader = readerOf(notes);
  const sections: { heading: string | null; paragraphs: Paragraph[] }[] = [{ heading: null, paragraphs: [] }];
  const definitions: FootnoteDefinition[] = [];

  for (const node of rootOf(source, file, lineOffset, reader.faults)) {
    const place = { file, line: node.position?.start.line };
    if (node.type === "footnoteDefinition") definitions.push(node);
    else if (node.type === "heading")
      sections.push({ heading: headingOf(node.children, place, reader), paragraphs: [] });
    else if (node.type === "mdxJsxFlowElement" && node.name === "Paragraph") {
      const paragraph = paragraphOf(node, language, place, reader);
      if (paragraph) sections.at(-1)?.paragraphs.push(paragraph);
    } else if (!isComment(node)) reader.fault(faults.strayBlock(place, describeNode(node)));
  }

  const isWhole = reader.faults.length === 0;
  const written = notes.resolve(definitions, file, reader);
  const { siteLinks, faults: found } = reader;
  return { body: { sections: sections.filter(isKept), notes: written }, isWhole, siteLinks, faults: found };
}

/**
 * The nodes of a file, or none and a fault when it is not MDX. Lines are those of the file: empty ones stand in for
 * its frontmatter, since the parser's own messages name lines too.
 */
export function rootOf(source: string, file: string, lineOffset: number, found: EditionError[]): RootContent[] {
  const nested = source.split("\n").findIndex((text) => deep.test(text));
  if (nested >= 0) {
    found.push(faults.deep({ file, line: lineOffset + nested + 1 }));
    return [];
  }
  const crowded = crowdedLine(source);
  if (crowded !== undefined) {
    found.push(faults.crowded({ file, line: lineOffset + crowded }, mostMarkup));
    return [];
  }
  try {
    const { children } = parseMdx("\n".repeat(lineOffset) + source);
    found.push(...children.flatMap((node) => undefinedNotes(node, file)));
    return children;
  } catch (error) {
    const { reason, line, place } = error as { reason?: string; line?: number; place?: { start?: { line: number } } };
    // Of a tag that is never closed the parser names the place in its words alone: "(13:1-13:39)".
    const named = /\((\d+):\d+/u.exec(reason ?? "")?.[1];
    const at = line ?? place?.start?.line ?? (named === undefined ? undefined : Number(named));
    found.push(faults.unreadable({ file, line: at }, reason ?? String(error)));
    return [];
  }
}

/** Signs that the parser pairs with one another, in time that grows with the square of their number. */
const markup = [/[*_~[\]`]/gu, /[<>]/gu];

/** A block has a hundred of them at most. */
const mostMarkup = 2000;

/** Marks of lists and quotations at the beginning of a line, in one another as nobody writes them. */
const deep = /^[ \t]*(?:(?:[-+*>]|\d+[.)])[ \t]*){20}/u;

/** The line, from 1, at which a block begins that the parser would take hours for. */
function crowdedLine(source: string): number | undefined {
  let line = 1;
  for (const block of source.split(/(\n\s*\n)/u)) {
    if (markup.some((signs) => (block.match(signs)?.length ?? 0) > mostMarkup)) return line;
    line += block.split("\n").length - 1;
  }
  return undefined;
}

/** The parser takes a reference whose note is not written for plain words, and would print it. */
function undefinedNotes(node: Nodes, file: string): EditionError[] {
  if ("children" in node) return node.children.flatMap((child) => undefinedNotes(child, file));
  if (node.type !== "text") return [];
  const place = { file, line: node.position?.start.line };
  return [...node.value.matchAll(/\[\^([^\]\s]+)\]/gu)].map(([, label = ""]) => faults.undefinedNote(place, label));
}

function paragraphOf(element: Element, language: Language, at: Place, reader: InlineReader): Paragraph | undefined {
  const attributes = attributesOf(element);
  const { n, id, topics, ...unknown } = attributes;
  const number = placeOf(n, id);
  const place: Place = { file: at.file, paragraph: number, line: at.line };
  for (const name of Object.keys(unknown)) {
    reader.fault(faults.unknownAttribute(place, "Paragraph", name, "n or id, topics"));
  }
  for (const name of repeatedAttributes(element)) reader.fault(faults.attributeTwice(place, "Paragraph", name));
  if (number === undefined) reader.fault(id === undefined ? faults.noNumber(place) : faults.badId(place));
  if ("topics" in attributes && !isTextList(topics)) reader.fault(faults.badTopics(place));

  const blocks = element.children.flatMap((child): Inline[][] => {
    if (child.type === "paragraph") return [blockOf(child.children, place, reader)];
    if (child.type === "mdxJsxFlowElement") return [blockOf([child], place, reader)];
    if (!isComment(child)) reader.fault(faults.strayMarkup(place, describeNode(child)));
    return [];
  });
  const cuts = blocks.flatMap((inlines, block) =>
    cutSentences(inlines, language, (corr) => reader.fault(faults.brokenSentence(place, corr))).map((cut) => ({
      ...cut,
      block,
    })),
  );
  if (cuts.length === 0) reader.fault(faults.emptyParagraph(place));
  if (number === undefined || cuts.length === 0) return undefined;
  return assemble(number, isTextList(topics) ? topics : [], cuts, blocks, at.line ?? 1);
}

/** By the number printed, or by the id of one that has none. */
function placeOf(n: unknown, id: unknown): number | undefined {
  if (id === undefined) return typeof n === "number" ? (printedNumber(n) ?? undefined) : undefined;
  const place = typeof id === "string" && id.startsWith("p") ? placeNamed(id.slice(1)) : undefined;
  return n === undefined && place !== undefined && printedNumber(place) === null ? place : undefined;
}

function assemble(
  number: number,
  topics: readonly string[],
  cuts: readonly (Cut & { block: number })[],
  blocks: readonly Inline[][],
  line: number,
): Paragraph {
  const id = paragraphId(number);
  const sentences: Sentence[] = cuts.map((cut, index) => ({ id: `${id}-s${index + 1}`, ...cut }));
  const inlines = blocks.flat();
  return {
    number,
    id,
    topics,
    text: sentences.map((sentence) => sentence.text).join(" "),
    sic: foldWhiteSpace(blocks.map((block) => block.map(sourceReading).join("")).join(" ")),
    sentences,
    corrections: inlines.flatMap((part) => (part.kind === "corr" ? [{ sic: part.sic, corr: part.corr }] : [])),
    notes: [...new Set(inlines.flatMap((part) => (part.kind === "note" ? [part.label] : [])))],
    line,
  };
}

/** The words of a heading: they belong to the text, but nothing can be corrected, flagged or noted there. */
function headingOf(children: readonly PhrasingContent[], place: Place, reader: InlineReader): string {
  return children
    .map((child) => {
      if (child.type === "text") return child.value;
      reader.fault(faults.markedHeading(place, describeMarkup(child)));
      return "";
    })
    .join("");
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isKept(section: Section): boolean {
  return section.heading !== null || section.paragraphs.length > 0;
}

/** A remark in braces between elements is for editors, and no text. One remark: between two, code could stand. */
export function isComment(node: { type: string; value?: string }): boolean {
  return node.type === "mdxFlowExpression" && /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/u.test(node.value ?? "");
}

/** A node in the words of an editor. */
export function describeNode(node: { type: string; name?: string | null; value?: string }): string {
  return node.value ? `"${node.value.slice(0, 40)}"` : describeMarkup(node);
}
