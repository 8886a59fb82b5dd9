/** Makes two sentences ready to be held against each other: what only one of them takes for one token. */
import { isSaid, type Token } from "../text/tokens.ts";
import { partQuoted } from "./apart.ts";
import { closeDates } from "./dates.ts";
import { closeGenitives } from "./genitives.ts";
import { closeHyphened } from "./hyphens.ts";
import { oncePerSentence, withOneFor } from "./in-sentence.ts";
import { withOneTense } from "./korean-clauses.ts";
import { closeKoreanWordings } from "./korean-wordings.ts";
import { closeLongForms } from "./long-forms.ts";
import { closeShortNames } from "./short-names.ts";

/** Both sentences, ready. What they print is left as it is. */
export function prepared(older: readonly Token[], newer: readonly Token[]): [readonly Token[], readonly Token[]] {
  let [from, to] = [readAlone(older), readAlone(newer)];
  for (const step of [
    closeNames,
    closeShortNames,
    closeLongForms,
    partQuoted,
    withOneTense,
    closeGenitives,
    unfoldLoneProtocol,
    closeDates,
    closeKoreanWordings,
    closeCompounds,
    closeHyphened,
  ]) {
    [from, to] = [step(from, to), step(to, from)];
  }
  return [from, to];
}

/** A sentence as it is read whatever the other says. */
const readAlone = oncePerSentence((tokens) => withSpeakers(withFurther(withStop(withTightBrackets(tokens)))));

/** Tokens in which a blank inside a bracket belongs to it: ( OWP ) is (OWP). */
function withTightBrackets(tokens: readonly Token[]): readonly Token[] {
  const isLoose = ({ kind }: Token, at: number) =>
    kind === "space" && (tokens[at - 1]?.key === "(" || tokens[at + 1]?.key === ")");
  if (!tokens.some(isLoose)) return tokens;
  return tokens.flatMap((token, at) => {
    if (isLoose(token, at)) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (token.key === "(" && after?.kind === "space") return [{ ...token, text: token.text + after.text }];
    if (token.key === ")" && before?.kind === "space") return [{ ...token, text: before.text + token.text }];
    return [token];
  });
}

/** Tokens of a sentence that ends in an abbreviation, whose stop is the sentence's: in Washington, D.C. */
function withStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (!last || !/[\p{L}\p{N}]\.$/u.test(last.text)) return tokens;
  const text = last.text.slice(0, -1);
  const parts = last.parts && withoutStop(last.parts);
  const bare = { ...last, text, ...(parts && { parts }), ...(last.within && { within: withoutStop(last.within) }) };
  return [...tokens.slice(0, -1), bare, { kind: "mark", text: ".", key: ".", stem: ".", isContent: false }];
}

/** What ministers do in a sentence: they further noted, as they also did; they did not further it. */
const says: ReadonlySet<string> = new Set(
  (
    "acknowledged affirmed agreed appreciated assessed commended committed concluded concurred condemned confirmed decided " +
    "discussed emphasized explained expressed highlighted noted pledged praised reaffirmed recalled recognized reiterated " +
    "resolved shared stated stressed thanked underlined underscored urged welcomed"
  ).split(" "),
);

/** Tokens in which "further" before what was said is "also". */
function withFurther(tokens: readonly Token[]): readonly Token[] {
  const isAlso = ({ key }: Token, at: number) => key === "further" && says.has(tokens[at + 2]?.key ?? "");
  if (!tokens.some(isAlso)) return tokens;
  return tokens.map((token, at) =>
    isAlso(token, at) ? { ...token, key: "also", stem: "also", isContent: false } : token,
  );
}

/** With what a sentence takes up the one before, whose subject it has. */
const openings: ReadonlySet<string> = new Set(
  (
    "however moreover furthermore additionally similarly also further overall finally in_addition in_particular " +
    "in_this_regard in_this_context to_this_end at_the_same_time"
  ).split(" "),
);

/** Tokens in which "they" behind such an opening are both sides: However, they noted; In this regard, they also noted. */
function withSpeakers(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ key }) => key === ",");
  const opening = tokens.slice(0, Math.max(0, comma)).map(({ key }) => key.replace(" ", "_"));
  const at = comma + 2;
  const [they, ...behind] = tokens.slice(at).filter(isSaid);
  const verb = behind.find(({ key }) => !/^(?:also|both|further)$|ly$/u.test(key));
  if (!openings.has(opening.join("")) || !they || !/^(?:they|both)$/u.test(they.key)) return tokens;
  if (!says.has(verb?.key ?? "")) return tokens;
  const key = "⟨ministers⟩";
  return tokens.with(at, { ...they, kind: "protocol", key, stem: key, isContent: false, parts: [they] });
}

/** The same tokens but for the stop that ends them. */
function withoutStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (!last) return tokens;
  return last.text === "." ? tokens.slice(0, -1) : withStop(tokens).slice(0, -1);
}

/**
 * Tokens in which a wording of protocol is taken apart whose class the other sentence does not name: two ministers into
 * each of them where the other sentence names one, else into words.
 */
export function unfoldLoneProtocol(tokens: readonly Token[], other: readonly Token[]): Token[] {
  const named = new Set(other.flatMap(namedIn));
  const unfolded = (token: Token): readonly Token[] => {
    if (token.kind !== "protocol" || named.has(token.key)) return [token];
    const inner = token.within?.some(({ key }) => named.has(key)) ? token.within.flatMap(unfolded) : token.parts;
    return inner ?? [token];
  };
  return tokens.flatMap(unfolded);
}

/** The classes that a token may be taken for. */
function namedIn({ kind, key, within }: Token): string[] {
  return kind === "protocol" ? [key, ...(within ?? []).flatMap(namedIn)] : [];
}

/** A shorter compound may be two words that meet: on to, every day, may be. */
const leastCompound = { hyphened: 6, spaced: 10 } as const;

/** A compound has so many tokens at most. */
const mostPieces = 7;

/** Tokens in which Latin compounds stand as one, where the other sentence prints them closed: cyber space beside cyberspace. */
export function closeCompounds(tokens: readonly Token[], other: readonly Token[]): Token[] {
  const isLong = ({ kind, key }: Token) =>
    kind === "word" && key.length >= leastCompound.hyphened && /^[a-z]+$/u.test(key);
  const closed = new Set(other.filter(isLong).map(({ key }) => key));
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const pieces = tokens.slice(at, at + compoundAt(tokens, at, closed));
    const [only] = pieces;
    result.push(pieces.length === 1 && only ? only : joined(pieces));
    at += pieces.length;
  }
  return result;
}

/** A foreign name in Latin letters has so many pieces at most. */
const mostNamePieces = 3;

/** Shorter names are spelled by chance: "a mine" for "Amine". */
const leastName = 5;

/**
 * Tokens in which a name in Latin letters stands as one that the other sentence divides otherwise: No Gun Ri beside
 * Nogun-ri.
 */
export function closeNames(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const others = namesIn(other);
  if (others.length === 0) return tokens;
  const own = namesIn(tokens).filter(({ said, count }) =>
    others.some((one) => one.said === said && one.count !== count),
  );
  return withOneFor(tokens, own, joined);
}

/** A stretch that may be a name: words that begin with a capital, spaced or with hyphens. */
interface NamePieces {
  start: number;
  end: number;
  /** Number of its words. */
  count: number;
  /** Its letters. */
  said: string;
}

const namesIn = oncePerSentence(findNames);

function findNames(tokens: readonly Token[]): NamePieces[] {
  const names: NamePieces[] = [];
  tokens.forEach((first, start) => {
    if (first.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(first.text)) return;
    let [said, count] = ["", 0];
    for (let end = start + 1; end <= tokens.length && count < mostNamePieces; end++) {
      const token = tokens[end - 1];
      if (token?.kind === "space") continue;
      if (token?.kind !== "word" || !/^[a-z]+$/u.test(token.key)) break;
      if (!/^\p{Lu}/u.test(token.text) && tokens[end - 2]?.text !== "-") break;
      said += token.key;
      count++;
      if (said.length >= leastName) names.push({ start, end, count, said });
    }
  });
  return names.toSorted((a, b) => a.start - b.start || b.count - a.count);
}

function compoundAt(tokens: readonly Token[], at: number, closed: ReadonlySet<string>): number {
  let said = "";
  for (let count = 1; count <= mostPieces; count++) {
    const token = tokens[at + count - 1];
    const isPart = token?.kind === "word" || (token?.kind === "space" && said !== "");
    if (!token || !isPart) return 1;
    if (token.kind !== "word") continue;
    said += token.key;
    if (closed.has(said) && mayClose(tokens.slice(at, at + count), said)) return count;
  }
  return 1;
}

/** Over its hyphens, and where it is long over its blanks too. */
function mayClose(pieces: readonly Token[], said: string): boolean {
  return said.length >= leastCompound.spaced || pieces.every(({ kind, text }) => kind !== "space" || text === "-");
}

function joined(pieces: readonly Token[]): Token {
  const key = pieces.map((piece) => (piece.kind === "word" ? piece.key : "")).join("");
  return { kind: "word", text: pieces.map(({ text }) => text).join(""), key, stem: key, isContent: true };
}
