/** Where the two languages of one communiqué say different things, `content/differences/56.yaml`: an editor's notes. */
import { z } from "zod";
import { bilingual, meetingNumber, paragraphNumber, text } from "./shared.ts";

export const differenceSchema = z.strictObject({
  meeting: meetingNumber,
  differences: z
    .array(
      z.strictObject({
        paragraph: paragraphNumber,
        severity: z
          .enum(["high", "medium"], "the severity is high or medium; smaller differences are left out")
          .meta({ description: "high: another commitment or a missing statement · medium: another shade" }),
        en: text.meta({ description: "Words of the English paragraph, verbatim" }),
        ko: text.meta({ description: "Words of the Korean paragraph, verbatim" }),
        note: bilingual.meta({ description: "What differs, in one sentence" }),
      }),
    )
    .min(1, "a file without differences says nothing: remove it"),
});

export type DifferenceRecord = z.infer<typeof differenceSchema>;
export type Difference = DifferenceRecord["differences"][number];
