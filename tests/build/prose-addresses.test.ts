/** Every address that our prose names leads somewhere, fragment included. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { basePath } from "../../src/site.ts";
import { addressesIn } from "../support/prose-addresses.ts";
import { brokenLink, readSite } from "../support/site.ts";

const site = readSite();
const below = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
const files = [
  "README.md",
  "content/README.md",
  ...["about", "claims", "reports"].flatMap((name) => below(`content/${name}`)),
];

/** Not an address but how some begin: the Korean ones, as the chapter on citing says. */
const beginnings = ["/ko"];

/** What is wrong with an address in prose, which is written from the root of the site. */
function broken(address: string): string | undefined {
  if (beginnings.includes(address)) return undefined;
  const inner = address.slice(1);
  // A folder of data has no page of its own.
  if (inner.startsWith("api/") && inner.endsWith("/")) {
    return site.files.some((file) => file.startsWith(inner)) ? undefined : `${address} leads to nothing`;
  }
  return brokenLink(site, { address: basePath }, `${basePath}${inner}`);
}

test.each(files)("every address in %s leads somewhere", (file) => {
  const found = addressesIn(readFileSync(file, "utf8"), file.endsWith(".mdx"));
  expect(found.flatMap(({ line, address }) => broken(address)?.replace(/^/u, `${file}:${line}: `) ?? [])).toEqual([]);
});

test("addresses are looked for where they are", () => {
  const counts = ["README.md", "content/about/cite.en.mdx", "content/about/cite.ko.mdx"].map(
    (file) => addressesIn(readFileSync(file, "utf8"), file.endsWith(".mdx")).length,
  );
  expect(Math.min(...counts)).toBeGreaterThan(8);
});

describe("the reader of prose", () => {
  const addresses = (source: string) => addressesIn(source, true).map(({ address }) => address);

  test("finds links, code and bare addresses", () => {
    expect(addresses("[x](/topics/) and `/ko/meetings/56/#p10`, or /meetings/56/#p10, read on.")).toEqual([
      "/topics/",
      "/ko/meetings/56/#p10",
      "/meetings/56/#p10",
    ]);
    expect(addresses("> Paragraph 10, (/a/), *b*, /c/#d, e.")).toEqual(["/a/", "/c/#d"]);
  });

  test("goes on from an address in the same cell of a table", () => {
    expect(addresses("| `/a/b/` · `#c` · `d.csv` | `#e` `x/` |\n| - | - |")).toEqual([
      "/a/b/",
      "/a/b/#c",
      "/a/b/d.csv",
    ]);
  });

  test("takes an ellipsis for anything", () => {
    expect(addresses("`/ko/…` and `/trace/?q=…`")).toEqual(["/ko/", "/trace/?q="]);
  });

  test("passes over what is no address", () => {
    expect(addresses("and/or, 1/2, `dist/`, `#p10`, https://example.org/a/, [y](https://example.org/b/)")).toEqual([]);
  });

  test("finds what is broken", () => {
    expect(broken("/meetings/56/p99/")).toContain("leads to nothing");
    expect(broken("/meetings/56/#p99")).toContain("leads to no place");
    expect(broken("/api/v1/none/")).toContain("leads to nothing");
  });
});
