/** Protocol wordings of the Korean texts. */
import { alternatives, isLatin, literal } from "./names.ts";
import type { ProtocolClass } from "./protocol.ts";
import type { Roster } from "./roster.ts";

/** Between the names of two countries, where publishers print any of several dots or none. */
const dot = "[·ㆍ・‧•]?";

/** The classes for one roster; where two could claim the same words, the earlier one has them. */
export function koreanClasses(roster: Roster): ProtocolClass[] {
  const ministers = hangul(roster.rokMinisters);
  const known = alternatives([...ministers, ...ministers.map((name) => name.slice(0, 1))]);
  const meeting = `(?:한${dot}미 ?)?(?:SCM|MCM|안보 ?협의|군사 ?위원|안보협의|군사위)`;
  return [
    ["ministers", "양국 (?:국방)?장관|양 (?:국방)?장관|양측"],
    ["both-countries", `한${dot}미(?= |양국|동맹|연합)|미${dot}한(?= |양국|동맹|연합)`],
    ["dprk", "조선민주주의인민공화국"],
    ["minister", known && `(?:${known})(?: 대한민국)? ?(?:국방부 ?)?장관`],
    // The Secretary's name in hangul stands in no record: whoever else is called 장관 is he.
    [
      "secretary",
      "(?!양국|국방|대한민국|미합중국|한국|미국)[가-힣]{2,5}(?: ?\\([^)]*\\))? (?:미합중국 |미국 )?(?:국방부 ?)?장관",
    ],
    ["chairman", alternatives(hangul([...roster.rokChairmen, ...roster.usChairmen]))],
    ["meeting-number", `제?\\d{1,3}차(?= ?${meeting})`],
    ["meeting-place", alternatives(hangul(roster.cities))],
    ["meeting-day", alternatives(roster.days.map(printedDay))],
    ["next-year", "\\d{4}년(?= 상호 편리한)"],
  ];
}

function hangul(names: readonly string[]): string[] {
  return names.filter((name) => !isLatin(name)).map(literal);
}

function printedDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}년 ${month}월 ${day}일`;
}
