/** Shapes that several records share. Every message is written for the editor who will read it. */
import { z } from "zod";
import { languages, placeNamed, printedNumber } from "../paths.ts";
import { isWebAddress } from "./link.ts";

/** A day that stands in YAML without quotes, as it was written: many readers of YAML would make a moment of it. */
export class BareDay {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

const dayHint = 'write the day as a quoted ISO date: year, month and day with hyphens, e.g. "2024-10-30"';

/** What is wrong with what stands for a day. */
function dayFault(value: unknown): string {
  return value instanceof BareDay ? `put the day into quotes: "${value.written}"` : dayHint;
}

/** A day, as a quoted ISO string: an unquoted YAML date would become a `Date` at midnight in another zone. */
export const isoDate = z
  .string({ error: ({ input }) => dayFault(input) })
  .regex(/^\d{4}-\d{2}-\d{2}$/, dayHint)
  .refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || z.iso.date().safeParse(day).success, {
    error: "there is no such day in the calendar: correct it from the source",
  })
  .refine((day) => !/^\d{4}-/.test(day) || /^(?:19[5-9]|20)\d/.test(day), {
    error: "the alliance dates from 1953, and nothing here is planned for another century: correct the year",
  })
  .meta({ description: 'A day, quoted: "2024-10-30"' });

/** A whole number; one in quotes is text, and is told so. @param message what to write instead */
export const wholeNumber = (message: string) =>
  z.int({ error: ({ input }) => (isQuotedNumber(input) ? `write the number without quotes: ${input}` : message) });

function isQuotedNumber(value: unknown): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}

/** Yes or no; the word in quotes is text, and is told so. @param message what to write instead */
export const yesOrNo = (message: string) =>
  z.boolean({
    error: ({ input }) =>
      input === "true" || input === "false" ? `write it without quotes: ${input}` : `${message} is true or false`,
  });

export const language = z.enum(languages, "the language is en or ko");

export const text = z
  .string("write some text in quotes")
  .trim()
  .min(1, "the text is empty: write it, or leave the field out")
  .max(2000, "no field has so many words: write what is meant in fewer, or see what was pasted");

/** Exact wordings of one language, matched as `text/pattern.ts` says. */
export const wordings = z
  .array(
    text
      .regex(/[\p{L}\p{N}]/u, 'a wording has letters or digits: write words as they are printed, e.g. "SOFA"')
      .max(200, "a wording is a few words: no text would have so many again"),
    'list exact wordings in brackets, e.g. ["SOFA", "base return*"]',
  )
  .max(300, "nobody reads so many wordings: list those that a text prints or may print");

export const meetingNumber = wholeNumber("a meeting has a whole number, e.g. 56")
  .min(1, "meetings are counted from 1")
  .meta({ description: "Number of the meeting, as the communiqués count" });

const printedParagraph = wholeNumber("a paragraph has a whole number").min(1, "paragraphs are counted from 1");

/** A paragraph by its printed number; one without by its name in quotes: "0", "17a". Its place in the text comes out. */
export const paragraphNumber = z.unknown().transform((value, context): number => {
  const place = typeof value === "string" ? placeNamed(value) : undefined;
  if (place !== undefined && printedNumber(place) === null) return place;
  const { success, data, error } = printedParagraph.safeParse(value, { reportInput: true });
  if (success) return data;
  for (const { message } of error.issues) context.addIssue({ code: "custom", message, input: value });
  return z.NEVER;
});

export const lineNumber = wholeNumber("a line has a whole number").min(1, "lines are counted from 1");

/** A run of lines. @param message what to write instead */
export const lineRange = (message: string) =>
  z
    .tuple([lineNumber, lineNumber], message)
    .refine(([first, last]) => first <= last, "the first line stands before the last: exchange the two");

/** Ids are permanent and stand in addresses. */
export const slug = z
  .string("write an id; one of digits alone stands in quotes")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id has small letters, digits and single hyphens, e.g. usfk-force-level");

/** The same words in both languages of the edition. */
export const bilingual = z.strictObject({ en: text, ko: text });

/** Ids of the record's `sources` in which a value was seen; a value without a source stays out of the edition. */
export const sourceIds = z
  .array(slug, "list the ids of the sources in which this was seen, e.g. [mnd-56]")
  .min(1, "a fact needs at least one source: name it, or leave the fact out")
  .refine((ids) => new Set(ids).size === ids.length, "name each source once")
  .meta({ description: "Ids of this record's sources in which the value was seen" });

const wholeAddress =
  "write a whole web address, beginning with https:// or http://, without spaces, quotes and pointed brackets, and with nothing before the host";

/** A page on the web. */
export const webAddress = z.string(wholeAddress).refine(isWebAddress, wholeAddress);
