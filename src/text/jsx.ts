/** Reading the attributes of MDX elements: literals only, since content computes nothing. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A literal value of an attribute; `undefined` where it is anything but a literal. */
export type Literal = string | number | boolean | Literal[] | undefined;

/** Attributes by name. A computed or spread attribute comes out as `undefined` under its own source text. */
export function attributesOf(element: Element): Record<string, Literal> {
  const entries = element.attributes.map((attribute): [string, Literal] => {
    if (attribute.type === "mdxJsxExpressionAttribute") return [`{${attribute.value}}`, undefined];
    if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
    if (typeof attribute.value === "string") return [attribute.name, attribute.value];
    return [attribute.name, literal(attribute.value.value)];
  });
  return Object.fromEntries(entries);
}

/** The attributes that an element has more than once: the last would stand for all of them. */
export function repeatedAttributes({ attributes }: Element): string[] {
  const names = attributes.flatMap((one) => ("name" in one ? [one.name] : []));
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}

/** JSON is a subset of the literals an editor writes between braces: numbers, quoted strings, lists of them. */
function literal(source: string): Literal {
  try {
    return JSON.parse(source) as Literal;
  } catch {
    return undefined;
  }
}
