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
import type { Language } from "../../paths.ts";
import type { RecordPerson } from "../../schemas/meeting.ts";
import { ownFirst } from "../../text/shown.ts";

/** A head of delegation; names in the script of the interface come first. */
export interface HeadOfDelegation {
  country: string;
  name: string;
  hangul: string;
  role: string;
}

/** What a column says of a meeting. Words that are not known are said to be so, never left blank. */
export interface CellContent {
  lines: readonly string[];
  /** In a column of persons, who stand there; its lines then say that none is known. */
  persons?: readonly HeadOfDelegation[];
}

/** Where the free filter finds a meeting: the words of a column in both languages. */
interface Found {
  years?: readonly string[];
  places?: readonly string[];
  persons?: readonly string[];
}

interface Column {
  id: string;
  /** Share of the table's width on a wide screen; left out: what is left. `styles/register.css` must agree. */
  width?: string;
  /** Fields of a meeting's record whose disagreements show in the cell. */
  disputes: readonly string[];
  /** Whether the words lead to the meeting's page. */
  isWayIn?: boolean;
  cell: (meeting: Meeting, lang: Language) => CellContent;
  found: (meeting: Meeting) => Found;
}

export const columns = [
  {
    id: "date",
    disputes: ["start", "end", "start/end", "city"],
    cell: ({ start, end, city }, lang) => ({
      lines: [
        start ? formatDays(start.value, end?.value, lang) : register[lang].dateUnknown,
        city?.[lang] ?? register[lang].placeUnknown,
      ],
    }),
    found: ({ start, city, venue, name }) => ({
      years: start ? [yearOf(start.value)] : [],
      places: [city, venue, name].flatMap(inBoth),
    }),
  },
  {
    id: "heads",
    width: "32%",
    disputes: ["heads.rok", "heads.us"],
    cell: headsOf,
    found: ({ heads }) => ({ persons: [heads?.rok, heads?.us].flatMap(namesOf) }),
  },
  {
    id: "mcm",
    width: "19%",
    disputes: ["mcm.number", "mcm.start"],
    cell: mcmOf,
    found: ({ mcm }) => ({
      places: inBoth(mcm?.place),
      persons: [mcm?.chairs?.rok, mcm?.chairs?.us].flatMap(namesOf),
    }),
  },
  { id: "text", width: "19%", disputes: [], isWayIn: true, cell: textOf, found: () => ({}) },
] as const satisfies readonly Column[];

/** Every column alike, whatever it leaves out. */
export const allColumns: readonly (Column & { id: ColumnId })[] = [...columns];

export type ColumnId = (typeof columns)[number]["id"];

/** What the free filter looks in besides the number: years, then places, then persons; small letters. */
export function foundWords(meeting: Meeting): string[] {
  const found = allColumns.map((column) => column.found(meeting));
  return (["years", "places", "persons"] as const).flatMap((kind) => found.flatMap((words) => words[kind] ?? []));
}

function headsOf({ heads, host }: Meeting, lang: Language): CellContent {
  const words = { ...reading[lang].facts, ...register[lang].countries };
  const head = (person: RecordPerson | undefined, country: string): HeadOfDelegation[] => {
    if (!person) return [];
    const role = "role" in person && person.role ? words.roles[person.role] : "";
    return [{ country, name: person.name, hangul: hangulOf(person), role }];
  };
  const [rok, us] = [head(heads?.rok, words.rok), head(heads?.us, words.us)];
  const persons = host?.value === "US" ? [...us, ...rok] : [...rok, ...us];
  return { persons, lines: persons.length === 0 ? [register[lang].notRecorded] : [] };
}

function mcmOf({ mcm }: Meeting, lang: Language): CellContent {
  const words = reading[lang].facts;
  const known = [mcm?.number && words.mcmNumber(mcm.number.value), mcm?.start && formatDay(mcm.start.value, lang)];
  const lines = known.filter((part) => part !== undefined);
  return { lines: lines.length > 0 ? lines : [register[lang].notRecorded] };
}

function textOf(meeting: Meeting, lang: Language): CellContent {
  const state = textState(meeting);
  if (state === "held") return { lines: [languagesIn(meeting.languages, lang).join(", ")] };
  const places = elsewhereIn(meeting, lang);
  if (places.length === 0) return { lines: [register[lang].states[state]] };
  const told = state === "reported" ? [register[lang].states.reported] : [];
  return { lines: [register[lang].elsewhere(places.join(", ")), ...told] };
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
  return languages.map((language) => reading[lang].text.languages[language]);
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
