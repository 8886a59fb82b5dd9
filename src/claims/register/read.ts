/** Reads a claim on who led which meetings, on their MCMs and hosts: each of its clauses must be of a known form, whole. */
import type { Claimed, Fact, Known, Side } from "../model.ts";
import { numberSaid } from "../quantifiers.ts";
import * as say from "../vocabulary.ts";
import { answered } from "./answers.ts";
import { formOf, type Told } from "./forms.ts";
import { item, koreanItem } from "./phrases.ts";
import { type Sign, signsIn, withSigns } from "./signs.ts";

export interface RegisterRead {
  facts: Fact[];
  /** Clauses of no known form, where another fails. */
  left: string[];
}

/** A fact and its meeting; without one it is of the last that somebody led. */
type Asked = Claimed & { meeting: number | undefined };

/** @returns nothing where it says more than such facts, or none */
export function registerIn(text: string, known: Known): RegisterRead | undefined {
  const signed = withVerbAgain(withSigns(text, known));
  if (!/<[pk]:/u.test(signed) && !say.hostSaid.test(signed) && !say.yearOrIssue.test(signed)) return undefined;
  let [subject, nearest] = ["", ""];
  const clauses = clausesOf(signed).map((clause) => {
    const told = formOf(clause.replace(/^who /u, `${nearest} `));
    const own = told && withPronouns(told, subject);
    subject = own?.groups["who"] ?? subject;
    nearest = clause.match(/<p:[^<>]*>/gu)?.at(-1) ?? nearest;
    return { clause, facts: own && factsOf(own, clause, known) };
  });
  const facts = clauses.flatMap(({ facts }) => facts ?? []);
  const left = clauses.filter((one) => one.facts === undefined).map(({ clause }) => plainOf(clause));
  if (facts.length === 0) return undefined;
  const isFailing = facts.some(({ answer }) => answer === "no");
  if (left.length > 0 && !isFailing) return undefined;
  // Two who met in a year may have met elsewhere.
  if (!say.namesSeries.test(text) && facts.some(({ answer }) => answer !== "yes")) return undefined;
  return { facts, left };
}

/** "The 56th was hosted by Washington, the 55th by Seoul": the verb stands once. */
function withVerbAgain(signed: string): string {
  const hosted =
    /(?<= was hosted by (?:<c:[^<>]*>|\S+)(?:,? (?:and )?(?:the )?<m:\d+> by (?:<c:[^<>]*>|\S+))*),? (?:and )?(?=(?:the )?<m:\d+> by )/gu;
  return signed.replace(hosted, "; ").replace(/(?<=; (?:the )?<m:\d+>)(?= by )/gu, " was hosted");
}

function clausesOf(signed: string): string[] {
  return signed
    .replace(/\b(?:the|both|also) /gu, "")
    .replace(/(?<=[\p{L}>])\.$/u, "")
    .split(
      /;\s+|(?<!\bu\.s)(?<=[\p{L}>])\.\s+(?![^<]*>)|,?\s+(?:before|but|while|whereas)\s+(?=<p:|he |she )|,\s+and\s+(?=<p:|he |she )|,\s+(?=who )/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

const plainOf = (clause: string) => clause.replace(/<[pmkcdy]:([^<>]*)>/gu, "$1");

function withPronouns({ tells, groups }: Told, subject: string): Told {
  const named = (group: string | undefined) => (group && !group.startsWith("<") ? subject : group);
  return { tells, groups: { ...groups, who: named(groups["who"]), other: named(groups["other"]) } };
}

const nameOf = (group: string | undefined) => (group ? signsIn(group)[0]?.value : undefined);

function factsOf({ tells, groups }: Told, clause: string, known: Known): Fact[] | undefined {
  const [who, other] = [nameOf(groups["who"]), nameOf(groups["other"])];
  const asked = askedBy({ tells, groups }, clause, who, other, known);
  if (!asked || asked.length === 0) return undefined;
  const facts = asked.map(({ meeting, ...claimed }) => {
    const of = meeting ?? lastLed(claimed.value, known);
    return of === undefined ? undefined : answered(claimed, of, known);
  });
  return facts.every((one) => one !== undefined) ? facts : undefined;
}

function askedBy(
  { tells, groups }: Told,
  clause: string,
  who: string | undefined,
  other: string | undefined,
  known: Known,
): Asked[] | undefined {
  const listed = listedIn(groups["where"] ?? "", known);
  if (!listed) return undefined;
  const { meetings, facts: places } = listed;
  const [meeting] = meetings;
  const led = (value: string): Asked[] =>
    meetings.map((own) => ({ kind: "led", value, meeting: own, ...(isAttendance(clause) && { isAttendance: true }) }));
  switch (tells) {
    case "led":
      return who === undefined
        ? undefined
        : leading(
            who,
            groups,
            meetings,
            [...led(who), ...(other === undefined ? [] : led(other)), ...places],
            isAttendance(clause),
            known,
          );
    case "rank": {
      if (who === undefined || meeting === undefined || !isOne(who, known)) return undefined;
      const isFirst = /first|처음|첫/u.test(groups["rank"] ?? "");
      const isOnly = /only|유일/u.test(groups["rank"] ?? "");
      const kind = isFirst ? "first-led" : "last-led";
      return [
        {
          ...(isOnly ? { kind: "times-led", count: 1, meeting: undefined } : { kind, meeting }),
          value: who,
          isAttendance: !say.leads.test(clause) && !say.inOffice.test(clause),
        },
        ...led(who).filter(() => isOnly),
        ...places,
      ];
    }
    case "opposite": {
      if (who === undefined || other === undefined || meetings.length !== 1) return undefined;
      const more = signsIn(clause.replace(groups["where"] ?? "", " ")).flatMap((sign) => placeOf(sign, meeting ?? 0));
      return [...led(who), ...led(other), ...places, ...more];
    }
    case "counterparts": {
      const count = numberSaid(groups["count"] ?? "");
      if (who === undefined || !isOne(who, known)) return undefined;
      const isTimes = /\p{sc=Hangul}/u.test(clause);
      const times: Asked[] = isTimes ? [{ kind: "times-led", value: who, count, meeting: undefined }] : [];
      return [...times, { kind: "counterparts", value: who, count, meeting: undefined }];
    }
    case "succeeded":
      return who === undefined || other === undefined || !isOne(other, known)
        ? undefined
        : [{ kind: "succeeded", value: who, other, meeting: lastLed(other, known) }];
    case "host":
      return meeting === undefined ? undefined : [...hosting(groups["host"] ?? "", meeting), ...places];
    case "mcm":
      return ofMcm(clause, [who, other], known);
    case "issued": {
      const [day, ...others] = signsIn(clause).filter(({ kind }) => kind === "d");
      if (meeting === undefined || !day || others.length > 0) return undefined;
      const ofYear = signsIn(clause.replace(groups["where"] ?? "", " ")).filter(({ kind }) => kind === "y");
      const issuedIn = known.meetings.find(({ number }) => number === meeting);
      if (ofYear.some(({ value }) => Number(value) !== issuedIn?.year)) return undefined;
      return [{ kind: "issued", value: day.value, meeting }];
    }
    case "none-in": {
      const year = Number(nameOf(groups["year"]) ?? Number.NaN);
      const before = known.meetings.filter((one) => one.year !== null && one.year < year).at(-1);
      const isPast = known.meetings.some((one) => one.year !== null && one.year > year);
      return before && isPast ? [{ kind: "none-in", value: String(year), meeting: before.number }] : undefined;
    }
    case "gap": {
      const [mcm] = signsIn(clause).filter(({ kind }) => kind === "k");
      if (meeting === undefined || !mcm) return undefined;
      const count = numberSaid(groups["days"] ?? "");
      return [
        { kind: "mcm", value: mcm.value, meeting },
        { kind: "mcm-before", value: mcm.value, count, meeting },
        ...places,
      ];
    }
  }
}

/** Who led these meetings, all in a row where so many are said to be; without them, so many in all. */
function leading(
  who: string,
  groups: Told["groups"],
  meetings: readonly number[],
  facts: Asked[],
  isAttendance: boolean,
  known: Known,
): Asked[] | undefined {
  const said = groups["count"] ?? groups["times"] ?? groups["once"];
  const count = said === undefined ? undefined : numberSaid(said);
  const isInARow = (groups["before"] ?? groups["behind"]) !== undefined;
  const isRow = meetings.every((one, at) => at === 0 || one === (meetings[at - 1] ?? 0) + 1);
  if (count !== undefined && meetings.length > 0 && count !== meetings.length) return undefined;
  if (isInARow && (meetings.length === 0 || !isRow)) return undefined;
  if (meetings.length === 0 && (count === undefined || !isOne(who, known))) return undefined;
  const side = sideSaid(groups["side"]);
  // So many in all of the other side's: that is none.
  if (meetings.length === 0 && side && known.called(who).every((one) => one.side !== side)) return undefined;
  if (meetings.length > 0) return facts.map((one) => (side && one.kind === "led" ? { ...one, side } : one));
  return [{ kind: "times-led", value: who, count: count ?? 0, isAttendance, meeting: undefined }];
}

const sideSaid = (said: string | undefined): Side | undefined =>
  said === undefined ? undefined : say.sideOfWord(said);

function hosting(host: string, meeting: number): Asked[] {
  const [city] = signsIn(host);
  if (city) return [{ kind: "city", value: city.value, meeting }];
  return [{ kind: "host", value: /korea|한국|대한민국/u.test(host) ? "rok" : "us", meeting }];
}

/** Of the one MCM of a clause: its day, its place, who chaired it. */
function ofMcm(clause: string, people: readonly (string | undefined)[], known: Known): Asked[] | undefined {
  const signs = signsIn(clause);
  const number = signs.find(({ kind }) => kind === "k")?.value;
  const meeting = known.meetings.find(({ mcm }) => mcm === Number(number))?.number;
  if (meeting === undefined) return undefined;
  const said: Asked[] = signs.flatMap(({ kind, value }): Asked[] => {
    if (kind === "d") return [{ kind: "mcm-day", value, meeting }];
    if (kind === "c") return [{ kind: "mcm-city", value, meeting }];
    return [];
  });
  // Of another year it is another meeting, or none.
  const day = known.meetings.find((one) => one.number === meeting)?.mcmDay ?? "";
  if (signs.some(({ kind, value }) => kind === "y" && !day.startsWith(value))) return undefined;
  const chairs = people.flatMap((value): Asked[] => (value === undefined ? [] : [{ kind: "chaired", value, meeting }]));
  return [...said, ...chairs];
}

/** The meetings of a list, and where and when each is said to have been. */
interface Listed {
  meetings: number[];
  facts: Asked[];
}

function listedIn(where: string, known: Known): Listed | undefined {
  const isRange = /(?:<[my]:\d+>|<c:[^<>]*>) (?:to|through|until) |부터/u.test(where);
  const form = /\p{sc=Hangul}/u.test(where.replace(/<[^<>]*>/gu, "")) ? koreanItem : item;
  const items = isRange
    ? (where.match(/<[^<>]*>(?: in <c:[^<>]*>)?/gu) ?? [])
    : (where.match(new RegExp(form, "gu")) ?? []);
  const read = items.map((one) => itemIn(signsIn(one), known));
  if (read.some((one) => one === undefined)) return undefined;
  const meetings = read.map((one) => one?.meeting ?? 0);
  const facts = read.flatMap((one) => one?.facts ?? []);
  const [first = 0, last = 0] = meetings;
  return {
    facts,
    meetings: isRange ? Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at) : meetings,
  };
}

/** One meeting; nothing where two days or two cities are told of it, of which one may be another's. */
function itemIn(signs: readonly Sign[], known: Known): { meeting: number; facts: Asked[] } | undefined {
  const [number] = signs.filter(({ kind }) => kind === "m");
  const named = number ?? signs.find(({ kind }) => kind === "y");
  const [meeting, ...more] = number ? [Number(number.value)] : heldIn(Number(named?.value), known);
  const others = signs.filter((one) => one !== named);
  const isTwice = new Set(others.map(({ kind }) => kind)).size < others.length;
  if (meeting === undefined || more.length > 0 || isTwice) return undefined;
  return { meeting, facts: others.flatMap((sign) => placeOf(sign, meeting)) };
}

function placeOf({ kind, value }: Sign, meeting: number): Asked[] {
  if (kind === "c") return [{ kind: "city", value, meeting }];
  if (kind === "d") return [{ kind: "day", value, meeting }];
  return kind === "y" ? [{ kind: "year", value, meeting }] : [];
}

function heldIn(year: number, { meetings }: Known): number[] {
  return meetings.filter((one) => one.year === year).map(({ number }) => number);
}

/** The last meeting that somebody led. */
function lastLed(name: string, { called }: Known): number | undefined {
  return Math.max(...called(name).flatMap(({ led }) => led), 0) || undefined;
}

/** Whether a name means one person among those who led delegations. */
function isOne(name: string, { called }: Known): boolean {
  return called(name).filter(({ led }) => led.length > 0).length === 1;
}

function isAttendance(clause: string): boolean {
  return !say.leads.test(clause);
}
