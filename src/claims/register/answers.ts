/** What the register says to what is claimed of a meeting or of those who led it. */
import type { Called, Claimed, Fact, FactKind, Known, KnownMeeting } from "../model.ts";

/** Fields of the register by which a fact is decided. */
const decidedBy: Partial<Record<FactKind, readonly string[]>> = {
  city: ["city"],
  host: ["host", "city"],
  day: ["start", "end", "start/end"],
  month: [],
  year: ["start", "end", "start/end"],
  mcm: ["mcm.number"],
  "mcm-day": ["mcm.start"],
  "mcm-city": ["mcm.place"],
  "mcm-before": ["mcm.start", "start", "start/end"],
  issued: ["start", "end", "start/end"],
};

/** Where the sources disagree whether a meeting was, nothing of it is sure; which number each gives it is no matter. */
const ofAll = ["status"];

export function answered(claimed: Claimed, meeting: number, known: Known): Fact {
  const register = known.meetings.find(({ number }) => number === meeting);
  const isSo = register && decide(claimed, register, known);
  const isDisputed = disputesOf(claimed, register, known);
  return { meeting, ...claimed, answer: isSo === undefined ? "open" : isDisputed ? "divided" : isSo ? "yes" : "no" };
}

function decide(claimed: Claimed, meeting: KnownMeeting, known: Known): boolean | undefined {
  const { value } = claimed;
  const { number, day, lastDay, city = [], host, mcm, mcmDay, mcmPlace = [] } = meeting;
  const persons = known.called(value);
  switch (claimed.kind) {
    case "city":
      return city.length === 0 ? undefined : city.map(plainCity).includes(value);
    case "day":
      return day ? isWithin(value, day, lastDay ?? day) : undefined;
    case "month":
      return day ? [day, lastDay ?? day].some((one) => one.slice(5, 7) === value) : undefined;
    case "year":
      return meeting.year === null ? undefined : meeting.year === Number(value);
    case "host":
      return host ? host === value : undefined;
    case "led": {
      const isHead = persons.some(({ led, side }) => led.includes(number) && side === (claimed.side ?? side));
      // Who chaired an MCM may have been there besides.
      const mayBe = claimed.isAttendance && persons.some(({ chaired }) => chaired.length > 0);
      return isHead || (isKnown(meeting) && !mayBe) ? isHead : undefined;
    }
    case "mcm":
      return mcm ? mcm === Number(value) : undefined;
    case "mcm-day":
      return mcmDay ? mcmDay.endsWith(value) : undefined;
    case "mcm-city":
      return mcmPlace.length === 0 ? undefined : mcmPlace.some((place) => plainCity(place).startsWith(value));
    case "chaired":
      return isChaired(number, known, persons);
    case "mcm-before":
      return mcmDay && day ? daysBetween(mcmDay, day) === claimed.count : undefined;
    case "issued": {
      const issued = meeting.issued ?? lastDay ?? day;
      return issued ? issued.endsWith(value) : undefined;
    }
    case "none-in":
      return known.meetings.every((one) => one.year !== Number(value));
    case "said":
      // The texts answer that.
      return undefined;
    default:
      return ofLeaders(claimed, number, persons, known);
  }
}

/** What is said of all meetings that somebody led; `undefined` where they may lead the next, too. */
function ofLeaders(claimed: Claimed, meeting: number, persons: readonly Called[], known: Known): boolean | undefined {
  if (claimed.kind === "succeeded") return isNextHead(claimed.other ?? "", persons, known);
  const [person, ...others] = persons.filter(({ led }) => led.length > 0);
  if (!person || others.length > 0) return undefined;
  const { led, side, chaired } = person;
  // Who chaired an MCM may have been at other meetings, too.
  if (claimed.isAttendance && chaired.length > 0) return undefined;
  const isOver = led.at(-1) !== newestKnown(known);
  switch (claimed.kind) {
    case "times-led":
      return isOver ? led.length === claimed.count : undefined;
    case "first-led":
      return led[0] === meeting;
    case "last-led":
      return isOver ? led.at(-1) === meeting : undefined;
    case "counterparts": {
      const other = side === "rok" ? "us" : "rok";
      const names = led.map((one) => known.meetings.find(({ number }) => number === one)?.heads?.[other]);
      if (!isOver || names.some((name) => !name)) return undefined;
      return (
        new Set(
          names.map((name) =>
            known
              .called(name ?? "")
              .map((one) => one.led.join(" "))
              .join(),
          ),
        ).size === claimed.count
      );
    }
    default:
      return undefined;
  }
}

/** Whether one of these led the meeting after the last of somebody, for the same side. */
function isNextHead(name: string, persons: readonly Called[], known: Known): boolean | undefined {
  const [before, ...others] = known.called(name).filter(({ led }) => led.length > 0);
  const last = before?.led.at(-1);
  if (others.length > 0 || last === undefined || last === newestKnown(known)) return undefined;
  const isNext = persons.some(({ led, side }) => side === before?.side && led.includes(last + 1));
  // Behind a deputy stands another.
  const next = known.meetings.find(({ number }) => number === last + 1);
  return isNext || !before?.side || !next?.deputies?.includes(before.side) ? isNext : undefined;
}

/** Whether the sources disagree on what decides it. */
function disputesOf({ kind, value, other }: Claimed, meeting: KnownMeeting | undefined, known: Known): boolean {
  const persons = [value, other ?? ""].flatMap((name) => known.called(name));
  const isOf = (one: KnownMeeting | undefined, fields: readonly string[]) =>
    (one?.disputed ?? []).some((field) => fields.includes(field));
  if (kind === "none-in") return known.meetings.some((one) => one.year === Number(value) && isOf(one, ofAll));
  if (kind === "chaired") return persons.some(({ side }) => isOf(meeting, [`mcm.chairs.${side}`, ...ofAll]));
  if (kind === "led") return persons.some(({ side }) => isOf(meeting, [`heads.${side}`, ...ofAll]));
  if (decidedBy[kind]) return isOf(meeting, [...decidedBy[kind], ...ofAll]);
  // Of how many somebody led it is no matter which number each has.
  return persons.some(({ led, side }) =>
    known.meetings.some((one) => led.includes(one.number) && isOf(one, [`heads.${side}`, "status"])),
  );
}

/** Whether somebody chaired the MCM of a meeting; nothing is known where the register names no chair of that side. */
function isChaired(meeting: number, known: Known, persons: readonly Called[]): boolean | undefined {
  if (persons.some(({ chaired }) => chaired.includes(meeting))) return true;
  const { chairs } = known.meetings.find(({ number }) => number === meeting) ?? {};
  const sides = persons.map(({ side }) => side);
  return sides.length > 0 && sides.every((side) => chairs?.includes(side)) ? false : undefined;
}

/** Whether the register knows that it was held: of what is planned it knows no city. */
function isKnown({ city = [] }: KnownMeeting): boolean {
  return city.length > 0;
}

function newestKnown({ meetings }: Known): number {
  return Math.max(0, ...meetings.filter(isKnown).map(({ number }) => number));
}

/** Whether a month and day lie between two days. */
function isWithin(value: string, first: string, last: string): boolean {
  const day = `${first.slice(0, 5)}${value}`;
  return first <= day && day <= last;
}

function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000;
}

/** Without its district: "Washington". */
export function plainCity(city: string): string {
  return city.replace(/,? D\.?C\.?$/u, "").trim();
}
