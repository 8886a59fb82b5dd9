/** Names and days of one meeting, and those of another to put in their place: what changes from year to year. */
import type { Communique, Corpus, Meeting } from "../../src/archive/corpus.ts";
import type { Exchange } from "./protocol-changes.ts";

/** The exchange of a text's own names and days with those of the nearest other meeting that has a record of all. */
export function exchangeFor({ meetings }: Corpus, { meeting, lang }: Communique): Exchange {
  const own = meetings.find(({ number }) => number === meeting);
  const others = meetings.filter((one) => one.number !== meeting && one.heads?.rok && one.heads.us && one.mcm?.chairs);
  const other = others.sort((a, b) => Math.abs(a.number - meeting) - Math.abs(b.number - meeting))[0];
  if (!own || !other) return { names: [], days: [] };
  return lang === "en" ? englishExchange(own, other) : koreanExchange(own, other);
}

function englishExchange(own: Meeting, other: Meeting): Exchange {
  const family = (name: string | undefined, isKorean: boolean) =>
    name
      ?.replace(/ (?:Jr\.?|III|II)$/u, "")
      .split(" ")
      .at(isKorean ? 0 : -1);
  const pair = (a: string | undefined, b: string | undefined) => (a && b ? [[a, b] as const] : []);
  const titled = (title: string, a: string | undefined, b: string | undefined) =>
    a && b ? [[`${title} ${a}`, `${title} ${b}`] as const] : [];
  const [rok, us, chairs] = [own.heads?.rok?.name, own.heads?.us?.name, own.mcm?.chairs];
  const [rokOther, usOther, chairsOther] = [other.heads?.rok?.name, other.heads?.us?.name, other.mcm?.chairs];
  return {
    names: [
      ...pair(rok, rokOther),
      ...pair(us, usOther),
      ...pair(chairs?.rok?.name, chairsOther?.rok?.name),
      ...pair(chairs?.us?.name, chairsOther?.us?.name),
      ...titled("Minister", family(rok, true), family(rokOther, true)),
      ...titled("Secretary", family(us, false), family(usOther, false)),
    ],
    days: daysOf(own, other, (iso) =>
      new Date(iso).toLocaleDateString("en-US", { month: "long", day: "numeric", year: "numeric", timeZone: "UTC" }),
    ),
  };
}

function koreanExchange(own: Meeting, other: Meeting): Exchange {
  const pair = (a: string | undefined, b: string | undefined) => (a && b ? [[a, b] as const] : []);
  return {
    names: [
      ...pair(own.heads?.rok?.hangul, other.heads?.rok?.hangul),
      ...pair(own.mcm?.chairs?.rok?.hangul, other.mcm?.chairs?.rok?.hangul),
      ["오스틴 장관", "에스퍼 장관"],
    ],
    days: daysOf(own, other, (iso) => {
      const [year, month, day] = iso.split("-").map(Number);
      return `${year}년 ${month}월 ${day}일`;
    }),
  };
}

function daysOf(own: Meeting, other: Meeting, print: (iso: string) => string): Exchange["days"] {
  return [
    [own.start?.value, other.start?.value],
    [own.mcm?.start?.value, other.mcm?.start?.value],
  ].flatMap(([a, b]) => (a && b ? [[print(a), print(b)] as const] : []));
}
