/** Reads `content/` from the disk: for `npm run check`, for the one reading of a build, for tests and benchmarks. */
import { basename, dirname } from "node:path";
import { languages } from "../paths.ts";
import { claimSchema } from "../schemas/claim.ts";
import { communiqueSchema } from "../schemas/communique.ts";
import { conceptSchema } from "../schemas/concept.ts";
import { correctionsSchema, movedSchema } from "../schemas/correction.ts";
import { differenceSchema } from "../schemas/difference.ts";
import { examplesSchema } from "../schemas/examples.ts";
import { meetingSchema } from "../schemas/meeting.ts";
import { chapters, type ProseRecord, proseSchema } from "../schemas/prose.ts";
import { releaseSchema } from "../schemas/release.ts";
import { reportSchema } from "../schemas/report.ts";
import { termSchema } from "../schemas/term.ts";
import { topicSchema } from "../schemas/topic.ts";
import type { Entries, TextEntry } from "./entries.ts";
import { FolderReader } from "./folder-reader.ts";
import type { Inquiry } from "./inquiry.ts";

/**
 * Reads a content folder. Names in messages begin with `content/`, wherever the folder lies. A file with a fault is left
 * out of the entries, and in doubt for the inquiry.
 *
 * @param published addresses published before: what they need must be there
 */
export function readContent(dir: string, inquiry: Inquiry, published: readonly string[] = []): Entries {
  const reader = new FolderReader(dir, inquiry);
  const isPublished = (pattern: RegExp) => published.some((address) => pattern.test(address));
  return {
    meetings: reader.records("meetings", meetingSchema),
    communiques: reader.texts("communiques", /^[1-9]\d*\.(en|ko)\.mdx$/, "56.en.mdx", communiqueSchema),
    witnesses: reader.has("witnesses")
      ? reader.texts(
          "witnesses",
          /^[1-9]\d*\.(en|ko)\.[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/,
          "51.en.white-paper.mdx",
          communiqueSchema,
        )
      : [],
    reports: reader.has("reports") ? reader.prose("reports", /^[1-9]\d*(\.ko)?\.mdx$/, "57.mdx", reportSchema) : [],
    topics: reader.list("topics.yaml", topicSchema, "topic"),
    alignments: reader.has("alignments") ? reader.alignments() : [],
    differences: reader.has("differences") ? reader.records("differences", differenceSchema) : [],
    concepts:
      reader.has("concepts") || isPublished(/^\/trace\/[^#]/u)
        ? reader.records("concepts", conceptSchema, slugFile("yaml"), "sofa.yaml")
        : [],
    terms:
      reader.has("terms.yaml") || isPublished(/^\/glossary\/#/u) ? reader.list("terms.yaml", termSchema, "term") : [],
    claims: reader.has("claims") ? reader.prose("claims", slugFile("(ko\\.)?mdx"), "a-claim.mdx", claimSchema) : [],
    releases: reader.has("releases.yaml") ? reader.list("releases.yaml", releaseSchema, "release") : [],
    corrections: reader.has("corrections.yaml") ? reader.record("corrections.yaml", correctionsSchema) : [],
    moved: reader.has("moved.yaml") ? reader.record("moved.yaml", movedSchema) : [],
    examples: reader.has("examples.yaml") ? reader.record("examples.yaml", examplesSchema) : undefined,
    sources: reader.sources(),
  };
}

/** Reads the folder of the edition's own prose: chapters in both languages, and nothing else. */
export function readProse(dir: string, inquiry: Inquiry): TextEntry<ProseRecord>[] {
  const names = new RegExp(`^(?:${chapters.join("|")})\\.(?:${languages.join("|")})\\.mdx$`);
  return new FolderReader(dirname(dir), inquiry).prose(basename(dir), names, "method.en.mdx", proseSchema);
}

/** File names of records whose id is a word. */
function slugFile(ending: string): RegExp {
  return new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.${ending}$`);
}
