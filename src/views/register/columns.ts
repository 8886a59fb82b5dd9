/**
 * The columns of the register beside the number of the meeting, in their order: heads, cells, labels on a narrow screen
 * and what the free filter looks in all come from here. A column's words are `register.columns` in `i18n/`.
 */
import { addressesOf, mayBeWhole } from "../../archive/catalog.ts";
import type { Meeting } from "../../archive/corpus.ts";
import { textState } from "../../archive/coverage.ts";
import { formatDay, formatDays, yearOf } from "../../i18n/format.ts";
import { reading } from "../../i18n/reading.ts";
import { register } from "../../i18n/register.ts";
import { type Language, ownFirst } from "../../paths.ts";
import type { RecordPerson } from "../../schemas/meeting.ts";
import type { Piece } from "../reading/facts.ts";

/** Where the free filter finds a meeting: the words of a column in both languages. */
interface Found {
  years?: readonly string[];
  places?: readonly string[];
  persons?: readonly string[];
}

interface Column {
  id: string;
  /** Fields of a meeting's record whose disagreements are marked in the cell. */
  disputes: readonly string[];
  /** Whether the words lead to the meeting's page. */
  isWayIn?: boolean;
  /** Whether a narrow screen says what the cell holds: its words do not tell by themselves. */
  isNamed?: boolean;
  /** What stands in the cell, side by side; what is not known is said to be so, never left blank. */
  cell: (meeting: Meeting, lang: Language) => readonly Piece[];
  found: (meeting: Meeting) => Found;
}

export const columns = [
  {
    id: "date",
    disputes: ["start", "end", "start/end"],
    cell: ({ start, end }, lang) => [
      { text: start ? formatDays(start.value, end?.value, lang) : register[lang].dateUnknown },
    ],
    found: ({ start }) => ({ years: start ? [yearOf(start.value)] : [] }),
  },
  {
    id: "place",
    disputes: ["city"],
    cell: ({ city }, lang) => [{ text: city?.[lang] ?? register[lang].placeUnknown }],
    found: ({ city, venue, name }) => ({ places: [city, venue, name].flatMap(inBoth) }),
  },
  {
    id: "heads",
    disputes: ["heads.rok", "heads.us"],
    isNamed: true,
    cell: headsOf,
    found: ({ heads }) => ({ persons: [heads?.rok, heads?.us].flatMap(namesOf) }),
  },
  {
    id: "mcm",
    disputes: ["mcm.number", "mcm.start"],
    isNamed: true,
    cell: mcmOf,
    found: ({ mcm }) => ({
      places: inBoth(mcm?.place),
      persons: [mcm?.chairs?.rok, mcm?.chairs?.us].flatMap(namesOf),
    }),
  },
  { id: "text", disputes: [], isWayIn: true, cell: textOf, found: () => ({}) },
] as const satisfies readonly Column[];

/** Every column alike, whatever it leaves out. */
export const allColumns: readonly (Column & { id: ColumnId })[] = [...columns];

export type ColumnId = (typeof columns)[number]["id"];

/** What the free filter looks in besides the number: years, then places, then persons; small letters. */
export function foundWords(meeting: Meeting): string[] {
  const found = allColumns.map((column) => column.found(meeting));
  return (["years", "places", "persons"] as const).flatMap((kind) => found.flatMap((words) => words[kind] ?? []));
}

/** The heads of delegation, the host's first as the communiqués do, each in the script of the interface. */
function headsOf({ heads, host }: Meeting, lang: Language): Piece[] {
  const inOrder = host?.value === "US" ? [heads?.us, heads?.rok] : [heads?.rok, heads?.us];
  const persons = inOrder.flatMap((person) => (person ? [nameOf(person, lang)] : []));
  return persons.length > 0 ? persons : [{ text: register[lang].notRecorded }];
}

function nameOf(person: RecordPerson, lang: Language): Piece {
  if (lang === "en") return { text: person.name };
  const hangul = hangulOf(person);
  return hangul === "" ? { text: person.name, lang: "en" } : { text: hangul };
}

function mcmOf({ mcm }: Meeting, lang: Language): Piece[] {
  const words = reading[lang].facts;
  const known = [mcm?.number && words.mcmNumber(mcm.number.value), mcm?.start && formatDay(mcm.start.value, lang)];
  const pieces = known.flatMap((text) => (text === undefined ? [] : [{ text }]));
  return pieces.length > 0 ? pieces : [{ text: register[lang].notRecorded }];
}

function textOf(meeting: Meeting, lang: Language): Piece[] {
  const state = textState(meeting);
  if (state === "held") return [{ text: languagesIn(meeting.languages, lang).join(", ") }];
  const places = elsewhereIn(meeting, lang);
  if (places.length === 0) return [{ text: register[lang].states[state] }];
  const told = state === "reported" ? [{ text: register[lang].states.reported }] : [];
  return [{ text: register[lang].elsewhere(places.join(", ")) }, ...told];
}

/** The best that stands elsewhere in each language, the reader's own first. */
function elsewhereIn(meeting: Meeting, lang: Language): string[] {
  return ownFirst(lang).flatMap((language) => {
    const [best] = addressesOf(meeting, language);
    if (!best) return [];
    const what = mayBeWhole(best) ? register[lang].kinds[best.kind] : register[lang].instead[best.instead ?? "unnamed"];
    return [`${reading[lang].text.languages[language]} ${what}`];
  });
}

function languagesIn(languages: readonly Language[], lang: Language): string[] {
  const inOrder = ownFirst(lang).filter((one) => languages.includes(one));
  return inOrder.map((language) => reading[lang].text.languages[language]);
}

function inBoth(place: { en: string; ko: string } | undefined): string[] {
  return place ? [place.en, place.ko] : [];
}

function namesOf(person: RecordPerson | undefined): string[] {
  return person ? [person.name, hangulOf(person)] : [];
}

function hangulOf(person: RecordPerson): string {
  return "hangul" in person ? (person.hangul ?? "") : "";
}
