/** Reads editorial prose (notes, reports): words, emphasis, links and note references. */
import type { FootnoteDefinition, PhrasingContent, RootContent } from "mdast";
import type { InlineReader } from "./inline.ts";
import type { Prose } from "./model.ts";
import { collapseWhiteSpace } from "./white-space.ts";

/** The prose below a node, its paragraphs run together. */
export function proseOf(node: FootnoteDefinition | { children: readonly RootContent[] }, reader: Pick<InlineReader, "number">): Prose[] {
  return node.children.flatMap((child, index): Prose[] => {
    const between: Prose[] = index > 0 ? [{ kind: "text", text: " " }] : [];
    return "children" in child ? [...between, ...phrasing(child.children as PhrasingContent[], reader)] : [];
  });
}

/** Running prose, piece by piece. */
export function phrasing(nodes: readonly PhrasingContent[], reader: Pick<InlineReader, "number">): Prose[] {
  return nodes.flatMap((node): Prose[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: collapseWhiteSpace(node.value) }];
      case "emphasis":
      case "strong":
        return [{ kind: "emphasis", text: wordsOf(node.children) }];
      case "link":
        return [{ kind: "link", text: wordsOf(node.children), url: node.url }];
      case "footnoteReference":
        return [{ kind: "note", label: node.identifier, number: reader.number(node.identifier) }];
      default:
        return "children" in node ? phrasing(node.children as PhrasingContent[], reader) : [];
    }
  });
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ("value" in node ? node.value : "children" in node ? wordsOf(node.children) : "")).join("");
}
