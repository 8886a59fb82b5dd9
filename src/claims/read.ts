/**
 * Reads a claim by exact rules: the quotations, the concepts of the edition, the meetings, and how much is claimed. What
 * these rules do not read is said, never guessed.
 */
import type { Language } from "../paths.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { plainOf } from "../text/plain.ts";
import { compileAllQuoted } from "../text/quoted.ts";
import { stemOf } from "../text/stem.ts";
import { withoutStrangers } from "../text/strangers.ts";
import { readWording } from "../text/wording.ts";
import { type BareSubject, bareSubjects, runsIn } from "./bare-subject.ts";
import { isOfSeries } from "./correct.ts";
import type { Known, Named, NamedSubject, Quantifier, Reading, Statement, Subject, Unread } from "./model.ts";
import { conceptsInWords } from "./named-in-words.ts";
import { onlyPersonIn, withoutPersons } from "./persons.ts";
import * as say from "./vocabulary.ts";

/** Longer ones are no sentence. UTF-16 units. */
const longestClaim = 600;

/** More words than these passed over: then what was read is not the claim. */
export const mostPassed = 2;

/** @param typed as it stands in the field */
export function readClaim(typed: string, known: Known): Reading {
  const text = plainOf(typed)
    .text.replace(/[■◆\s]+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing({ kind: "blank" });
  if (text.length > longestClaim) return nothing({ kind: "too-long" });
  const { quotations, rest } = quotationsIn(text);
  const impersonal = withoutPersons(rest, known.isPerson);
  const found = namesIn(impersonal, known.concepts);
  const inWords = quotations.length + found.ids.length > 0 ? [] : conceptsInWords(impersonal, known);
  const named = { ids: [...found.ids, ...inWords], rest: found.rest };
  const isNamed = quotations.length + named.ids.length > 0;
  const unnamed = isNamed
    ? { taken: [], terms: [], rest: named.rest }
    : unnamedIn(named.rest, onlyPersonIn(rest), known);
  const { taken, terms } = unnamed;
  const signed = taken.reduce((left, { words }) => left.replace(words, " ■ "), unnamed.rest);
  const bare = signed.replace(/◆/gu, "■");
  const subjects: Subject[] = [
    ...quotations.map((words) => quotationOf(words, known)),
    ...terms,
    ...(quotations.length > 0 ? [] : named.ids).map((id) => ({ kind: "concept", id }) as const),
    ...taken.map(
      ({ words, isName }): Subject => ({ kind: "quotation", words, ...(isName ? { isName } : { isLoose: true }) }),
    ),
  ];
  const order = [...found.order, ...terms.map(({ id }) => id)];
  const owned = withOwners(signed.toLowerCase(), order, subjects);
  const { statements, unread } = statementsIn(owned, { quotations: quotations.length, all: subjects.length }, known);
  const said = bare.toLowerCase().replace(say.participle, " ").replace(say.dropped, " ").replace(boundedTimes, " ");
  const beyond = say.beyond.exec(said)?.[0].trim();
  const doubtful = Array.from(said.matchAll(say.doubtful), ([word]) => word.trim());
  const passed = passedIn(bare).filter(
    (word) => !isOfSubject(word, [...named.ids, ...terms.map(({ id }) => id)], known),
  );
  const faults: Unread[] = [
    ...(subjects.length === 0 ? [{ kind: "subject" } as const] : []),
    ...unread,
    ...(beyond ? [{ kind: "words", words: [beyond] } as const] : []),
    ...(!beyond && doubtful.length > 0 ? [{ kind: "words", words: doubtful } as const] : []),
    ...(!beyond && doubtful.length === 0 && passed.length > mostPassed
      ? [{ kind: "words", words: passed } as const]
      : []),
  ];
  const inQuotes = namesIn(quotations.join(" … "), known.concepts).ids;
  const concepts = [...new Set([...named.ids, ...inQuotes])];
  const isLoose = !isNamed && terms.length === 0 && !taken.some(({ isName }) => isName);
  const runs = isLoose ? runsIn(named.rest.replace(partyName, " · "), new Set(passedIn(named.rest))) : [];
  const notDone = Array.from(
    bare.toLowerCase().matchAll(say.notDone),
    ([, english, korean]) => english ?? korean ?? "",
  );
  const narrowing = isNamed || terms.length > 0 ? [...narrowingIn(bare, passedIn(bare), passed), ...notDone] : [];
  const lang = languageOf(text);
  return {
    lang,
    subjects,
    statements,
    concepts,
    runs,
    passed,
    doubtful: beyond ? [] : doubtful,
    narrowing,
    unread: faults,
  };
}

const partyName = new RegExp(
  `\\b(?:${[...say.parties].sort((a, b) => b.length - a.length).join("|")})(?:'s)?\\b`,
  "giu",
);

/**
 * What it speaks of where it quotes nothing and names no concept: terms of the glossary, else a name that is none of them
 * (an acronym or capitals), else its words, else the person that it names.
 */
function unnamedIn(
  text: string,
  persons: BareSubject[],
  known: Known,
): { terms: NamedSubject[]; taken: BareSubject[]; rest: string } {
  const words = unquoted(text);
  const longer = words.filter(({ isName }) => isName).map((one) => one.words.toLowerCase());
  // Panmunjom is not named where the Panmunjom Declaration is.
  const isWhole = (name: string) =>
    longer.every((one) => one === name.toLowerCase() || !one.includes(name.toLowerCase()));
  const { ids, rest } = namesIn(text, known.terms, isWhole);
  if (ids.length > 0) return { terms: ids.map((id) => namedBy(id, known)), taken: [], rest };
  const acronyms = (text.match(/\b[A-Z]{3,}(?:-[A-Z\d]+)*\b/gu) ?? []).filter((one) => !say.ofMeetings.has(one));
  const [acronym] = acronyms;
  if (acronym) return { terms: [], taken: [{ words: acronym, isName: true }], rest: text };
  return { terms: [], taken: words.length > 0 ? words : persons, rest: text };
}

/** Of a term that is a concept too, the concept. */
function namedBy(id: string, { concepts }: Known): NamedSubject {
  return { kind: concepts.some((one) => one.id === id) ? "concept" : "term", id };
}

/** Quoted words, with what they are a name of. */
function quotationOf(words: string, known: Known): Subject {
  const [names] = [known.concepts, known.terms].flatMap((list) => {
    const { ids, rest } = namesIn(words, list);
    return ids.length === 1 && /^\W*■\W*$/u.test(rest) ? ids.map((id) => namedBy(id, known)) : [];
  });
  return { kind: "quotation", words, ...(names && { names }) };
}

function languageOf(text: string): Language {
  return /\p{sc=Hangul}/u.test(text) ? "ko" : "en";
}

/** What it speaks of without quotation marks; nothing that says more than that it stands in a text. */
function unquoted(text: string): BareSubject[] {
  return bareSubjects(text.replace(partyName, " · "), passedIn(text)).filter(
    ({ words }) => words.toLowerCase().search(say.doubtful) < 0 && !say.beyond.test(words.toLowerCase()),
  );
}

/** Whether a word belongs to what its concept is called, or to one of its wordings. */
function isOfSubject(word: string, ids: readonly string[], { concepts, terms }: Known): boolean {
  const lang = /\p{sc=Hangul}/u.test(word) ? "ko" : "en";
  const stem = stemOf(word.replace(/[.'-]+$/u, ""), lang);
  return [...concepts, ...terms]
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ label, patterns }) => [label, ...patterns.en, ...patterns.ko])
    .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
    .some((own) => (lang === "en" ? stemOf(own, lang) === stem : stem.length > 1 && own.includes(stem)));
}

function nothing(fault: Unread): Reading {
  return {
    lang: "en",
    subjects: [],
    statements: [],
    concepts: [],
    runs: [],
    passed: [],
    doubtful: [],
    narrowing: [],
    unread: [fault],
  };
}

/**
 * Words that no rule has read, and ordinals, directly beside what is spoken of: in English also "the date of" it, in Korean
 * what it is of (북한의) and all that follows in its compound.
 *
 * @param text the claim, with a sign in the place of each subject
 * @param all words that no rule has read
 * @param passed those that are no part of what the subject is called
 */
function narrowingIn(text: string, all: readonly string[], passed: readonly string[]): string[] {
  const isOrdinal = (word: string) => /^제?\d+(?:st|nd|rd|th|차)$/u.test(word);
  const isOfIt = (word: string) =>
    (passed.includes(word) && !say.light.test(stemOf(word, languageOf(word)))) || isOrdinal(word);
  // "Sending balloons" is no kind of balloon.
  const isVerb = (word: string) => /^[a-z-]{4,}ing$|^[가-힣]$/u.test(word);
  const isOther = (word: string) => /\p{sc=Hangul}/u.test(word) && !word.endsWith("의") && stemOf(word, "ko") !== word;
  const signs = Array.from(text.toLowerCase().matchAll(/■/gu), ({ index }) => index);
  return signs.flatMap((at) => {
    const before = /([\p{L}\p{N}.'-]+)(?: (?:of|for|on)(?: the| a| an)?)? +$/u.exec(text.slice(0, at).toLowerCase());
    const after = /^■ +((?:[\p{L}\p{N}'-]+ ?)*)/u.exec(text.slice(at).toLowerCase());
    const behind = (after?.[1] ?? "").split(" ").filter((word) => word !== "");
    const end = behind.findIndex((word) => !all.includes(word) && !isOrdinal(word));
    const ahead = before?.[1] !== undefined && isOfIt(before[1]) && !isOther(before[1]) ? [before[1]] : [];
    const beside = [...ahead, ...(end < 0 ? behind : behind.slice(0, end)).filter(isOfIt)];
    return beside.filter((word) => !isVerb(word));
  });
}

/** Quoted words, and the claim with a sign in the place of each. */
function quotationsIn(text: string): { quotations: string[]; rest: string } {
  const quotations: string[] = [];
  const rest = text.replace(
    /"([^"]+)"|(?<![\p{L}\p{N}])'((?:[^']|(?<=[A-Za-z])'(?=[A-Za-z]))+)'(?![a-z])/gu,
    (whole: string, double?: string, single?: string) => {
      const { wording } = readWording(double ?? single ?? "");
      if (wording === "") return whole;
      quotations.push(wording);
      return " ◆ ";
    },
  );
  return { quotations, rest };
}

/**
 * Things named outside the quotations, the longest wording first, and the claim without their words.
 *
 * @param isWhole whether words that name one are no part of a longer name
 * @returns `order`: the thing of each sign in the rest
 */
function namesIn(
  text: string,
  known: readonly Named[],
  isWhole: (words: string) => boolean = () => true,
): { ids: string[]; order: string[]; rest: string } {
  const places = known.flatMap(({ id, label, patterns }) =>
    (["en", "ko"] as const).flatMap((lang) => {
      const names = [
        ...patterns[lang],
        ...labelForms(label).filter((one) => /\p{sc=Hangul}/u.test(one) === (lang === "ko")),
      ];
      return names.length === 0
        ? []
        : withoutStrangers(compileAllQuoted(names, lang))(text).map(({ start, end }) => ({ id, start, end }));
    }),
  );
  const kept: typeof places = [];
  for (const place of places.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (
      isWhole(text.slice(place.start, place.end)) &&
      kept.every(({ start, end }) => place.end <= start || end <= place.start)
    )
      kept.push(place);
  }
  kept.sort((a, b) => a.start - b.start);
  // "한미일 안보협력 프레임워크(TSCF)": the acronym says which of two concepts is meant.
  const explained = new Set(
    kept.filter((one, at) => {
      const next = kept[at + 1];
      if (!next || next.id === one.id) return false;
      const between = text.slice(one.end, next.start);
      // "한미일 안보협력 프레임워크": the last of a compound is what it is.
      const isCompound = /^\s?$/u.test(between) && /\p{sc=Hangul}/u.test(text.slice(one.start, one.end));
      return isCompound || /^[\p{L}\s]{0,12}\(\s*$/u.test(between);
    }),
  );
  let rest = text;
  for (const { start, end } of [...kept].reverse()) {
    rest = `${rest.slice(0, start)} ■ ${rest.slice(end).replace(/^'s?(?!\p{L})/u, "")}`;
  }
  const order = kept.map((one, at) => (explained.has(one) ? kept[at + 1]?.id : undefined) ?? one.id);
  return { ids: [...new Set(kept.filter((one) => !explained.has(one)).map(({ id }) => id))], order, rest };
}

/** What a label calls its concept: without its brackets, and what stands in them. */
function labelForms(label: string): string[] {
  return label
    .split(/[()]/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]{3}/u.test(part) && !/^\d+년?$/u.test(part));
}

const numberWord = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)";
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const firstInYears = new RegExp(
  `first(?: time| mention)? in (?:over )?${numberWord} years|after (?:an? )?(?:absence of )?${numberWord}[- ]years?(?:'s?)?(?: absence| hiatus| gap)?|${numberWord}년\\s?만에?`,
  "u",
);
const firstSince = /(?:first(?: time)?|not) since (\d{4})|(\d{4})년\s?(?:이후|이래)\s?(?:처음|최초)/u;
const sinceYear = /\bsince (\d{4})|(\d{4})년\s?(?:이후|이래|부터)/u;
const sinceMeeting =
  /\bsince the (\d{1,2})(?:st|nd|rd|th)|제?(\d{1,2})차(?: (?:scm|회의|한미안보협의회의|안보협의회의))?(?: ?공동성명)?\s?(?:이후|이래|부터)/u;
const times = new RegExp(
  `${numberWord} times|\\b(once|twice|thrice)\\b|(\\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\\s?(?:번|차례|회|곳)(?!도)(?![가-힣])`,
  "u",
);

/** So many times, or a bound of it. */
const boundedTimes = new RegExp(
  `(at least|no (?:fewer|less) than|at most|no more than|up to|more (?:often )?than|over|fewer than|less than|최소한?|적어도|많아야|최대)?\\s?(?:${times.source})(?:\\s?(이상|넘게|이하|미만|초과))?`,
  "u",
);
const more = /^(?:more (?:often )?than|over|넘게|초과)$/u;
const less = /^(?:fewer than|less than|미만)$/u;
const most = /^(?:at most|no more than|up to|많아야|최대|이하)$/u;
const inARow = new RegExp(
  `\\b(?:(${ordinals.join("|")})|(\\d{1,2})(?:st|nd|rd|th)) (?:straight|consecutive|successive) (?:year|time|meeting|communiqu[eé])|\\b${numberWord} (?:straight|consecutive|successive) (?:years|times|meetings|communiqu[eé]s)|\\b${numberWord} (?:years|times|meetings) (?:in a row|running|straight)|(\\d{1,2}|두|세|네|다섯)\\s?(?:년|해|차례|번|회) ?(?:연속|연달아|잇달아|내리)`,
  "u",
);

const numberOf = (found: RegExpExecArray) => {
  const word = found.slice(1).find((group) => group !== undefined) ?? "";
  const ordinal = ordinals.indexOf(word) + 1;
  return say.numbers[word] ?? (ordinal > 0 ? ordinal : Number(word));
};

/** Behind the sign of a subject stands its number. */
const firstOwner = 0xe000;

/**
 * The claim with the number of its subject behind each sign: quotations in their order, else what is named.
 *
 * @param text with ◆ for each quotation and ■ for each name
 * @param order what each name names
 */
function withOwners(text: string, order: readonly string[], subjects: readonly Subject[]): string {
  const isQuoted = text.includes("◆");
  let [quotation, name] = [0, 0];
  return text.replace(/[◆■]/gu, (sign) => {
    const at = sign === "◆" ? quotation++ : name++;
    const named = subjects.findIndex((one) => one.kind !== "quotation" && one.id === order[at]);
    const owner = sign === "◆" || order.length === 0 ? at : isQuoted ? -1 : named;
    return owner < 0 ? "■" : `■${String.fromCharCode(firstOwner + owner)}`;
  });
}

/** Whether a clause tells of something else than of what stands where: it neither says so nor names a meeting or text. */
function isBackground(clause: string): boolean {
  if (quantifierOf(clause, timeOf(clause))) return false;
  if (say.yearsText.test(clause)) return false;
  return Array.from(clause.matchAll(meetingNumber)).every((found) => isOfOther(afterwards(clause, found)));
}

/** What stands behind words that were found. */
function afterwards(clause: string, found: RegExpExecArray): string {
  return clause.slice(found.index + found[0].length);
}

/** Numbers of the subjects that a clause names. */
function ownersIn(clause: string): number[] {
  const owners = Array.from(
    clause.matchAll(/■([\uE000-\uF8FF])/gu),
    ([, owner = ""]) => owner.charCodeAt(0) - firstOwner,
  );
  return [...new Set(owners)];
}

/** The clauses of a claim that say something each of its own meeting, or of its own subject; else all of it as one. */
function clausesIn(said: string, known: Known): string[] {
  const split = (by: RegExp) =>
    said
      .split(by)
      .filter((clause) => /[\p{L}\p{N}]/u.test(clause.replace(/^[^\p{L}\p{N}]*(?:the|a|an)?[^\p{L}\p{N}]*$/u, "")));
  const hasMeeting = (clause: string) => meetingsIn(clause, known).meetings.length > 0;
  const says = (clause: string) => quantifierOf(clause, timeOf(clause)) !== undefined;
  const byMeeting = split(say.betweenMeetings);
  const isWhole = (clause: string) =>
    hasMeeting(clause) && says(clause) && !say.unlike.test(clause) && timeOf(clause).kind === undefined;
  if (byMeeting.length > 1 && byMeeting.every(isWhole)) return byMeeting;
  const clauses = split(say.between);
  if (clauses.length > 1 && clauses.every(hasMeeting)) return clauses;
  const isOfOne = meetingsIn(said, known).meetings.length === 1;
  return clauses.length > 1 && isOfOne && clauses.every((clause) => ownersIn(clause).length > 0 && says(clause))
    ? clauses
    : [said];
}

/**
 * The statements of a claim, and what of them could not be read.
 *
 * @param text lower case, signs for its subjects
 * @param count how many subjects it has
 */
function statementsIn(
  text: string,
  count: { quotations: number; all: number },
  known: Known,
): { statements: Statement[]; unread: Unread[] } {
  const { quotations } = count;
  const said = text
    .replace(say.relative, (whole, clause: string) => (isBackground(clause) ? " " : whole))
    .replace(say.participle, "; stood in $1; ")
    .replace(say.reduced, "; stood in $1; ")
    .replace(say.embedded, "; $1; ")
    .replace(say.adnominal, "$2; $1");
  const parts = clausesIn(said, known);
  const unread: Unread[] = [];
  const ofClause = (clause: string): Statement[] => {
    const time = timeOf(clause);
    const own = meetingsIn(time.rest, known);
    const { meetings, strangeYears } = own.meetings.length > 0 || parts.length === 1 ? own : meetingsIn(said, known);
    unread.push(...strangeYears.map((year) => ({ kind: "year", year }) as const));
    if (quotations === 2 && say.replaced.test(clause)) {
      if (meetings.length === 0) unread.push({ kind: "meeting" });
      // “B” instead of “A”.
      const gone = /\b(?:instead of|in place of|rather than)\b/u.test(clause.split("■")[1] ?? "") ? 1 : 0;
      return meetings.slice(-1).flatMap((meeting): Statement[] => [
        { meeting, quantifier: { kind: "dropped" }, subject: gone },
        { meeting, quantifier: { kind: "stands" }, subject: 1 - gone },
      ]);
    }
    const quantifier = quantifierOf(clause, time);
    if (!quantifier) {
      unread.push({ kind: "verb" });
      return [];
    }
    const isMixed =
      meetings.length > 1 && (say.leftOut.test(clause) || say.dropped.test(clause)) && !say.unlike.test(clause);
    if (isMixed && !isJoined(time.rest)) {
      unread.push({ kind: "verb" });
      return [];
    }
    const paired = pairsIn(time.rest, quotations, known);
    if (paired.length > 0) return paired.map((meeting, subject) => ({ meeting, quantifier, subject }));
    const opposed = opposedIn(time.rest, known);
    if (meetings.length === 0) {
      if (!isOfSeries(quantifier)) unread.push({ kind: "meeting" });
      return [{ meeting: undefined, quantifier }];
    }
    if (quantifier.kind === "never")
      return meetings.map((meeting) => ({ meeting, quantifier: { kind: "left-out" } as const }));
    // "Unlike the 51st, this communiqué …" does not say which.
    const isOneUnnamed = meetings.every((meeting) => opposed.has(meeting));
    if (isOneUnnamed) unread.push({ kind: "meeting" });
    return [
      ...meetings.map((meeting): Statement => {
        return { meeting, quantifier: opposed.has(meeting) ? oppositeOf(quantifier) : quantifier };
      }),
      ...(isOneUnnamed ? [{ meeting: undefined, quantifier }] : []),
    ];
  };
  let about: number[] = [];
  const statements = parts.flatMap((clause, at) => {
    const own = ownersIn(clause);
    const all = ofClause(clause);
    // "2019 speaks of X, 2024 speaks of" what is not known.
    const isOther = at > 0 && own.length === 0 && all.some(({ quantifier }) => quantifier.kind === "stands");
    if (isOther && passedIn(clause).length > 0) unread.push({ kind: "subject" });
    about = own.length > 0 ? own : about;
    if (parts.length === 1 || about.length === 0 || about.length === count.all) return all;
    return all.flatMap((one) => (one.subject === undefined ? about.map((subject) => ({ ...one, subject })) : [one]));
  });
  return { statements, unread: unread.filter((one, at) => unread.findIndex(({ kind }) => kind === one.kind) === at) };
}

/** "2019 names “a”, 2024 “b”": as many meetings as quotations, each before its own; else none. */
function pairsIn(clause: string, quotations: number, known: Known): number[] {
  const parts = clause.split("■").slice(0, -1);
  if (quotations < 2 || parts.length !== quotations) return [];
  const meetings = parts.map((part) => meetingsIn(part, known).meetings);
  return meetings.every(({ length }) => length === 1) ? meetings.flat() : [];
}

/** Whether the meetings of a clause are only joined, so that the same is said of them. */
function isJoined(clause: string): boolean {
  const places = [...clause.matchAll(meetingNumber), ...clause.matchAll(yearNumber)].sort((a, b) => a.index - b.index);
  return places.slice(1).every((place, at) => {
    const before = places[at];
    return before !== undefined && say.joins.test(clause.slice(before.index + before[0].length, place.index));
  });
}

interface Time {
  kind: "first-in" | "since" | "since-meeting" | "first-since" | "in-a-row" | undefined;
  value: number;
  /** The clause without it, where its year would be taken for a meeting's. */
  rest: string;
}

function timeOf(clause: string): Time {
  for (const [kind, expression] of [
    ["in-a-row", inARow],
    ["first-in", firstInYears],
    ["first-since", firstSince],
    ["since-meeting", sinceMeeting],
    ["since", sinceYear],
  ] as const) {
    const found = expression.exec(clause);
    if (found) return { kind, value: numberOf(found), rest: clause.replace(found[0], " ") };
  }
  return { kind: undefined, value: 0, rest: clause };
}

/** A year of which the meeting is not known yet. */
const sinceYearMark = 1000;

function quantifierOf(clause: string, time: Time): Quantifier | undefined {
  const isDropped = say.dropped.test(clause);
  const isOut = isDropped || say.leftOut.test(clause.replace(/never before/u, " ").replace(/not only/u, " "));
  const isIn = say.stands.test(clause);
  if (time.kind === "first-in" || time.kind === "first-since") {
    const years = time.kind === "first-in" ? time.value : time.value + sinceYearMark;
    return { kind: isOut ? "left-out-first-in" : "first-in", years };
  }
  if (time.kind === "in-a-row") return { kind: isOut ? "left-out-in-a-row" : "in-a-row", meetings: time.value };
  if (time.kind === "since" && !isOut) return { kind: "since", year: time.value };
  if (time.kind === "since-meeting" && !isOut) return { kind: "since-meeting", meeting: time.value };
  if (say.never.test(clause)) return { kind: "never" };
  if (say.firstTime.test(clause)) return { kind: isOut ? "left-out-first" : "first" };
  if (say.again.test(clause.replace(say.returnOfThings, " ")) && !isOut) return { kind: "again" };
  if (isDropped) return { kind: "dropped" };
  if (isOut) return { kind: "left-out" };
  const counted = countedIn(clause);
  if (counted) return counted;
  if (say.always.test(clause) && isIn) return { kind: "always" };
  return isIn || say.unlike.test(clause) ? { kind: "stands" } : undefined;
}

function countedIn(clause: string): Quantifier | undefined {
  const found = boundedTimes.exec(clause);
  const exact = times.exec(clause);
  if (!found || !exact) return undefined;
  const count = numberOf(exact);
  const [bound = ""] = [found[1], found.at(-1)].filter((one) => one !== undefined && one !== "");
  if (bound === "" || bound === exact[0]) return { kind: "times", count };
  if (more.test(bound)) return { kind: "at-least", count: count + 1 };
  if (less.test(bound)) return { kind: "at-most", count: count - 1 };
  return { kind: most.test(bound) ? "at-most" : "at-least", count };
}

function oppositeOf({ kind }: Quantifier): Quantifier {
  return kind === "left-out" || kind === "dropped" || kind === "never" ? { kind: "stands" } : { kind: "left-out" };
}

const yearNumber = /(?<!\d[,.]?)((?:19|20)\d{2})(?!\d|,\d)/gu;
const meetingNumber =
  /(?<![\d-])(\d{1,2})(?:st|nd|rd|th)\b(?! (?:parallel|anniversary|year|century|special|sma|mcm|military committee|consultations))|제?\s?(?<![\d])(\d{1,2})차(?!례|\s*(?:■|특별|sma|방위비|북핵|핵실험|핵협의|ncg|한미군사|한미 군사|군사위|mcm|남북|북미|미북|6자|고위급|협정|실무|본회담|회담|한미 방위비))|\bscm[- ]?(\d{1,2})\b|\b((?:twenty|thirty|forty|fifty|sixty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|fortieth|fiftieth)\b/gu;

/** Meetings that a clause names by number or year, in its order, and years in which none was. */
function meetingsIn(clause: string, { meetings }: Known): { meetings: number[]; strangeYears: number[] } {
  const strangeYears: number[] = [];
  const numbered = Array.from(clause.matchAll(meetingNumber))
    .flatMap((found) => {
      const [, ...groups] = found;
      const word = groups.find((group) => group !== undefined) ?? "";
      const isOther = groups[0] !== undefined && isOfOther(afterwards(clause, found));
      return isOther ? [] : [{ at: found.index, number: ordinalOf(word) }];
    })
    .filter(({ number }) => meetings.some((meeting) => meeting.number === number));
  const years = Array.from(clause.matchAll(yearNumber)).flatMap((found) => {
    const year = Number(found[1]);
    const held = meetings.filter((meeting) => meeting.year === year);
    // "The 56th pledges to sign it in 2025": what is to be then is of no other meeting.
    const before = clause.slice(0, found.index);
    if (
      numbered.some(({ at }) => at < found.index) &&
      /\b(?:in|by|for|until|during) $/u.test(before) &&
      !say.unlike.test(clause)
    )
      return [];
    // The same in Korean: "제51차는 2020년에 하기로 했다".
    const isLater = numbered.some(({ number }) => (meetings.find((one) => one.number === number)?.year ?? year) < year);
    if (isLater && /기로|예정|계획|목표/u.test(clause.slice(found.index))) return [];
    // "the military agreement of 2018" is a thing of that year, and so is "the 2022 review".
    if (numbered.length > 0 && /■[\uE000-\uF8FF]? +(?:of|from) $/u.test(before)) return [];
    if (numbered.length > 0 && /\bthe $/u.test(before) && isOfOther(clause.slice(found.index + 4))) return [];
    // "the 56th SCM (2024)" names one meeting.
    if (held.some(({ number }) => numbered.some((one) => one.number === number))) return [];
    if (held.length !== 1) strangeYears.push(year);
    return held.length === 1 ? [{ at: found.index, number: held[0]?.number ?? 0 }] : [];
  });
  const all = [...numbered, ...years].sort((a, b) => a.at - b.at).map(({ number }) => number);
  return { meetings: [...new Set(all)], strangeYears };
}

/** Whether an English ordinal counts something that is no meeting: the next word is a noun of another thing. */
function isOfOther(after: string): boolean {
  if (/^ *■/u.test(after)) return true;
  // With the particle of its verb, behind an adverb: "the 51st first took up".
  const next = /^[- ](?:[a-z]+ly )?([a-zé.-]+(?: (?:up|out|with)\b)?)/u.exec(after)?.[1]?.replace(/[.-]+$/u, "");
  if (next === undefined || say.meetingWords.test(next) || isFunctionWord(next, "en")) return false;
  return ![say.stands, say.leftOut, say.dropped, say.again, say.firstTime, say.always, say.never, say.replaced].some(
    (kind) => kind.test(next),
  );
}

function ordinalOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : (say.ordinalInWords(word) ?? 0);
}

/** Meetings set against the others: "unlike the 51st", "제51차와 달리". */
function opposedIn(clause: string, known: Known): Set<number> {
  const found = say.unlike.exec(clause);
  if (!found) return new Set();
  const isKorean = /\p{sc=Hangul}/u.test(found[0]);
  const after = clause.slice(found.index + found[0].length);
  const before = clause.slice(0, found.index);
  const near = isKorean ? meetingsIn(before, known).meetings.at(-1) : meetingsIn(after, known).meetings[0];
  return new Set(near === undefined ? [] : [near]);
}

/** Words of a claim that no rule has read. */
function passedIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
  return words.filter((word) => {
    const bare = word.replace(/[.'-]+$/u, "").replace(/'s$/u, "");
    const latin = /^([a-z]+)[가-힣]{1,4}$/u.exec(bare)?.[1];
    if (latin) return !say.filler.has(latin);
    if (say.numbers[bare] !== undefined) return false;
    if (/\p{sc=Hangul}/u.test(bare)) return !isReadKorean(bare);
    if (/^\d/u.test(bare) || say.ordinalInWords(bare) !== undefined) return false;
    if (isFunctionWord(bare, "en") || say.filler.has(bare)) return false;
    if (ordinals.includes(bare)) return false;
    return (
      ![
        say.stands,
        say.leftOut,
        say.dropped,
        say.again,
        say.firstTime,
        say.always,
        say.never,
        say.unlike,
        say.replaced,
      ].some((kind) => kind.test(bare)) &&
      !/^(?:left|out|any|longer|before|nor|isn|doesn|didn|wasn|there|back|comes?|came|brought|fell|cut|first|ever|contrast|compared|unlike)$/u.test(
        bare,
      )
    );
  });
}

function isReadKorean(word: string): boolean {
  const stem = stemOf(word, "ko");
  return (
    isFunctionWord(word, "ko") ||
    [word, stem, word.replace(/(?:에는|에서는|에서도|에|은|는|이|가|을|를|도|의|와|과|만|부터|으로|로)$/u, "")].some(
      (one) => say.koreanFiller.test(one),
    ) ||
    [
      say.stands,
      say.leftOut,
      say.dropped,
      say.again,
      say.firstTime,
      say.always,
      say.never,
      say.unlike,
      say.replaced,
    ].some((kind) => kind.test(word)) ||
    /^(?:이라는|라는|라고|이라고|했다|하였다|됐다|되었다|한다|된다|지|것|채|못)/u.test(word)
  );
}

/** The years of a "first since", once its meeting is known. */
export function yearsBefore(quantifier: Quantifier, year: number | null): Quantifier {
  if (quantifier.kind !== "first-in" && quantifier.kind !== "left-out-first-in") return quantifier;
  if (quantifier.years < sinceYearMark || year === null) return quantifier;
  return { kind: quantifier.kind, years: year - (quantifier.years - sinceYearMark) };
}
