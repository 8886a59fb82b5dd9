/** Queries that are places: a paragraph, a meeting, two meetings to compare. They lead there. */
import { plainOf } from "../text/plain.ts";

export type Jump =
  | { kind: "paragraph"; meeting: number; paragraph: number }
  | { kind: "compare"; from: number; to: number }
  | { kind: "meeting"; meeting: number };

const ordinal = "(?:제\\s?)?(?<![\\d,])(\\d{1,3})(?!\\d)(?:st|nd|rd|th|차)?";
const meetingWord = "(?:\\s?(?:scm|meeting|communiqu[eé]|회의|공동성명|한미안보협의회의|안보협의회의))*";
const sign = "(?:¶|§|para(?:graph)?s?\\.?|항목?|문단|no\\.?|#|p)\\s?";
const particle = "(?:의|와|과|랑|하고|을|를)?";

type Read = (one: number, other: number) => Jump;

const paragraph: Read = (meeting, number) => ({ kind: "paragraph", meeting, paragraph: number });
const paragraphFirst: Read = (number, meeting) => paragraph(meeting, number);
const comparison: Read = (one, other) => ({ kind: "compare", from: Math.min(one, other), to: Math.max(one, other) });

/** Each with what its two numbers name. */
const forms: readonly (readonly [form: RegExp, read: Read])[] = [
  form(`(?:compare|비교)\\s${ordinal}${particle}\\s?(?:and|with|to|vs\\.?|,|-|&|과|와)?\\s?${ordinal}`, comparison),
  form(`${ordinal}${meetingWord}${particle}\\s?(?:vs\\.?|versus|대)\\s?${ordinal}${meetingWord}`, comparison),
  form(
    `${ordinal}${meetingWord}${particle}\\s?(?:-|,|and)?\\s?${ordinal}${meetingWord}${particle}\\s?(?:비교|compared?)`,
    comparison,
  ),
  form(`${sign}(\\d{1,3})(?:항)?\\s?(?:of|in|,)?\\s?(?:the\\s)?${ordinal}${meetingWord}`, paragraphFirst),
  form(`(\\d{1,3})항\\s?,?\\s?${ordinal}${meetingWord}`, paragraphFirst),
  form(
    `(?:the\\s)?${ordinal}${meetingWord}${particle}\\s?[,:/]?\\s?(?:${sign})?(?<![\\d,])(\\d{1,3})\\s?(?:항|문단)?`,
    paragraph,
  ),
];

function form(source: string, read: Read): readonly [RegExp, Read] {
  return [new RegExp(`^${source}$`, "u"), read];
}

const names = "scm|security consultative|meeting|communiqu|공동성명|회의|한미안보|안보협의";
const namedInWords = new RegExp(
  [
    String.raw`(?<![\d,.-])(?:제\s?)?(?<number>\d{1,3})(?:st|nd|rd|th|차)(?=\s?(?:${names})|[\s?.!]*$)`,
    String.raw`(?:\bscm|회의)[\s-]?#?(?<behind>\d{1,3})(?![\d,.-])`,
    String.raw`(?<![\d,.-])(?<year>(?:19|20)\d{2})년?(?=['’]?s?\s(?:${names}))`,
    String.raw`\b(?:scm|communiqu[eé]|meeting)\s(?:of|in|for)\s(?<later>(?:19|20)\d{2})(?!\d)`,
  ].join("|"),
  "gu",
);

/**
 * The meetings that a question names, by their numbers or years, whatever else it asks.
 *
 * @example meetingsAsked("where was the 55th SCM held") // => [{ number: 55 }] · meetingsAsked("2023년 공동성명은") // => [{ year: 2023 }]
 */
export function meetingsAsked(query: string): ({ number: number } | { year: number })[] {
  return Array.from(plainOf(query).text.toLowerCase().matchAll(namedInWords), ({ groups = {} }) => {
    const year = groups["year"] ?? groups["later"];
    return year ? { year: Number(year) } : { number: Number(groups["number"] ?? groups["behind"]) };
  });
}

const meetingForm = new RegExp(`^(?:the\\s)?${ordinal}${meetingWord}$`, "u");
const scmFirst = new RegExp(`^(?:scm|meeting)\\s?#?${ordinal}$`, "u");

/**
 * The place that a query names, whether or not there is one.
 *
 * @example jumpOf("¶10 of the 56th") // => { kind: "paragraph", meeting: 56, paragraph: 10 }
 */
export function jumpOf(query: string): Jump | undefined {
  const text = plainOf(query).text.toLowerCase().replace(/\s+/gu, " ").trim();
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    if (found) return read(Number(found[1]), Number(found[2]));
  }
  const alone = meetingForm.exec(text) ?? scmFirst.exec(text);
  return alone ? { kind: "meeting", meeting: Number(alone[1]) } : undefined;
}
