/** Frontmatter of a text, `content/communiques/56.en.mdx`. The file name is the id. */
import { z } from "zod";
import { isoDate, language, lineNumber, lineRange, meetingNumber, text, webAddress } from "./shared.ts";

export const textStatuses = ["official", "copy", "translation"] as const;
export type TextStatus = (typeof textStatuses)[number];

/** What kinds of files the text of a witness can be taken out of; `text` stands for plain text in any encoding. */
const receivedFormats = ["text", "markdown", "html", "pdf", "docx", "hwpx"] as const;

/** The file as it came, where the archived one is its text alone. */
const received = z.strictObject({
  format: z.enum(receivedFormats, `the format is one of: ${receivedFormats.join(", ")}`),
  encoding: text.optional().meta({ description: "Encoding of the file as it came, where that is text" }),
  sha256: z
    .string("write the digest as 64 hexadecimal digits, in quotes")
    .regex(/^[0-9a-f]{64}$/, "the digest has 64 hexadecimal digits")
    .meta({ description: "Of the file as it came" }),
  lines: lineRange("lines is [first, last]: the lines of the file as it came that were archived").optional(),
});

export const communiqueSchema = z.strictObject({
  meeting: meetingNumber,
  lang: language,
  title: text.meta({ description: "Title as the document prints it" }),
  status: z.enum(textStatuses, "the status is official, copy or translation").meta({
    description: "official: a government's own publication (flagged, never corrected) · copy: by others · translation",
  }),
  numbers: z
    .literal("assigned", "numbers is assigned, or left out where the document prints them")
    .optional()
    .meta({ description: "assigned: the document prints no numbers, the edition counts its paragraphs" }),
  topics: z
    .literal("suggested", "topics is suggested, or left out once an editor has read them")
    .optional()
    .meta({ description: "suggested: the paragraphs' topics come from the import, and no editor has read them yet" }),
  source: z.strictObject({
    publisher: text.meta({ description: "Who published the witness that is archived in content/sources/" }),
    url: webAddress.nullable().meta({ description: "null where the archived copy does not record it" }),
    retrieved: isoDate.nullable().meta({ description: "Day of retrieval, null where not recorded" }),
    // Where they are wrong, the check of the words says the right ones.
    lines: z
      .tuple([lineNumber, lineNumber], "lines is [first, last]: the lines of the archived file that are the text")
      .optional()
      .meta({
        description:
          "First and last line of the archived file that are the text; the rest is page furniture. Left out: all of it.",
      }),
    furniture: z
      .array(lineRange("each run of furniture is [first, last]"), "furniture lists runs of lines: [[12, 15], [40, 40]]")
      .optional()
      .meta({ description: "Lines between these that are page furniture: page numbers, running heads, rules" }),
    before: text.optional().meta({ description: "Words on the first of these lines that stand before the text" }),
    after: text.optional().meta({ description: "Words on the last of these lines that stand behind the text" }),
    received: received
      .optional()
      .meta({ description: "The file as it came, where the archived one is its text alone" }),
    note: text.optional().meta({ description: "What the witness is and its condition" }),
  }),
});

export type CommuniqueRecord = z.infer<typeof communiqueSchema>;
