/** What one part of a claim says: of which meetings, and how much. */
import { comparisonIn } from "./comparisons.ts";
import { isOfSeries } from "./correct.ts";
import { isJoined, isOfOther, meetingsIn, opposedIn, pairsIn } from "./meetings-named.ts";
import type { Known, Statement, Unread } from "./model.ts";
import { numberSaid, oppositeOf, quantifierOf, timeOf } from "./quantifiers.ts";
import * as say from "./vocabulary.ts";

interface Stated {
  statements: Statement[];
  /** What of it could not be read. */
  unread: Unread[];
}

/** Years that it says and that are no meeting's are part of what it claims. */
interface Said extends Stated {
  otherYears: readonly number[];
}

/**
 * @param said lower case, ■ for each of its subjects
 * @param quotations how many of them are quoted
 */
export function statementsIn(said: string, quotations: number, known: Known): Said {
  const order = orderIn(said);
  const placed = said.replace(say.onlyInParagraph, " ");
  const affirmed = (placeIn(said) === undefined ? placed : placed.replace(say.isAbout, " mentions "))
    .replace(say.opensWith, " mentions ")
    .replace(say.closesWith, " mentions ")
    .replace(say.doubleNegation, (_, english) => (english ? "included" : "포함"));
  const time = timeOf(order ? `${affirmed} mentioned` : affirmed);
  const { meetings, strangeYears, otherYears } = meetingsIn(time.rest, known);
  const stated = isOfEachLanguage(affirmed)
    ? unsaid
    : (comparing(affirmed, known) ??
      statedOf(order ? `${affirmed} mentioned` : affirmed, time, meetings, quotations, known));
  const strange = strangeYears.slice(0, 1).map((year) => ({ kind: "year", year }) as const);
  const place = { ...paragraphIn(said), ...languageIn(said) };
  const several = paragraphsIn(said);
  const places = several.length > 0 ? several.map((paragraph) => ({ ...place, paragraph })) : [place];
  const statements = stated.statements.flatMap((one) => [
    ...places.map((own) => ({ ...one, ...own })),
    ...(say.onlyInLanguage.test(said) ? notInOther(one, place) : []),
  ]);
  return {
    statements: statements.flatMap((one) => [
      ...(order ? inOrder(one, order) : [one]),
      ...(place.paragraph !== undefined && say.onlyInParagraph.test(said) ? elsewhere(one) : []),
    ]),
    otherYears,
    unread: [...strange, ...stated.unread, ...(order && stated.statements.some(isUnordered) ? unsaid.unread : [])],
  };
}

/** Whether the first stands before all others. */
interface Order {
  isBefore: boolean;
  others: number;
}

function orderIn(said: string): Order | undefined {
  const others = said.split("■").length - 2;
  if (others < 1) return undefined;
  const plain = said.replace(/\s+/gu, " ").replace(/■ (?=(?:[가-힣]{1,2} |,))/gu, "■");
  const order = say.orders.find(({ form }) => form.test(plain));
  return order && { isBefore: order.isBefore, others };
}

/** Only of what stands in a text an order can be told. */
function isUnordered({ quantifier, subject }: Statement): boolean {
  return quantifier.kind !== "stands" || subject !== undefined;
}

function inOrder(statement: Statement, { isBefore, others }: Order): Statement[] {
  return Array.from({ length: others }, (_, at) => at + 1).flatMap((other): Statement[] => {
    const [first, second] = isBefore ? [0, other] : [other, 0];
    return [
      { ...statement, subject: first, before: second },
      { ...statement, subject: second },
    ];
  });
}

/** Of what stands in one paragraph only: that it stands in no other. */
function elsewhere(statement: Statement): Statement[] {
  return statement.quantifier.kind === "stands"
    ? [{ ...statement, quantifier: { kind: "left-out" }, isElsewhere: true }]
    : [];
}

/** What it says of which is not told. */
const unsaid: Stated = { statements: [], unread: [{ kind: "verb" }] };

/** One text compared with another: of the first it is said. */
function comparing(said: string, known: Known): Stated | undefined {
  const found = comparisonIn(said, known);
  if (!found) return undefined;
  if (say.manyTimes.test(said)) return unsaid;
  const { quantifier, meetings } = found;
  if ("meeting" in quantifier && meetings.includes(quantifier.meeting)) return unsaid;
  return meetings.length === 0
    ? { statements: [{ meeting: undefined, quantifier }], unread: [{ kind: "meeting" }] }
    : { statements: meetings.map((meeting) => ({ meeting, quantifier })), unread: [] };
}

function statedOf(
  said: string,
  time: ReturnType<typeof timeOf>,
  meetings: readonly number[],
  quotations: number,
  known: Known,
): Stated {
  if (quotations === 2 && say.replaced.test(said)) return replacing(said, meetings, known);
  const isNegated = say.leftOut.test(said) || say.dropped.test(said);
  const before = say.beforeText.exec(said);
  if (before && !isOfOther(said.slice(before.index + before[0].length)))
    return beforeAll(before, isNegated || say.never.test(said), known);
  const counts = say.fromCountToCount.exec(said);
  if (counts) return counting(counts, known);
  const [earlier, later, ...more] = [...meetings].sort((a, b) => a - b);
  if (earlier !== undefined && later !== undefined && more.length === 0) {
    if (say.betweenTwo.test(said)) return becoming(said, earlier, later);
    const isOfEarlier = earlier === meetings[0] && say.ofEarlierText.test(said);
    if (isNegated && isOfEarlier) return becoming(said, earlier, later, true);
  }
  const quantifier = quantifierOf(said, time);
  // "Twice in the 51st and the 56th only once": how often in which?
  const isCounted = quantifier !== undefined && "count" in quantifier;
  const isMixed = meetings.length > 1 && (isNegated || isCounted) && !say.unlike.test(said) && !isJoined(time.rest);
  const paired = pairsIn(time.rest, quotations, known);
  // Several things of several texts, or more of several things than that they stand there: which of which?
  const isCrossed = quotations > 1 && paired.length === 0 && meetings.length > 1 && !isJoined(time.rest);
  const isLoose = quotations > 1 && paired.length === 0 && quantifier?.kind !== "stands" && !areListed(said);
  if (!quantifier || isMixed || isCrossed || isLoose) return unsaid;
  if (paired.length > 0)
    return { statements: paired.map((meeting, subject) => ({ meeting, quantifier, subject })), unread: [] };
  if (meetings.length === 0)
    return {
      statements: [{ meeting: undefined, quantifier }],
      unread: isOfSeries(quantifier) ? [] : [{ kind: "meeting" }],
    };
  if (quantifier.kind === "never")
    return { statements: meetings.map((meeting) => ({ meeting, quantifier: { kind: "left-out" } })), unread: [] };
  const opposed = opposedIn(time.rest, known);
  const statements = meetings.map((meeting): Statement => {
    return { meeting, quantifier: opposed.has(meeting) ? oppositeOf(quantifier) : quantifier };
  });
  // "Unlike the 51st, this communiqué …" does not say which.
  return meetings.every((meeting) => opposed.has(meeting))
    ? { statements: [...statements, { meeting: undefined, quantifier }], unread: [{ kind: "meeting" }] }
    : { statements, unread: [] };
}

/** Whether the subjects of a clause stand beside each other: “a” and “b”, “a”라는 말과 “b”. */
export function areListed(said: string): boolean {
  const between = said
    .split("■")
    .slice(1, -1)
    .map((one) => one.replace(/\b(?:and|or|nor)\b/gu, " "));
  return between.every((one) => (one.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3 && !say.saysHowMuch(one));
}

/** What stood in no text before one. */
function beforeAll(found: RegExpExecArray, isNegated: boolean, { meetings }: Known): Stated {
  const said = Number(found.slice(1).find((group) => group !== undefined));
  const meeting = said > 1000 ? meetings.find(({ year }) => year === said)?.number : said;
  return isNegated && meeting !== undefined
    ? { statements: [{ meeting: undefined, quantifier: { kind: "left-out-before", meeting } }], unread: [] }
    : { statements: [], unread: [{ kind: "verb" }] };
}

/** So many in one text and so many in another. */
function counting([, from = "", first = "", to = "", second = ""]: RegExpExecArray, known: Known): Stated {
  const statements = [
    [from, first],
    [to, second],
  ].flatMap(([number = "", text = ""]) =>
    meetingsIn(text, known).meetings.map((meeting): Statement => {
      return { meeting, quantifier: { kind: "times", count: numberSaid(number) } };
    }),
  );
  const isRead = statements.every(({ quantifier }) => "count" in quantifier && Number.isInteger(quantifier.count));
  return isRead && statements.length === 2
    ? { statements, unread: [] }
    : { statements: [], unread: [{ kind: "verb" }] };
}

/** What disappeared or entered from one text to another. */
function becoming(said: string, earlier: number, later: number, isGone = say.dropped.test(said)): Stated {
  const quantifier = quantifierOf(said, timeOf(said));
  if (quantifier?.kind === "times") return { statements: [{ meeting: later, quantifier }], unread: [] };
  if (isGone === say.entered.test(said)) return { statements: [], unread: [{ kind: "verb" }] };
  const [first, second] = isGone ? (["stands", "left-out"] as const) : (["left-out", "stands"] as const);
  return {
    statements: [
      { meeting: earlier, quantifier: { kind: first } },
      { meeting: later, quantifier: { kind: second } },
    ],
    unread: [],
  };
}

/** One quotation in the place of the other: in the text of one meeting, or each in that of its own. */
function replacing(said: string, meetings: readonly number[], known: Known): Stated {
  const paired = pairsIn(said, 2, known);
  if (paired.length > 0)
    return {
      statements: paired.map((meeting, subject) => ({ meeting, quantifier: { kind: "stands" }, subject })),
      unread: [],
    };
  // “B” instead of “A”.
  const gone = /\b(?:instead of|in place of|rather than)\b/u.test(said.split("■")[1] ?? "") ? 1 : 0;
  const statements = meetings.slice(-1).flatMap((meeting): Statement[] => [
    { meeting, quantifier: { kind: "dropped" }, subject: gone },
    { meeting, quantifier: { kind: "stands" }, subject: 1 - gone },
  ]);
  return { statements, unread: statements.length === 0 ? [{ kind: "meeting" }] : [] };
}

function placeIn(said: string): number | "longest" | undefined {
  return say.paragraphPlaces.find(({ form }) => form.test(said))?.place;
}

/** The paragraph in which it is said to stand: "in paragraph 6", "the sixth paragraph", 6항. */
function paragraphIn(said: string): Pick<Statement, "paragraph"> {
  const place = placeIn(said);
  if (place !== undefined) return { paragraph: place };
  const found = say.inParagraph
    .exec(said)
    ?.slice(1)
    .find((group) => group !== undefined);
  return found === undefined ? {} : { paragraph: numberSaid(found) };
}

/** The paragraphs of which it says the same: "in paragraphs 2, 4 and 5". */
function paragraphsIn(said: string): number[] {
  const [, english, korean] = say.inParagraphs.exec(said) ?? [];
  return (english ?? korean ?? "").match(/\d+/gu)?.map(Number) ?? [];
}

/** Of what stands in the text of one language only: that it stands not in the other. */
function notInOther(statement: Statement, { lang }: Pick<Statement, "lang">): Statement[] {
  return lang === undefined || statement.quantifier.kind !== "stands"
    ? []
    : [{ ...statement, quantifier: { kind: "left-out" }, lang: lang === "en" ? "ko" : "en" }];
}

/** Whether it tells the texts in both languages apart, and not of both the same. */
function isOfEachLanguage(said: string): boolean {
  return say.englishText.test(said) && say.koreanText.test(said) && !/\bboth\b|모두|양쪽/u.test(said);
}

/** The language of the text of which alone it is said. */
function languageIn(said: string): Pick<Statement, "lang"> {
  const [isEnglish, isKorean] = [say.englishText.test(said), say.koreanText.test(said)];
  return isEnglish === isKorean || say.bothLanguages.test(said) ? {} : { lang: isEnglish ? "en" : "ko" };
}
