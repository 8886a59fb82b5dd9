/** Makes the mutants of a source file. */
import ts from "typescript";
import { parsed } from "./instrument.ts";
import type { Change, Mutant } from "./mutant.ts";
import { arithmetic } from "./rules/arithmetic.ts";
import { calls } from "./rules/calls.ts";
import { comparisons } from "./rules/comparisons.ts";
import { lists } from "./rules/lists.ts";
import { logic } from "./rules/logic.ts";
import { numbers } from "./rules/numbers.ts";
import { patterns } from "./rules/patterns.ts";
import { strings } from "./rules/strings.ts";

/** The changes that one rule sees at one node. */
export type Rule = (node: ts.Node, source: ts.SourceFile) => Change[];

const rules: readonly Rule[] = [numbers, comparisons, logic, calls, arithmetic, strings, lists, patterns];

/** Longest change that is printed whole. */
const printed = 70;

/** All mutants of a file, in the order of their places. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = parsed(file, text);
  const changes = new Map<string, Change>();
  const walk = (node: ts.Node): void => {
    if (decidesNothing(node)) return;
    for (const rule of rules) {
      for (const change of rule(node, source)) {
        const key = `${change.start}-${change.end}-${change.text}`;
        if (!changes.has(key)) changes.set(key, change);
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return [...changes.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((change) => mutantOf(file, source, change));
}

/** Imports, types, and what is said of a fault. */
function decidesNothing(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  return ts.isNewExpression(node) && /Error$/u.test(node.expression.getText());
}

function mutantOf(file: string, source: ts.SourceFile, change: Change): Mutant {
  const { line, character } = source.getLineAndCharacterOfPosition(change.start);
  const code = source.text.split("\n")[line]?.trim() ?? "";
  const what = `${short(source.text.slice(change.start, change.end))} → ${short(change.text)}`;
  return { ...change, file, line: line + 1, column: character + 1, what, code };
}

function short(text: string): string {
  const flat = text.trim().replace(/\s+/gu, " ");
  if (flat === "") return "∅";
  return flat.length <= printed ? flat : `${flat.slice(0, printed / 2)}…${flat.slice(-printed / 2)}`;
}
