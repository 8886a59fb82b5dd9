/** An editor's word over the aligner's, `content/alignments/51-56.yaml`: applied last, and shown as such. */
import { z } from "zod";
import { bilingual, isoDate, meetingNumber, paragraphNumber as paragraph } from "./shared.ts";

const reason = {
  from: paragraph.meta({ description: "Paragraph of the older text" }),
  to: paragraph.meta({ description: "Paragraph of the newer text" }),
  note: bilingual.meta({ description: "Why, in one sentence; readers see it" }),
  date: isoDate.meta({ description: "Day of the decision" }),
};

const change = z.discriminatedUnion(
  "action",
  [
    z.strictObject({
      action: z.literal("link"),
      strength: z
        .enum(["direct", "partial"], "the strength is direct (the same subject) or partial (a part of it)")
        .default("direct"),
      ...reason,
    }),
    z.strictObject({ action: z.literal("unlink"), ...reason }),
  ],
  "the action is link or unlink",
);

export const alignmentSchema = z.strictObject({
  from: meetingNumber.meta({ description: "Older meeting" }),
  to: meetingNumber.meta({ description: "Newer meeting" }),
  changes: z.array(change).min(1, "a file without changes says nothing: remove it"),
});

export type AlignmentRecord = z.infer<typeof alignmentSchema>;
