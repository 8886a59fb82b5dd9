/** What is written of an index. Pagefind's own is built in real-texts.test.ts. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createPaths } from "../../src/paths.ts";
import { countsOf, type IndexMaker, writeBundle } from "../../src/search/bundle.ts";
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

describe("count of the index", () => {
  const records = [record("en"), record("en", 11), record("ko")];

  test("names the languages", () => {
    expect(countsOf(records)).toBe("3 (2 en, 1 ko)");
    expect(countsOf([record("ko")])).toBe("1 (1 ko)");
    expect(countsOf([])).toBe("0");
  });
});

test("an index in which two paragraphs share an address is not begun", async () => {
  const { maker, steps } = makerOf([]);
  const twice = [record("en"), record("ko"), record("en")];
  await expect(writeBundle(twice, folder, maker)).rejects.toThrow("some share an address: /base/meetings/56/#p10");
  expect(steps).toEqual([]);
});
