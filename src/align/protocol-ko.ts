/** Protocol wordings of the Korean texts. */
import { alternatives, isLatin, literal } from "./names.ts";
import type { ProtocolClass } from "./protocol.ts";
import type { Roster } from "./roster.ts";

/** Between the names of two countries, where publishers print any of several dots or none. */
const dot = "[·ㆍ・‧•]?";

/** What may stand between a name and the office, as in `오스틴(Lloyd J. Austin Ⅲ) 미합중국 국방부 장관`. */
const latin = "(?: ?\\([^)]*\\))?";

/** A name in hangul that no record knows: whole where its Latin form of several words follows, else one word. */
const anyName = `(?:[가-힣]{2,6}(?: \\p{Lu}\\.)? [가-힣]{2,5} ?\\(\\p{Lu}[^) ]* [^)]*\\)|[가-힣]{2,5}${latin})`;

/** Others who are called 장관, and words before the bare title. */
const notOurs = "(?!양국|국방|대한민국|미합중국|한국|미국|외교|국무|통일|두 |양 )";

/** The classes for one roster; where two could claim the same words, the earlier one has them. */
export function koreanClasses(roster: Roster): ProtocolClass[] {
  const ministers = hangul(roster.rokMinisters);
  const known = alternatives([...ministers, ...ministers.map((name) => name.slice(0, 1))]);
  const minister = known && `(?<![가-힣])(?:${known})${latin}(?: 대한민국)? ?(?:국방부 ?)?장관(?!급)`;
  // The Secretary's name in hangul stands in no record: whoever else is called 장관 is he.
  const secretary = `(?<![가-힣])${notOurs}${anyName} (?:미합중국 |미국 )?(?:국방부 ?)?장관(?!급)`;
  const rokChairman = "(?:대한민국|한국|한국군) 합참의장(?:인)? [가-힣]{2,4} (?:대장|제독)";
  const usChairman = `(?:미합중국|미국|미) 합참의장(?:인)? ${chairmanName} ?(?:대장|제독)`;
  const meeting = `(?:한${dot}미 ?)?(?:SCM|MCM|안보 ?협의|군사 ?위원|안보협의|군사위)`;
  return [
    ["ministers", known && inEitherOrder(minister, secretary)],
    ["ministers", "(?:양국|양|두) (?:국방(?:부 ?)?)?장관|양측"],
    ["chairmen", inEitherOrder(rokChairman, usChairman)],
    ["both-countries", `한${dot}미(?= |양국|동맹|연합)|미${dot}한(?= |양국|동맹|연합)`],
    ["dprk", "조선민주주의인민공화국"],
    ["minister", minister],
    ["secretary", secretary],
    ["chairman", alternatives(hangul([...roster.rokChairmen, ...roster.usChairmen]))],
    ["chairman", `(?<=(?:미합중국|미국|미) 합참의장(?:인)? )${chairmanName}(?= ?(?:대장|제독))`],
    ["meeting-number", `제?\\d{1,3}차(?= ?${meeting})`],
    ["meeting-place", alternatives(hangul(roster.cities).map(withLooseStops))],
    ["meeting-day", alternatives(roster.days.map(printedDay))],
    ["next-year", "\\d{4}년(?= 상호 편리한)"],
  ];
}

/** An American chairman's name as printed, e.g. `찰스 Q. 브라운(Charles Q. Brown Jr.)`. */
const chairmanName = `[가-힣]{1,6}(?: \\p{Lu}\\.| [가-힣]{1,6}){0,2}${latin}`;

function inEitherOrder(one: string, other: string): string {
  return `${one}[과와] ${other}|${other}[과와] ${one}`;
}

/** `워싱턴 D.C.` is also printed 워싱턴 DC. */
function withLooseStops(place: string): string {
  return place.replaceAll("\\.", "\\.?");
}

function hangul(names: readonly string[]): string[] {
  return names.filter((name) => !isLatin(name)).map(literal);
}

function printedDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}년 ${month}월 ${day}일`;
}
