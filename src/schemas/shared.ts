/** Shapes that several records share. Every message is written for the editor who will read it. */
import { z } from "zod";
import { languages } from "../paths.ts";

/** A day, as a quoted ISO string: an unquoted YAML date would become a `Date` at midnight in another zone. */
export const isoDate = z.iso
  .date('write the day as a quoted ISO date, e.g. "2024-10-30"')
  .meta({ description: 'A day, quoted: "2024-10-30"' });

export const language = z.enum(languages, "the language is en or ko");

export const text = z
  .string("write some text in quotes")
  .trim()
  .min(1, "the text is empty: write it, or leave the field out");

/** Exact wordings of one language, matched as `text/pattern.ts` says. */
export const wordings = z.array(
  text.regex(/[\p{L}\p{N}]/u, 'a wording has letters or digits: write words as they are printed, e.g. "SOFA"'),
  'list exact wordings in brackets, e.g. ["SOFA", "base return*"]',
);

export const meetingNumber = z
  .int("a meeting has a whole number, e.g. 56")
  .min(1, "meetings are counted from 1")
  .meta({ description: "Number of the meeting, as the communiqués count" });

/** Ids are permanent and stand in addresses. */
export const slug = z
  .string("write an id")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id has small letters, digits and single hyphens, e.g. usfk-force-level");

/** The same words in both languages of the edition. */
export const bilingual = z.strictObject({ en: text, ko: text });

export type Bilingual = z.infer<typeof bilingual>;

/** Ids of the record's `sources` in which a value was seen; a value without a source stays out of the edition. */
export const sourceIds = z
  .array(slug, "list the ids of the sources in which this was seen, e.g. [mnd-56]")
  .min(1, "a fact needs at least one source: name it, or leave the fact out")
  .meta({ description: "Ids of this record's sources in which the value was seen" });

/** A page on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: "write a whole web address, beginning with https:// or http://",
});
