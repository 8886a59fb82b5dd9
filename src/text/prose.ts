/** Reads editorial prose (notes, reports): words, emphasis, links and note references. */
import type { FootnoteDefinition, PhrasingContent, RootContent } from "mdast";
import { describeMarkup, type InlineReader } from "./inline.ts";
import { faults, type Place } from "./messages.ts";
import type { Prose } from "./model.ts";
import { collapseWhiteSpace } from "./white-space.ts";

/** The prose below a node, its paragraphs run together. What is neither words nor known markup is a fault. */
export function proseOf(
  node: FootnoteDefinition | { children: readonly RootContent[] },
  place: Place,
  reader: InlineReader,
): Prose[] {
  return node.children.flatMap((child, index): Prose[] => {
    const between: Prose[] = index > 0 ? [{ kind: "text", text: " " }] : [];
    if (child.type === "paragraph") return [...between, ...phrasing(child.children, place, reader)];
    // A flow element is a line of its own that MDX did not wrap in a paragraph.
    reader.fault(faults.strayProse(place, describeMarkup(child)));
    return [];
  });
}

function phrasing(nodes: readonly PhrasingContent[], place: Place, reader: InlineReader): Prose[] {
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
    }
    reader.fault(faults.strayProse(place, describeMarkup(node)));
    return [];
  });
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : "children" in node ? wordsOf(node.children) : ""))
    .join("");
}
