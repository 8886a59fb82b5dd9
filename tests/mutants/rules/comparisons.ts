/** Comparisons turned: at the bound (`<` to `<=`), and to their opposite (`<` to `>=`). */
import ts from "typescript";
import type { Change, Kind } from "../mutant.ts";
import { isInLoopHead } from "./nodes.ts";

const turned: Record<string, readonly [kind: Kind, to: string][]> = {
  "<": [
    ["bound", "<="],
    ["reversed", ">="],
  ],
  "<=": [
    ["bound", "<"],
    ["reversed", ">"],
  ],
  ">": [
    ["bound", ">="],
    ["reversed", "<="],
  ],
  ">=": [
    ["bound", ">"],
    ["reversed", "<"],
  ],
  "===": [["reversed", "!=="]],
  "!==": [["reversed", "==="]],
};

export function comparisons(node: ts.Node): Change[] {
  if (!ts.isBinaryExpression(node)) return [];
  const { operatorToken: sign } = node;
  return (turned[sign.getText()] ?? []).map(([kind, text]) => ({
    kind: isInLoopHead(node) ? "loop" : kind,
    start: sign.getStart(),
    end: sign.getEnd(),
    text,
  }));
}
