/** What several rules ask of a node. */
import ts from "typescript";
import type { Change, Kind } from "../mutant.ts";

/** A change of a whole node. */
export function instead(kind: Kind, node: ts.Node, text: string): Change {
  return { kind, start: node.getStart(), end: node.getEnd(), text };
}

/** `method` of `receiver.method(…)`. */
export function methodOf(node: ts.Node | undefined): string | undefined {
  if (!node || !ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return node.expression.name.text;
}

/** `receiver` of `receiver.method(…)`. */
export function receiverOf(node: ts.CallExpression): ts.Expression | undefined {
  return ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : undefined;
}

/** Whether the node is one of the arguments of a call, and of which method. */
export function argumentOf(node: ts.Node): string | undefined {
  const { parent } = node;
  return ts.isCallExpression(parent) && parent.arguments.some((argument) => argument === node)
    ? (methodOf(parent) ?? parent.expression.getText())
    : undefined;
}

/** Whether the node stands in the head of a `for (…; …; …)`. */
export function isInLoopHead(node: ts.Node): boolean {
  for (let one = node; one.parent; one = one.parent) {
    if (ts.isForStatement(one.parent)) return one !== one.parent.statement;
    if (ts.isFunctionLike(one.parent)) return false;
  }
  return false;
}

/**
 * Whether the node is a default that the type checker asks for and that no run reaches: `list[index] ?? 0`.
 * An index that may really lie outside reads `.at()` or asks a map.
 */
export function isIdleDefault(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return false;
  if (parent.right !== node) return false;
  const isNeutral = /^(?:0|1|""|''|\[\]|false|Number\.POSITIVE_INFINITY|Infinity)$/u.test(node.getText());
  return isNeutral && ts.isElementAccessExpression(parent.left);
}

/** At most so many items, spread evenly over the list from its first to its last. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  const picked = Array.from({ length: most }, (_, at) => Math.round((at * (items.length - 1)) / (most - 1)));
  return picked.map((index) => items[index] as Item);
}
