/** Each kind of page has its own style (src/styles/pages/): none may lack what its elements have elsewhere. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSite, stylesOf } from "../support/site.ts";

const { files, pages } = readSite();

/** Names that mean something inside another alone, or come with a script. */
const notByThemselves = ["title", "mono", "is-alone", "is-quiet", "search-foot", "search-status", "search-dialog"];

const named = new Map<string, Set<string>>(
  files
    .filter((file) => file.endsWith(".css"))
    .map((file) => {
      const rules = readFileSync(`dist/${file}`, "utf8").replace(/url\([^)]*\)|"[^"]*"/gu, "");
      return [file, new Set([...rules.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name]) => name ?? ""))];
    }),
);
const anywhere = new Set([...named.values()].flatMap((names) => [...names]));

test("there are styles, and names in them", () => {
  expect(named.size).toBeGreaterThan(10);
  expect(anywhere.size).toBeGreaterThan(300);
});

test.each(pages)("$address", (page) => {
  const linked = stylesOf(page);
  expect(linked).toHaveLength(2);
  const here = new Set(linked.flatMap((file) => [...(named.get(file) ?? [])]));
  const used = new Set(
    [...page.html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names]) => names?.split(/\s+/u) ?? []),
  );
  const lacking = [...used].filter((name) => anywhere.has(name) && !here.has(name) && !notByThemselves.includes(name));
  expect(lacking).toEqual([]);
});
