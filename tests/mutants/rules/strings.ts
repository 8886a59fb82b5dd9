/** Texts that decide: compared with, asked for, cut and joined by. */
import ts from "typescript";
import type { Change } from "../mutant.ts";
import { argumentOf, instead } from "./nodes.ts";

/** Methods whose argument decides. */
const deciding = new Set("includes startsWith endsWith has get split join indexOf repeat".split(" "));

/** A text that stands nowhere. */
const nowhere = '"\\u{F0000}"';

export function strings(node: ts.Node): Change[] {
  if (!ts.isStringLiteralLike(node)) return [];
  const { parent } = node;
  const isCompared = ts.isBinaryExpression(parent) && /^[!=]==$/u.test(parent.operatorToken.getText());
  const isTypeof = isCompared && ts.isTypeOfExpression(parent.left);
  const decides = (isCompared && !isTypeof) || ts.isCaseClause(parent) || deciding.has(argumentOf(node) ?? "");
  return decides ? [instead("string", node, nowhere)] : [];
}
