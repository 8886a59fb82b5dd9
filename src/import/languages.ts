/** The two languages of one meeting: names, numbers, acronyms and lengths that differ, paragraph by paragraph. */
import type { MeasuredCorpus } from "../align/likeness.ts";
import type { Witness } from "../text/model.ts";
import type { Remark } from "./model.ts";

/** How far the ratio of two lengths may lie from that of the whole texts. */
const oddRatio = 1.8;

/** Records of meetings, with the names of those who led them. */
type RosterRecord = MeasuredCorpus["meetings"][number];

/** An office-holder with the two ways in which his name is written. */
interface NamedTwice {
  name: string;
  hangul: string;
}

/**
 * @param other the text in the other language, whose topics and numbers are settled
 * @param records of all meetings, for the names of office-holders: a text may name those of earlier years
 */
export function compareLanguages(own: Witness, other: Witness, records: readonly RosterRecord[]): Remark[] {
  const people = namedTwice(records);
  const whole = lengthOf(own) / Math.max(1, lengthOf(other));
  const numbers = (text: Witness) => text.paragraphs.map(({ number }) => number);
  const alone = [
    ...numbers(own).filter((number) => !numbers(other).includes(number)),
    ...numbers(other).filter((number) => !numbers(own).includes(number)),
  ];
  const remarks: Remark[] = alone.map((number) => ({
    paragraph: `p${number}`,
    kind: "languages",
    message: `It stands in one language only: ${numbers(own).includes(number) ? "not in" : "in"} ${other.meeting}.${other.lang}.`,
  }));
  for (const paragraph of own.paragraphs) {
    const counterpart = other.paragraphs.find(({ number }) => number === paragraph.number);
    if (!counterpart) continue;
    const say = (message: string) =>
      remarks.push({ paragraph: paragraph.id, line: paragraph.line, kind: "languages", message });
    const ratio = paragraph.text.length / Math.max(1, counterpart.text.length) / whole;
    if (ratio > oddRatio || ratio < 1 / oddRatio)
      say(
        `It is ${ratio > 1 ? "longer" : "shorter"} than its counterpart in ${other.lang} would have it (×${ratio.toFixed(1)}).`,
      );
    const figures = differing(figuresIn(paragraph.text), figuresIn(counterpart.text), other.lang);
    if (figures.length > 0) say(`Other figures: ${figures.join(", ")}.`);
    const [korean, english] = own.lang === "ko" ? [paragraph, counterpart] : [counterpart, paragraph];
    // What Korean prints in Latin letters stands in the English too; the other way round it may be translated.
    const lone = people.flatMap((person) => loneName(person, korean.text, english.text));
    if (lone.length > 0) say(`Named in one language only: ${lone.join(", ")}.`);
    const strange = acronymsIn(korean.text).filter((acronym) => !english.text.replaceAll(".", "").includes(acronym));
    if (strange.length > 0) say(`In Korean only: ${strange.join(", ")}.`);
  }
  return remarks;
}

function differing(here: ReadonlySet<string>, there: ReadonlySet<string>, other: string): string[] {
  return [
    ...[...here].filter((one) => !there.has(one)).map((one) => `${one} here only`),
    ...[...there].filter((one) => !here.has(one)).map((one) => `${one} in ${other} only`),
  ];
}

/** Office-holders whose names the records have in both scripts, each once. */
function namedTwice(records: readonly RosterRecord[]): NamedTwice[] {
  const people = records.flatMap(({ heads, mcm }) => [heads?.rok, heads?.us, mcm?.chairs?.rok, mcm?.chairs?.us]);
  const named = people.flatMap((person): [string, NamedTwice][] =>
    person?.hangul ? [[person.hangul, { name: person.name, hangul: person.hangul }]] : [],
  );
  return [...new Map(named).values()];
}

/** Whole names alone: "Minister Kim" may stand for "장관" in the other language. */
function loneName({ name, hangul }: NamedTwice, korean: string, english: string): string[] {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/gu, "");
  const [inKorean, inEnglish] = [korean.includes(hangul), letters(english).includes(letters(name))];
  return inKorean === inEnglish ? [] : [inKorean ? `${hangul} (${name}) in ko` : `${name} (${hangul}) in en`];
}

function lengthOf({ paragraphs }: Witness): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

const months = "january february march april may june july august september october november december".split(" ");

/** Figures of two digits and more; months count as theirs, since Korean writes them so. */
function figuresIn(text: string): Set<string> {
  const dates = [...text.toLowerCase().matchAll(new RegExp(`\\b(${months.join("|")})\\b \\d`, "gu"))].map(
    ([, month = ""]) => `${months.indexOf(month) + 1}`,
  );
  const korean = [...text.matchAll(/(\d{1,2})월/gu)].map(([, month = ""]) => `${Number(month)}`);
  const figures = [...text.matchAll(/\d[\d,.]*\d/gu)].map(([figure]) => figure.replaceAll(",", ""));
  return new Set(
    [...figures, ...dates, ...korean]
      .map((figure) => figure.replace(/^0+/u, ""))
      .filter((figure) => figure.length > 1 || dates.includes(figure) || korean.includes(figure)),
  );
}

/** Words in Latin capitals. */
function acronymsIn(text: string): string[] {
  return [...new Set(text.match(/(?<![A-Za-z])[A-Z][A-Z&\d]{1,}(?![A-Za-z])/gu) ?? [])];
}
