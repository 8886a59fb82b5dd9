/**
 * What a search asks of the register: meetings by number, year, place and order, who led them, how many there were. A word
 * answers where all the others ask of meetings, too, or where it stands beside one that names them: a year is not always a
 * meeting's, and Washington not always a place.
 */
import { isFunctionWord } from "../text/function-words.ts";
import { withoutParticle } from "../text/particles.ts";
import { plainOf } from "../text/plain.ts";
import type { Catalogue, CatalogueMeeting, CataloguePerson, Side } from "./catalogue.ts";
import { meetingsAsked } from "./jump.ts";
import { isSoughtIn, namesPerson } from "./names.ts";
import { isTranscribed } from "./transcribed.ts";
import { foldWord, isSentence } from "./words.ts";

/** A year without a meeting, and what lies beside it. */
export interface YearWithout {
  year: number;
  before: CatalogueMeeting | undefined;
  after: CatalogueMeeting | undefined;
  /** Meetings between these whose day the register does not have. */
  undated: readonly CatalogueMeeting[];
}

/** What the register has on a search. */
export interface RegisterAnswer {
  /** The meetings meant, oldest first. */
  meetings: readonly CatalogueMeeting[];
  without: readonly YearWithout[];
  /** Whether it is asked how many they are, or for all of them. */
  isCount: boolean;
  /** Those who led, or chaired, where all are asked for; the newest first. */
  leaders: readonly CataloguePerson[];
  /** What else is asked, as typed; empty where the register answers all. */
  rest: string;
}

const namesMeeting = /\bscms?\b|\bmcms?\b|meetings?\b|communiqu|consultative|회의|공동성명|안보협의/u;

/** Words that ask of meetings, whole; a Korean one with whatever ends it. */
const ofMeetings = new RegExp(
  `^(?:${[
    "scms?|mcms?|rok|us|u|s|usa|america|american|united|states|korea|korean|south|security|consultative|military|committee",
    "meetings?|communiqu[eé]s?|held|hold|host(?:s|ed|ing)?|took|take|place|venues?|city|cities|location|dates?|days?|year",
    "le[ad]d?(?:er|ers)?|heads?|headed|attend(?:s|ed|ees|ing)?|participants?|delegat(?:ions?|es)|sides?|chiefs?|chair(?:s|ed|man|men)?",
    "ministers?|secretary|secretaries|secdefs?|defen[sc]e|how|many|number|count|times|list|history|former|past|names?|what",
    "first|last|latest|newest|recent|previous|next|upcoming|coming|inaugural|there|with|then",
  ].join("|")})$|^(?:${[
    "한|미|한미|한국|미국|미|우리|대한민국|한미안보협의회의?|한미안보협의회|안보협의회의?|군사위원회|연례|회의|공동성명|성명",
    "열린|열렸|개최|개최지|장소|도시|날짜|일자|언제|어디서?|누가|누구|참석|참석자|수석대표|대표|단장|주최|주관|국방부?장관|합참의장|장관|의장",
    "역대|전체|모든|목록|명단|이름|몇|몇번|번|차례|횟수|총|모두|첫|첫번째|처음|최초|마지막|최근|지난|직전|다음|차기|연도|무엇",
  ].join("|")})(?:인가요?|이었나|였나|었나|나요?|습니까|였습니까|지|된|한|했나|하나|였던)?$`,
  "u",
);

const orders = {
  first: /\b(?:first|inaugural)\b|첫|처음|최초/u,
  last: /\b(?:last|latest|newest|recent|previous)\b|마지막|최근|지난|직전/u,
  next: /\b(?:next|upcoming|coming)\b|다음|차기/u,
};
const counts = /\bhow many\b|\bnumber of\b|\bcount\b|몇 ?(?:번|차례|회|개)|횟수|총 /u;
const asksForAll = /\b(?:list|all|history|former|past|every)\b|역대|전체|모든|목록|명단/u;
const leads = /\b(?:ministers?|secretary|secretaries|secdefs?|heads?|leaders?|delegates)\b|장관|대표|단장/u;
const chairs = /\bchair(?:man|men|s)\b|의장/u;
const severalLead = /\b(?:ministers|secretaries|secdefs|chairmen)\b|^who led\b/u;

/** What a city is called besides, and what it lies in. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  Honolulu: ["hawaii", "하와이"],
  "Colorado Springs": ["colorado", "콜로라도"],
  "San Diego": ["california", "캘리포니아"],
  "San Francisco": ["california", "캘리포니아"],
  "Washington, D.C.": ["washington dc", "washington d.c", "washington", "워싱턴dc", "워싱턴"],
};

const bareYear = /(?<![\d,./-])((?:19|20)\d{2})(?:년(?:도|에|의)?)?(?![\d,/-]|\.\d)/gu;

/** @param q as it was typed; nothing where the register has nothing on it */
export function registerAnswer(q: string, catalogue: Catalogue): RegisterAnswer | undefined {
  const text = plainOf(q).text.toLowerCase().replace(/\s+/gu, " ").trim();
  if (text === "" || /^".*"$/u.test(text)) return undefined;
  const people = catalogue.people.filter((person) => isSoughtIn(q, person));
  const places = placesIn(text, catalogue);
  const rest = restOf(q, people, places);
  const isPure = rest === "";
  const named = namesMeeting.test(text);
  const years = yearsIn(text, isPure || !isSentence(q), isPure, catalogue);
  // "방위비 협정 12차": a number at the end of a few words is a meeting's where they ask of meetings.
  const strong = isPure || named || isSentence(q) ? meetingsAsked(q).filter((one) => "number" in one) : [];
  const byNumber = (one: CatalogueMeeting) =>
    strong.some((own) => "number" in own && own.number === one.number) || mcmsIn(text).includes(one.mcm ?? -1);
  const numbered = catalogue.meetings.filter(byNumber);
  const dated = years.flatMap((year) => catalogue.meetings.filter((one) => one.year === year));
  const without = years.flatMap((year) => withoutMeeting(year, catalogue) ?? []);
  const isPlaced = places.length > 0 && (isPure || isBesideMeeting(text, places));
  const isAt = (one: CatalogueMeeting) => places.some((place) => placesOf(one).includes(place));
  const host = isPure && places.length === 0 ? hostIn(text) : undefined;
  const order = isPure && named ? orderIn(text) : undefined;
  const isCount = isPure && named && (counts.test(text) || (asksForAll.test(text) && !leads.test(text)));
  const asked = new Set([...numbered, ...dated]);
  const isWide = asked.size === 0 && without.length === 0;
  const isNarrowed = isPlaced || host !== undefined;
  const leaders = isPure && isWide && !isNarrowed && people.length === 0 && !order ? leadersAsked(text, catalogue) : [];
  const held = catalogue.meetings.filter(({ isPlanned }) => !isPlanned);
  const isWith = (one: CatalogueMeeting) => people.some(({ meetings }) => meetings.includes(one.number));
  const all = isWide ? (isNarrowed || order || isCount ? held : []) : [...asked];
  const narrowed = all
    .filter((one) => !isNarrowed || isAt(one) || one.host === host)
    .filter((one) => people.length === 0 || !isWide || isWith(one));
  // A year or a number says more than a place that does not fit it.
  const meant = narrowed.length > 0 || isWide ? narrowed : all;
  const meetings = (order ? inOrder(order, meant, catalogue) : meant).sort((a, b) => a.number - b.number);
  const isAnswered = [meetings, without, leaders, people].some(({ length }) => length > 0);
  return isAnswered ? { meetings, without, isCount: isCount && meetings.length > 0, leaders, rest } : undefined;
}

/** Of a sentence only those that stand beside a word for the meeting; before the first and after the last, too. */
function yearsIn(text: string, areTaken: boolean, isPure: boolean, { meetings }: Catalogue): number[] {
  const beside = meetingsAsked(text).flatMap((one) => ("year" in one ? [one.year] : []));
  const known = meetings.flatMap(({ year }) => year ?? []);
  const isOfSeries = (year: number) => year >= Math.min(...known) && year <= Math.max(...known);
  const isMeant = (year: number) => isOfSeries(year) || namesMeeting.test(text) || isPure;
  const bare = areTaken ? Array.from(text.matchAll(bareYear), ([, year]) => Number(year)).filter(isMeant) : [];
  return [...new Set([...beside, ...bare])];
}

function mcmsIn(text: string): number[] {
  const said = /(?<![\d,])(\d{1,2})(?:st|nd|rd|th|차)\s?(?:mcm|military committee|군사위)|\bmcm\s?#?(\d{1,2})(?!\d)/gu;
  return Array.from(text.matchAll(said), ([, before, behind]) => Number(before ?? behind));
}

function withoutMeeting(year: number, { meetings }: Catalogue): YearWithout | undefined {
  if (meetings.some((one) => one.year === year)) return undefined;
  const before = meetings.findLast((one) => one.year !== null && one.year < year);
  const after = meetings.find((one) => one.year !== null && one.year > year);
  const [from, to] = [before?.number ?? 0, after?.number ?? Number.POSITIVE_INFINITY];
  const undated = meetings.filter((one) => one.year === null && one.number > from && one.number < to);
  return { year, before, after, undated };
}

/** What the register calls the places of a meeting, and what they are called besides; folded. */
function placesOf({ city, venue, mcmPlace }: CatalogueMeeting): string[] {
  const names = [...city, ...venue, ...mcmPlace].flatMap((name) => name.split(/[(),]\s?/u));
  const all = [...names, ...city, ...(alsoCalled[city[0] ?? ""] ?? [])];
  // "Announced" and "conference room" are no places, "D.C." is no name of one.
  return all
    .map((name) => name.trim().toLowerCase().replace(/\.$/u, ""))
    .filter((name) => name.length > 1 && !isNoPlace.test(name));
}

const isNoPlace = /^(?:announced|사전 발표|d\.c|conference room|by video link|화상회의)$/u;

/** Those of the register's places that stand in a search; of two that overlap the longer. */
function placesIn(text: string, { meetings }: Catalogue): string[] {
  const known = [...new Set(meetings.flatMap(placesOf))].sort((a, b) => b.length - a.length);
  let left = text.replace(/,/gu, "");
  return known.filter((place) => {
    const found = placeForm(place).exec(left);
    if (found) left = left.replace(found[0], " | ");
    return found !== null;
  });
}

const placeForm = (place: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(place.replace(/,/gu, ""))}(?:${koreanEnd})(?![\\p{L}\\p{N}])`, "u");
const koreanEnd = "에서는|에서의|에서|에|의|은|는|이|가|도|";
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

function isBesideMeeting(text: string, places: readonly string[]): boolean {
  const bare = text.replace(/,/gu, "");
  return places.some((place) => {
    const name = escaped(place.replace(/,/gu, ""));
    const meeting = "(?:scms?|meetings?|회의|한미안보협의회의|안보협의회의)";
    return new RegExp(
      `\\b${meeting}\\s(?:\\S+\\s)?(?:in|at)\\s(?:the\\s)?${name}|${name}(?:에서)?\\s(?:열린\\s|개최된\\s|개최한\\s)?${meeting}`,
      "u",
    ).test(bare);
  });
}

function hostIn(text: string): Side | undefined {
  if (!namesMeeting.test(text)) return undefined;
  const where = (names: string, korean: string) =>
    new RegExp(`\\b(?:in|by) (?:the )?(?:${names})(?![\\p{L}])|(?:${korean})(?:에서|이 주최|이 주관)`, "u");
  if (where("u\\.?s\\.?|usa|united states|america", "미국").test(text)) return "us";
  return where("(?:south )?korea|rok|republic of korea", "한국|우리나라|국내").test(text) ? "rok" : undefined;
}

function orderIn(text: string): keyof typeof orders | undefined {
  return (["next", "last", "first"] as const).find((one) => orders[one].test(text));
}

function inOrder(order: keyof typeof orders, meant: readonly CatalogueMeeting[], { meetings }: Catalogue) {
  if (order === "next") return meetings.filter(({ isPlanned }) => isPlanned);
  return [...(order === "first" ? meant.slice(0, 1) : meant.slice(-1))];
}

function leadersAsked(text: string, { people }: Catalogue): CataloguePerson[] {
  const ofChairs = chairs.test(text);
  if (!ofChairs && !leads.test(text)) return [];
  if (!asksForAll.test(text) && !severalLead.test(text)) return [];
  const [us, rok] = [/\bu\.?s\b|\bamerican?\b|미국/u, /\brok\b|\bkorean?\b|한국|우리/u].map((side) => side.test(text));
  const isAsked = ({ side, isHead }: CataloguePerson) =>
    isHead !== ofChairs && (us === rok || (us ? side === "us" : side === "rok"));
  return people.filter(isAsked).reverse();
}

/** The words that neither ask of meetings nor name any, or who or where. */
function restOf(q: string, people: readonly CataloguePerson[], places: readonly string[]): string {
  const plain = plainOf(q).text.replace(/\s+/gu, " ").trim();
  let left = plain.replace(/,/gu, "");
  for (const place of places) left = left.replace(new RegExp(placeForm(place).source, "iu"), " ");
  const words = left.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));
  const rest = words.filter((word) => !asksOfMeetings(word) && !isOfPerson(word, people)).join(" ");
  // In a spelling of its own the parts of a name are not the register's: Jung Kyung-doo.
  return people.some((person) => person.hangul !== null && namesPerson(rest, person)) ? "" : rest;
}

function asksOfMeetings(typed: string): boolean {
  return typed.split(/[-–—/·]/u).every((word) => {
    const folded = foldWord(word).replace(/[^\p{L}\p{N}]/gu, "");
    const isNumber = /^제?\d{1,3}(?:st|nd|rd|th|차)?$|^(?:19|20)\d{2}(?:년(?:도|에|의)?)?$/u.test(folded);
    const isSmall = isFunctionWord(folded, /\p{sc=Hangul}/u.test(folded) ? "ko" : "en");
    return (
      folded === "" || isNumber || isSmall || [folded, withoutParticle(folded)].some((form) => ofMeetings.test(form))
    );
  });
}

function isOfPerson(typed: string, people: readonly CataloguePerson[]): boolean {
  const parts = (name: string) => name.toLowerCase().split(/[^\p{L}]+/u);
  const own = parts(typed.normalize("NFD").replace(/\p{M}/gu, ""));
  return people.some((person) => {
    const names = parts(person.name);
    const isNamed = own.every((part) => part === "" || names.includes(part) || names.slice(1).join("").includes(part));
    const isGiven = person.hangul === null && names.some((name) => isTranscribed(withoutParticle(typed), name));
    return isNamed || isGiven || isSoughtIn(typed, person) || isSpelling(typed, person);
  });
}

/** A Korean name in parts, in any spelling: "Jeong" of Jeong Kyeongdoo. */
function isSpelling(typed: string, { hangul }: CataloguePerson): boolean {
  const bare = withoutParticle(typed);
  return hangul !== null && /^[가-힣]+$/u.test(bare) && hangul.includes(bare);
}
