/** Frontmatter of the edition's own prose, `content/about/*.mdx`. */
import { z } from "zod";
import { language, text } from "./shared.ts";

export const proseSchema = z.strictObject({ title: text, description: text, lang: language });
