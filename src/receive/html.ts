/**
 * The text of a page, as a browser would set it, line by line: menus and all, since the import shows what it cuts, and a
 * tool that drops them silently could drop text. Nothing in the page is run or fetched.
 */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold no text of the page. */
const silent = new Set(
  "script style noscript template iframe object svg math head title select textarea button input canvas audio video map".split(
    " ",
  ),
);

/** Elements that stand on lines of their own; those with a blank line around are paragraphs to a reader. */
const blocks = new Set(
  "address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form header hr legend li main nav ol section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const spaced = new Set("p h1 h2 h3 h4 h5 h6 pre".split(" "));

/** The encoding that a page declares of itself. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
  );
}

/** Nested deeper than any page: what lies below is not read. */
const deepest = 400;

/** @returns lines of text; entities are decoded, white space is as a browser shows it */
export function textOfHtml(html: string): string {
  const lines = new Lines();
  const walk = (node: Node, depth: number, isPre: boolean): void => {
    if (node.nodeName === "#text") lines.add((node as DefaultTreeAdapterTypes.TextNode).value, isPre);
    if (!("tagName" in node) || silent.has(node.tagName) || isHidden(node) || depth > deepest) return;
    const { tagName } = node;
    const isBlock = blocks.has(tagName) || spaced.has(tagName);
    if (tagName === "br") lines.end();
    if (isBlock) lines.end(spaced.has(tagName));
    if (tagName === "li") lines.add(markOf(node), false);
    for (const child of node.childNodes) walk(child, depth + 1, isPre || tagName === "pre");
    if (isBlock) lines.end(spaced.has(tagName));
  };
  for (const child of parse(html).childNodes) walk(child as Node, 0, false);
  return lines.text();
}

function isHidden(element: Element): boolean {
  const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
  return attribute("hidden") !== undefined || /display\s*:\s*none/iu.test(attribute("style") ?? "");
}

/** The number that a browser prints before an item of a numbered list. */
function markOf(item: Element): string {
  const list = item.parentNode;
  if (!list || !("tagName" in list) || list.tagName !== "ol") return "";
  const items = list.childNodes.filter((child): child is Element => "tagName" in child && child.tagName === "li");
  const number = (element: Element, name: string) => Number(element.attrs.find((one) => one.name === name)?.value);
  const start = number(list, "start") || 1;
  let count = start - 1;
  for (const one of items) {
    count = number(one, "value") || count + 1;
    if (one === item) break;
  }
  return `${count}. `;
}

class Lines {
  readonly #done: string[] = [];
  #line = "";

  add(text: string, isPre: boolean): void {
    const [first = "", ...rest] = isPre ? text.split(/\r\n|\n|\r/u) : [text.replace(/[ \t\r\n\f]+/gu, " ")];
    this.#line += first;
    for (const line of rest) {
      this.end();
      this.#line = line;
      if (line === "") this.#done.push("");
    }
  }

  end(isSpaced = false): void {
    const line = this.#line.replace(/ {2,}/gu, " ").trim();
    if (line !== "") this.#done.push(line);
    if (isSpaced && this.#done.length > 0 && this.#done.at(-1) !== "") this.#done.push("");
    this.#line = "";
  }

  text(): string {
    this.end();
    return `${this.#done
      .join("\n")
      .replace(/\n{3,}/gu, "\n\n")
      .trim()}\n`;
  }
}
