/** Addresses of the site that stand in prose: as links, in `code` or bare, as a form of citation has them. */
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** An address in prose, from the root of the site, and where it was written. */
export interface WrittenAddress {
  line: number;
  address: string;
}

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Bare in a sentence, up to the comma or white space that ends it. */
const bare = /(?<![^\s(“"])\/[^\s,;)”"]*/gu;

/**
 * Every address in a text. A table may go on from an address in the same cell: `#p10`, `paragraphs.csv`. An ellipsis
 * stands for anything (`/ko/…`): what stands before it is the address.
 */
export function addressesIn(source: string, isMdx: boolean): WrittenAddress[] {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/u, (lines) => lines.replace(/[^\n]/gu, ""));
  const root: Root = (isMdx ? mdx : markdown).parse(body);
  const found: WrittenAddress[] = [];
  const keep = (address: string, node: Nodes) =>
    found.push({ line: node.position?.start.line ?? 0, address: address.replace(/…[\s\S]*$/u, "") });
  /** @param base the whole address before it in its cell, where it stands in one @returns that for what follows */
  const visit = (node: Nodes, base: string | undefined): string | undefined => {
    if (node.type === "link" && node.url.startsWith("/")) keep(node.url, node);
    if (node.type === "text") for (const [address] of node.value.matchAll(bare)) keep(address, node);
    if (node.type === "inlineCode") {
      const isWhole = node.value.startsWith("/");
      if (!isWhole && base === undefined) return undefined;
      const { pathname, search, hash } = new URL(node.value, `https://x${base ?? ""}`);
      const address = isWhole ? node.value : decodeURI(`${pathname}${search}${hash}`);
      keep(address, node);
      return isWhole ? address : base;
    }
    const isCell = node.type === "tableCell";
    let last: string | undefined;
    if ("children" in node) for (const child of node.children) last = visit(child, isCell ? last : undefined) ?? last;
    return base;
  };
  visit(root, undefined);
  return found;
}
