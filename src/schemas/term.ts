/** Terms of the alliance across languages, `content/terms.yaml`. */
import { z } from "zod";
import { bilingual, slug, text } from "./shared.ts";

const names = z
  .array(
    text
      .regex(/^[^*]*$/u, "write the name as it is typed or printed, without a star")
      .min(2, "a name of one sign stands in words that have nothing to do with it"),
    "list the names in brackets",
  )
  .default([]);

export const termSchema = z.strictObject({
  id: slug,
  acronym: text
    .regex(/\p{Lu}/u, "an acronym has capital letters, e.g. OPCON")
    .optional()
    .meta({ description: "As printed, e.g. OPCON" }),
  en: text.meta({ description: "Full English term, as the communiqués print it" }),
  ko: text.meta({ description: "Full Korean term" }),
  variants: z
    .strictObject({ en: names, ko: names })
    .optional()
    .meta({ description: "Other wordings that readers type or texts print, e.g. 전작권" }),
  meaning: bilingual.meta({ description: "One line of meaning" }),
});

export type Term = z.infer<typeof termSchema>;
