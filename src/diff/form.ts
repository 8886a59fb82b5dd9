/**
 * What differs in form alone: the same words written, spaced, dotted or counted otherwise.
 *
 * Two stretches are held against each other as the letters and figures that they come down to. Kinds, and no list of
 * wordings: articles, marks, white space and brackets say nothing; figures are what they count, in words or digits; a
 * word is one in British and American spelling; a Korean verb is one contracted or not. What is left must be equal, so a
 * dropped word, another number or another ordinal is never form.
 */
import { inAmerican } from "../text/english-spelling.ts";
import { plainOf } from "../text/plain.ts";
import { isSaid, type Token } from "../text/tokens.ts";
import { isAcronymOf, withoutAcronym } from "./acronym.ts";
import { inOneClause, isClause } from "./korean-clauses.ts";
import { inOneSpelling, koreanFigure, withOneConjunction } from "./korean-spelling.ts";
import { isMisread } from "./misread.ts";

/** Whether two stretches of which at least one says something differ in form alone. */
export function isFormal(from: readonly Token[], to: readonly Token[]): boolean {
  if (essence(from) === essence(to) || isOptionalParticle(from, to) || areLists(from, to)) return true;
  if (isExplanation(from, to)) return true;
  if ([from, to].every(saysLittle) || [from, to].every(onlyLists) || arePlaces(from, to)) return true;
  const [older, newer] = [withoutAcronym(from), withoutAcronym(to)];
  return essence(older) === essence(newer) || isAcronymOf(older, newer) || isAcronymOf(newer, older);
}

/**
 * Whether a stretch only says where or when the meeting was, whom a guest thanks, or nothing: it may stand anywhere in a
 * sentence.
 */
function saysLittle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "protocol");
  return words.length === 0 || isAllOf(words, settings);
}

/** Whether a stretch says where or when the meeting was, and no more. */
export function isPlaceOrDay(tokens: readonly Token[]): boolean {
  return isAllOf(
    tokens.filter(({ kind }) => kind === "word" || kind === "protocol"),
    placesAndDays,
  );
}

/** Whether words are wordings of some classes, one at the least, and what goes before or behind them. */
function isAllOf(words: readonly Token[], classes: ReadonlySet<string>): boolean {
  const saysNoMore = words.every(({ kind, key }) => (kind === "protocol" ? classes.has(key) : prepositions.has(key)));
  return saysNoMore && words.some(({ kind }) => kind === "protocol");
}

/** Whether the one has nothing but a Korean particle that may be left out: it stands alone behind a bracket or a name. */
function isOptionalParticle(from: readonly Token[], to: readonly Token[]): boolean {
  const [word, ...others] = [...from, ...to].filter(isSaid);
  return word !== undefined && others.length === 0 && optional.has(word.key);
}

const optional = new Set(["의", "을", "를"]);

/** Whether a stretch only parts the members of a list: ", and" moves with the last of them, the spring/the autumn. */
function onlyLists(tokens: readonly Token[]): boolean {
  const said = tokens.filter(isSaid).map(({ key }) => key);
  const parts = said.join(" ").replace("as well as", "and").split(" ");
  return parts.every((key) => /^[,·/]?$/u.test(key) || conjunctions.has(key) || determiners.has(key));
}

const conjunctions = new Set(["and", "및", "그리고"]);

/**
 * Whether both name the same members of a Korean list, parted by commas, dots, particles or words: 육군과 해군 및 공군;
 * 육군, 해군, 공군.
 */
function areLists(from: readonly Token[], to: readonly Token[]): boolean {
  const [older, newer] = [from, to].map((side) => essence(side.map(asConjunction)));
  return /[가-힣]와/u.test(older ?? "") && older === newer;
}

/** A mark that parts the members of a list, as the word that does. */
function asConjunction(token: Token): Token {
  return token.key === "," || token.key === "·" ? { ...token, kind: "word", key: "및" } : token;
}

const placesAndDays = new Set(["⟨meeting-place⟩", "⟨meeting-day⟩"]);
const settings = placesAndDays.union(new Set(["⟨host-and-guest⟩"]));
const prepositions = new Set("in on at to by 에서 에 이 가 의 에게 께 보여준 베풀어준".split(" "));

/**
 * Whether the one has a preposition or a pronoun and the other another that says the same: in the Peninsula, on the
 * Peninsula; extended to him, to her.
 */
function arePlaces(from: readonly Token[], to: readonly Token[]): boolean {
  const [older, newer] = [from, to].map((side) =>
    side.filter(({ kind, key }) => kind !== "space" && key !== "-").map(({ key }) => key),
  );
  return alikeWords.some((alike) => [older, newer].every((keys) => keys?.length === 1 && alike.has(keys[0] ?? "")));
}

const alikeWords = ["in on at upon during throughout", "to for", "after following post", "him her"].map(
  (words) => new Set(words.split(" ")),
);

/** Whether two unequal words are one figure or one word in two spellings, one of them perhaps misread by a scanner. */
export function isSpelledOtherwise(left: Token, right: Token): boolean {
  if (left.kind !== "word" || right.kind !== "word" || left.key === right.key) return false;
  return says(left) === says(right) || isMisread(left.key, right.key);
}

/** Whether the one has nothing but what an acronym before it stands for: (NCG, Nuclear Consultative Group). */
function isExplanation(from: readonly Token[], to: readonly Token[]): boolean {
  const said = [...from, ...to].filter(isSaid);
  const [mark, ...rest] = said;
  const words = rest.filter(({ kind }) => kind === "word");
  const names = words.filter(({ key, parts }) => parts !== undefined && /^[a-z]{3,}$/u.test(key));
  const [name] = names;
  return mark?.key === "," && name !== undefined && words.every(({ key }) => key === "이하" || key === name.key);
}

/** What a word comes down to: nothing, a figure in digits, or itself in one spelling. */
export function says({ key }: Token): string {
  return determiners.has(key) ? "" : writtenOneWay(key);
}

/** What the tokens come down to: words in one spelling, figures in digits; a Korean compound without its blanks. */
function essence(tokens: readonly Token[]): string {
  const said: string[] = [];
  for (const { kind, key } of tokens) {
    if (kind === "space" || kind === "mark" || isSilent(key)) continue;
    // Both countries are the two countries.
    const spelling = key === "both" ? "2" : writtenOneWay(key);
    const word = kind === "word" ? withOneConjunction(inNoNumber(spelling)) : key;
    // "twenty" and "one" are 21: the nought gives way to the unit.
    const hasTens = /^[2-9]0$/u.test(said.at(-1) ?? "") && /^[1-9](?!\d)/u.test(word);
    if (hasTens) said.push((said.pop() ?? "").charAt(0) + word);
    else said.push(...counted(said, key, word));
  }
  return (
    said
      .join(" ")
      .replace(/(^| )per cent(?= |$)/u, "$1percent")
      .replace(/(?<=\d) percent(?= |$)/u, "%")
      .replace(/(?<=^| )2 time(?= |$)/u, "twice")
      .replace(/^(?:with )?fact$/u, "")
      // A clause without its verb, a purpose without its order: a zone, which was agreed; in order to train.
      .replace(/^(?:(?:which|who) (?:is|was)|in order)$/u, "")
      .replace(/(?<=^| )in addition(?! to(?: |$))(?: |$)/u, "")
      .replace(/ (?=[가-힣])|(?<=[가-힣]) /gu, "")
      .replace(/.*[가-힣].*/u, inOneWording)
  );
}

/** Korean words without the blanks between them, in one wording. */
function inOneWording(said: string): string {
  return inOneClause(
    said
      .replace(/(?<=[년월일])동안/u, "간")
      .replace(/\d+[만천백][\d만천백]*/u, koreanFigure)
      // The second by its number, such as this, and what is in a place.
      .replace(/^제?(\d+)(?:차|번째)(?=[은이의에]?$)/u, "제$1차")
      .replace(/^[이그]와?같은$/u, "이러한")
      .replace(/(?<=..)(?:에서|내)의$/u, "내")
      .replace(/^(?:데|것에)대?$/u, "것에"),
  );
}

/**
 * What Korean words come down to together. Before a noun a word has another case than before its verb: 태세의 강화를 위해, 태세를
 * 강화하기 위해; 태세의 중요성을, 태세가 중요함을.
 */
export function saidTogether(words: readonly string[]): string {
  const [first = "", ...others] = words.map((word) => withOneConjunction(writtenOneWay(word)));
  const cases = others[1] === "위" ? /(?<=..)[을를의]$/u : /(?<=..)[이가은는의]$/u;
  const isBare = others[1] === "위" || isClause(inOneWording(others.join("")));
  return inOneWording([isBare ? first.replace(cases, "") : first, ...others].join(""));
}

/** Words that multiply what stands before them. */
const powers = new Map([
  ["hundred", 100],
  ["thousand", 1000],
]);

/** A word in figures, with the figure before it where the two are one: two hundred, one thousand | two hundred. */
function counted(said: string[], key: string, word: string): string[] {
  const before = said.at(-1) ?? "";
  const power = powers.get(key);
  if (power && /^[1-9]\d{0,2}$/u.test(before)) {
    const number = Number(said.pop()) * power;
    const more = said.at(-1) ?? "";
    return /^[1-9]000$/u.test(more) && number < 1000 ? [`${Number(said.pop()) + number}`] : [`${number}`];
  }
  const isRest = figures.has(key) && /^[1-9]00$/u.test(before) && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word);
  return isRest ? [`${said.pop()?.slice(0, -2)}${word.replace(/^\d(?!\d)/u, "0$&")}`] : [word];
}

/** A word as it stands for one or for many: a contribution, contributions. */
function inNoNumber(word: string): string {
  if (/^[a-z]{3,}(?<!s)s$/u.test(word)) return word.replace(/ies$/u, "y").replace(/(?<=ss|[xz]|[cs]h)es$|s$/u, "");
  return { are: "is", were: "was", have: "has" }[word] ?? word;
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

/** Articles, and what stands in their place: the commitment, their commitment. */
const determiners = new Set("a an the its their our his her this these those".split(" "));

/** Whether a word is an article or stands in its place: it belongs to what stands behind it. */
export function isDeterminer({ key }: Token): boolean {
  return determiners.has(key);
}

/** What only says that there is more: it comes and goes with the sentence before. */
const additive = new Set("also additionally furthermore moreover 또한 아울러".split(" "));

/** Number of tokens with which a stretch says only that there is more, blanks and commas included: "In addition, ". */
export function additiveStart(tokens: readonly Token[]): number {
  const [first, , second] = tokens;
  const phrase = first?.key === "in" && second?.key === "addition" ? [first.key, second.key] : [];
  if (!first || !(additive.has(first.key) || phrase.includes(first.key))) return 0;
  const end = tokens.find(
    ({ kind, key }) => kind !== "space" && key !== "," && !additive.has(key) && !phrase.includes(key),
  );
  if (!end) return tokens.length;
  return end.key === "to" && phrase.includes(first.key) ? 0 : tokens.indexOf(end);
}

/** The s of a genitive stands behind its apostrophe. */
function isSilent(key: string): boolean {
  return determiners.has(key) || additive.has(key) || key === "s";
}

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const tenths = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
/** Months that are cut short; May is not, and Mar. is. */
const months = "january february march april august september october november december";
const koreanUnits = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열";

/** What figures in words count. */
const figures = new Map<string, string>([
  ...units.split(" ").map((word, index) => [word, `${index + 1}`] as const),
  ...tens.split(" ").map((word, index) => [word, `${index + 2}0`] as const),
  ...ordinals.split(" ").map((word, index) => [word, ordinal(index + 1)] as const),
  ...tenths.split(" ").map((word, index) => [word, `${index + 2}0th`] as const),
  ...months.split(" ").flatMap((month) => [3, 4].map((length) => [month.slice(0, length), month] as const)),
  ...koreanUnits.split(" ").map((word, index) => [word, `${index + 1}`] as const),
  ["첫", "1"],
]);

function ordinal(number: number): string {
  return `${number}${["st", "nd", "rd"][number - 1] ?? "th"}`;
}

/** A word in one of the spellings that it may have. */
function spelled(possessive: string): string {
  const key = possessive.replace(/'s$/u, "");
  if (/^\d/u.test(key)) {
    const figure = key
      .replace(/퍼센트/u, "%")
      .replace(/(?<=[년월일])에$/u, "")
      .replace(/^0(?=\d(?!\d|[.,:]))/u, "")
      .replace(/(?<=^\d{1,3}),(?=\d{3}(?!\d))/u, "");
    return /[가-힣]/u.test(figure) ? inOneSpelling(figure) : figure;
  }
  if (/^[a-z]{6,}$/u.test(key)) return inAmerican(key).replace(/(?<=ward)s$/u, "");
  return inOneSpelling(plainOf(key).text);
}
