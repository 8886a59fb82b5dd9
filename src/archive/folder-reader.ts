/** Reads one content folder file by file: what cannot be read is a fault, and left out. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Document, isNode, isScalar, LineCounter, parseDocument, type ScalarTag, visit } from "yaml";
import type { ZodType } from "zod";
import { EditionError } from "../edition-error.ts";
import { alignmentSchema } from "../schemas/alignment.ts";
import { BareDay } from "../schemas/shared.ts";
import { decode, isThere, listFolder, readBytes, readText, refuseOutside } from "./disk.ts";
import type { AlignmentEntry, Entry, SourceFile, TextEntry } from "./entries.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { shapeFaults } from "./shape.ts";
import { notComposed } from "./spelling.ts";
import { checkComments, checkProseLanguage, checkProseWriting, checkRecordWriting } from "./writing.ts";

/** An unquoted day, kept as it was written, so that it can be told from one in quotes. */
const bareDay: ScalarTag = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  test: /^\d{4}-\d{1,2}-\d{1,2}$/,
  resolve: (written) => new BareDay(written),
};

/** Reads records and texts below one folder, and reports to an inquiry what is wrong with them. */
export class FolderReader {
  readonly #dir: string;
  readonly #inquiry: Inquiry;

  constructor(dir: string, inquiry: Inquiry) {
    this.#dir = dir;
    this.#inquiry = inquiry;
  }

  /** Whether there is anything of that name; some folders are there only when needed. */
  has(name: string): boolean {
    return isThere(join(this.#dir, name));
  }

  alignments(): AlignmentEntry[] {
    const named = this.#files("alignments", /^[1-9]\d*-[1-9]\d*\.yaml$/, "51-56.yaml");
    return named.flatMap(({ name, file, content }) => {
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

  /** Texts with frontmatter that are prose of the edition: what is strange in the writing of either is reported. */
  prose<Data>(folder: string, names: RegExp, example: string, schema: ZodType<Data>): TextEntry<Data>[] {
    const entries = this.texts(folder, names, example, schema);
    for (const { body, file, lineOffset } of entries) {
      checkProseWriting(body, file, lineOffset, this.#inquiry);
      checkProseLanguage(body, file, this.#inquiry);
    }
    return entries;
  }

  texts<Data>(folder: string, names: RegExp, example: string, schema: ZodType<Data>): TextEntry<Data>[] {
    return this.#files(folder, names, example).flatMap(({ name, file, content }) => {
      const split = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(content);
      if (!split) {
        this.#inquiry.report(noFrontmatter(content, file), file);
        return [];
      }
      // An empty line stands in for the first ---, so that faults name lines of the file.
      const data = this.#parse(`\n${split[1] ?? ""}`, file, schema);
      const body = content.slice(split[0].length);
      const lineOffset = split[0].split("\n").length - 1;
      return data === undefined ? [] : [{ id: name.replace(/\.mdx$/, ""), file, data, body, lineOffset }];
    });
  }

  /** A record that stands alone, in a file of its own. */
  record<Data>(name: string, schema: ZodType<Data>): Data | undefined {
    const file = `content/${name}`;
    const content = this.#text(name);
    return content === undefined ? undefined : this.#parse(content, file, schema);
  }

  list<Data extends { id: string }>(name: string, schema: ZodType<Data>, what: string): Data[] {
    const file = `content/${name}`;
    const content = this.#text(name);
    const raw = content === undefined ? undefined : this.#yaml(content, file);
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      this.#inquiry.report(faults.notAList(file), file);
      return [];
    }
    const entries = raw.flatMap((item: unknown, index) => {
      const data = this.#shape(item, file, schema, `entry ${index + 1}: `);
      return data === undefined ? [] : [data];
    });
    const ids = entries.map(({ id }) => id);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) {
      this.#inquiry.report(faults.duplicateEntry(file, what, id), file);
    }
    return entries;
  }

  sources(): SourceFile[] {
    return this.#files("sources", /^[1-9]\d*\.(en|ko)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?\.txt$/, "56.en.txt").map(
      ({ name, file, content, bytes }) => ({
        id: name.replace(/\.txt$/, ""),
        file,
        text: content,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      }),
    );
  }

  /** A file that stands alone; nothing, and a fault, where it cannot be read or is empty. */
  #text(name: string): string | undefined {
    const file = `content/${name}`;
    const content = this.#try(file, () => {
      refuseOutside(this.#dir, join(this.#dir, name), file);
      return readText(join(this.#dir, name), file);
    });
    if (content?.trim() !== "") return content;
    this.#inquiry.report(faults.emptyFile(file), file);
    return undefined;
  }

  #files(folder: string, names: RegExp, example: string) {
    const path = join(this.#dir, folder);
    if (!isThere(path)) {
      this.#inquiry.report(faults.missingFolder(`content/${folder}/`), `content/${folder}/`);
      return [];
    }
    const listed = this.#try(`content/${folder}/`, () => {
      refuseOutside(this.#dir, path, `content/${folder}/`);
      return listFolder(path, `content/${folder}/`);
    });
    // Numbers sort as numbers, so that faults come in the order of the meetings.
    return (listed ?? []).sort(new Intl.Collator("en", { numeric: true }).compare).flatMap((name) => {
      const file = `content/${folder}/${name}`;
      if (!names.test(name)) {
        // It may be the very file that is missed elsewhere.
        if (!name.startsWith(".")) this.#inquiry.report(faults.strayFile(file, example), `content/${folder}/*`);
        return [];
      }
      const read = this.#try(file, () => {
        refuseOutside(this.#dir, join(path, name), file);
        const bytes = readBytes(join(path, name), file);
        return { name, file, bytes, content: decode(bytes, file) };
      });
      if (read?.content.trim() !== "") return read ?? [];
      this.#inquiry.report(faults.emptyFile(file), file);
      return [];
    });
  }

  #try<Result>(name: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      this.#inquiry.report(error, name);
      return undefined;
    }
  }

  #parse<Data>(source: string, file: string, schema: ZodType<Data>): Data | undefined {
    const raw = this.#yaml(source, file);
    return raw === undefined ? undefined : this.#shape(raw, file, schema, "");
  }

  #yaml(source: string, file: string): unknown {
    if (source.startsWith("\ufeff")) {
      this.#inquiry.report(faults.byteOrderMark(file), file);
      return undefined;
    }
    checkComments(source, file, this.#inquiry);
    const decomposed = source.split("\n").flatMap((text, index) => {
      const [word] = notComposed(text);
      return word === undefined ? [] : [{ word, place: { file, line: index + 1 } }];
    });
    const [first] = decomposed;
    if (first) {
      const places = decomposed.map(({ place }) => place);
      this.#inquiry.report(faults.notNfc(places, first.word), file);
      return undefined;
    }
    try {
      const counter = new LineCounter();
      const document = parseDocument(source, {
        customTags: [bareDay],
        prettyErrors: true,
        logLevel: "error",
        lineCounter: counter,
      });
      const [error] = document.errors;
      if (error) throw error;
      if (source.trimStart().startsWith("%")) throw new Error("it begins with a directive (%).");
      const riddles = riddlesIn(document, file, counter);
      for (const fault of riddles) this.#inquiry.report(fault, file);
      return riddles.length > 0 ? undefined : (document.toJS() ?? null);
    } catch (error) {
      this.#inquiry.report(faults.brokenYaml(file, (error as Error).message), file);
      return undefined;
    }
  }

  #shape<Data>(raw: unknown, file: string, schema: ZodType<Data>, where: string): Data | undefined {
    const result = schema.safeParse(raw, { reportInput: true });
    if (result.success) {
      checkRecordWriting(result.data, `${file}: ${where}`, file, this.#inquiry);
      return result.data;
    }
    for (const fault of shapeFaults(result.error, file, where)) this.#inquiry.report(fault, file);
    return undefined;
  }
}

/** A whole number or a fraction as anybody writes it. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** What YAML reads as something else than stands there: values written elsewhere, tags, numbers of another base. */
function riddlesIn(document: Document.Parsed, file: string, counter: LineCounter): EditionError[] {
  const found: EditionError[] = [];
  const place = (offset: number | undefined) => ({ file, line: counter.linePos(offset ?? 0).line });
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push(faults.yamlAlias(place(range?.[0]), source));
    },
    Node: (_, node) => {
      const start = place(node.range?.[0]);
      if (node.tag !== undefined) found.push(faults.yamlTag(start, node.tag.replace("tag:yaml.org,2002:", "!!")));
      if (isScalar(node) && typeof node.value === "number" && !plainNumber.test(node.source ?? "")) {
        found.push(faults.strangeNumber(start, node.source ?? "", node.value));
      }
    },
  });
  return found.slice(0, 1);
}

function noFrontmatter(content: string, file: string): EditionError {
  if (content.startsWith("\ufeff")) return faults.byteOrderMark(file);
  return content.startsWith("---") ? faults.openFrontmatter(file) : faults.noFrontmatter(file);
}

/** The line on which each change of an alignment stands, so that a stale one can be named. */
function linesOfChanges(content: string): number[] {
  const counter = new LineCounter();
  const changes = parseDocument(content, { lineCounter: counter }).get("changes", true);
  const items: unknown[] = changes && "items" in (changes as object) ? (changes as { items: unknown[] }).items : [];
  return items.map((item) => (isNode(item) && item.range ? counter.linePos(item.range[0]).line : 1));
}
