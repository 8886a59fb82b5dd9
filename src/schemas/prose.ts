/** Frontmatter of the edition's own prose, `content/about/*.mdx`. */
import { z } from "zod";
import { language, text } from "./shared.ts";

/** The chapters of the edition's own prose, each in both languages. */
export const chapters = ["about", "method", "cite"] as const;

export const proseSchema = z.strictObject({ title: text, description: text, lang: language });

export type ProseRecord = z.infer<typeof proseSchema>;
