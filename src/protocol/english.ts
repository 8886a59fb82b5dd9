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
  const chairmanInFull = `(?:the )?${land}Chairman of the ${land}Joint Chiefs of Staff,? ${rank} ${anyName}`;
  const both = `(?:${rok} ?(?:${dash}|/) ?${us}|${us} ?(?:${dash}|/) ?${rok})`;
  const bothNamed = `(?:(?:the )?${rok} and (?:the )?${us}|(?:the )?${us} and (?:the )?${rok})`;
  return [
    ["ministers", `\\b(?:[Bb]oth )?(?:${minister} and ${secretary}|${secretary} and ${minister})`],
    ["ministers", "\\b(?:[Tt]he two|[Bb]oth) (?:leaders|sides|[Mm]inisters)\\b"],
    ["ministers", "^(?:They|Both|The two)(?= (?:also )?[a-z]+(?:ed|t)\\b)"],
    ["ministers", "\\b[Tt]he (?:secretary and the minister|minister and the secretary)\\b"],
    ["dprk", "\\b(?:the )?(?:Democratic People's Republic of Korea(?: ?\\(DPRK\\))?|(?:DPRK|North Korean?)\\b)"],
    ["three-countries", `\\b(?:${withJapan(`(?:${rok}|${us})`, ` ?${dash} ?`)})(?!\\w)`],
    ["three-countries", `\\b(?:${withJapan(`(?:the )?(?:${rok}|${us})`, ",? (?:and )?")})(?!\\w)`],
    ["chairmen", `\\b${chairmanInFull},? and ${chairmanInFull}`],
    ["both-countries", `\\b${bothNamed}(?![\\w-])`],
    ["both-countries", `\\b${both}(?!\\w)`],
    ["minister", `\\b${minister}`],
    ["secretary", `\\b${secretary}`],
    ["chairman", chairman && `\\b${chairman}`],
    ["meeting-number", `\\b\\d{1,3}(?:st|nd|rd|th)(?= (?:annual )?(?:(?:${both}|${bothNamed}) )?${meeting})`],
    ["meeting-place", bounded(alternatives(roster.cities.filter(isLatin).map(literal))), `\\b${meeting}`],
    ["meeting-day", bounded(alternatives(roster.days.flatMap(printedDays).map(literal))), `\\b${meeting}`],
    ["next-year", "(?<=mutually convenient time in )\\d{4}\\b"],
    ["united-states", `\\b${us}(?![\\w-])`],
    ["republic-of-korea", `\\b(?:${rok}|South Korea)(?![\\w-])`],
  ];
}

/** Meetings whose number, place and day change every year. */
const meeting = "(?:SCM|MCM|Security Consultative|Military Committee)";

/** Two countries and Japan, in any order. */
function withJapan(country: string, between: string): string {
  const orders = [
    [country, country, "Japan"],
    [country, "Japan", country],
    ["Japan", country, country],
  ];
  return orders.map((order) => order.join(between)).join("|");
}

/** Whole words: no "2 December" in "12 December", no "Seoul" in "Seoul Defense Dialogue". */
function bounded(pattern: string): string {
  return pattern && `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}]| \\p{Lu})`;
}

/** `The Secretary`, `Secretary Austin`, `U.S. Secretary of Defense Mark Esper`: one office, however it is named. */
function office(title: string, ending: string, names: readonly string[]): string {
  // "of Defense" is always followed by a name; the bare title only by one that a record knows.
  const inFull = `${title}${ending}(?: (?:${anyName}))?`;
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
  return [`${name} ${day}, ${year}`, `${day} ${name} ${year}`];
}
