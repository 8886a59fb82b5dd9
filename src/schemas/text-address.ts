/** One public address where a text of a meeting can be read: what stands there, and how much of it was read. */
import { z } from "zod";
import { bilingual, language, lineRange, text, webAddress, wholeNumber } from "./shared.ts";

/** Who publishes there, the more trusted first: a government, then what archives keep, then others. */
export const addressKinds = ["official-release", "white-paper", "archive", "copy", "press"] as const;

/** What kind of file the address answers with. */
export const addressFormats = ["html", "txt", "pdf", "html+pdf", "docx", "hwpx", "hwp"] as const;

/** What stands at an address that does not have the whole text. */
export const insteadOfText = ["gist", "report", "draft", "part", "damaged", "lead"] as const;

const wholeHint = "whole is true (all of it was read there), unknown (only its opening was read) or false";

const addressFields = z.strictObject({
  lang: language,
  kind: z.enum(addressKinds, `the kind of an address is one of: ${addressKinds.join(", ")}`).meta({
    description: "Who publishes there, official before archives, copies and press",
  }),
  publisher: text,
  address: webAddress,
  format: z.enum(addressFormats, `the format is one of: ${addressFormats.join(", ")}`),
  whole: z.literal([true, false, "unknown"], {
    error: ({ input }) => (input === "true" || input === "false" ? `write it without quotes: ${input}` : wholeHint),
  }),
  instead: z
    .enum(insteadOfText, `what stands there instead is one of: ${insteadOfText.join(", ")}`)
    .optional()
    .meta({ description: "What stands there where it is not the whole text; only with whole: false" }),
  paragraphs: wholeNumber("a text has a whole number of paragraphs")
    .min(1, "leave paragraphs out where their number is not known")
    .max(200, "no communiqué has so many paragraphs: count the printed numbers")
    .optional()
    .meta({ description: "Paragraphs with a printed number; left out where not known" }),
  lines: lineRange("lines is [first, last]: the lines of the file that are the text")
    .optional()
    .meta({ description: "Lines of the file, counted from 1, that are the text" }),
  sha256: z
    .string("write the digest in quotes")
    .regex(/^[0-9a-f]{64}$/, "the digest (SHA-256) has 64 digits, 0 to 9 and small a to f: copy it whole")
    .optional()
    .meta({ description: "SHA-256 of the file as it was read, byte for byte" }),
  note: bilingual.optional().meta({ description: "What to know of the text there" }),
});

type Fields = z.infer<typeof addressFields>;

/** What one field asks of another: the field at fault, when it is, and what to write. */
const demands: { field: keyof Fields; isBroken: (fields: Fields) => boolean; hint: string }[] = [
  {
    field: "sha256",
    isBroken: ({ whole, sha256 }) => whole === true && sha256 === undefined,
    hint: "write the SHA-256 of the file that was read whole, or whole: unknown",
  },
  {
    field: "sha256",
    isBroken: ({ whole, lines, sha256 }) => whole !== true && lines !== undefined && sha256 === undefined,
    hint: "write the SHA-256 of the file whose lines are counted, or leave lines out",
  },
  {
    field: "instead",
    isBroken: ({ whole, instead }) => whole !== false && instead !== undefined,
    hint: "leave it out, or write whole: false: it says what stands there where the text does not",
  },
];

export const textAddressSchema = addressFields.check(({ value, issues }) => {
  for (const { field, isBroken, hint } of demands) {
    if (isBroken(value)) issues.push({ code: "custom", input: value[field], path: [field], message: hint });
  }
});

export type TextAddress = z.infer<typeof textAddressSchema>;
