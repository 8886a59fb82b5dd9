/** A meeting's facts in words, each with its sources; a field that is not known yields no line. */
import type { Meeting } from "../../archive/corpus.ts";
import { formatDay, formatDays } from "../../i18n/format.ts";
import { type ReadingWords, reading } from "../../i18n/reading.ts";
import type { Language } from "../../paths.ts";
import type { RecordPerson } from "../../schemas/meeting.ts";

/** A few words, marked with their language where it is not the interface's. */
export interface Piece {
  text: string;
  lang?: Language;
}

/** A source by its place in the numbered list. */
export interface SourceMark {
  number: number;
  /** Id of its entry on the page. */
  target: string;
}

/** One fact. */
export interface FactLine {
  /** What the value is, where the group's label does not say it. */
  label?: string;
  pieces: readonly Piece[];
  /** An editor's remark on this value. */
  note?: string;
  /** Fields of the record that the line shows, as `disagreements` name them. */
  fields: readonly string[];
  /** The values in words, where the sources disagree. */
  disputed: readonly string[];
  sources: readonly SourceMark[];
}

/** Facts under one label, e.g. the two heads of delegation. */
export interface FactGroup {
  label: string;
  lines: readonly FactLine[];
}

/** What a line needs besides its words. */
interface Extra {
  label?: string | undefined;
  note?: string | undefined;
  fields: readonly string[];
}

/** The facts of a meeting in groups, the meeting itself first. */
export function factsOf(meeting: Meeting, lang: Language): FactGroup[] {
  const words = reading[lang].facts;
  const line = lineMaker(meeting, lang);
  const { start, end, city, venue, host, heads, mcm, communique, name } = meeting;
  const one = (text: string, sources: readonly string[], extra: Extra) => line([{ text }], sources, extra);
  const person = (who: RecordPerson | undefined, country: "rok" | "us", field: string) =>
    who
      ? [
          line(namePieces(who, lang, words), who.sources, {
            label: words[country],
            note: who.note?.[lang],
            fields: [field],
          }),
        ]
      : [];
  const persons = (of: typeof heads, field: string) => {
    const [rok, us] = [person(of?.rok, "rok", `${field}.rok`), person(of?.us, "us", `${field}.us`)];
    // The host is named first, as the communiqués do.
    return host?.value === "US" ? [...us, ...rok] : [...rok, ...us];
  };
  const groups: FactGroup[] = [
    {
      label: words.meeting,
      lines: [
        ...(start
          ? [one(formatDays(start.value, end?.value, lang), start.sources, { fields: ["start", "end", "start/end"] })]
          : []),
        ...(city ? [one(city[lang], city.sources, { fields: ["city"] })] : []),
        ...(venue ? [one(venue[lang], venue.sources, { fields: ["venue"] })] : []),
        ...(host ? [one(words.hosts[host.value], host.sources, { label: words.host, fields: ["host"] })] : []),
        ...(name ? [one(name[lang], name.sources, { label: words.nameThen, fields: ["name"] })] : []),
      ],
    },
    { label: words.heads, lines: persons(heads, "heads") },
    {
      label: words.mcm,
      lines: [
        ...(mcm?.number
          ? [one(words.mcmNumber(mcm.number.value), mcm.number.sources, { fields: ["mcm.number"] })]
          : []),
        ...(mcm?.start ? [one(formatDay(mcm.start.value, lang), mcm.start.sources, { fields: ["mcm.start"] })] : []),
        ...(mcm?.place ? [one(mcm.place[lang], mcm.place.sources, { fields: ["mcm.place"] })] : []),
        ...persons(mcm?.chairs, "mcm.chairs"),
      ],
    },
    {
      label: words.communique,
      lines: communique
        ? [one(issuedWords(communique, lang, words), communique.sources, { fields: ["communique"] })]
        : [],
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Disagreements on a field that no line of {@link factsOf} shows, e.g. on the number of the meeting. */
export function otherDisagreements(meeting: Meeting, lang: Language): FactLine[] {
  const shown = new Set(factsOf(meeting, lang).flatMap(({ lines }) => lines.flatMap(({ fields }) => fields)));
  const line = lineMaker(meeting, lang);
  return (meeting.disagreements ?? [])
    .filter(({ field }) => !shown.has(field))
    .map(({ field, sources }) => line([], sources, { fields: [field] }));
}

/** Marks of sources, in the order of the numbered list. */
export function marksOf(meeting: Meeting, sources: readonly string[]): SourceMark[] {
  return meeting.sources.flatMap(({ id }, index) =>
    sources.includes(id) ? [{ number: index + 1, target: sourceId(id) }] : [],
  );
}

/** Id of a source's entry on the page. */
export function sourceId(id: string): string {
  return `source-${id}`;
}

/** Text of a note, with the ids of sources that it names told apart. */
export function noteParts(meeting: Meeting, text: string): (string | SourceMark)[] {
  const ids = meeting.sources.map(({ id }) => id).sort((a, b) => b.length - a.length);
  return text.split(new RegExp(`(?<![\\w-])(${ids.join("|")})(?![\\w-])`, "u")).map((part) => {
    const [mark] = ids.includes(part) ? marksOf(meeting, [part]) : [];
    return mark ?? part;
  });
}

function lineMaker(meeting: Meeting, lang: Language) {
  return (pieces: readonly Piece[], sources: readonly string[], { label, note, fields }: Extra): FactLine => {
    const disputes = (meeting.disagreements ?? []).filter(({ field }) => fields.includes(field));
    return {
      ...(label === undefined ? {} : { label }),
      ...(note === undefined ? {} : { note }),
      pieces,
      fields,
      disputed: disputes.flatMap(({ values }) => values.map((value) => value[lang])),
      sources: marksOf(meeting, [...sources, ...disputes.flatMap((dispute) => dispute.sources)]),
    };
  };
}

/** The reader's own script first. */
function namePieces(person: RecordPerson, lang: Language, words: ReadingWords["facts"]): Piece[] {
  const latin: Piece = lang === "en" ? { text: person.name } : { text: person.name, lang: "en" };
  const hangul: Piece[] =
    "hangul" in person && person.hangul
      ? [lang === "ko" ? { text: person.hangul } : { text: person.hangul, lang: "ko" }]
      : [];
  const role = "role" in person && person.role ? words.roles[person.role] : "";
  const names = lang === "ko" ? [...hangul, latin] : [latin, ...hangul];
  return role === "" ? names : [...names, { text: `(${role})` }];
}

function issuedWords(
  { issued, date }: NonNullable<Meeting["communique"]>,
  lang: Language,
  words: ReadingWords["facts"],
): string {
  if (!issued) return words.notIssued;
  return date ? words.issued(formatDay(date, lang)) : words.issuedUndated;
}

/** Where the Latin spelling of each Korean name comes from; the same name once. */
export function spellings({ heads, mcm }: Meeting): { name: string; basis: string }[] {
  const people = [heads?.rok, mcm?.chairs?.rok];
  return people.flatMap((person) => (person?.basis ? [{ name: person.name, basis: person.basis }] : []));
}
