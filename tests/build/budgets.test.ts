/** What a page may weigh, in bytes as they are sent (gzip). A page that grows must say why here. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { pageAt, readSite, stylesOf } from "../support/site.ts";

const site = readSite();
const sent = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;
const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + sent(readFileSync(`dist/${file}`)), 0);

/** A comparison has its map and its marks beyond what a text has. */
const mostStyle = (address: string) => (/\/compare\/\d+\/\d+\/$/u.test(address) ? 8_300 : 8_000);

test.each(site.pages)("style of $address", (page) => {
  const linked = stylesOf(page);
  expect(linked).not.toEqual([]);
  expect(weigh(linked)).toBeLessThanOrEqual(mostStyle(page.address));
});

/** What is meant is said in the issue of weights; a page that grew past what it has come down to fails. */
const mostHtml = {
  "": 9_000,
  "meetings/": 15_000,
  "meetings/56/": 18_450,
  "ko/meetings/56/": 21_900,
  "compare/51/56/": 28_250,
  "ko/compare/51/56/": 30_250,
} as const;

test.each(Object.entries(mostHtml))("words and marks of /%s", (address, most) => {
  expect(sent(pageAt(site, address).html)).toBeLessThanOrEqual(most);
});
