/** Frontmatter of a claim in circulation, `content/claims/*.mdx`: who made it, and what the texts can say of it. */
import { z } from "zod";
import { bilingual, isoDate, language, meetingNumber, slug, text } from "./shared.ts";

export const claimSchema = z.strictObject({
  lang: language,
  title: text.meta({ description: "The claim in one sentence, in the editor's words" }),
  concept: slug.meta({ description: "The concept whose cells decide" }),
  meeting: meetingNumber.meta({ description: "The text of which something is claimed" }),
  expects: z
    .enum(["present", "absent"], "a claim expects the concept to be present or absent")
    .meta({ description: "What would have to be found for the claim to hold" }),
  madeBy: text.meta({ description: "Who made it" }),
  madeOn: isoDate.nullable().meta({ description: "When; null where the source does not say" }),
  unchecked: bilingual
    .optional()
    .meta({ description: "What of the claim the texts held cannot decide, e.g. 'first time in nine years'" }),
});

export type ClaimRecord = z.infer<typeof claimSchema>;
