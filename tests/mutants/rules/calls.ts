/** Calls put in the place of their neighbours (`some`, `every`), or left out (`filter`, `sort`). */
import ts from "typescript";
import type { Change } from "../mutant.ts";
import { instead, methodOf, receiverOf } from "./nodes.ts";

/** Pairs of methods of which each stands for the other. */
const neighbours: Record<string, string> = both([
  ["some", "every"],
  ["find", "findLast"],
  ["findIndex", "findLastIndex"],
  ["indexOf", "lastIndexOf"],
  ["startsWith", "endsWith"],
  ["max", "min"],
  ["floor", "ceil"],
]);

/** Methods whose result has the kind of their receiver: without them it all goes on, with other values. */
const droppable = new Set(
  "filter sort toSorted reverse toReversed slice trim trimStart trimEnd normalize toLowerCase toUpperCase replace replaceAll".split(
    " ",
  ),
);

/** Functions of Math that bend a figure. */
const bending = new Set("Math.sqrt Math.log Math.log1p Math.log2 Math.abs Math.round".split(" "));

const sorting = new Set(["sort", "toSorted"]);

export function calls(node: ts.Node): Change[] {
  if (!ts.isCallExpression(node)) return [];
  const [method, receiver, [first]] = [methodOf(node), receiverOf(node), node.arguments];
  if (method === undefined || !receiver) return [];
  const changes: Change[] = [];
  const neighbour = Object.hasOwn(neighbours, method) ? neighbours[method] : undefined;
  const name = (node.expression as ts.PropertyAccessExpression).name;
  if (neighbour) changes.push(instead("call", name, neighbour));
  if (droppable.has(method)) changes.push(instead("call", node, receiver.getText()));
  if (sorting.has(method)) changes.push(instead("call", node, `${node.getText()}.reverse()`));
  if (bending.has(node.expression.getText()) && first) changes.push(instead("call", node, first.getText()));
  return changes;
}

function both(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
}
