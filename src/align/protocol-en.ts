/** Protocol wordings of the English texts. */
import { alternatives, americanNameForms, isLatin, koreanNameForms, literal } from "./names.ts";
import type { ProtocolClass } from "./protocol.ts";
import type { Roster } from "./roster.ts";

const dash = "[-\\u2010-\\u2015\\u2212]";
const us = "(?:U\\.? ?S\\.?|United States(?: of America)?)(?: ?\\(U\\.?S\\.?\\))?";
const rok = "(?:ROK|Republic of Korea)(?: ?\\(ROK\\))?";

/** A name after its title, for office-holders whom no record names. */
const anyName =
  "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|(?!(?:Jr|Sr)\\b)\\p{Lu}[\\p{L}'’-]+|III|II)){0,3}(?:,? (?:Jr|Sr)\\.)?";

const rank = "(?:General|Admiral|Gen\\.|Adm\\.)";

/** The classes for one roster; where two could claim the same words, the earlier one has them. */
export function englishClasses(roster: Roster): ProtocolClass[] {
  const minister = office(
    "Minister",
    " of National Defense",
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
  return [
    ["ministers", `\\b(?:[Bb]oth )?(?:${minister} and ${secretary}|${secretary} and ${minister})`],
    ["ministers", "\\b(?:[Tt]he two|[Bb]oth) (?:leaders|sides|ministers)\\b"],
    ["ministers", "^(?:They|Both|The two)(?= (?:also )?[a-z]+(?:ed|t)\\b)"],
    ["three-countries", `\\b(?:${rok} ?${dash} ?${us}|${us} ?${dash} ?${rok}) ?${dash} ?Japan\\b`],
    ["chairmen", `\\b${chairmanInFull},? and ${chairmanInFull}`],
    ["both-countries", `(?:\\b(?:the )?${rok} and (?:the )?${us}|\\b(?:the )?${us} and (?:the )?${rok})(?![\\w-])`],
    ["both-countries", `(?:\\b${rok} ?(?:${dash}|/) ?${us}|\\b${us} ?(?:${dash}|/) ?${rok})(?!\\w)`],
    ["minister", `\\b${minister}`],
    ["secretary", `\\b${secretary}`],
    ["dprk", "\\b(?:the )?(?:Democratic People['’]s Republic of Korea(?: ?\\(DPRK\\))?|(?:DPRK|North Korean?)\\b)"],
    ["chairman", chairman && `\\b${chairman}`],
    [
      "meeting-number",
      `\\b\\d{1,3}(?:st|nd|rd|th)(?= (?:annual )?(?:SCM|MCM|Security Consultative|Military Committee|${us}|${rok}))`,
    ],
    ["meeting-place", alternatives(roster.cities.filter(isLatin).map(literal))],
    ["meeting-day", alternatives(roster.days.flatMap(printedDays).map(literal))],
    ["next-year", "(?<=mutually convenient time in )\\d{4}\\b"],
  ];
}

/** `The Secretary`, `Secretary Austin`, `U.S. Secretary of Defense Mark Esper`: one office, however it is named. */
function office(title: string, ending: string, names: readonly string[]): string {
  // "of Defense" is always followed by a name; the bare title only by one that a record knows.
  const inFull = `${title}${ending}(?: (?:${anyName}))?`;
  const bare = names.length === 0 ? title : `${title}(?: (?:${alternatives(names)})(?!\\p{L}))?`;
  // What stands before keeps Vice-Ministers and Under Secretaries out.
  return `(?:[Tt]he )?(?:${us} |${rok} )?(?<!(?:Vice|Under|Deputy|Foreign|Prime)[- ])(?:${inFull}|${bare})(?!\\p{L})`;
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
