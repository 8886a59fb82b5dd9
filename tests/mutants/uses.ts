/** Where a change to a source file can make a difference. */
import ts from "typescript";
import { type Region, regionAt } from "./instrument.ts";
import type { Change } from "./mutant.ts";

/**
 * Regions that use what a change touches: the one around it, or, for a constant of the module that stays in the module,
 * those that name it. A constant that another constant names is used where that one is.
 */
export function regionsUsing(source: ts.SourceFile, regions: readonly Region[], change: Pick<Change, "start" | "end">) {
  const around = regionAt(regions, change.start, change.end);
  if (around !== 0) return [around];
  const found = new Set<number>();
  const seen = new Set<ts.Statement>();
  const follow = (statement: ts.Statement | undefined): void => {
    if (!statement || seen.has(statement)) return;
    seen.add(statement);
    const names = privateNames(statement);
    if (!names) found.add(0);
    for (const place of names ? placesOf(source, names, statement) : []) {
      const region = regionAt(regions, place.getStart(), place.getEnd());
      if (region === 0) follow(statementAt(source, place.getStart()));
      else found.add(region);
    }
  };
  follow(statementAt(source, change.start));
  return [...found];
}

function statementAt(source: ts.SourceFile, place: number): ts.Statement | undefined {
  return source.statements.find((statement) => statement.pos <= place && place < statement.end);
}

/** Names of a constant that only its own module knows. */
function privateNames(statement: ts.Statement): string[] | undefined {
  if (!ts.isVariableStatement(statement) || statement.modifiers?.length) return undefined;
  const { declarations } = statement.declarationList;
  const names = declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  return names.length === declarations.length ? names : undefined;
}

function placesOf(source: ts.SourceFile, names: readonly string[], but: ts.Statement): ts.Node[] {
  const places: ts.Node[] = [];
  const walk = (node: ts.Node): void => {
    if (node === but) return;
    if (ts.isIdentifier(node) && names.includes(node.text)) places.push(node);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return places;
}
