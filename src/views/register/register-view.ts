/** The register as rows of words: what the table prints, newest first. */
import { type Corpus, type Meeting, meetingsWithPage } from "../../archive/corpus.ts";
import { type TextState, textState } from "../../archive/coverage.ts";
import { formatDay, formatDays, ordinal, yearOf } from "../../i18n/format.ts";
import { reading } from "../../i18n/reading.ts";
import { register } from "../../i18n/register.ts";
import { type Language, paths } from "../../paths.ts";
import type { RecordPerson, RecordSource } from "../../schemas/meeting.ts";
import {
  type FactGroup,
  type FactLine,
  factsOf,
  marksOf,
  noteParts,
  otherDisagreements,
  type SourceMark,
} from "../reading/facts.ts";

/** A head of delegation; names in the script of the interface come first. */
export interface HeadOfDelegation {
  country: string;
  name: string;
  hangul: string;
  role: string;
}

/** One meeting. Words that are not known are said to be so, never left blank. */
export interface RegisterRow {
  number: number;
  /** Id of the row, `m56`. */
  id: string;
  label: string;
  /** Address of the meeting's page, where it has one. */
  href: string | undefined;
  day: string;
  place: string;
  heads: readonly HeadOfDelegation[];
  mcm: readonly string[];
  /** Where the sources disagree on what a cell shows: all values in words. */
  disputes: { date: readonly string[]; heads: readonly string[]; mcm: readonly string[] };
  state: TextState;
  /** What the edition has of the text, in words. */
  text: string;
  summary: { text: string; sources: readonly SourceMark[] } | undefined;
  facts: readonly FactGroup[];
  disagreements: { count: number; others: readonly FactLine[] };
  notes: readonly (readonly (string | SourceMark)[])[];
  sources: readonly (RecordSource & { target: string })[];
  /** `US`, `KR`, or empty where the host is not known. */
  host: string;
  /** What the free filter looks in: numbers, years, names and places in both languages, small letters. */
  haystack: string;
}

/** The rows of the register, newest first. */
export function registerRows(corpus: Corpus, lang: Language): RegisterRow[] {
  const withPage = new Set(meetingsWithPage(corpus).map(({ number }) => number));
  return corpus.meetings.map((meeting) => rowOf(meeting, lang, withPage.has(meeting.number))).reverse();
}

function rowOf(meeting: Meeting, lang: Language, hasPage: boolean): RegisterRow {
  const words = register[lang];
  const { number, start, end, city, summary, notes = [], disagreements = [] } = meeting;
  const retarget = (mark: SourceMark) => ({ ...mark, target: targetOf(number, mark.number) });
  const line = (fact: FactLine): FactLine => ({ ...fact, sources: fact.sources.map(retarget) });
  const state = textState(meeting);
  return {
    number,
    id: `m${number}`,
    label: ordinal(number, lang),
    href: hasPage ? paths.meeting(lang, number) : undefined,
    day: start ? formatDays(start.value, end?.value, lang) : words.dateUnknown,
    place: city?.[lang] ?? words.placeUnknown,
    heads: headsOf(meeting, lang),
    mcm: mcmOf(meeting, lang),
    disputes: {
      date: disputesOf(meeting, ["start", "end", "start/end", "city"], lang),
      heads: disputesOf(meeting, ["heads.rok", "heads.us"], lang),
      mcm: disputesOf(meeting, ["mcm.number", "mcm.start"], lang),
    },
    state,
    text:
      state === "held"
        ? meeting.languages.map((held) => reading[lang].text.languages[held]).join(", ")
        : words.states[state],
    summary: summary && { text: summary[lang], sources: marksOf(meeting, summary.sources).map(retarget) },
    facts: factsOf(meeting, lang).map((group) => ({ ...group, lines: group.lines.map(line) })),
    disagreements: { count: disagreements.length, others: otherDisagreements(meeting, lang).map(line) },
    notes: notes.map((note) =>
      noteParts(meeting, note[lang]).map((part) => (typeof part === "string" ? part : retarget(part))),
    ),
    sources: meeting.sources.map((source, index) => ({ ...source, target: targetOf(number, index + 1) })),
    host: meeting.host?.value ?? "",
    haystack: haystackOf(meeting),
  };
}

/** Id of a source's entry: the same source may stand under several meetings. */
function targetOf(meeting: number, source: number): string {
  return `m${meeting}-source-${source}`;
}

function headsOf({ heads, host }: Meeting, lang: Language): HeadOfDelegation[] {
  const words = { ...reading[lang].facts, ...register[lang].countries };
  const head = (person: RecordPerson | undefined, country: string): HeadOfDelegation[] =>
    person
      ? [
          {
            country,
            name: person.name,
            hangul: hangulOf(person),
            role: "role" in person && person.role ? words.roles[person.role] : "",
          },
        ]
      : [];
  const [rok, us] = [head(heads?.rok, words.rok), head(heads?.us, words.us)];
  return host?.value === "US" ? [...us, ...rok] : [...rok, ...us];
}

function mcmOf({ mcm }: Meeting, lang: Language): string[] {
  const words = reading[lang].facts;
  const known = [mcm?.number && words.mcmNumber(mcm.number.value), mcm?.start && formatDay(mcm.start.value, lang)];
  const found = known.filter((part) => part !== undefined);
  return found.length > 0 ? found : [register[lang].notRecorded];
}

function disputesOf({ disagreements = [] }: Meeting, fields: readonly string[], lang: Language): string[] {
  const { disagree } = reading[lang].facts;
  const { or } = register[lang];
  return disagreements
    .filter(({ field }) => fields.includes(field))
    .map(({ values }) => `${disagree} ${values.map((value) => value[lang]).join(or)}`);
}

function haystackOf({ number, start, city, venue, name, heads, mcm }: Meeting): string {
  const persons = [heads?.rok, heads?.us, mcm?.chairs?.rok, mcm?.chairs?.us].flatMap((person) =>
    person ? [person.name, hangulOf(person)] : [],
  );
  const places = [city, venue, name, mcm?.place].flatMap((place) => (place ? [place.en, place.ko] : []));
  const years = start ? [yearOf(start.value)] : [];
  return [ordinal(number, "en"), ordinal(number, "ko"), ...years, ...places, ...persons].join(" ").toLowerCase();
}

function hangulOf(person: RecordPerson): string {
  return "hangul" in person ? (person.hangul ?? "") : "";
}
