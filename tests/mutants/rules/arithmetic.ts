/** Sums and products turned; signs left out. */
import ts from "typescript";
import type { Change } from "../mutant.ts";
import { instead, isInLoopHead } from "./nodes.ts";

const turned: Record<string, string> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
};

export function arithmetic(node: ts.Node): Change[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return [instead("arithmetic", node, node.operand.getText())];
  if (!ts.isBinaryExpression(node) || isInLoopHead(node)) return [];
  const { left, right, operatorToken: sign } = node;
  const other = turned[sign.getText()];
  if (other === undefined || isText(left) || isText(right)) return [];
  return [{ kind: "arithmetic", start: sign.getStart(), end: sign.getEnd(), text: other }];
}

/** A sum of texts, as far as can be seen. */
function isText(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}
