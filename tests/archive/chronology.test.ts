/** Days that make no sense together. */
import { expect, it, test } from "vitest";
import { checkDays, checkReleases, checkSequence } from "../../src/archive/chronology.ts";
import { Inquiry } from "../../src/archive/inquiry.ts";
import { isoDate } from "../../src/schemas/shared.ts";
import { shown } from "../support/faults.ts";

const dated = (value: string) => ({ value, sources: ["gazette"] });
const recordOf = (number: number, fields: object) => ({
  id: String(number),
  file: `content/meetings/${number}.yaml`,
  data: { number, status: "held" as const, sources: [], ...fields },
});
const daysOf = (fields: object) => {
  const inquiry = new Inquiry();
  checkDays(recordOf(2, { start: dated("2002-05-01"), ...fields }), inquiry);
  return shown(inquiry.faults);
};
const sequenceOf = (...records: ReturnType<typeof recordOf>[]) => {
  const inquiry = new Inquiry();
  checkSequence(records, inquiry);
  return shown(inquiry.faults);
};
const communique = (date: string) => ({ communique: { issued: true, date, english: true, korean: true, sources: [] } });

it.each([
  communique("2002-05-01"),
  communique("2002-06-30"),
  { end: dated("2002-05-03"), ...communique("2002-07-02") },
  { mcm: { start: dated("2002-03-02") } },
  { mcm: { start: dated("2002-06-30") } },
])("lets pass what lies near its meeting: %o", (fields) => expect(daysOf(fields)).toBe(""));

it.each([
  ["2002-04-30", communique("2002-04-30")],
  ["1992-05-01", communique("1992-05-01")],
  ["2002-07-01", communique("2002-07-01")],
  ["2002-07-03", { end: dated("2002-05-03"), ...communique("2002-07-03") }],
  ["2002-03-01", { mcm: { start: dated("2002-03-01") } }],
  ["2002-07-01", { mcm: { start: dated("2002-07-01") } }],
])("names a day far from its meeting: %s", (day, fields) => {
  expect(daysOf(fields)).toContain(` is ${day}, but the meeting began on 2002-05-01.`);
});

test("meetings follow one another as they are counted, those without a day passed over", () => {
  const [first, second, third] = [
    recordOf(1, { start: dated("2001-05-01"), mcm: { number: { value: 7, sources: [] } } }),
    recordOf(2, {}),
    recordOf(3, { start: dated("2001-05-02"), mcm: { number: { value: 8, sources: [] } } }),
  ];
  expect(sequenceOf(third, second, first)).toBe("");
  expect(sequenceOf(first, recordOf(3, { start: dated("2001-05-01") }))).toMatchInlineSnapshot(`
    "content/meetings/3.yaml: start is 2001-05-01, which does not come after 2001-05-01 in content/meetings/1.yaml.
    → Meetings follow one another as they are counted: correct the one that is wrong, from its source."
  `);
  expect(sequenceOf(first, recordOf(10, { mcm: { number: { value: 7, sources: [] } } }))).toContain("mcm.number is 7");
  expect(sequenceOf(third, { ...first, id: "4", data: { ...first.data, number: 5 } })).toBe("");
});

test("releases follow one another, each named by its year and its number in it", () => {
  const releasesOf = (...days: string[]) => {
    const inquiry = new Inquiry();
    const releases = days.map((one) => ({ id: one.split(" ")[0] ?? "", day: one.split(" ")[1] ?? "" }));
    checkReleases(releases, inquiry);
    return shown(inquiry.faults);
  };
  expect(releasesOf("2026.9 2026-11-26", "2026.10 2026-11-26", "2027.1 2027-01-02")).toBe("");
  expect(releasesOf("2026.2 2026-11-26", "2026.1 2026-11-27")).toContain(
    '"2026.1" of 2026-11-27 does not follow "2026.2"',
  );
  expect(releasesOf("2026.2 2026-11-26", "2026.3 2026-11-25")).toContain(
    '"2026.3" of 2026-11-25 does not follow "2026.2"',
  );
  expect(releasesOf("2026.2 2026-11-26", "2025.3 2026-11-27")).toContain('does not follow "2026.2"');
  expect(releasesOf("2026.2 2027-01-01")).toContain('"2026.2" of 2027-01-01 is not of that year');
});

it.each(["1024-05-01", "1949-12-31", "2100-01-01"])("no meeting is of %s", (day) => {
  expect(isoDate.safeParse(day).error?.issues[0]?.message).toContain("correct the year");
});

it.each(["1950-01-01", "1999-12-31", "2099-12-31"])("one may be of %s", (day) => {
  expect(isoDate.safeParse(day).success).toBe(true);
});
