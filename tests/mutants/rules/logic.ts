/** Conditions: joined otherwise, with one part left out, negated no more, always true, always false; defaults left out. */
import ts from "typescript";
import type { Change } from "../mutant.ts";
import { instead, isIdleDefault } from "./nodes.ts";

export function logic(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return joined(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [instead("negation", node, node.operand.getText())];
  if (ts.isIfStatement(node)) return always(node.expression);
  if (ts.isConditionalExpression(node)) return always(node.condition);
  return [];
}

function joined(node: ts.BinaryExpression): Change[] {
  const { left, right, operatorToken: sign } = node;
  const other = { "&&": "||", "||": "&&" }[sign.getText()];
  if (other !== undefined)
    return [
      { kind: "junction", start: sign.getStart(), end: sign.getEnd(), text: other },
      instead("operand", node, left.getText()),
      instead("operand", node, right.getText()),
    ];
  if (sign.kind === ts.SyntaxKind.QuestionQuestionToken && !isIdleDefault(right))
    return [instead("fallback", node, left.getText())];
  return [];
}

function always(condition: ts.Expression): Change[] {
  return ["true", "false"].map((text) => instead("condition", condition, text));
}
