/** Lists of words and tables of decisions, with one entry left out. */
import ts from "typescript";
import type { Change, Kind } from "../mutant.ts";
import { methodOf, receiverOf, spread } from "./nodes.ts";

/** Most entries of one list that are tried: a list is held by a test of some of its words, or of none. */
const mostWords = 5;
const mostEntries = 8;

export function lists(node: ts.Node): Change[] {
  if (ts.isArrayLiteralExpression(node)) return entriesOf(node);
  if (ts.isObjectLiteralExpression(node) && isTable(node))
    return without("entry", node.properties.filter(ts.isPropertyAssignment), mostEntries);
  if (ts.isCallExpression(node) && methodOf(node) === "split") return wordsOf(node);
  return [];
}

/** A list of texts is one of words; one of patterns, rows or calls a table. A row of a table and a pair are neither. */
function entriesOf(node: ts.ArrayLiteralExpression): Change[] {
  if (node.elements.length < 2 || ts.isArrayLiteralExpression(node.parent)) return [];
  if (node.elements.every(ts.isStringLiteralLike)) return without("word", node.elements, mostWords);
  return node.elements.every(isRow) ? without("entry", node.elements, mostEntries) : [];
}

function isRow(node: ts.Expression): boolean {
  return (
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isSpreadElement(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node)
  );
}

/** An object that a module holds as a constant. */
function isTable(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) return isTable(parent);
  return ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent);
}

/** Each node left out with the comma after it. */
function without(kind: Kind, nodes: readonly ts.Node[], most: number): Change[] {
  const all = nodes[0]?.getSourceFile().text ?? "";
  return spread(nodes, most).map((node) => {
    const comma = /^\s*,/u.exec(all.slice(node.getEnd()))?.[0].length ?? 0;
    return { kind, start: node.getStart(), end: node.getEnd() + comma, text: "" };
  });
}

/** `"a b c".split(" ")`: a list of words, written shortly. */
function wordsOf(node: ts.CallExpression): Change[] {
  const receiver = receiverOf(node);
  const text =
    receiver && ts.isCallExpression(receiver) && methodOf(receiver) === "trim" ? receiverOf(receiver) : receiver;
  if (!text || !ts.isStringLiteralLike(text)) return [];
  const start = text.getStart() + 1;
  const words = [
    ...text
      .getText()
      .slice(1, -1)
      .matchAll(/\S+\s*/gu),
  ];
  return spread(words, mostWords).map((word) => ({
    kind: "word",
    start: start + word.index,
    end: start + word.index + word[0].length,
    text: "",
  }));
}
