/** Who met and when, as a claim tells it beside what it claims: neither is checked, and neither is a word passed over. */
import { isOfMeetings } from "./vocabulary.ts";

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const english = new RegExp(
  [
    // "Oct. 30, 2024": the year stays, it may name the meeting.
    `\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])(?:,(?= \\d{4}))?`,
    `\\b\\d{1,2} (?:${months})\\b\\.?`,
    `\\b(?:[Ii]n|[Oo]f|[Oo]n|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate) (?:${months})\\b\\.?(?!,? \\d{4})`,
    "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b",
  ].join("|"),
  "gu",
);
const korean =
  /(?<=\d{4}년 )\d{1,2}월 \d{1,2}일|(?<![\d년] ?)\d{1,2}월(?: \d{1,2}일)?(?=[\s에의,(]|$)|(?<![\d.])\d{1,2}일(?=[\s에의,(]|$)/gu;

/** Somebody by office: "Secretary Austin", "U.S. Defense Secretary Lloyd Austin", "김용현 국방부 장관". */
const offices =
  /\b(?:(?:Defense|State|Prime) )?(?:Secretary|Minister|President|Chairman|General|Gen\.|Admiral|Adm\.)(?: of (?:National )?Defense)?(?: [A-Z][\p{L}.'-]*){1,4}|(?<![\p{L}])[가-힣]{1,7} (?:(?:미국|한국|미|한) )?(?:국방부 ?)?(?:국방)?(?:장관|합참의장|의장|대통령)(?=[은는이가과와의도\s,·]|$)/gu;

/** Capitalised words beside each other, as names are. */
const capitalised = /\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){0,3}/gu;
const hangulWord = /[가-힣]{3,}/gu;

/**
 * A claim without its days and its persons; years stay.
 *
 * @param text as it was typed
 * @param isPerson whether words name somebody of the register
 */
export function withoutPersons(text: string, isPerson: (words: string) => boolean): string {
  const nobody = (words: string) =>
    isPerson(words) ? " " : words.replace(/[\p{L}][\p{L}.'-]*/gu, (word) => (isPerson(word) ? " " : word));
  return text
    .replace(english, " ")
    .replace(korean, " ")
    .replace(offices, withoutGeneral)
    .replace(capitalised, nobody)
    .replace(hangulWord, (word) => (isPerson(word) ? " " : word));
}

/** Who a claim speaks of that names one person by office: "President Yoon", by the family name in English. */
export function onlyPersonIn(text: string): { words: string; isName: true }[] {
  const named = [...new Set(text.match(offices) ?? [])].filter((words) => withoutGeneral(words) === " ");
  const [only = ""] = named.length === 1 ? named : [];
  const words = /\p{sc=Hangul}/u.test(only) ? only.split(" ")[0] : only.split(" ").at(-1)?.replace(/\.$/u, "");
  return words ? [{ words, isName: true }] : [];
}

const titled = /(?:Secretary|Minister|Gen\.|General|Adm\.|Admiral) $/u;

/** Names in Hangul before the office, of those whom `ledBy` knows: 김용현, and with the office 로이드 오스틴 장관. */
export function ministersIn(
  text: string,
  ledBy: (name: string) => readonly number[],
): { name: string; said: string }[] {
  return Array.from(
    text.matchAll(/(?:([가-힣]{1,5}) )?((?!국방|미국)[가-힣]{2,5}) (?:미국? )?(?:국방부? ?)?장관/gu),
  ).flatMap((found) => {
    const [said, given, family = ""] = found;
    const whole = `${given} ${family} 장관`;
    const name = [family, whole, `${family} 장관`].find((one) => ledBy(one).length > 0);
    if (name === undefined) return [];
    return [{ name, said: name === whole ? said : said.slice((given?.length ?? -1) + 1) }];
  });
}

/** The one meeting that all led whom a claim names: in full, or one beside the other by their family names. */
export function meetingLedIn(text: string, ledBy: (name: string) => readonly number[]): number | undefined {
  const english = Array.from(
    text.matchAll(/\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}\. )?\p{Lu}[\p{L}'-]+){0,2}/gu),
    ({ 0: name, index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + name.length)];
      const isBeside = /\band $/u.test(before) || /^ and \p{Lu}/u.test(after) || titled.test(before);
      return name.includes(" ") ||
        isBeside ||
        !/^(?:Kim|Lee|Park|Jung|Jeong|Han|Song|Suh|Cho|Yoon|Kwon|Roh|Shin|Ahn)$/u.test(name)
        ? name
        : "";
    },
  );
  const korean = [...(text.match(/[가-힣]{3}/gu) ?? []), ...ministersIn(text, ledBy).map(({ name }) => name)];
  const led = [...new Set([...english, ...korean])].map((name) => (name === "" ? [] : ledBy(name)));
  const known = led.filter(({ length }) => length > 0);
  const [first, ...others] = known;
  const shared = (first ?? []).filter((meeting) => others.every((own) => own.includes(meeting)));
  return shared.length === 1 ? shared[0] : undefined;
}

/** "양 장관", "두 장관", "한미 장관" are nobody's names, and fall away as what they are. */
function withoutGeneral(words: string): string {
  return /^(?:양|두|양국|한미|한·미) /u.test(words) ? words : " ";
}

/** Offices and months in short, which a family name may be spelled like. */
const isNoName = /^(?:Gen|Adm|Jan|Jun|Jul)$/u;

/** Names of people of the register, the longest first from each place. */
export function peopleIn(text: string, ledBy: (name: string) => readonly number[]): { name: string; said: string }[] {
  const found = ministersIn(text, ledBy);
  const typed = text.split(/[\s,]+/u);
  const words = typed.map((word) => word.replace(/[.]$|'s$/u, ""));
  for (let at = 0; at < words.length; at++) {
    const size = [3, 2, 1].find((count) => {
      const own = words.slice(at, at + count);
      return (
        own.length === count &&
        own.every((word) => /^\p{Lu}/u.test(word) && !isOfMeetings(word.toLowerCase()) && !isNoName.test(word)) &&
        ledBy(own.join(" ")).length > 0
      );
    });
    if (size === undefined) continue;
    const name = words.slice(at, at + size).join(" ");
    found.push({ name, said: [...typed.slice(at, at + size - 1), words[at + size - 1]].join(" ") });
    at += size - 1;
  }
  return found;
}
