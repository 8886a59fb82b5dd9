/** Terms of the alliance across languages, `content/terms.yaml`. */
import { z } from "zod";
import { bilingual, slug, text } from "./shared.ts";

export const termSchema = z.strictObject({
  id: slug,
  acronym: text
    .regex(/\p{Lu}/u, "an acronym has capital letters, e.g. OPCON")
    .optional()
    .meta({ description: "As printed, e.g. OPCON" }),
  en: text.meta({ description: "Full English term, as the communiqués print it" }),
  ko: text.meta({ description: "Full Korean term" }),
  variants: z
    .strictObject({ en: z.array(text).default([]), ko: z.array(text).default([]) })
    .optional()
    .meta({ description: "Other wordings that readers type or texts print, e.g. 전작권" }),
  meaning: bilingual.meta({ description: "One line of meaning" }),
});

export type Term = z.infer<typeof termSchema>;
