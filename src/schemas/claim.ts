/** Frontmatter of a claim in circulation, `content/claims/*.mdx`: who made it, and what the texts can say of it. */
import { z } from "zod";
import { bilingual, isoDate, language, meetingNumber, slug, text } from "./shared.ts";

const expects = z.enum(["present", "absent"], "a claim expects the concept to be present or absent");

export const claimSchema = z.strictObject({
  lang: language,
  title: text.meta({ description: "The claim in one sentence, in the editor's words" }),
  concept: slug.meta({ description: "The concept whose cells decide" }),
  meeting: meetingNumber.meta({ description: "The text of which something is claimed" }),
  expects: expects.meta({ description: "What would have to be found for the claim to hold" }),
  madeBy: text.meta({ description: "Who made it" }),
  madeOn: isoDate.nullable().meta({ description: "When; null where the source does not say" }),
  further: z
    .strictObject({
      words: bilingual.meta({
        description: "What is claimed besides, as it was said: 'for the first time in nine years'",
      }),
      texts: z
        .array(
          z.strictObject({ from: meetingNumber, to: meetingNumber, expects }),
          "list what would have to be found: texts: [{ from: 48, to: 55, expects: present }]",
        )
        .min(1, "name at least one stretch of meetings"),
    })
    .optional()
    .meta({ description: "What the claim says of other texts; its verdict is computed from those that are held" }),
});

export type ClaimRecord = z.infer<typeof claimSchema>;
