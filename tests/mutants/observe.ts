/**
 * What of a source file a test file runs. The file is cut into regions, each of which runs as a whole or not at all
 * (but for early returns): the module itself, the body of each function, each branch. A source that is being observed
 * notes its regions in `globalThis.regionsRun`, by file.
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
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const regions: Region[] = [[0, text.length]];
  const note = (node: ts.Node) => `regionsHere[${regions.push([node.getStart(), node.getEnd()]) - 1}] = 1`;
  const written = (node: ts.Node): string => {
    if (ts.isTypeNode(node)) return node.getFullText();
    const inner = inside(node, written);
    if (!isRegion(node)) return inner;
    const lead = inner.slice(0, node.getStart() - node.pos);
    const own = inner.slice(lead.length);
    if (ts.isBlock(node)) return `${lead}{ ${note(node)}; ${own.slice(1)}`;
    if (ts.isStatement(node)) return `${lead}{ ${note(node)}; ${own} }`;
    return `${lead}(${note(node)}, ${own})`;
  };
  const head = `const regionsHere = ((globalThis.regionsRun ??= {})[${JSON.stringify(file)}] ??= []); regionsHere[0] = 1;`;
  return { regions, source: `${head}${written(tree)}` };
}

/** The text of a node, its parts written by a function. */
function inside(node: ts.Node, written: (part: ts.Node) => string): string {
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

/** A body of a function, a branch, or the right side of `&&`, `||`, `??`. */
function isRegion(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isFunctionLike(parent)) return "body" in parent && parent.body === node;
  if (ts.isIfStatement(parent)) return node !== parent.expression;
  if (ts.isIterationStatement(parent, false)) return node === parent.statement;
  if (ts.isConditionalExpression(parent)) return node === parent.whenTrue || node === parent.whenFalse;
  if (!ts.isBinaryExpression(parent) || node !== parent.right) return false;
  return /^(?:&&|\|\||\?\?)$/u.test(parent.operatorToken.getText());
}
