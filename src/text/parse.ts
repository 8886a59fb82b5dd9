/**
 * Reads the MDX of a communiqué into the paragraph model, and names every fault it meets instead of stopping at the
 * first: an editor mends a file in one go.
 */
import type { FootnoteDefinition, PhrasingContent, RootContent } from "mdast";
import type { EditionError } from "../edition-error.ts";
import { type Language, paragraphId } from "../paths.ts";
import { type Cut, cutSentences } from "./cut.ts";
import { blockOf, type InlineReader } from "./inline.ts";
import { attributesOf, type Element } from "./jsx.ts";
import { faults, type Place } from "./messages.ts";
import type { Inline, Note, Paragraph, Section, Sentence, TextBody } from "./model.ts";
import { proseOf } from "./prose.ts";
import { sourceReading } from "./reading.ts";
import { parseMdx } from "./remark.ts";
import { collapseWhiteSpace, foldWhiteSpace } from "./white-space.ts";

/** What a text says, and what is wrong with its markup. With any fault the body may be incomplete. */
export interface ParsedText {
  body: TextBody;
  faults: EditionError[];
}

/**
 * Parses the body of `content/communiques/*.mdx`.
 *
 * @param source MDX without its frontmatter
 * @param lineOffset number of lines that the frontmatter took, so that faults name lines of the file
 */
export function parseText(source: string, language: Language, file: string, lineOffset = 0): ParsedText {
  const found: EditionError[] = [];
  const notes = new NoteRegister();
  const sections: { heading: string | null; paragraphs: Paragraph[] }[] = [{ heading: null, paragraphs: [] }];
  const definitions: FootnoteDefinition[] = [];
  const reader: InlineReader = { number: (label) => notes.number(label), fault: (error) => found.push(error) };

  for (const node of rootOf(source, file, lineOffset, found)) {
    const place = { file, line: (node.position?.start.line ?? 1) + lineOffset };
    if (node.type === "footnoteDefinition") definitions.push(node);
    else if (node.type === "heading") sections.push({ heading: plain(node.children), paragraphs: [] });
    else if (node.type === "mdxJsxFlowElement" && node.name === "Paragraph") {
      const paragraph = paragraphOf(node, language, place, reader);
      if (paragraph) sections.at(-1)?.paragraphs.push(paragraph);
    } else if (!isComment(node)) found.push(faults.strayBlock(place, describeNode(node)));
  }

  const written = notes.resolve(definitions, file, reader);
  return { body: { sections: sections.filter(isKept), notes: written }, faults: found };
}

/** Numbers notes in the order of first reference and pairs them with their definitions. */
export class NoteRegister {
  readonly #numbers = new Map<string, number>();

  number(label: string): number {
    const known = this.#numbers.get(label);
    if (known !== undefined) return known;
    this.#numbers.set(label, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  resolve(definitions: readonly FootnoteDefinition[], file: string, reader: InlineReader): Note[] {
    const written = new Map(definitions.map((definition) => [definition.identifier, definition]));
    for (const label of this.#numbers.keys()) {
      if (!written.has(label)) reader.fault(faults.undefinedNote({ file }, label));
    }
    for (const label of written.keys()) {
      if (!this.#numbers.has(label)) reader.fault(faults.unusedNote({ file }, label));
    }
    return [...this.#numbers].flatMap(([label, number]): Note[] => {
      const definition = written.get(label);
      return definition ? [{ label, number, prose: proseOf(definition, reader) }] : [];
    });
  }
}

/** The nodes of a file, or none and a fault when it is not MDX. */
export function rootOf(source: string, file: string, lineOffset: number, found: EditionError[]): RootContent[] {
  try {
    return parseMdx(source).children;
  } catch (error) {
    const { message, line } = error as { message: string; line?: number };
    found.push(faults.unreadable({ file, line: line === undefined ? undefined : line + lineOffset }, message));
    return [];
  }
}

function paragraphOf(element: Element, language: Language, at: Place, reader: InlineReader): Paragraph | undefined {
  const { n, topics, ...unknown } = attributesOf(element);
  const number = typeof n === "number" ? n : undefined;
  const place: Place = { file: at.file, paragraph: number, line: at.line };
  for (const name of Object.keys(unknown)) {
    reader.fault(faults.unknownAttribute(place, "Paragraph", name, "n, topics"));
  }
  if (number === undefined) reader.fault(faults.noNumber(place));
  if (topics !== undefined && !isTextList(topics)) reader.fault(faults.badTopics(place));

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

function plain(children: readonly PhrasingContent[]): string {
  return collapseWhiteSpace(
    children.map((child) => ("value" in child ? child.value : "children" in child ? plain(child.children) : "")).join(""),
  );
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isKept(section: Section): boolean {
  return section.heading !== null || section.paragraphs.length > 0;
}

/** A remark in braces between elements is for editors, and no text. */
export function isComment(node: { type: string; value?: string }): boolean {
  return node.type === "mdxFlowExpression" && /^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value ?? "");
}

/** A node in the words of an editor. */
export function describeNode(node: { type: string; name?: string | null; value?: string }): string {
  if ("name" in node && node.name) return `<${node.name}>`;
  if (node.value) return `"${node.value.slice(0, 40)}"`;
  return { paragraph: "a line of text", list: "a list", heading: "a heading", code: "a code block" }[node.type] ?? node.type;
}
