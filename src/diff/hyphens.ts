/**
 * Compounds that one sentence writes with hyphens and the other with blanks: short-lived, short lived. A reader marks the
 * compound, not the hyphen.
 */
import type { Token } from "../text/tokens.ts";
import { inTurn, oncePerSentence, withOneFor } from "./in-sentence.ts";
import { joined, type Stretch } from "./stretch.ts";

/** Tokens in which a compound stands as one that the other sentence writes with other hyphens. */
export function closeHyphened(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const [own, others] = [compoundsIn(tokens), compoundsIn(other)];
  const hyphened = own.filter(
    ({ said }) => isSpaced(other, said) || (isSpaced(tokens, said) && others.some((one) => isSame(one, said))),
  );
  const spaced = others.flatMap(({ said }) => placesOf(tokens, said));
  const places = [...hyphened, ...spaced].toSorted((a, b) => a.start - b.start);
  return withOneFor(tokens, places, compoundOf);
}

/** Where words stand, and what they say. */
interface Compound {
  start: number;
  end: number;
  /** Keys of its words. */
  said: readonly string[];
}

/** Words with nothing but hyphens between them. */
const compoundsIn = oncePerSentence((tokens) => inTurn(tokens, compoundAt));

function compoundAt(tokens: readonly Token[], start: number): Compound | undefined {
  let end = start + 1;
  while (tokens[end - 1]?.kind === "word" && isHyphen(tokens[end]) && tokens[end + 1]?.kind === "word") end += 2;
  return end === start + 1 ? undefined : { start, end, said: wordsOf(tokens.slice(start, end)) };
}

/** Whether a token is the hyphen inside a compound. */
function isHyphen(token: Token | undefined): boolean {
  return (token?.kind === "space" && token.text.trim() !== "") || (token?.kind === "mark" && token.text === "-");
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === "word").map(({ key }) => key);
}

function isSame(one: Compound, said: readonly string[]): boolean {
  return one.said.join(" ") === said.join(" ");
}

function isSpaced(tokens: readonly Token[], said: readonly string[]): boolean {
  return placesOf(tokens, said).length > 0;
}

/** Where words stand one after another with anything but hyphens alone between them. */
function placesOf(tokens: readonly Token[], said: readonly string[]): Compound[] {
  const length = 2 * said.length - 1;
  return tokens.flatMap(({ key }, start) => {
    if (key !== said[0]) return [];
    const pieces = tokens.slice(start, start + length);
    const fits = pieces.every((piece, at) => (at % 2 === 0 ? piece.key === said[at / 2] : piece.kind === "space"));
    const isOtherwise = pieces.some((piece) => piece.kind === "space" && !isHyphen(piece));
    return fits && isOtherwise && pieces.length === length ? [{ start, end: start + length, said }] : [];
  });
}

function compoundOf(pieces: readonly Token[]): Token {
  const key = wordsOf(pieces).join("");
  return { kind: "word", text: pieces.map(({ text }) => text).join(""), key, stem: key, isContent: true };
}

/**
 * Stretches in which a change that begins or ends with the hyphen of a compound takes the whole of it: axial becomes
 * axial-vector, burden-sharing cost sharing.
 */
export function withWholeCompounds(stretches: readonly Stretch[]): Stretch[] {
  const result = stretches.map((stretch) => ({ ...stretch }));
  result.forEach((stretch, at) => {
    if (stretch.kind !== "changed") return;
    const [before, after] = [result[at - 1], result[at + 1]];
    if (before?.kind === "kept" && endsInWord(before) && [stretch.from[0], stretch.to[0]].some(isHyphen)) {
      stretch.from = [...before.from.slice(-1), ...stretch.from];
      stretch.to = [...before.to.slice(-1), ...stretch.to];
      [before.from, before.to] = [before.from.slice(0, -1), before.to.slice(0, -1)];
    }
    if (after?.kind === "kept" && beginsWithWord(after) && [stretch.from.at(-1), stretch.to.at(-1)].some(isHyphen)) {
      stretch.from = [...stretch.from, ...after.from.slice(0, 1)];
      stretch.to = [...stretch.to, ...after.to.slice(0, 1)];
      [after.from, after.to] = [after.from.slice(1), after.to.slice(1)];
    }
  });
  return withoutGaps(result.filter(({ from, to }) => from.length + to.length > 0));
}

/** Stretches in which two changes are one that only a blank is left between: in <the Asia-Pacific region|Northeast Asia>. */
function withoutGaps(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const [before, last] = [result.at(-2), result.at(-1)];
    const isGap = last?.kind === "kept" && [...last.from, ...last.to].every(({ kind }) => kind === "space");
    if (stretch.kind !== "changed") result.push(stretch);
    else if (last?.kind === "changed") result.splice(-1, 1, joined("changed", [last, stretch]));
    else if (isGap && before?.kind === "changed") result.splice(-2, 2, joined("changed", [before, last, stretch]));
    else result.push(stretch);
  }
  return result;
}

function endsInWord({ from, to }: Stretch): boolean {
  return [from, to].every((side) => side.at(-1)?.kind === "word");
}

function beginsWithWord({ from, to }: Stretch): boolean {
  return [from, to].every((side) => side[0]?.kind === "word");
}
