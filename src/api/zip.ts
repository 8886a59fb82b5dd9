/** Astro integration: everything that can be taken along in one archive, made of a finished build. */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { Zip, ZipPassThrough } from "fflate";

/** The same for every file and every build: the archive of the same content has the same bytes. */
const mtime = new Date(1980, 0, 1);

/** What is taken: the published data, texts as Markdown, feeds. */
const taken = /^(?:api\/v1\/.*|(?:ko\/)?meetings\/\d+\/index\.md|feed-[a-z]+\.xml|llms\.txt)$/u;

/** A file of the archive, made smaller by Node itself: in JavaScript that takes eight times as long. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(chunk, { level: constants.Z_DEFAULT_COMPRESSION })), isLast);
  }
}

export function everythingInOne(): AstroIntegration {
  return {
    name: "everything-in-one",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: "utf8" })
          .map((file) => file.replaceAll("\\", "/"))
          .filter((file) => taken.test(file) && /\.[a-z]+$/u.test(file))
          .sort();
        const entries = [
          ...files.map((file) => [file, join(root, file)] as const),
          ...["LICENSE", "CITATION.cff"].map((file) => [file, file] as const),
        ];
        const target = join(root, "data/scm-communiques.zip");
        mkdirSync(dirname(target), { recursive: true });
        writeArchive(target, entries);
        logger.info(`Files in the archive: ${entries.length}`);
      },
    },
  };
}

/** @param entries name in the archive, and where the file lies */
function writeArchive(target: string, entries: readonly (readonly [name: string, file: string])[]): void {
  const out = openSync(target, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  for (const [name, file] of entries) {
    const entry = new Deflated(`scm-communiques/${name}`);
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(new Uint8Array(readFileSync(file)), true);
  }
  zip.end();
  closeSync(out);
}
