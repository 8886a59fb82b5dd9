/**
 * Who and what changes with every meeting: the names, days and places that its record holds. Differences in these are
 * protocol, not policy, so the comparison has to know them. Taken from the meeting records; where these lack a name,
 * the protocol classes know an office-holder by the whole title before it.
 */

/** Names by office, over all meetings of the corpus. */
export interface Roster {
  rokMinisters: readonly string[];
  usSecretaries: readonly string[];
  /** Chairmen of the joint chiefs of staff. */
  rokChairmen: readonly string[];
  usChairmen: readonly string[];
  /** Cities in which meetings were held. */
  cities: readonly string[];
  /** Days of meetings and of Military Committee Meetings, ISO. */
  days: readonly string[];
}

/** The part of a meeting record that the roster is made of. */
export interface RosterRecord {
  start?: { value: string } | undefined;
  end?: { value: string } | undefined;
  city?: { en: string; ko: string } | undefined;
  heads?: { rok?: PersonName | undefined; us?: PersonName | undefined } | undefined;
  mcm?:
    | {
        start?: { value: string } | undefined;
        chairs?: { rok?: PersonName | undefined; us?: PersonName | undefined } | undefined;
      }
    | undefined;
}

interface PersonName {
  name: string;
  hangul?: string | undefined;
}

/** Collects the roster of all meetings; every list is free of duplicates and sorted, longest name first. */
export function rosterOf(records: readonly RosterRecord[]): Roster {
  const names = (pick: (record: RosterRecord) => (PersonName | undefined)[]) =>
    distinct(records.flatMap(pick).flatMap((person) => (person ? [person.name, person.hangul] : [])));
  return {
    rokMinisters: names((record) => [record.heads?.rok]),
    usSecretaries: names((record) => [record.heads?.us]),
    rokChairmen: names((record) => [record.mcm?.chairs?.rok]),
    usChairmen: names((record) => [record.mcm?.chairs?.us]),
    cities: distinct(records.flatMap(({ city }) => (city ? [city.en, city.ko] : []))),
    days: distinct(records.flatMap(({ start, end, mcm }) => [start?.value, end?.value, mcm?.start?.value])),
  };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  const known = new Set(values.filter((value) => value !== undefined && value !== ""));
  return [...known].map(String).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
