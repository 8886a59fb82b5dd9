/**
 * What differs in form alone: the same words written, spaced, dotted or counted otherwise.
 *
 * Two stretches are held against each other as the letters and figures that they come down to. Kinds, and no list of
 * wordings: articles, marks, white space and brackets say nothing; figures are what they count, in words or digits; a
 * word is one in British and American spelling; a Korean verb is one contracted or not. What is left must be equal, so a
 * dropped word, another number or another ordinal is never form.
 */
import { plainOf } from "../text/plain.ts";
import type { Token } from "../text/tokens.ts";
import { isAcronymOf, withoutAcronym } from "./acronym.ts";
import { isMisread } from "./misread.ts";

/** Whether two stretches of which at least one says something differ in form alone. */
export function isFormal(from: readonly Token[], to: readonly Token[]): boolean {
  if (essence(from) === essence(to) || isOptionalParticle(from, to)) return true;
  if ([from, to].every(saysLittle) || [from, to].every(onlyLists)) return true;
  const [older, newer] = [withoutAcronym(from), withoutAcronym(to)];
  return essence(older) === essence(newer) || isAcronymOf(older, newer) || isAcronymOf(newer, older);
}

/** Whether a stretch only says where or when the meeting was, or nothing: it may stand anywhere in a sentence. */
function saysLittle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "protocol");
  const isSetting = words.every(({ kind, key }) => (kind === "protocol" ? settings.has(key) : prepositions.has(key)));
  return isSetting && (words.length === 0 || words.some(({ kind }) => kind === "protocol"));
}

/** Whether the one has nothing but a Korean particle that may be left out: it stands alone behind a bracket or a name. */
function isOptionalParticle(from: readonly Token[], to: readonly Token[]): boolean {
  const [word, ...others] = [...from, ...to].filter(({ kind }) => kind !== "space");
  return word !== undefined && others.length === 0 && optional.has(word.key);
}

const optional = new Set(["의", "을", "를"]);

/** Whether a stretch only parts the members of a list: ", and" moves with the last of them. */
function onlyLists(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind, key }) => kind === "space" || key === "," || key === "·" || conjunctions.has(key));
}

const conjunctions = new Set(["and", "및"]);
const settings = new Set(["⟨meeting-place⟩", "⟨meeting-day⟩"]);
const prepositions = new Set(["in", "on", "at", "에서", "에"]);

/** Whether two unequal words are one figure or one word in two spellings, one of them perhaps misread by a scanner. */
export function isSpelledOtherwise(left: Token, right: Token): boolean {
  if (left.kind !== "word" || right.kind !== "word" || left.key === right.key) return false;
  return says(left) === says(right) || isMisread(left.key, right.key);
}

/** What a word comes down to: nothing, a figure in digits, or itself in one spelling. */
export function says({ key }: Token): string {
  return silent.has(key) ? "" : writtenOneWay(key);
}

/** What the tokens come down to: words in one spelling, figures in digits; a Korean compound without its blanks. */
function essence(tokens: readonly Token[]): string {
  const said: string[] = [];
  for (const { kind, key } of tokens) {
    if (kind === "space" || kind === "mark" || silent.has(key)) continue;
    const word = kind === "word" ? writtenOneWay(key) : key;
    // "twenty" and "one" are 21: the nought gives way to the unit.
    const hasTens = /^[2-9]0$/u.test(said.at(-1) ?? "") && /^[1-9](?!\d)/u.test(word);
    if (hasTens) said.push((said.pop() ?? "").charAt(0) + word);
    else said.push(word);
  }
  return said.join(" ").replace(/ (?=[가-힣])|(?<=[가-힣]) /gu, "");
}

/** A figure as digits, a word in one spelling; remembered, since texts use few words often. */
function writtenOneWay(key: string): string {
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const written = figures.get(key) ?? spelled(key);
  known.set(key, written);
  return written;
}

const known = new Map<string, string>();

/** Articles, and the s of a genitive behind its apostrophe. */
const silent = new Set(["a", "an", "the", "s"]);

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
const koreanUnits = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열";

/** What figures in words count. */
const figures = new Map<string, string>([
  ...units.split(" ").map((word, index) => [word, `${index + 1}`] as const),
  ...tens.split(" ").map((word, index) => [word, `${index + 2}0`] as const),
  ...ordinals.split(" ").map((word, index) => [word, ordinal(index + 1)] as const),
  ...koreanUnits.split(" ").map((word, index) => [word, `${index + 1}`] as const),
]);

function ordinal(number: number): string {
  return `${number}${["st", "nd", "rd"][number - 1] ?? "th"}`;
}

/** A word in one of the spellings that it may have. */
function spelled(possessive: string): string {
  const key = possessive.replace(/'s$/u, "");
  if (/^\d/u.test(key)) return key.replace(/^0(?=\d(?!\d|[.,:]))/u, "").replace(/(?<=^\d{1,3}),(?=\d{3}(?!\d))/u, "");
  if (/^[a-z]{6,}$/u.test(key)) {
    return key
      .replace(/our(?=s?$|ed$|ing$|able$|ite$)/u, "or")
      .replace(/(?<=ward)s$/u, "")
      .replace(/is(?=e[ds]?$|ing$|ations?$)/u, "iz")
      .replace(/(?<=[a-z]{3})ence(?=s?$)/u, "ense")
      .replace(/(?<=[a-z]{3}[bt])re(?=s?$)/u, "er")
      .replace(/(?<=[aeiou])ll(?=ed$|ing$)/u, "l");
  }
  return (
    plainOf(key)
      .text.replaceAll("하였", "했")
      .replaceAll("되었", "됐")
      .replaceAll("하여", "해")
      .replace(/^(위|대|관|통|의)(?:해|한)$/u, "$1")
      // One sentence or two: 강조했으며, 강조했고, 강조했다.
      .replace(/(?<=[했됐])(?:으며|고)$/u, "다")
      .replace(/(?<=[하되])며$/u, "고")
  );
}
