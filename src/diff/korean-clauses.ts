/**
 * How a Korean sentence takes up a clause or gives a purpose, in one wording: 중요함을, 중요하다는 점을, 중요하다고; 강화를 위해,
 * 강화하기 위해. What is said to be so, and under which particle, stays told apart.
 */
import type { Token } from "../text/tokens.ts";
import { oncePerSentence } from "./in-sentence.ts";

/**
 * Tokens in which a verb before a comma has the tense of the last, which the other sentence gives it: 촉구하고, 강조하였다;
 * 촉구하였으며, 강조하였다. Where no comma stands, it may belong to what is said of another.
 */
export function withOneTense(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const past = pastIn(other);
  const isPresent = ({ key }: Token, at: number) => isBeforeComma(tokens, at) && past.has(presentOf(key));
  if (past.size === 0 || !tokens.some(isPresent)) return tokens;
  return tokens.map((token, at) =>
    isPresent(token, at) ? { ...token, key: past.get(presentOf(token.key)) ?? token.key } : token,
  );
}

/** Verbs in the past before a comma, by their stems. */
const pastIn = oncePerSentence((tokens): ReadonlyMap<string, string> => {
  const past = tokens.filter(
    ({ key }, at) => isBeforeComma(tokens, at) && /(?:했|하였|됐|되었)(?:으며|고)$/u.test(key),
  );
  return new Map(
    past.map(({ key }) => [
      key.replace(/(?:했|하였)(?:으며|고)$/u, "하").replace(/(?:됐|되었)(?:으며|고)$/u, "되"),
      key,
    ]),
  );
});

function isBeforeComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.key === ",";
}

/** The stem of a verb in the present: 촉구하고, 촉구하며. */
function presentOf(key: string): string {
  return /^(.*[하되])(?:고|며)$/u.exec(key)?.[1] ?? "";
}

/** A syllable of Hangul has one of 28 finals. */
const hangul = { first: 0xac00, finals: 28, n: 4, m: 16 } as const;

/** What is said, and the particle that the verb behind asks for: of `데` it is 에, of a quotation 을. */
const clauses: readonly RegExp[] = [
  /^(?<says>.+?)[다라]?는(?:(?:것|사실)(?<particle>[을이은]|에대?)|데대?)$/u,
  /^(?<says>.+?[다라])고$/u,
  /^(?<says>.*[가-힣])(?<particle>[을이은]|에대?)$/u,
];

/**
 * Words without the blanks between them, each in one spelling, as one clause or purpose.
 *
 * @example inOneClause("중요하다는것을") === inOneClause("중요함을") // => true
 */
export function inOneClause(said: string): string {
  const [noun, quotation, nominal] = clauses.map((clause) => clause.exec(said)?.groups);
  if (noun?.["says"] && noun["says"] !== "것이") return clause(withoutTense(noun["says"]), noun["particle"] ?? "에");
  if (quotation?.["says"]) return clause(withoutTense(quotation["says"].slice(0, -1)), "을");
  const stem = withoutNominal(nominal?.["says"] ?? "");
  return stem === undefined ? said.replace(/[키를을]위$/u, "⟨위⟩") : clause(stem, nominal?.["particle"] ?? "");
}

/** Whether a key is of a clause that is taken up. */
export function isClause(key: string): boolean {
  return key.includes("⟨것⟩");
}

/** That something will be is what is to be: 유지할 것임을, 유지할 것을. */
function clause(says: string, particle: string): string {
  const role = particle.replace("대", "");
  return /것이$/u.test(says) ? says.slice(0, -1) + role : `${says}⟨것⟩${role}`;
}

/** A stem without the sign of the present: 한(다), 않는(다). */
function withoutTense(says: string): string {
  return /.는$/u.test(says) ? says.slice(0, -1) : (withoutFinal(says, hangul.n) ?? says);
}

/** The stem of a noun in -ㅁ or -음; `undefined` where it is none. */
function withoutNominal(says: string): string | undefined {
  if (says.endsWith("음")) return says.slice(0, -1);
  // That it is important is its importance.
  return /..성$/u.test(says) ? `${says.slice(0, -1)}하` : withoutFinal(says, hangul.m);
}

function withoutFinal(says: string, final: number): string | undefined {
  const last = says.charCodeAt(says.length - 1);
  const hasFinal = last >= hangul.first && (last - hangul.first) % hangul.finals === final;
  return hasFinal ? says.slice(0, -1) + String.fromCharCode(last - final) : undefined;
}
