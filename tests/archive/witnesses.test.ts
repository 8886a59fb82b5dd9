/** Further witnesses of a text: checked as texts are, and promised as sources are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publishedAddresses } from "../../src/archive/addresses.ts";
import { checkContent } from "../../src/archive/check.ts";
import { publishPermalinks, readPermalinks } from "../../src/archive/permalinks.ts";
import { type Changes, smallContent, withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

const read = (file: string) => readFileSync(join(smallContent, file), "utf8");
const [text, source] = [read("communiques/2.en.mdx"), read("sources/2.en.txt")];
const held = { "witnesses/2.en.bulletin.mdx": text, "sources/2.en.bulletin.txt": source };
const faultsOf = (changes: Changes) => withContent(changes, (dir) => shown(checkContent(dir).faults));

test("a sound one is no text of the edition, and has a page", () => {
  withContent(held, (dir) => {
    const { corpus, faults } = checkContent(dir);
    expect(shown(faults)).toBe("");
    expect(corpus.communiques.map(({ id }) => id)).toEqual(["1.en", "1.ko", "2.en", "2.ko"]);
    expect(corpus.witnesses.map(({ id, name, source: { file } }) => [id, name, file])).toEqual([
      ["2.en.bulletin", "bulletin", "content/sources/2.en.bulletin.txt"],
    ]);
    const pages = publishedAddresses(corpus).filter((address) => address.includes("witnesses"));
    expect(pages).toEqual(["/ko/meetings/2/witnesses/", "/meetings/2/witnesses/"]);
  });
});

test("its source is pinned in the ledger", () => {
  withContent(held, (dir) => {
    publishPermalinks(dir, checkContent(dir).corpus);
    expect([...readPermalinks(dir).sources.keys()]).toContain("content/sources/2.en.bulletin.txt");
  });
});

describe("is refused", () => {
  test.each([
    [
      "where it is not its source's",
      { ...held, "witnesses/2.en.bulletin.mdx": text.replace("guard their networks", "guard networks") },
      "content/witnesses/2.en.bulletin.mdx, paragraph 2: the source reading differs from content/sources/2.en.bulletin.txt.",
    ],
    [
      "without a source",
      { "witnesses/2.en.bulletin.mdx": text },
      "content/witnesses/2.en.bulletin.mdx: its archived source content/sources/2.en.bulletin.txt is missing.",
    ],
    [
      "as a source without a text",
      { "sources/2.en.bulletin.txt": source },
      "content/sources/2.en.bulletin.txt is the source of no text.\n→ Write content/witnesses/2.en.bulletin.mdx",
    ],
    [
      "under another meeting's name",
      { "witnesses/1.en.bulletin.mdx": text, "sources/1.en.bulletin.txt": source },
      "content/witnesses/1.en.bulletin.mdx: the file name and the record disagree; the record is that of 2.en.bulletin.mdx.",
    ],
    [
      "of a text that is not held",
      {
        "witnesses/3.en.bulletin.mdx": text.replace("meeting: 2", "meeting: 3"),
        "sources/3.en.bulletin.txt": source,
      },
      "content/witnesses/3.en.bulletin.mdx is a further witness of content/communiques/3.en.mdx, which is not held.",
    ],
  ])("%s", (_, changes, message) => {
    const found = faultsOf(changes);
    expect(found).toContain(message);
    expect(found.match(/^→/gmu)).toHaveLength(1);
  });
});
