/**
 * The one list of remark plugins. Astro renders the prose with it and our own parser reads the texts with it, so that
 * what is a footnote here is a footnote there.
 */
import type { BlockContent, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

export const remarkPlugins = [remarkGfm];

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Reads MDX, without frontmatter, as a tree.
 *
 * @throws a `VFileMessage` with line and reason when it is not MDX
 */
export function parseMdx(source: string): Root {
  const root = parser.parse(source);
  return { ...root, children: root.children.flatMap(unwrapped) };
}

/** Elements that are blocks, however an editor breaks the lines. */
const blocks = new Set<string | null>(["Paragraph", "Lead", "Reported", "Baseline"]);

/** MDX takes an element that opens and closes on one line for running text: a line of our blocks is blocks. */
function unwrapped(node: RootContent): BlockContent[] | RootContent[] {
  if (node.type === "paragraph" && node.children.every(isBlockOrSpace) && node.children.some(isBlock)) {
    return node.children.filter(isBlock).map(
      (element): BlockContent => ({
        ...element,
        type: "mdxJsxFlowElement",
        children: [{ type: "paragraph", children: element.children }],
      }),
    );
  }
  if (node.type !== "mdxJsxFlowElement") return [node];
  return [{ ...node, children: node.children.flatMap(unwrapped) as BlockContent[] }];
}

function isBlock(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === "mdxJsxTextElement" && blocks.has(node.name);
}

function isBlockOrSpace(node: PhrasingContent): boolean {
  return isBlock(node) || (node.type === "text" && node.value.trim() === "");
}
