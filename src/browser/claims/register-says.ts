/** What the register says to a claim, as words and elements. */
import type { Fact } from "../../claims/model.ts";
import type { RegisterNear } from "../../claims/register/near.ts";
import { claims } from "../../i18n/claims.ts";
import { formatDay, formatDays, joinList } from "../../i18n/format.ts";
import { paths } from "../../paths.ts";
import type { Catalogue, CatalogueMeeting } from "../../search/catalogue.ts";
import { knownPeople } from "../../search/names.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";

const words = claims[lang].check;

/** Each fact that is claimed, with the answer of the register, and what it says instead. */
export function factList(facts: readonly Fact[], catalogue: Catalogue): HTMLElement {
  const items = facts.map((fact) => {
    const link = element("a", { href: paths.register(lang, fact.meeting) }, factSays(fact));
    return element("li", { "data-answer": fact.answer }, link, `: ${answerSays(fact, catalogue)}`);
  });
  return element("ul", {}, ...items);
}

/** What is said of a meeting, or of who met there, in words. */
export function factSays({ kind, meeting, value, count = 0, other = "" }: Fact): string {
  return words.facts[kind](words.meeting(meeting), value, count, other);
}

/** Whether it is so; where it is not, or sources disagree, with what the register says. */
export function answerSays(fact: Fact, catalogue: Catalogue): string {
  const { answer } = fact;
  const instead = answer === "no" || answer === "divided" ? recorded(fact, catalogue) : undefined;
  return `${words.factAnswers[answer]}${instead ? words.inRegister(instead) : ""}`;
}

/** What the register has in the place of what is claimed; `undefined` where that is not one entry. */
function recorded({ kind, meeting: number, value }: Fact, catalogue: Catalogue): string | undefined {
  const meeting = catalogue.meetings.find((one) => one.number === number);
  if (!meeting) return undefined;
  const inOwn = (names: readonly string[]) => names[lang === "en" ? 0 : 1];
  const led = knownPeople(catalogue.people)
    .called(value)
    .flatMap((one) => one.led);
  switch (kind) {
    case "city":
      return inOwn(meeting.city);
    case "host":
      return meeting.host ? words.countries[meeting.host] : undefined;
    case "day":
    case "month":
    case "year":
      return meeting.day ? formatDays(meeting.day, meeting.lastDay ?? undefined, lang) : undefined;
    case "led":
      return joinList(headsOf(meeting, catalogue), lang);
    case "mcm":
      return meeting.mcm === null ? undefined : String(meeting.mcm);
    case "mcm-day":
    case "mcm-before":
      return meeting.mcmDay ? formatDay(meeting.mcmDay, lang) : undefined;
    case "mcm-city":
      return inOwn(meeting.mcmPlace);
    case "issued": {
      const day = meeting.issued ?? meeting.lastDay ?? meeting.day;
      return day ? formatDay(day, lang) : undefined;
    }
    case "times-led":
    case "first-led":
    case "last-led":
      return `${words.times(led.length)}: ${joinList(led.map(words.meeting), lang)}`;
    default:
      return undefined;
  }
}

/** Who led the delegations, in the letters of the reader where they are known. */
function headsOf({ heads }: CatalogueMeeting, { people }: Catalogue): string[] {
  return [heads.rok, heads.us].flatMap((name) => {
    if (name === null) return [];
    const hangul = people.find((one) => one.name === name)?.hangul;
    return [(lang === "ko" && hangul) || name];
  });
}

/** Whether a claim speaks of meetings of which the register has something. */
export function hasRegister({ register }: { register: RegisterNear }): boolean {
  return register.meetings.length > 0;
}

/** What the register has of the meetings that a claim speaks of; nothing where it speaks of none. */
export function registerSays({ meetings, yearsWithout }: RegisterNear, catalogue: Catalogue): HTMLElement[] {
  if (meetings.length === 0) return [];
  const items = meetings.flatMap((number) => {
    const meeting = catalogue.meetings.find((one) => one.number === number);
    return meeting ? [element("li", {}, ...meetingSays(meeting, catalogue))] : [];
  });
  return [
    ...yearsWithout.map((year) => element("p", {}, words.noMeetingIn(year))),
    element("ul", { "data-register": "" }, ...items),
  ];
}

function meetingSays(meeting: CatalogueMeeting, catalogue: Catalogue): (Node | string)[] {
  const heads = headsOf(meeting, catalogue);
  const more = [
    ...(heads.length > 0 ? [words.ledBy(heads)] : []),
    ...(meeting.mcmDay ? [words.mcmOn(meeting.mcm, formatDay(meeting.mcmDay, lang))] : []),
    ...(meeting.issued ? [words.textOn(formatDay(meeting.issued, lang))] : []),
  ];
  const link = element("a", { href: paths.register(lang, meeting.number) }, meeting.name);
  return [link, ...(more.length > 0 ? [`; ${more.join("; ")}`] : [])];
}
