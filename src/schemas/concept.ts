/** A concept that is traced through all texts, `content/concepts/denuclearization.yaml`. The file name is the id. */
import { z } from "zod";
import { bilingual, slug, wordings } from "./shared.ts";

const patterns = wordings.min(1, "a concept needs at least one wording in each language").meta({
  description:
    "Exact wordings; letter case, white space, dashes, quotes and middle dots do not matter. English wordings match whole words; a trailing * stands for any ending. Korean wordings match inside an eojeol, so that particles and compounds are found",
});

export const conceptSchema = z.strictObject({
  id: slug,
  label: bilingual,
  definition: bilingual.meta({ description: "One sentence: what the concept is and what counts as naming it" }),
  patterns: z.strictObject({ en: patterns, ko: patterns }),
  near: z
    .strictObject({ en: wordings.default([]), ko: wordings.default([]) })
    .optional()
    .meta({ description: "Wordings that come near and do not count: shown beside an absence" }),
  press: z
    .strictObject({ en: wordings.default([]), ko: wordings.default([]) })
    .optional()
    .meta({ description: "What the press calls it: leads a search to the concept, and is never counted" }),
  topic: slug.optional().meta({ description: "The topic under which it is usually found" }),
});

export type Concept = z.infer<typeof conceptSchema>;
