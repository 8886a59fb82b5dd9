/** A regular expression as it is read, whether it stands between slashes or is written as a text. */
import ts from "typescript";

export interface Reading {
  pattern: string;
  /** For each place of the pattern, and for its end, the place in the source. */
  places: readonly number[];
  /** The whole source file. */
  source: string;
}

/** Stands for `${…}` in a template while it is read. */
const filled = "\u{E000}";

/** One sign of a text as it is written: an escape, or the sign itself. */
const writtenSign = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|.)|./isy;

/** `/…/u`. */
export function literal(node: ts.RegularExpressionLiteral): Reading {
  const pattern = node.text.slice(1, node.text.lastIndexOf("/"));
  const start = node.getStart() + 1;
  const places = Array.from({ length: pattern.length + 1 }, (_, at) => start + at);
  return { pattern, places, source: node.getSourceFile().text };
}

/** A text without its escapes; a `${…}` counts as one sign. */
export function unescaped(node: ts.StringLiteralLike | ts.TemplateExpression): Reading {
  const source = node.getSourceFile().text;
  const spans = ts.isTemplateExpression(node) ? node.templateSpans : [];
  const end = node.getEnd() - 1;
  const places: number[] = [];
  let pattern = "";
  for (let at = node.getStart() + 1; at < end; ) {
    // A span's expression begins after "${", its literal with "}".
    const span = spans.find(({ expression }) => expression.pos === at + 2);
    const raw = span ? source.slice(at, span.literal.getStart() + 1) : signAt(source, at);
    const sign = span ? filled : meant(raw);
    places.push(...Array.from(sign, () => at));
    pattern += sign;
    at += raw.length;
  }
  return { pattern, places: [...places, end], source };
}

function signAt(source: string, at: number): string {
  writtenSign.lastIndex = at;
  return writtenSign.exec(source)?.[0] ?? "";
}

/** @example meant("\\\\") // => "\\" */
function meant(raw: string): string {
  if (!raw.startsWith("\\")) return raw;
  const code = /^\\[ux]\{?([\da-f]+)\}?$/iu.exec(raw)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return { n: "\n", t: "\t", r: "\r" }[raw.slice(1)] ?? raw.slice(1);
}
