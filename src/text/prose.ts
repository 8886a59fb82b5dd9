/** Reads editorial prose (notes, reports): words, emphasis, links and note references. */
import type { FootnoteDefinition, Link, Nodes, PhrasingContent, RootContent } from "mdast";
import { linkKind } from "../schemas/link.ts";
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
        return [{ kind: "emphasis", text: wordsOf(node.children, place, reader) }];
      case "link":
        checkLink(node, place, reader);
        return [{ kind: "link", text: wordsOf(node.children, place, reader), url: node.url }];
      case "footnoteReference":
        return [{ kind: "note", label: node.identifier, number: reader.number(node.identifier) }];
    }
    reader.fault(faults.strayProse(place, describeMarkup(node)));
    return [];
  });
}

/** Reports a link that may not stand, and keeps one to this site for the check of addresses. */
export function checkLink(
  { url, position, children }: Link,
  place: Place,
  reader: Pick<InlineReader, "fault" | "siteLink">,
) {
  const here = { ...place, line: position?.start.line ?? place.line };
  const kind = linkKind(url);
  if (wordsIn(children) === "") reader.fault(faults.wordlessLink(here, url));
  if (kind === undefined) reader.fault(faults.badLink(here, url));
  if (kind === "site") reader.siteLink({ place: here, address: url });
}

/** All words below some nodes, whatever marks them. */
export function wordsIn(nodes: readonly Nodes[]): string {
  const words = nodes.map((node) => ("children" in node ? wordsIn(node.children) : "value" in node ? node.value : ""));
  return words.join("").trim();
}

/** The plain words of emphasis or a link; emphasis inside is words, too. */
function wordsOf(nodes: readonly PhrasingContent[], place: Place, reader: InlineReader): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "emphasis" || node.type === "strong") return wordsOf(node.children, place, reader);
      reader.fault(faults.strayProse(place, describeMarkup(node)));
      return "";
    })
    .join("");
}
