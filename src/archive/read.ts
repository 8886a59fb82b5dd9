/**
 * Reads `content/` from the disk, without Astro: for `npm run check`, for the build's own check (Astro's loaders pass
 * over broken YAML, missing folders and double ids with exit code 0), for the search index, tests and benchmarks.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parse, parseDocument } from "yaml";
import type { ZodType } from "zod";
import type { EditionError } from "../edition-error.ts";
import { alignmentSchema } from "../schemas/alignment.ts";
import { claimSchema } from "../schemas/claim.ts";
import { communiqueSchema } from "../schemas/communique.ts";
import { conceptSchema } from "../schemas/concept.ts";
import { differenceSchema } from "../schemas/difference.ts";
import { examplesSchema } from "../schemas/examples.ts";
import { meetingSchema } from "../schemas/meeting.ts";
import { reportSchema } from "../schemas/report.ts";
import { termSchema } from "../schemas/term.ts";
import { topicSchema } from "../schemas/topic.ts";
import type { AlignmentEntry, Entries, Entry, SourceFile, TextEntry } from "./entries.ts";
import { faults } from "./messages.ts";
import { shapeFaults } from "./shape.ts";
import { notComposed } from "./spelling.ts";

/** What the disk holds, and what is wrong with its shape. A file with a fault is left out of the entries. */
export interface ReadContent {
  entries: Entries;
  faults: EditionError[];
}

/** Reads a content folder. Names in messages begin with `content/`, wherever the folder lies. */
export function readContent(dir: string): ReadContent {
  const found: EditionError[] = [];
  const reader = new FolderReader(dir, found);
  const entries: Entries = {
    meetings: reader.records("meetings", meetingSchema),
    communiques: reader.texts("communiques", /^[1-9]\d*\.(en|ko)\.mdx$/, "56.en.mdx", communiqueSchema),
    reports: reader.has("reports") ? reader.texts("reports", /^[1-9]\d*(\.ko)?\.mdx$/, "57.mdx", reportSchema) : [],
    topics: reader.list("topics.yaml", topicSchema),
    alignments: reader.has("alignments") ? reader.alignments() : [],
    differences: reader.has("differences") ? reader.records("differences", differenceSchema) : [],
    concepts: reader.has("concepts") ? reader.records("concepts", conceptSchema, slugFile("yaml"), "sofa.yaml") : [],
    terms: reader.has("terms.yaml") ? reader.list("terms.yaml", termSchema) : [],
    claims: reader.has("claims") ? reader.texts("claims", slugFile("(ko\\.)?mdx"), "a-claim.mdx", claimSchema) : [],
    examples: reader.has("examples.yaml") ? reader.record("examples.yaml", examplesSchema) : undefined,
    sources: reader.sources(),
  };
  return { entries, faults: found };
}

/** File names of records whose id is a word. */
function slugFile(ending: string): RegExp {
  return new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.${ending}$`);
}

class FolderReader {
  readonly #dir: string;
  readonly #found: EditionError[];

  constructor(dir: string, found: EditionError[]) {
    this.#dir = dir;
    this.#found = found;
  }

  /** Whether there is a folder of that name; some are there only when needed. */
  has(folder: string): boolean {
    return existsSync(join(this.#dir, folder));
  }

  alignments(): AlignmentEntry[] {
    const files = this.#files("alignments", /^[1-9]\d*-[1-9]\d*\.yaml$/, "51-56.yaml");
    return files.flatMap(({ name, file, content }) => {
      const data = this.#parse(content, file, alignmentSchema);
      return data === undefined
        ? []
        : [{ id: name.replace(/\.yaml$/, ""), file, data, lines: linesOfChanges(content) }];
    });
  }

  records<Data>(folder: string, schema: ZodType<Data>, names = /^[1-9]\d*\.yaml$/, example = "56.yaml"): Entry<Data>[] {
    return this.#files(folder, names, example).flatMap(({ name, file, content }) => {
      const data = this.#parse(content, file, schema);
      return data === undefined ? [] : [{ id: name.replace(/\.yaml$/, ""), file, data }];
    });
  }

  texts<Data>(folder: string, names: RegExp, example: string, schema: ZodType<Data>): TextEntry<Data>[] {
    return this.#files(folder, names, example).flatMap(({ name, file, content }) => {
      const split = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(content);
      if (!split) {
        this.#found.push(faults.noFrontmatter(file));
        return [];
      }
      const data = this.#parse(split[1] ?? "", file, schema);
      const body = content.slice(split[0].length);
      const lineOffset = split[0].split("\n").length - 1;
      return data === undefined ? [] : [{ id: name.replace(/\.mdx$/, ""), file, data, body, lineOffset }];
    });
  }

  /** A record that stands alone, in a file of its own. */
  record<Data>(name: string, schema: ZodType<Data>): Data | undefined {
    const file = `content/${name}`;
    const content = this.#decode(readFileSync(join(this.#dir, name)), file);
    return content === undefined ? undefined : this.#parse(content, file, schema);
  }

  list<Data extends { id: string }>(name: string, schema: ZodType<Data>): Data[] {
    const file = `content/${name}`;
    const path = join(this.#dir, name);
    if (!existsSync(path)) {
      this.#found.push(faults.missingFile(file));
      return [];
    }
    const content = this.#decode(readFileSync(path), file);
    const raw = content === undefined ? undefined : this.#yaml(content, file);
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      this.#found.push(faults.notAList(file));
      return [];
    }
    return raw.flatMap((item: unknown, index) => {
      const data = this.#shape(item, file, schema, `entry ${index + 1}: `);
      return data === undefined ? [] : [data];
    });
  }

  sources(): SourceFile[] {
    return this.#files("sources", /^[1-9]\d*\.(en|ko)\.txt$/, "56.en.txt").map(({ name, file, content, bytes }) => ({
      id: name.replace(/\.txt$/, ""),
      file,
      text: content,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    }));
  }

  #files(folder: string, names: RegExp, example: string) {
    const path = join(this.#dir, folder);
    if (!existsSync(path) || !statSync(path).isDirectory()) {
      this.#found.push(faults.missingFolder(`content/${folder}/`));
      return [];
    }
    // Numbers sort as numbers, so that faults come in the order of the meetings.
    const listed = readdirSync(path).sort(new Intl.Collator("en", { numeric: true }).compare);
    return listed.flatMap((name) => {
      const file = `content/${folder}/${name}`;
      if (!names.test(name)) {
        if (!name.startsWith(".")) this.#found.push(faults.strayFile(file, example));
        return [];
      }
      const bytes = readFileSync(join(path, name));
      const content = this.#decode(bytes, file);
      return content === undefined ? [] : [{ name, file, bytes, content }];
    });
  }

  #decode(bytes: Uint8Array, file: string): string | undefined {
    try {
      // The mark at the beginning is kept, so that it is met as a fault and not passed over.
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.#found.push(faults.notUtf8(file));
      return undefined;
    }
  }

  #parse<Data>(source: string, file: string, schema: ZodType<Data>): Data | undefined {
    const raw = this.#yaml(source, file);
    return raw === undefined ? undefined : this.#shape(raw, file, schema, "");
  }

  #yaml(source: string, file: string): unknown {
    const decomposed = notComposed(source);
    this.#found.push(...decomposed.map((found) => faults.notNfc({ file }, found)));
    if (decomposed.length > 0) return undefined;
    try {
      // With the timestamp tag an unquoted date is a Date here too, as it is in Astro, and fails the same way.
      return parse(source, { customTags: ["timestamp"], prettyErrors: true }) ?? null;
    } catch (error) {
      this.#found.push(faults.brokenYaml(file, (error as Error).message));
      return undefined;
    }
  }

  #shape<Data>(raw: unknown, file: string, schema: ZodType<Data>, where: string): Data | undefined {
    const result = schema.safeParse(raw, { reportInput: true });
    if (result.success) return result.data;
    this.#found.push(...shapeFaults(result.error, file, where));
    return undefined;
  }
}

/** The line on which each change of an alignment stands, so that a stale one can be named. */
function linesOfChanges(content: string): number[] {
  const counter = new LineCounter();
  const changes = parseDocument(content, { lineCounter: counter }).get("changes", true);
  const items: unknown[] = changes && "items" in (changes as object) ? (changes as { items: unknown[] }).items : [];
  return items.map((item) => (isNode(item) && item.range ? counter.linePos(item.range[0]).line : 1));
}
