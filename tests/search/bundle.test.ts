/** What is written of an index and read back. Pagefind's own is built in real-texts.test.ts. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createPaths } from "../../src/paths.ts";
import { assertComplete, countsOf, type IndexMaker, readBundle, writeBundle } from "../../src/search/bundle.ts";
import { recordOf } from "../../src/search/record.ts";
import type { Paragraph } from "../../src/text/model.ts";

const paths = createPaths("/base/");
const record = (lang: "en" | "ko", number = 10) => {
  const paragraph = { number, topics: ["training"], text: "level" } as unknown as Paragraph;
  return recordOf(paragraph, { meeting: 56, lang }, (id) => id, paths);
};

const home = mkdtempSync(join(tmpdir(), "bundle-"));
const folder = join(home, "pagefind");
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true }));

/** Where an index that does as it is told fails. */
interface Faults {
  opened?: string[];
  added?: string[];
  made?: string[];
  isMissing?: boolean;
}

/** An index that has these files, and the list of what was asked of it. */
function makerOf(files: readonly string[], { opened = [], added = [], made = [], isMissing }: Faults = {}) {
  const steps: string[] = [];
  const index = {
    addCustomRecord: async ({ url }: { url: string }) => {
      steps.push(`add ${url}`);
      await Promise.resolve();
      steps.push(`added ${url}`);
      return { errors: added, file: { uniqueWords: 1, url, meta: {} } };
    },
    getFiles: async () => ({
      errors: made,
      files: files.map((path) => ({ path, content: new TextEncoder().encode(path) })),
    }),
  };
  const maker: IndexMaker = {
    createIndex: async ({ forceLanguage }) => {
      steps.push(`open in ${forceLanguage}`);
      return { errors: opened, ...(!isMissing && { index }) };
    },
    close: async () => steps.push("close"),
  };
  return { maker, steps };
}

describe("an index that is written", () => {
  test("takes the records one after the other, in English, and is closed", async () => {
    const { maker, steps } = makerOf([]);
    await writeBundle([record("en", 1), record("ko", 2)], folder, maker);
    expect(steps).toEqual([
      "open in en",
      "add /base/meetings/56/#p1",
      "added /base/meetings/56/#p1",
      "add /base/ko/meetings/56/#p2",
      "added /base/ko/meetings/56/#p2",
      "close",
    ]);
  });

  test("stands in place of what stood there, without the files that no page asks for", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "old.json"), "");
    const used = ["pagefind.js", "pagefind-entry.json", "wasm.en.pagefind", "fragment/pagefind-ui.pf_fragment"];
    const unused = ["ui.js", "ui.css", "modular-ui.js", "component-ui.js", "highlight.js", "worker.js"];
    const files = [...used, ...unused.map((name) => `pagefind-${name}`), "wasm.unknown.pagefind"];
    await writeBundle([], folder, makerOf(files).maker);
    const written = (readdirSync(folder, { recursive: true }) as string[]).sort();
    expect(written).toEqual([...used, "fragment"].sort());
    for (const path of used) expect(readFileSync(join(folder, path), "utf8")).toBe(path);
  });

  test.each([
    [{ opened: ["no binary"] }, "failed while it was opened: no binary"],
    [{ isMissing: true }, "failed while it was opened: no reason given"],
    [{ added: ["too long"] }, "failed while /base/meetings/56/#p10 was added: too long"],
    [{ made: ["no room"] }, "failed while its files were made: no room"],
  ])("fails aloud and is closed: %j", async (faults, message) => {
    const { maker, steps } = makerOf(["pagefind.js"], faults);
    await expect(writeBundle([record("en")], folder, maker)).rejects.toThrow(message);
    expect(steps.at(-1)).toBe("close");
    expect(existsSync(join(folder, "pagefind.js"))).toBe(false);
  });
});

describe("an index that is read back", () => {
  /** Writes an index by Pagefind's own count and its fragments, as Pagefind packs them. */
  function put(counts: Record<string, number>, fragments: Record<string, object>): void {
    mkdirSync(join(folder, "fragment"), { recursive: true });
    const languages = Object.fromEntries(Object.entries(counts).map(([lang, page_count]) => [lang, { page_count }]));
    writeFileSync(join(folder, "pagefind-entry.json"), JSON.stringify({ languages }));
    for (const [name, fragment] of Object.entries(fragments))
      writeFileSync(join(folder, "fragment", name), gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`));
  }

  test("tells its count in all languages and its addresses, sorted, alone or in groups", () => {
    put({ en: 2, ko: 1 }, { a: { url: "/c" }, b: { hash1: { url: "/b" }, hash2: { url: "/a" } } });
    expect(readBundle(folder)).toEqual({ entries: 3, urls: ["/a", "/b", "/c"] });
  });

  test("may hold nothing", () => {
    put({}, {});
    expect(readBundle(folder)).toEqual({ entries: 0, urls: [] });
  });

  test("fails with the file that cannot be read", () => {
    put({ en: 1 }, {});
    writeFileSync(join(folder, "fragment", "broken"), "no gzip");
    expect(() => readBundle(folder)).toThrow(`cannot be read back: ${join(folder, "fragment", "broken")}: `);
    rmSync(join(folder, "pagefind-entry.json"));
    expect(() => readBundle(folder)).toThrow("pagefind-entry.json: ENOENT");
  });
});

describe("count of the index", () => {
  const records = [record("en"), record("en", 11), record("ko")];
  const urls = records.map(({ url }) => url).sort();

  test("names the languages", () => {
    expect(countsOf(records)).toBe("3 (2 en, 1 ko)");
    expect(countsOf([record("ko")])).toBe("1 (1 ko)");
    expect(countsOf([])).toBe("0");
  });

  test("passes when every paragraph is there once", () => {
    expect(() => assertComplete(records, { entries: 3, urls })).not.toThrow();
  });

  test("fails with both counts and the missing paragraph", () => {
    const lost = urls.filter((url) => url !== "/base/meetings/56/#p11");
    expect(() => assertComplete(records, { entries: 2, urls: lost })).toThrow(
      "The search index holds other paragraphs than the texts: the texts have 3 (2 en, 1 ko), the index 2 (2 by its own count).",
    );
    expect
      .soft(hintOf(() => assertComplete(records, { entries: 2, urls: lost })))
      .toBe(
        "Missing: /base/meetings/56/#p11. Two records with one address overwrite each other: see src/search/record.ts.",
      );
  });

  test("fails when the index counts otherwise than its files", () => {
    expect(() => assertComplete(records, { entries: 2, urls })).toThrow("the index 3 (2 by its own count)");
  });

  test("fails when another stands in place of a paragraph", () => {
    const others = urls.map((url) => url.replace("p11", "p12"));
    expect(hintOf(() => assertComplete(records, { entries: 3, urls: others }))).toContain("/base/meetings/56/#p11");
  });

  test("fails when two paragraphs share an address", () => {
    const twice = [record("en"), record("en")];
    expect(hintOf(() => assertComplete(twice, { entries: 1, urls: [record("en").url] }))).toContain(
      "/base/meetings/56/#p10",
    );
  });
});

function hintOf(call: () => void): string {
  try {
    call();
  } catch (error) {
    return (error as { hint: string }).hint;
  }
  return "";
}
