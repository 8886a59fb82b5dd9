/** Frontmatter of a text, `content/communiques/56.en.mdx`. The file name is the id. */
import { z } from "zod";
import { isoDate, language, lineNumber, meetingNumber, text, webAddress } from "./shared.ts";

export const textStatuses = ["official", "copy", "translation"] as const;
export type TextStatus = (typeof textStatuses)[number];

export const communiqueSchema = z.strictObject({
  meeting: meetingNumber,
  lang: language,
  title: text.meta({ description: "Title as the document prints it" }),
  status: z.enum(textStatuses, "the status is official, copy or translation").meta({
    description: "official: a government's own publication (flagged, never corrected) · copy: by others · translation",
  }),
  source: z.strictObject({
    publisher: text.meta({ description: "Who published the witness that is archived in content/sources/" }),
    url: webAddress.nullable().meta({ description: "null where the archived copy does not record it" }),
    retrieved: isoDate.nullable().meta({ description: "Day of retrieval, null where not recorded" }),
    lines: z
      .tuple([lineNumber, lineNumber], "lines is [first, last]: the lines of the archived file that are the text")
      .optional()
      .meta({
        description:
          "First and last line of the archived file that are the text; the rest is page furniture. Left out: all of it.",
      }),
    note: text.optional().meta({ description: "What the witness is and its condition" }),
  }),
});

export type CommuniqueRecord = z.infer<typeof communiqueSchema>;
