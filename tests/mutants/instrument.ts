/**
 * Sources that say of themselves what they run, and sources that end an endless loop.
 *
 * A file is cut into regions, each of which runs as a whole or not at all (but for early returns): the module itself,
 * the body of each function, each branch. A source that is observed notes its regions in `globalThis.regionsRun`, by
 * file, and counts the turns of its loops in `globalThis.loopTurns`.
 */
import ts from "typescript";

/** `[start, end)` of the source; the first region is the module. */
export type Region = readonly [start: number, end: number];

/** Number of the innermost region around a place. */
export function regionAt(regions: readonly Region[], start: number, end: number): number {
  let innermost = 0;
  regions.forEach(([from, to], index) => {
    const [outerFrom, outerTo] = regions[innermost] ?? [0, 0];
    if (from <= start && end <= to && to - from <= outerTo - outerFrom) innermost = index;
  });
  return innermost;
}

/** The regions of a source, and the source that notes them as it runs. */
export function observed(file: string, text: string): { regions: Region[]; source: string } {
  const regions: Region[] = [[0, text.length]];
  const note = (node: ts.Node) => {
    if (!isRegion(node)) return undefined;
    const noted = `regionsHere[${regions.push([node.getStart(), node.getEnd()]) - 1}] = 1`;
    return isLoopBody(node) ? `globalThis.loopTurns++, ${noted}` : noted;
  };
  const head = `const regionsHere = ((globalThis.regionsRun ??= {})[${JSON.stringify(file)}] ??= []); regionsHere[0] = 1;`;
  return { regions, source: head + withFirst(text, note) };
}

/** The source whose loops throw once `globalThis.loopTurns` is used up. */
export function guarded(text: string): string {
  const check = 'if (globalThis.loopTurns-- < 0) throw new Error("The loop does not end.")';
  return withFirst(text, (node) => (isLoopBody(node) ? check : undefined));
}

/** The source in which some bodies and branches do something else first: a statement, or for a value an expression. */
function withFirst(text: string, first: (node: ts.Node) => string | undefined): string {
  const written = (node: ts.Node): string => {
    const all = parts(node, written);
    const does = first(node);
    if (does === undefined) return all;
    const lead = all.slice(0, node.getStart() - node.pos);
    const own = all.slice(lead.length);
    if (ts.isBlock(node)) return `${lead}{ ${does}; ${own.slice(1)}`;
    return ts.isStatement(node) ? `${lead}{ ${does}; ${own} }` : `${lead}(${does}, ${own})`;
  };
  return written(parsed("source.ts", text));
}

/** The text of a node, its parts written by a function. */
function parts(node: ts.Node, written: (part: ts.Node) => string): string {
  const { text } = node.getSourceFile();
  let at = node.pos;
  let all = "";
  ts.forEachChild(node, (part) => {
    if (part.pos < at) return;
    all += text.slice(at, part.pos) + written(part);
    at = part.end;
  });
  return all + text.slice(at, node.end);
}

/** A body of a function or loop, a branch, or the right side of `&&`, `||`, `??`. */
function isRegion(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isFunctionLike(parent)) return "body" in parent && parent.body === node;
  if (ts.isIfStatement(parent)) return node !== parent.expression;
  if (ts.isConditionalExpression(parent)) return node === parent.whenTrue || node === parent.whenFalse;
  if (!ts.isBinaryExpression(parent) || node !== parent.right) return isLoopBody(node);
  return /^(?:&&|\|\||\?\?)$/u.test(parent.operatorToken.getText());
}

function isLoopBody(node: ts.Node): boolean {
  return node.parent !== undefined && ts.isIterationStatement(node.parent, false) && node === node.parent.statement;
}

export function parsed(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}
