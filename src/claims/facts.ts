/** What a claim says of a meeting itself, of which the register knows: where and when it was, who led it, its MCM. */
import { dayOf, monthOf, yearsIn } from "./days.ts";
import { isJoined, meetingsIn } from "./meetings-named.ts";
import type { Called, Claimed, Fact, Known } from "./model.ts";
import { peopleIn } from "./persons.ts";
import { numberSaid } from "./quantifiers.ts";
import { answered, plainCity } from "./register/answers.ts";
import * as say from "./vocabulary.ts";

export interface FactsRead {
  /** Of a meeting that it names; none where it names none. */
  meeting: number | undefined;
  claimed: Claimed[];
}

/**
 * Also of several meetings: "the 51st convened in Seoul, the 56th in Washington".
 *
 * @param text one part of a claim, as it was typed
 * @returns nothing where it says more than such facts, or none
 */
export function factsIn(text: string, known: Known): FactsRead[] {
  const read = factsOfAll(text, known);
  // "Three times, in 2021 and 2023".
  const [count] = (say.timesSaid.exec(text.toLowerCase()) ?? []).slice(1).filter((one) => one !== undefined);
  return count !== undefined && numberSaid(count) !== read.length ? [] : read;
}

function factsOfAll(text: string, known: Known): FactsRead[] {
  const whole = factsOfOne(text, known);
  if (whole && whole.meeting !== undefined) return [whole];
  const shared = whole ? ofEach(whole.claimed, text, known) : [];
  if (shared.length > 0) return shared;
  const held = say.held.exec(text.toLowerCase())?.[0] ?? "";
  const each = text.split(/,\s+(?:and |while )?|\s+and\s+/u).map((part) => factsOfOne(`${part} ${held}`, known));
  const isEach = each.length > 1 && each.every((one) => one?.meeting !== undefined);
  return isEach ? each.flatMap((one) => one ?? []) : whole ? [whole] : [];
}

/** "Esper attended the 51st and the 52nd": the same of each of several meetings; a meeting has a day of its own. */
function ofEach(claimed: Claimed[], text: string, known: Known): FactsRead[] {
  const said = text.toLowerCase();
  const { meetings } = meetingsIn(said, known);
  const isSame = claimed.every(({ kind }) => kind === "led" || kind === "city") && isJoined(said);
  return isSame && !say.respectively.test(said) ? meetings.map((meeting) => ({ meeting, claimed })) : [];
}

function factsOfOne(text: string, known: Known): FactsRead | undefined {
  if (!say.held.test(text.toLowerCase()) || say.leftOut.test(text.toLowerCase())) return undefined;
  // "A day before it": that is no day of a month.
  if (say.firstOrLast.test(text.toLowerCase())) return undefined;
  if (say.bySoLong.test(text.toLowerCase()) || say.ofSeveral.test(text.toLowerCase())) return undefined;
  // "…, and the next in Seoul".
  if (say.next.test(text.toLowerCase()) || /\bthe next\b/u.test(text)) return undefined;
  const claimed: Claimed[] = [];
  let rest = text;
  const take = (form: RegExp, kind: Fact["kind"], read: (groups: readonly string[]) => string | undefined) => {
    for (let found = form.exec(rest); found; found = form.exec(rest)) {
      const value = read(found.slice(1));
      if (value === undefined) return;
      claimed.push({ kind, value });
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    }
  };
  take(say.mcmNumber, "mcm", ([english, korean]) => english ?? korean);
  const { meetings } = meetingsIn(rest.toLowerCase(), known);
  take(say.dayOfYear, "day", dayOf);
  take(say.monthOfYear, "month", monthOf);
  // "The 53rd was held in December 2020": the year beside a day or a month is claimed, too.
  const [told, ...others] = meetings;
  const ownYear = known.meetings.find(({ number }) => number === told)?.year ?? undefined;
  const wrongYear = ownYear === undefined ? undefined : yearsIn(text).find((year) => year !== ownYear);
  const isDated = claimed.some(({ kind }) => kind === "day" || kind === "month");
  if (isDated && others.length === 0 && wrongYear !== undefined)
    claimed.push({ kind: "year", value: String(wrongYear) });
  const cities = citiesOf(known);
  take(
    new RegExp(`\\b(?:in|at|to) (${cities.join("|")})(?:,? D\\.?C\\.?)?|(${cities.join("|")})(?:에서|으로|에)`, "u"),
    "city",
    ([english, korean]) => english ?? korean,
  );
  const isAttendance = !say.leads.test(text.toLowerCase());
  const meetingsBy = (name: string) => (isAttendance ? known.ledBy(name) : known.called(name).flatMap(meetingsOf));
  const people = peopleIn(rest, meetingsBy);
  // "Esper's successor": nobody says that Esper was there.
  if (people.some(({ said }) => /^(?:'s |의 (?:후임|전임|상대))/u.test(rest.slice(rest.indexOf(said) + said.length))))
    return undefined;
  const [, english, korean] = say.delegationOf.exec(text) ?? [];
  const side = people.length === 1 && (english ?? korean) ? say.sideOfWord(english ?? korean ?? "") : undefined;
  for (const { name, said } of people) {
    claimed.push({ kind: "led", value: name, ...(side && { side }), ...(isAttendance && { isAttendance }) });
    rest = rest.replace(said, " ");
  }
  // "The MCM before the 56th SCM": the day and the place are its own.
  if (say.mcmAlone.test(rest) && claimed.every(({ kind }) => kind === "day" || kind === "city")) {
    rest = rest.replace(say.mcmAlone, " ");
    for (const one of claimed) one.kind = one.kind === "day" ? "mcm-day" : "mcm-city";
  }
  // Whether the day is that of the meeting or of its MCM is not told.
  if (claimed.length > 1 && claimed.some(({ kind }) => kind === "mcm")) return undefined;
  const left = say.withoutHeld(rest.toLowerCase().replace(/\d+(?:st|nd|rd|th)/gu, " ")).match(/[\p{L}]{2,}/gu) ?? [];
  if (claimed.length === 0 || left.some((word) => !say.isOfMeetings(word))) return undefined;
  return { meeting: meetings.length === 1 ? meetings[0] : undefined, claimed };
}

/** What is not so of a meeting, said beside what is claimed: "when they met in Seoul in 2024", "chaired the 46th MCM". */
export function wrongFactIn(text: string, meeting: number, known: Known): Fact | undefined {
  const said = text.toLowerCase();
  // "Was not held in Seoul", "every one since 2019 was held in Seoul".
  if (say.leftOut.test(heldPart(said)) || say.ofSeveral.test(said)) return undefined;
  const [, english, korean] = say.mcmNumber.exec(text) ?? [];
  const mcm = answered({ kind: "mcm", value: english ?? korean ?? "" }, meeting, known);
  if (mcm.value !== "" && mcm.answer === "no" && say.held.test(said) && !say.leftOut.test(said)) return mcm;
  // Beside an MCM the city may be its own.
  if (mcm.value !== "") return undefined;
  const month = monthHeldIn(text);
  if (month !== undefined) {
    const fact = answered({ kind: "month", value: month }, meeting, known);
    if (fact.answer === "no") return fact;
  }
  const wrong = citiesOf(known).find((city) => {
    return say.heldIn(city).test(text) && answered({ kind: "city", value: city }, meeting, known).answer === "no";
  });
  return wrong === undefined ? undefined : answered({ kind: "city", value: wrong }, meeting, known);
}

/** The month in which a meeting is said to have been, beside what is claimed. */
function monthHeldIn(text: string): string | undefined {
  const said = say.heldWhen.exec(text)?.[0];
  const found = said === undefined ? null : say.monthOfYear.exec(said);
  return found ? monthOf(found.slice(1)) : undefined;
}

/** From the auxiliary of the verb that a meeting was held to the end of its clause. */
function heldPart(said: string): string {
  return (
    /(?:\S+ ){0,2}\b(?:held|met|took place|convened|gathered)\b[^,;]*|[^,;]*(?:열리|개최|만나)지 않[^,;]*|아니라.*/u.exec(
      said,
    )?.[0] ?? ""
  );
}

function citiesOf(known: Known): string[] {
  const all = known.meetings.flatMap(({ city }) => city ?? []).map(plainCity);
  return [...new Set(all)].filter((one) => one !== "");
}

const meetingsOf = ({ led, chaired }: Called) => [...led, ...chaired];
