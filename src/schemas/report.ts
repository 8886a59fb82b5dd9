/** Frontmatter of a report, `content/reports/57.mdx`: what was reported of a meeting whose text is not held. */
import { z } from "zod";
import { language, meetingNumber, text } from "./shared.ts";

/** How the edition knows of an item. */
export const reportBases = ["press-conference", "press-report", "expected"] as const;
export type ReportBasis = (typeof reportBases)[number];

export const reportSchema = z.strictObject({ meeting: meetingNumber, lang: language, title: text });

export type ReportRecord = z.infer<typeof reportSchema>;
