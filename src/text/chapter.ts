/**
 * What a chapter of the edition's own prose may hold. Astro compiles these files into code, so they are let through by a
 * list of what is named: an expression, an import or an event attribute would run when the site is built or read.
 */
import type { Nodes, Root } from "mdast";
import { throwAll } from "../edition-error.ts";
import type { Findings } from "./inline.ts";
import { attributesOf, type Element } from "./jsx.ts";
import { faults, type Place } from "./messages.ts";
import { NoteRegister, readerOf } from "./notes.ts";
import { describeNode, isComment, rootOf } from "./parse.ts";
import { checkLink } from "./prose.ts";

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
