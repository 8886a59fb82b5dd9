/** Protocol wordings of the English texts, as patterns over plain text (see `text/characters.ts`). */

import type { ProtocolClass } from "./classes.ts";
import { alternatives, americanNameForms, isLatin, koreanNameForms, literal } from "./names.ts";
import type { Roster } from "./roster.ts";

const dash = "[-—]";
const us = "(?:U\\.? ?S\\.?|United States(?: of America)?)(?: ?\\(U\\.?S\\.?\\))?";
const rok = "(?:ROK|Republic of Korea)(?: ?\\(ROK\\))?";

/** A name after its title, for office-holders whom no record names. */
const anyName =
  "\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}\\.|(?!(?:Jr|Sr)\\b)\\p{Lu}[\\p{L}'-]+|III|II)){0,3}(?:,? (?:Jr|Sr)\\.)?";

/** A Korean name with the family first, and its comma: `Hong, Gil-dong`, not the list "Hong, Secretary Doe". */
const familyFirst =
  "\\p{Lu}\\p{Ll}{1,6}, (?!(?:Secretary|Minister|General|Admiral|Chairman|Commander|Ambassador|President)\\b)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}+)?(?![\\p{L}])";

const rank = "(?:General|Admiral|Gen\\.|Adm\\.)";

/** The classes for one roster; where two could claim the same words, the earlier one has them. */
export function englishClasses(roster: Roster): ProtocolClass[] {
  const minister = office(
    "Minister",
    " of (?:National )?Defense",
    roster.rokMinisters.filter(isLatin).flatMap(koreanNameForms),
  );
  const secretary = office(
    "Secretary",
    " of (?:Defense|War)",
    roster.usSecretaries.filter(isLatin).flatMap(americanNameForms),
  );
  const chairman = chairmanOf(roster);
  const land = `(?:(?:${rok}|${us}) )?`;
  // After the whole title a name need not stand in a record.
  const chairmanInFull = `(?:the )?${land}Chairman of the ${land}Joint Chiefs of Staff,? ${rank} (?:${familyFirst}|${anyName})`;
  // Beside the other country the Republic is also called Korea alone.
  const korea = `(?:${rok}|(?:South )?Korea)`;
  const pair = `(?:${korea} ?(?:${dash}|/) ?${us}|${us} ?(?:${dash}|/) ?${korea})`;
  const both = `${pair}(?: ?\\(${pair}\\))?`;
  const bothNamed = `(?:(?:[Tt]he )?${korea} and (?:the )?${us}|(?:[Tt]he )?${us} and (?:the )?(?:${rok}|(?:South )?Korea(?! \\p{Lu})))`;
  return [
    ["ministers", `\\b(?:[Bb]oth )?(?:${minister} and ${secretary}|${secretary} and ${minister})`],
    ["ministers", "\\b(?:[Tt]he (?:two|2)|[Bb]oth) (?:leaders|sides|delegations|[Mm]inisters)\\b"],
    ["ministers", "\\b[Tt]he Ministers\\b(?! and)"],
    ["ministers", "^(?:They|Both|The two)(?=,| (?:both |also |further |[a-z]+ly )?[a-z]+(?:ed|t)\\b)"],
    ["ministers", "\\b[Tt]he (?:secretary and the minister|minister and the secretary)\\b"],
    ["dprk", "\\b(?:[Tt]he )?(?:Democratic People's Republic of Korea(?: ?\\(DPRK\\))?|(?:DPRK|North Korean?)\\b)"],
    // Not the North Atlantic, nor the North-South talks.
    ["dprk", "\\b[Tt]he North(?='s? |[,.;]|\\.?$| \\p{Ll})"],
    ["three-countries", `\\b(?:${withJapan(`(?:${rok}|${us})`, ` ?${dash} ?`)})(?!\\w)`],
    ["three-countries", `\\b(?:${withJapan(`(?:the )?(?:${rok}|${us})`, ",? (?:and )?")})(?!\\w)`],
    ["chairmen", `\\b${chairmanInFull},? and ${chairmanInFull}`],
    ["both-countries", `\\b${bothNamed}(?: ?\\(${pair}\\))?(?![\\w-])`],
    ["both-countries", `\\b${both}(?!\\w)`],
    ["host-and-guest", `\\b(?:${minister}|${secretary})`, courtesy],
    ["host-and-guest", `\\b(?:the )?(?:${rok}|${us})(?= (?:[Gg]overnment|[Dd]elegation|side)\\b)`, courtesy],
    ["host-and-guest", `(?<=\\b(?:thank(?:s|ed)?|by) )(?:the )?(?:${rok}|${us})(?=[.,]? |\\.?$)`, courtesy],
    ["minister", `\\b${minister}`],
    ["secretary", `\\b${secretary}`],
    ["chairman", chairman && `\\b${chairman}`],
    [
      "chairman",
      `(?<=(?<!\\b[Vv]ice )\\bChairm[ae]n of the ${land}Joint Chiefs of Staff(?: \\(JCS\\))?,? )${rank} (?:${familyFirst}|${anyName})`,
    ],
    ["meeting-number", `\\b\\d{1,3}(?:st|nd|rd|th)(?: [Aa]nnual)?(?= (?:(?:${both}|${bothNamed}) )?${meeting})`],
    ["meeting-place", bounded(alternatives(roster.cities.filter(isLatin).map(printedPlace))), `\\b${meeting}`],
    ["meeting-day", bounded(onDay(alternatives(roster.days.flatMap(printedDays).map(literal)))), `\\b${meeting}`],
    ["meeting-day", `(?<=${heldOn})${anyDay}`, `\\b${meeting}`],
    ["meeting-day", `(?<=^On )${anyDay}(?=,? ${clause}*\\b(?:${heldVerbs})\\b)`, `\\b${meeting}`],
    ["commander", `(?<=\\b(?:${command}) [Cc]ommander,? )${rank} ${anyName}`],
    ["commander", `(?<=\\b[Cc]ommander(?:,? of|,)?(?: the)? (?:${command}),? )${rank} ${anyName}`],
    [
      "commander",
      `${rank} ${anyName}(?=,? (?:the )?(?:[Cc]ommander,? (?:of )?(?:the )?(?:${command})|(?:${both} )?(?:${command}) [Cc]ommander))`,
    ],
    ["next-year", "(?<=mutually convenient time in )\\d{4}\\b"],
    ["next-year", `(?<=\\b(?:${toBeHeld}) ${clause}{0,80}?\\bin )\\d{4}(?=\\.?$| at a )`, `\\b${meeting}`],
    ["united-states", `\\b${us}(?![\\w-]|\\.-)`],
    [
      "republic-of-korea",
      `\\b(?:${rok}|South Korea|(?<=\\b(?:in|to|of|with|for|from|by|and) )Korea(?! \\p{Lu}))(?![\\w-])`,
    ],
  ];
}

/** Meetings whose number, place and day change every year. */
const meeting = "(?:SCM|MCM|Security Consultative|Military Committee)";

/** A military command by its name or its letters: "Combined Forces Command (CFC)", "USFK". */
const command =
  "(?:\\p{Lu}\\p{L}+ ){1,4}Command(?: ?\\(\\p{Lu}{2,5}\\))?|U\\.?S\\.? Forces,? Korea(?: ?\\(USFK\\))?|\\p{Lu}{2,5}";

/** A day as it may be printed, with or without its year. */
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";
const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
const anyDay = `${weekday}(?:(?:${monthNames}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames})(?:,? \\d{4})?)(?!\\d)`;

/** A day of a record, with its weekday or without. */
function onDay(days: string): string {
  return days && `${weekday}(?:${days})`;
}

/** Before the day of the meeting that the sentence says was held: "was held in Seoul on". */
const heldVerbs = "was held|were held|presided over|co-chaired|convened";
const toBeHeld = "will be held|to be held|will convene|to convene|will take place|to hold";
/** No end of a sentence: the stop of an initial is none (`D.C.`, `U.S.`). */
const clause = "(?:[^.;]|(?<=\\b\\p{Lu})\\.)";
const heldOn = `\\b(?:${heldVerbs})\\b${clause}{0,120}?\\bon `;

/** A guest thanks the host: who thanks whom follows from where the meeting is. */
const courtesy = "^(?=.*\\b(?:appreciation|gratitude|thank(?:s|ed)?)\\b).*\\b(?:hospitality|courtesy|courtesies)\\b";

/** Two countries and Japan, in any order. */
function withJapan(country: string, between: string): string {
  const orders = [
    [country, country, "Japan"],
    [country, "Japan", country],
    ["Japan", country, country],
  ];
  return orders.map((order) => order.join(between)).join("|");
}

/** `Seoul` is also printed with its country, `Washington, D.C.` is also printed Washington D.C., Washington DC, and Washington alone. */
function printedPlace(city: string): string {
  const [name = city, district] = city.split(/,? (?=D\.?C\.?$)/u);
  if (district) return `${literal(name)}(?:,? (?:D\\.C\\.|DC\\b)(?:, (?:U\\.S\\.|USA|United States)(?![\\w-]))?)?`;
  return `${literal(city)}(?:, (?:(?:Republic of |South )?Korea|ROK|Hawaii)(?![\\w-]))?`;
}

/** Whole words: no "2 December" in "12 December", no "Seoul" in "Seoul Defense Dialogue". */
function bounded(pattern: string): string {
  return pattern && `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}]| \\p{Lu})`;
}

/** `The Secretary`, `Secretary Austin`, `U.S. Secretary of Defense Mark Esper`: one office, however it is named. */
function office(title: string, ending: string, names: readonly string[]): string {
  // "of Defense" is always followed by a name; the bare title only by one that a record knows.
  const honor = "(?:,? the Honou?rable|,? (?:Mr|Ms|Dr)\\.)?";
  const inFull = `${title}${ending}${honor}(?:, ${anyName},(?= [a-z])| (?:${familyFirst}|${anyName}))?`;
  const bare = names.length === 0 ? title : `${title}(?: (?:${alternatives(names)})(?!\\p{L}))?`;
  // What stands around keeps Vice-Ministers, Under Secretaries, and the heads of other departments out.
  const others =
    "Vice|Under|Deputy|Assistant|Acting|Foreign|Prime|Interior|Former|former|Japanese|British|Australian|UN|Nations";
  const before = `(?:[Tt]he )?(?:${us} |${rok} )?(?:Defense )?(?<!(?:${others})[- ])(?<!(?:${others}) Defense )`;
  return `${before}(?:${inFull}|${bare})(?!\\p{L}| (?:of|for) \\p{Lu}|[- ]General)`;
}

/** `General Park Hanki`, `Admiral Kim`: rank and name, whole or the family name alone. */
function chairmanOf({ rokChairmen, usChairmen }: Roster): string {
  const names = [
    ...rokChairmen.filter(isLatin).flatMap(koreanNameForms),
    ...usChairmen.filter(isLatin).flatMap(americanNameForms),
  ];
  return names.length === 0 ? "" : `${rank} (?:${alternatives(names)})(?:,? Jr\\.|(?!\\p{L}))`;
}

const months = "January February March April May June July August September October November December".split(" ");

/** A day as communiqués print it, in either order. */
function printedDays(iso: string): string[] {
  const [year, month, day] = iso.split("-").map(Number);
  const name = months[(month ?? 1) - 1];
  const padded = String(day).padStart(2, "0");
  return [day, padded].flatMap((d) => [
    `${name} ${d}, ${year}`,
    `${name} ${d} ${year}`,
    `${d} ${name} ${year}`,
    `${d} ${name}, ${year}`,
  ]);
}
