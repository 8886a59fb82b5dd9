/**
 * What a chapter of the edition's own prose may hold. Astro compiles these files into code, so they are let through by a
 * list of what is named: an expression, an import or an event attribute would run when the site is built or read.
 */
import type { Nodes, Root, RootContent } from "mdast";
import { EditionError, throwAll } from "../edition-error.ts";
import type { Findings } from "./inline.ts";
import { attributesOf, type Element } from "./jsx.ts";
import { faults, type Place } from "./messages.ts";
import { NoteRegister, readerOf } from "./notes.ts";
import { describeNode, isComment, rootOf } from "./parse.ts";
import { checkLink, wordsIn } from "./prose.ts";

/** Tables that the site computes and a chapter may call in; `layouts/Chapter.astro` hands them over. */
const chapterComponents = ["Accuracy", "SentenceAccuracy", "MarkAccuracy", "OriginAccuracy", "Coverage"] as const;

/** Markdown that is words and their order, and nothing else. */
const plain = new Set([
  ..."root paragraph heading text emphasis strong inlineCode link break list listItem blockquote".split(" "),
  ..."table tableRow tableCell footnoteReference footnoteDefinition".split(" "),
]);

/** Everything in a chapter that has no place there, and its links to this site. */
export function readChapter(source: string, file: string, lineOffset = 0): Findings {
  const reader = readerOf(new NoteRegister());
  const children = rootOf(source, file, lineOffset, reader.faults);
  if (reader.faults.length === 0) checkOrder(children, file, reader);
  return findingsIn({ type: "root", children }, file, reader);
}

/**
 * The same as a plugin of the compiler, so that what is compiled is what was checked.
 *
 * @throws EditionError when the tree holds anything that is not named
 */
export function onlyNamed() {
  return (tree: Root, file: { path?: string }): void => {
    const name = file.path?.split(/[\\/]/u).slice(-3).join("/") ?? "";
    throwAll(findingsIn(tree, name, readerOf(new NoteRegister())).faults);
  };
}

/** Reports headings and footnotes that do not hang together, and a chapter without a word. */
function checkOrder(children: readonly RootContent[], file: string, reader: ReturnType<typeof readerOf>): void {
  const known = new Set<string>();
  if (children.length === 0) reader.fault(emptyChapter(file));
  for (const node of children) {
    if (node.type !== "heading") continue;
    const [place, words] = [{ file, line: node.position?.start.line }, wordsIn(node.children)];
    if (words === "") reader.fault(faults.emptyHeading(place));
    else if (node.depth === 1) reader.fault(faults.firstRank(place, words));
    else if (known.has(words)) reader.fault(faults.headingTwice(place, words));
    known.add(words);
  }
  const notes = new NoteRegister();
  const visit = (node: Nodes): void => {
    if (node.type === "footnoteReference") notes.number(node.identifier);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  for (const child of children) visit(child);
  notes.checkWritten(
    children.filter((node) => node.type === "footnoteDefinition"),
    file,
    reader,
  );
}

const emptyChapter = (file: string) =>
  new EditionError(`${file}: the chapter has no words.`, "Restore what stood there.");

function findingsIn(root: Root, file: string, reader: ReturnType<typeof readerOf>): Findings {
  const visit = (node: Nodes): void => {
    const place = { file, line: node.position?.start.line };
    if (node.type === "link") checkLink(node, place, reader);
    if (node.type === "mdxJsxFlowElement") checkElement(node, place, reader);
    else if (plain.has(node.type)) for (const child of "children" in node ? node.children : []) visit(child);
    else if (!isComment(node)) reader.fault(faults.strayChapter(place, describeNode(node), chapterComponents));
  };
  visit(root);
  return reader;
}

function checkElement(element: Element, place: Place, reader: ReturnType<typeof readerOf>): void {
  const component = chapterComponents.find((name) => name === element.name);
  if (component === undefined || element.children.length > 0) {
    reader.fault(faults.strayChapter(place, describeNode(element), chapterComponents));
  } else {
    for (const name of Object.keys(attributesOf(element))) {
      reader.fault(faults.unknownAttribute(place, component, name, "no attributes"));
    }
  }
}
