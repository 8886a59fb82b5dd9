/** The controlled vocabulary, `content/topics.yaml`. */
import { z } from "zod";
import { bilingual, slug, wordings } from "./shared.ts";

export const topicSchema = z.strictObject({
  id: slug,
  label: bilingual,
  definition: bilingual.meta({ description: "One sentence: what a paragraph under this topic speaks of" }),
  cues: z
    .strictObject({ en: wordings.default([]), ko: wordings.default([]) })
    .default({ en: [], ko: [] })
    .meta({
      description:
        "Wordings that give the topic away wherever they stand, written as a concept's patterns: the comparison recognizes by them what a paragraph deals with",
    }),
});

export type Topic = z.infer<typeof topicSchema>;
