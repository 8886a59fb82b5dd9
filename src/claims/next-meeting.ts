/** Where and when the next meeting is to be, as the text of the one before it says: "to hold the 57th SCM in Seoul in 2025". */
import { ordinal } from "../ordinal.ts";
import type { Language } from "../paths.ts";
import { yearsIn } from "./days.ts";
import { meetingsIn } from "./meetings-named.ts";
import type { Known, Reading, Unread } from "./model.ts";
import { languageOf } from "./passed-over.ts";
import { peopleIn } from "./persons.ts";
import { nothing } from "./read.ts";
import { plainCity } from "./register/answers.ts";
import * as say from "./vocabulary.ts";

/** Of a part that says so, and nothing else. */
export function nextMeetingIn(text: string, known: Known): Reading | undefined {
  if (!say.toBeHeld.test(text) || say.leftOut.test(text.toLowerCase())) return undefined;
  const next = nextOf(text, known);
  if (next === undefined) return undefined;
  const { meeting, rest, planned } = next;
  const mcm = /(\d{1,2})(?:st|nd|rd|th) MCM|제?(\d{1,2})차 ?MCM/u.exec(rest);
  const cities = known.meetings.flatMap(({ city = [] }) => (city.length === 2 ? [city.map(plainCity)] : []));
  const city = cities.find((names) => names.some((name) => planned.includes(name)));
  const own = known.meetings.find(({ number }) => number === meeting)?.year;
  const year = yearsIn(planned).find((one) => one !== own);
  if (!city && !year) return undefined;
  // "In Seoul in 2024, they agreed …": where it was agreed may be wrong.
  const ownCity = known.meetings.find(({ number }) => number === meeting)?.city?.map(plainCity) ?? [];
  const agreedIn = [...new Set(cities.flat())].filter(
    (name) => planned !== rest && rest.replace(planned, " ").includes(name),
  );
  const words = (lang: Language) => {
    const [scm, also] = [ordinal(meeting + 1, lang), mcm ? ordinal(Number(mcm[1] ?? mcm[2]), lang) : undefined];
    const parts = [`${scm} SCM`, also && `${also} MCM`];
    const when = year && (lang === "ko" ? `${year}년` : String(year));
    const where = city?.[lang === "en" ? 0 : 1];
    return [...parts, ...(lang === "en" ? [where, when] : [when, where])].filter((one) => one).join(" … ");
  };
  const people = peopleIn(rest, known.ledBy);
  const left = say
    .withoutHeld(
      people
        .reduce((shorter, { said }) => shorter.replace(said, " "), rest)
        .replace(mcm?.[0] ?? "", " ")
        .toLowerCase()
        .replace(/\d+(?:st|nd|rd|th)/gu, " "),
    )
    .replace(
      new RegExp(
        `(?:${[...(city ?? []), ...agreedIn].map((name) => name.toLowerCase()).join("|") || "$^"})(?:에서|에)?`,
        "gu",
      ),
      " ",
    )
    .replace(say.ofNextMeeting, " ");
  const strange = [
    ...people.map(({ name }) => name).filter((name) => !known.ledBy(name).includes(meeting)),
    ...(left.match(/[\p{L}]{2,}/gu) ?? []).filter((word) => !say.isOfMeetings(word)),
    ...agreedIn.filter((name) => !ownCity.includes(name)),
  ];
  // A month or a day of the plan, of which the text may know nothing.
  strange.push(...(planned.match(say.monthName) ?? []), ...(planned.match(/(?<!\d)\d{1,2}월/gu) ?? []));
  const lang = languageOf(text);
  const unread: Unread[] = strange.length > 0 ? [{ kind: "words", words: strange }] : [];
  return {
    ...nothing({ kind: "blank" }),
    text,
    lang,
    subjects: [
      { kind: "quotation", words: words(lang), translated: words(lang === "en" ? "ko" : "en"), isTraced: true },
    ],
    statements: [{ meeting, quantifier: { kind: "stands" } }],
    // Where the text does not number the next meeting, it may say so in other words.
    failsBeside: {
      kind: "quotation",
      words: `${ordinal(meeting + 1, "en")} SCM`,
      translated: `${ordinal(meeting + 1, "ko")} SCM`,
    },
    beyond: strange[0],
    unread,
  };
}

const englishPlan = /\b(?:hold|held|convened?|host(?:ed)?)\b.*$/iu;
/** What names the text, before what is planned: "제56차 SCM에서", "2024년 공동성명에 따르면". */
const koreanText =
  /^.*?(?:\d{1,2}차(?:,? \d{4}년)?|(?:19|20)\d\d년|올해|지난해)(?: ?(?:SCM|한미안보협의회의|회의|공동성명|성명))(?:에서|에 따르면|에는|에|은|는)(?= )/iu;

/** The meeting whose text says so, the part without what names it, and of that what is planned. */
function nextOf(text: string, known: Known): { meeting: number; rest: string; planned: string } | undefined {
  const said = text.toLowerCase();
  const numbered = say.numberedNext.exec(said);
  const number = Number(numbered?.slice(1).find((one) => one !== undefined) ?? Number.NaN);
  const rest = numbered ? text.replace(new RegExp(numbered[0].trim(), "iu"), " hold ") : text;
  const planned = /\p{sc=Hangul}/u.test(rest) ? rest.replace(koreanText, "") : (englishPlan.exec(rest)?.[0] ?? "");
  const [own, ...more] = meetingsIn(rest.replace(planned, " ").toLowerCase(), known).meetings;
  if (more.length > 0) return undefined;
  if (Number.isInteger(number))
    return own === undefined || own === number - 1
      ? { meeting: number - 1, rest, planned: planned || rest }
      : undefined;
  if (!say.next.test(said)) return undefined;
  const before = own ?? heldBefore(planned, known);
  return before === undefined ? undefined : { meeting: before, rest, planned: planned || rest };
}

/** "The next SCM in Seoul in 2025": where it names no other meeting, the text of the year before says so. */
function heldBefore(planned: string, { meetings }: Known): number | undefined {
  const [year, ...more] = new Set(yearsIn(planned));
  const [before, ...others] = meetings.filter((one) => one.year === (year ?? 0) - 1);
  return more.length > 0 || others.length > 0 ? undefined : before?.number;
}
