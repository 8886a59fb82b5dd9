/**
 * Numbers moved both ways. A count moves by one: a text of exactly so many words can be written. A share, a weight or
 * a large number moves by a tenth: near enough to be a test of the bound, far enough that an example can stand between.
 */
import ts from "typescript";
import type { Change } from "../mutant.ts";
import { argumentOf, instead, isIdleDefault, isInLoopHead } from "./nodes.ts";

/** Largest whole number that counts things one by one. */
const countable = 100;

/** Share by which other numbers move. */
const step = 0.1;

/** Methods whose numbers are places in a list or a text. */
const placed = new Set("at slice splice substring subarray charAt charCodeAt codePointAt with toSpliced".split(" "));

/** Calls whose numbers say how something is written. */
const written = new Set("parseInt toString toFixed toPrecision stringify padStart padEnd flat".split(" "));

export function numbers(node: ts.Node): Change[] {
  if (!ts.isNumericLiteral(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  const place = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  if (written.has(argumentOf(place) ?? "") || isIdleDefault(node)) return [];
  const kind = isInLoopHead(node) ? "loop" : isPlace(place) ? "index" : "number";
  return moved(Number(node.getText().replaceAll("_", ""))).map((value) => instead(kind, node, String(value)));
}

function isPlace(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return true;
  if (placed.has(argumentOf(node) ?? "")) return true;
  return node.getText() === "1" && ts.isBinaryExpression(parent) && /^[+-]$/u.test(parent.operatorToken.getText());
}

function moved(value: number): number[] {
  if (Number.isInteger(value) && value <= countable) return value === 0 ? [1] : [value - 1, value + 1];
  const both = [value * (1 - step), value * (1 + step)];
  return both.map((one) => (Number.isInteger(value) ? Math.round(one) : Number(one.toPrecision(6))));
}
