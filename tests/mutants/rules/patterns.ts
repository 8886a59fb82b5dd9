/**
 * Regular expressions: an alternative left out, a quantifier loosened or tightened, an assertion left out, a sign of a
 * class left out, a flag left out. Also in texts that are made into one: `"(?:U\\.S\\.|US)"`, `${names}(?!\\p{L})`.
 */
import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import ts from "typescript";
import type { Change } from "../mutant.ts";
import { argumentOf, spread } from "./nodes.ts";
import { literal, type Reading, unescaped } from "./pattern-reading.ts";

/** Most changes of one expression, of one choice and of one class. */
const most = 12;
const mostOfChoice = 4;
const mostOfClass = 3;

/** Flags that decide what is found. */
const deciding = /[gims]/u;

/** A text that reads like a part of an expression. */
const looksLike = /\\[bdswpBDSWP]|\(\?|\[[^\]\s]+\]|\p{L}\|\(?\p{L}/u;

const parser = new RegExpParser({ ecmaVersion: 2025 });

export function patterns(node: ts.Node): Change[] {
  if (ts.isRegularExpressionLiteral(node)) return [...changesIn(literal(node)), ...flagsOf(node)];
  if (ts.isStringLiteralLike(node) && isFlags(node)) return dropFlags(node.getStart() + 1, node.text);
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  if (!isText || argumentOf(node) === "split") return [];
  const reading = unescaped(node);
  return looksLike.test(reading.pattern) ? changesIn(reading) : [];
}

/** A part of the pattern, and how much of it stays: from its start to `kept`, then `then`. */
interface Cut {
  start: number;
  end: number;
  kept?: number;
  then?: string;
}

function changesIn(reading: Reading): Change[] {
  const { pattern, places, source } = reading;
  const tree = parsed(pattern);
  if (!tree) return [];
  const isOther = ({ start, end, kept = start, then = "" }: Cut) =>
    then !== pattern.slice(kept, end) && parsed(pattern.slice(0, kept) + then + pattern.slice(end)) !== undefined;
  const place = (at: number) => places[at] ?? 0;
  return spread(cutsOf(tree).filter(isOther), most).map(({ start, end, kept = start, then = "" }) => ({
    kind: "pattern",
    start: place(start),
    end: place(end),
    text: source.slice(place(start), place(kept)) + then,
  }));
}

function cutsOf(tree: AST.Pattern): Cut[] {
  const cuts: Cut[] = [];
  const choice = ({ alternatives }: { alternatives: readonly AST.Alternative[] }) => {
    if (alternatives.length < 2) return;
    for (const one of spread(alternatives, mostOfChoice)) {
      const isFirst = one === alternatives[0];
      cuts.push({ start: one.start - (isFirst ? 0 : 1), end: one.end + (isFirst ? 1 : 0) });
    }
  };
  visitRegExpAST(tree, {
    onPatternEnter: choice,
    onGroupEnter: choice,
    onCapturingGroupEnter: choice,
    onAssertionEnter(node) {
      if ("alternatives" in node) choice(node);
      cuts.push({ start: node.start, end: node.end });
    },
    onCharacterClassEnter({ elements }) {
      if (elements.length > 1) cuts.push(...spread(elements, mostOfClass).map(({ start, end }) => ({ start, end })));
    },
    onQuantifierEnter(node) {
      const { start, end, element } = node;
      cuts.push(...otherQuantifiers(node).map((then) => ({ start, end, kept: element.end, then })));
      if (node.min === 0 && node.max === 1) cuts.push({ start, end });
    },
  });
  return cuts;
}

/** The quantifier without its looseness, and one step to each side. */
function otherQuantifiers({ min, max, greedy }: AST.Quantifier): string[] {
  const lazy = greedy ? "" : "?";
  const isEndless = max === Number.POSITIVE_INFINITY;
  if (min === 0 && max === 1) return [""];
  if (isEndless && min < 2) return [`${min === 0 ? "+" : "*"}${lazy}`];
  const bounds = [
    [min - 1, max],
    [min + 1, max],
    [min, max - 1],
    [min, max + 1],
  ] as const;
  const isOther = ([from, to]: readonly [number, number]) => from >= 0 && from <= to && !(from === min && to === max);
  return bounds.filter(isOther).map(([from, to]) => `{${from},${isEndless ? "" : to}}${lazy}`);
}

function parsed(pattern: string): AST.Pattern | undefined {
  try {
    return parser.parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return undefined;
  }
}

function flagsOf(node: ts.RegularExpressionLiteral): Change[] {
  const slash = node.text.lastIndexOf("/") + 1;
  return dropFlags(node.getStart() + slash, node.text.slice(slash));
}

/** `"giu"` of `new RegExp(…, "giu")`. */
function isFlags(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  const isMade = ts.isNewExpression(parent) || ts.isCallExpression(parent);
  return isMade && parent.expression.getText() === "RegExp" && parent.arguments?.[1] === node;
}

function dropFlags(start: number, flags: string): Change[] {
  return [...flags].flatMap((flag, at) =>
    deciding.test(flag) ? [{ kind: "flag" as const, start: start + at, end: start + at + 1, text: "" }] : [],
  );
}
