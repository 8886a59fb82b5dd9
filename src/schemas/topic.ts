/** The controlled vocabulary, `content/topics.yaml`. */
import { z } from "zod";
import { bilingual, slug } from "./shared.ts";

export const topicSchema = z.strictObject({
  id: slug,
  label: bilingual,
  definition: bilingual.meta({ description: "One sentence: what a paragraph under this topic speaks of" }),
});

export type Topic = z.infer<typeof topicSchema>;
