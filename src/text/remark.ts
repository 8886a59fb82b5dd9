/**
 * The one list of remark plugins. Astro renders the prose with it and our own parser reads the texts with it, so that
 * what is a footnote here is a footnote there.
 */
import type { Root } from "mdast";
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
  return parser.parse(source);
}
