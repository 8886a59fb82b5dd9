import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { expect, test } from "vitest";
import { attributesOf } from "../../src/text/jsx.ts";

const read = (...attributes: (MdxJsxAttribute | MdxJsxExpressionAttribute)[]) => {
  const element: MdxJsxTextElement = { type: "mdxJsxTextElement", name: "Corr", attributes, children: [] };
  return attributesOf(element);
};

const named = (value: MdxJsxAttribute["value"]) => read({ type: "mdxJsxAttribute", name: "n", value });
const between = (value: string) => named({ type: "mdxJsxAttributeValueExpression", value });

test("a value in quotes is read as it stands", () => {
  expect(named("10")).toEqual({ n: "10" });
  expect(named("")).toEqual({ n: "" });
});

test.each([
  ["10", 10],
  ['["a", "b"]', ["a", "b"]],
  ["true", true],
])("a literal between braces is read: %s", (source, value) => {
  expect(between(source)).toEqual({ n: value });
});

test.each(["1 + 1", "topics", "'a'", ""])("what is no literal is nothing, and computes nothing: %j", (source) => {
  expect(between(source)).toEqual({ n: undefined });
});

test("a name alone is true", () => {
  expect(named(null)).toEqual({ n: true });
  expect(named(undefined)).toEqual({ n: true });
});

test("what is spread comes out under its own text", () => {
  expect(read({ type: "mdxJsxExpressionAttribute", value: "...all" })).toEqual({ "{...all}": undefined });
});
