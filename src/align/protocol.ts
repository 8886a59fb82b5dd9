/**
 * Protocol classes: wordings that stand for the same thing and differ by form alone.
 *
 * Which of two countries or ministers is named first follows from who is host; ordinals, days and office-holders
 * change with every meeting; publishers write ROK–US for ROK-U.S. In a real pair half of the words that a plain diff
 * marks are only that. Each class collapses to one token, so that two wordings of one class never look like a change.
 *
 * What is *not* protocol: other ordinals (the 11th and the 12th Special Measures Agreement differ in substance), other
 * days, other numbers. Dates and ordinals count only where they are those of meetings.
 */
import type { Language } from "../paths.ts";
import type { Roster } from "./roster.ts";

/** A stretch of text that belongs to a protocol class. */
export interface ProtocolSpan {
  start: number;
  end: number;
  /** Name of the class; equal names are interchangeable. */
  name: string;
}

/** Finds protocol wordings in texts of one language. */
export type ProtocolFinder = (text: string) => ProtocolSpan[];

interface ProtocolClass {
  name: string;
  pattern: RegExp;
}

/** Builds the finder for one language from the meetings' names, days and places. */
export function protocolFinder(language: Language, roster: Roster): ProtocolFinder {
  const classes = language === "en" ? englishClasses(roster) : koreanClasses(roster);
  return (text) => {
    const spans: ProtocolSpan[] = [];
    for (const { name, pattern } of classes) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length, name };
        if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  };
}

const dash = "[-\u2010-\u2015\u2212]";
const dot = "[·ㆍ・‧•]?";

/** In order: where two classes could claim the same words, the earlier one has them. */
function englishClasses(roster: Roster): ProtocolClass[] {
  const minister = office("Minister", "(?: of National Defense)?", roster.rokMinisters, nameForms.korean);
  const secretary = office("Secretary", "(?: of Defense| of War)?", roster.usSecretaries, nameForms.american);
  const us = "(?:U\\.? ?S\\.?|United States(?: of America)?)(?: ?\\(U\\.?S\\.?\\))?";
  const rok = "(?:ROK|Republic of Korea)(?: ?\\(ROK\\))?";
  const meeting = "(?:SCM|MCM|Security Consultative|Military Committee|U\\.?S\\.?|United States|ROK|Republic of Korea)";
  return [
    cls("ministers", `\\b[Bb]oth ${minister} and ${secretary}|\\b[Bb]oth ${secretary} and ${minister}`),
    cls("ministers", `\\b${minister} and ${secretary}|\\b${secretary} and ${minister}`),
    cls(
      "ministers",
      "\\b(?:[Tt]he two|[Bb]oth) (?:leaders|sides|ministers)\\b|^(?:They|Both|The two)(?= (?:also )?[a-z]+(?:ed|t)\\b)",
    ),
    cls("three-countries", `\\b(?:${rok} ?${dash} ?${us}|${us} ?${dash} ?${rok}) ?${dash} ?Japan\\b`),
    cls("both-countries", `(?:\\b(?:the )?${rok} and (?:the )?${us}|\\b(?:the )?${us} and (?:the )?${rok})(?![\\w-])`),
    cls("both-countries", `(?:\\b${rok} ?(?:${dash}|/) ?${us}|\\b${us} ?(?:${dash}|/) ?${rok})(?![\\w])`),
    cls("minister", `(?:\\bROK )?\\b${minister}`),
    cls("secretary", `(?:\\bU\\.?S\\.? )?\\b${secretary}`),
    cls("dprk", "\\b(?:the )?(?:Democratic People['’]s Republic of Korea(?: ?\\(DPRK\\))?|(?:DPRK|North Korean?)\\b)"),
    cls("chairmen", bothChairmen(roster)),
    cls("chairman", chairmen(roster)),
    cls("meeting-number", `\\b\\d{1,3}(?:st|nd|rd|th)(?= (?:annual )?${meeting})`),
    cls("meeting-place", roster.cities.filter(isLatin).map(escape).join("|")),
    cls("meeting-day", roster.days.flatMap(englishDays).map(escape).join("|")),
    cls("next-year", "(?<=mutually convenient time in )\\d{4}\\b"),
  ];
}

function koreanClasses(roster: Roster): ProtocolClass[] {
  const names = (list: readonly string[]) => list.filter((name) => !isLatin(name)).map(escape);
  const ministers = alternatives([...names(roster.rokMinisters), ...surnames(roster.rokMinisters)]);
  return [
    cls("ministers", "양국 장관|양 장관|양측|양국 국방장관"),
    cls("both-countries", `한${dot}미(?= |양국|동맹|연합)|미${dot}한(?= |양국|동맹|연합)`),
    cls("dprk", "조선민주주의인민공화국"),
    cls("minister", `(?:${ministers})(?: 대한민국)? ?(?:국방부 ?)?장관`),
    cls(
      "secretary",
      "(?!양국|국방|대한민국|미합중국|한국|미국)[가-힣]{2,5}(?: ?\\([^)]*\\))? (?:미합중국 |미국 )?(?:국방부 ?)?장관",
    ),
    cls("chairman", alternatives(names([...roster.rokChairmen, ...roster.usChairmen]))),
    cls(
      "meeting-number",
      "제?\\d{1,3}차(?= ?(?:한${dot}미 ?)?(?:SCM|MCM|한미안보|한미군사|한미 안보|한미 군사|안보협의|군사위))".replaceAll(
        "${dot}",
        dot,
      ),
    ),
    cls("meeting-place", alternatives(roster.cities.filter((city) => !isLatin(city)).map(escape))),
    cls("meeting-day", alternatives(roster.days.map(koreanDay).map(escape))),
    cls("next-year", "\\d{4}년(?= 상호 편리한)"),
  ].filter(({ pattern }) => pattern.source !== "(?:)");
}

/** `The Secretary`, `Secretary Austin`, `U.S. Secretary of Defense Mark Esper`: one office, however it is named. */
function office(title: string, ending: string, names: readonly string[], forms: (name: string) => string[]): string {
  const known = alternatives(names.filter(isLatin).flatMap(forms));
  const named = known === "" ? "" : `(?: (?:${known}))?`;
  // The word before keeps Vice-Ministers and Under Secretaries out.
  return `(?:[Tt]he )?(?:U\\.?S\\.? |ROK )?(?<!(?:Vice|Under|Deputy|Foreign|Prime)[- ])${title}${ending}${named}(?![\\p{L}])`;
}

const nameForms = {
  /** `Kim Yong Hyun` is also printed Kim Yong-hyun, Kim Yonghyun, and Kim alone. */
  korean: (name: string): string[] => {
    const [family = "", ...given] = name.replace(",", "").split(/[\s-]+/);
    const rest = given.map(escape).join("[\\s-]?");
    return rest === "" ? [escape(family)] : [`${escape(family)},? ${rest}`, escape(family)];
  },
  /** `Lloyd J. Austin III` is also printed Lloyd Austin, and Austin alone. */
  american: (name: string): string[] => {
    const words = name.split(/\s+/).filter((word) => !/^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(word));
    const family = escape(words.at(-1) ?? name);
    const first = escape(words[0] ?? name);
    return [`${first}(?: \\p{Lu}\\.)? ${family}(?:,? (?:Jr\\.|Sr\\.|III|II|IV))?`, family];
  },
};

/** `General Park Hanki`, `Admiral Kim`: rank and name, whole or the family name alone. */
function chairmen({ rokChairmen, usChairmen }: Roster): string {
  const names = [
    ...rokChairmen.filter(isLatin).flatMap(nameForms.korean),
    ...usChairmen.filter(isLatin).flatMap(nameForms.american),
  ];
  return names.length === 0 ? "" : `\\b(?:General|Admiral|Gen\\.|Adm\\.) (?:${alternatives(names)})(?:,? Jr\\.|\\b)`;
}

/** `ROK Chairman of the Joint Chiefs of Staff, General Park Hanki and U.S. Chairman …`: both, in either order. */
function bothChairmen(roster: Roster): string {
  const known = chairmen(roster);
  const one = `(?:the )?(?:ROK|U\\.?S\\.?) Chairman of the Joint Chiefs of Staff,? ${known}`;
  return known === "" ? "" : `\\b${one},? and ${one}`;
}

function surnames(names: readonly string[]): string[] {
  return names.filter((name) => !isLatin(name)).map((name) => escape(name.slice(0, 1)));
}

/** Longest first, so that a whole name wins over its family name. */
function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length).join("|");
}

function cls(name: string, source: string): ProtocolClass {
  return { name, pattern: new RegExp(source === "" ? "(?!)" : source, "gu") };
}

const months = "January February March April May June July August September October November December".split(" ");

function englishDays(iso: string): string[] {
  const [year, month, day] = iso.split("-").map(Number);
  const name = months[(month ?? 1) - 1];
  return [`${name} ${day}, ${year}`, `${day} ${name} ${year}`];
}

function koreanDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}년 ${month}월 ${day}일`;
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(text);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
