/** Changes of protocol alone, made on purpose: what a redline must show as protocol and as nothing else. */
import type { Language } from "./phrase.ts";

/** One kind of change. */
export interface ProtocolChange {
  name: string;
  apply(text: string): string;
}

/** Who and what stands in the records of two meetings: the text's own, and one whose names are put in their place. */
export interface Exchange {
  /** Pairs of wordings: the text's own, the other's. */
  names: readonly (readonly [string, string])[];
  days: readonly (readonly [string, string])[];
}

/** All kinds of one language. */
export function protocolChanges(lang: Language, { names, days }: Exchange): ProtocolChange[] {
  const put = (pairs: Exchange["names"]) => (text: string) =>
    pairs.reduce((before, [own, other]) => before.replaceAll(own, other), text);
  const shared: ProtocolChange[] = [
    { name: "names of office-holders", apply: put(names) },
    { name: "days of meetings", apply: put(days) },
  ];
  return [...(lang === "en" ? english : korean), ...shared];
}

const nextOrdinal = (number: number) => {
  const next = number + 1;
  const teen = Math.floor(next / 10) % 10 === 1;
  return `${next}${(!teen && { 1: "st", 2: "nd", 3: "rd" }[next % 10]) || "th"}`;
};

const english: readonly ProtocolChange[] = [
  {
    name: "order of ministers",
    apply: (text) =>
      text.replace(
        /(the )?\b(Secretary|Minister) and (the )?(Minister|Secretary)\b/giu,
        (found, a = "", first: string, b = "", second: string) =>
          first === second ? found : `${a}${second} and ${b}${first}`,
      ),
  },
  {
    name: "ministers as the two leaders",
    apply: (text) =>
      text.replace(/\b(The|the) two (leaders|sides)\b/gu, (_, the: string, who: string) =>
        who === "leaders" ? `${the === "The" ? "Both" : "both"} sides` : `${the} two leaders`,
      ),
  },
  {
    name: "order of countries",
    apply: (text) =>
      text.replace(/\bROK([-–])U\.S\.|U\.S\.([-–])ROK\b/gu, (found, a?: string, b?: string) =>
        found.startsWith("ROK") ? `U.S.${a}ROK` : `ROK${b}U.S.`,
      ),
  },
  {
    name: "number of the meeting",
    apply: (text) =>
      text.replace(
        /\b(\d{2})(?:st|nd|rd|th)(?= (?:annual )?(?:SCM|MCM|Security|Military|United|U\.S\.|ROK))/gu,
        (_, n) => nextOrdinal(Number(n)),
      ),
  },
  { name: "dashes between countries", apply: (text) => text.replace(/(?<=ROK|U\.S\.)-(?=ROK|U\.S\.)/gu, "–") },
  { name: "curly and straight quotes", apply: (text) => text.replaceAll("’", "'").replace(/"([^"]*)"/gu, "“$1”") },
  {
    name: "DPRK and North Korea",
    apply: (text) => text.replace(/\b(?:[Tt]he )?DPRK\b(?!\))/gu, "North Korea"),
  },
  {
    name: "titles in full and short",
    apply: (text) =>
      text
        .replace(/\bSecretary (?=Esper|Austin)/gu, "U.S. Secretary of Defense ")
        .replace(/\bMinister (?=Jeong|Kim)/gu, "ROK Minister of National Defense "),
  },
  {
    name: "countries in full and short",
    apply: (text) =>
      text
        .replace(/\bthe ROK and the (?:U\.S\.|United States)/gu, "the United States and the Republic of Korea")
        .replace(/\bthe United States and the ROK\b/gu, "the ROK and the U.S."),
  },
  { name: "dashes in compounds", apply: (text) => text.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, "–") },
  { name: "no-break spaces", apply: (text) => text.replace(/(?<=\d{4},|\bon|\bthe) (?=\p{L})/gu, "\u00a0") },
];

const korean: readonly ProtocolChange[] = [
  { name: "ministers as both sides", apply: (text) => text.replaceAll("양 장관", "양측") },
  {
    name: "order of ministers",
    apply: (text) =>
      text.replace(/(\S+(?: 대한민국 국방부)? 장관)과 ((?:\S+ )?\S+?(?:\([^)]*\) 미합중국 국방부)? 장관)/gu, "$2과 $1"),
  },
  {
    name: "order of chairmen",
    apply: (text) => text.replace(/(대한민국 합참의장 \S+ 대장)과 (미합중국 합참의장 .+? 대장)/gu, "$2과 $1"),
  },
  { name: "places with and without stops", apply: (text) => text.replaceAll("워싱턴 DC", "워싱턴 D.C.") },
  { name: "dots between countries", apply: (text) => text.replace(/한미(?= |동맹|연합)/gu, "한·미") },
  {
    name: "number of the meeting",
    apply: (text) =>
      text.replace(/제(\d{2})차(?= ?(?:한미 )?(?:SCM|MCM|안보|군사위))/gu, (_, n) => `제${Number(n) + 1}차`),
  },
];
