/** The collections of `content/`, as Astro sees them. The file name is the id, whatever the frontmatter says. */
import { defineCollection } from "astro:content";
import { join } from "node:path";
import { file, glob } from "astro/loaders";
import { contentDir } from "./archive/content-dir.ts";
import { communiqueSchema } from "./schemas/communique.ts";
import { meetingSchema } from "./schemas/meeting.ts";
import { proseSchema } from "./schemas/prose.ts";
import { reportSchema } from "./schemas/report.ts";
import { topicSchema } from "./schemas/topic.ts";

const folder = (name: string, extension: "mdx" | "yaml") =>
  glob({
    base: join(contentDir(), name),
    pattern: `*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });

export const collections = {
  meetings: defineCollection({ loader: folder("meetings", "yaml"), schema: meetingSchema }),
  communiques: defineCollection({ loader: folder("communiques", "mdx"), schema: communiqueSchema }),
  reports: defineCollection({ loader: folder("reports", "mdx"), schema: reportSchema }),
  // The edition's own prose belongs to the site, not to the corpus that CONTENT_DIR names.
  about: defineCollection({
    loader: glob({ base: "content/about", pattern: "*.mdx", generateId: ({ entry }) => entry.slice(0, -4) }),
    schema: proseSchema,
  }),
  topics: defineCollection({ loader: file(join(contentDir(), "topics.yaml")), schema: topicSchema }),
};
