/** Checks that days make sense together: meetings and releases follow one another, and what belongs to one lies near it. */
import type { MeetingRecord } from "../schemas/meeting.ts";
import type { Release } from "../schemas/release.ts";
import type { Place } from "../text/messages.ts";
import type { Entries, Entry } from "./entries.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/**
 * Days that a communiqué or the paired committee meeting may lie from its meeting. The widest seen are 15 days (MCM of
 * the 54th) and 10 (communiqué of the 57th); a slip in the year or the month is far more.
 */
const near = 60;

/** Days that a meeting may last: the longest was three. */
const longest = 7;

/** Reports a meeting of weeks, a communiqué before its meeting or long after it, and a committee meeting far from it. */
export function checkDays({ file, data }: Entry<MeetingRecord>, inquiry: Inquiry): void {
  const { start, end, communique, mcm } = data;
  if (!start) return;
  if (end && daysBetween(start.value, end.value) >= longest)
    inquiry.report(faults.longMeeting(file, start.value, end.value));
  const last = end && end.value > start.value ? end.value : start.value;
  if (communique?.date && (communique.date < start.value || daysBetween(last, communique.date) > near)) {
    inquiry.report(faults.farFromMeeting(file, "communique.date", communique.date, start.value));
  }
  if (mcm?.start && Math.abs(daysBetween(start.value, mcm.start.value)) > near) {
    inquiry.report(faults.farFromMeeting(file, "mcm.start", mcm.start.value, start.value));
  }
}

/** Reports meetings, and the committee meetings paired with them, that do not follow one another as they are counted. */
export function checkSequence(entries: readonly Entry<MeetingRecord>[], inquiry: Inquiry): void {
  // A record under another's name is reported as that, and says nothing of the sequence.
  const sound = entries.filter(({ id, data }) => id === String(data.number));
  const records = sound.toSorted((a, b) => a.data.number - b.data.number);
  for (const { field, of } of sequences) {
    const stated = records.flatMap(({ file, data }) => {
      const value = of(data);
      return value === undefined ? [] : [{ file, value }];
    });
    for (const [index, { file, value }] of stated.entries()) {
      const before = stated[index - 1];
      if (before && before.value >= value) {
        inquiry.report(faults.outOfSequence(file, field, String(value), before.file, String(before.value)));
      }
    }
  }
}

const sequences: readonly { field: string; of: (record: MeetingRecord) => string | number | undefined }[] = [
  { field: "start", of: ({ start }) => start?.value },
  { field: "mcm.number", of: ({ mcm }) => mcm?.number?.value },
];

/** Reports days on which nothing can have been read, decided or claimed of a meeting yet: its text was still to come. */
export function checkDaysAfter(
  { meetings, communiques, witnesses = [], alignments, claims }: Entries,
  inquiry: Inquiry,
) {
  const starts = new Map(meetings.map(({ data }) => [data.number, data.start?.value]));
  const check = (place: Place, field: string, meeting: number, day: string | null, early = 0) => {
    const start = starts.get(meeting);
    if (start && day && daysBetween(day, start) > early) inquiry.report(faults.beforeMeeting(place, field, day, start));
  };
  for (const { file, data } of [...communiques, ...witnesses]) {
    check({ file }, "source.retrieved", data.meeting, data.source.retrieved);
  }
  for (const { file, data, lines } of alignments) {
    for (const [index, { date }] of data.changes.entries()) check({ file, line: lines[index] }, "date", data.to, date);
  }
  // What is said of a text may be said of its draft; both languages have the same day.
  for (const { file, data } of claims) {
    const isHeld = communiques.some((text) => text.data.meeting === data.meeting);
    if (isHeld && data.lang === "en") check({ file }, "madeOn", data.meeting, data.madeOn, near);
  }
}

/** Reports releases that do not follow the one before them, or that another year names. */
export function checkReleases(releases: readonly Release[], inquiry: Inquiry): void {
  for (const [index, { id, day }] of releases.entries()) {
    const before = releases[index - 1];
    const isLater = !before || (isLaterName(id, before.id) && day >= before.day);
    if (isLater && day.startsWith(yearAndNumber(id)[0])) continue;
    inquiry.report(faults.releaseOutOfOrder(id, day, isLater ? undefined : before?.id));
  }
}

function isLaterName(id: string, before: string): boolean {
  const [[year, number], [yearBefore, numberBefore]] = [yearAndNumber(id), yearAndNumber(before)];
  return year > yearBefore || (year === yearBefore && Number(number) > Number(numberBefore));
}

function yearAndNumber(id: string): [year: string, number: string] {
  const [year = "", number = ""] = id.split(".");
  return [year, number];
}

/** Whole days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
