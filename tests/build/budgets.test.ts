/** What a page may weigh, in bytes as they are sent (gzip). A page that grows must say why here. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readSite } from "../support/site.ts";

const site = readSite();
const sent = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;
const linkedFrom = (html: string, pattern: RegExp) =>
  [...new Set([...html.matchAll(pattern)].map(([, file]) => `dist${file}`))].map((file) => readFileSync(file));
const weigh = (parts: readonly Buffer[]) => parts.reduce((sum, part) => sum + sent(part), 0);

/** A comparison has its map and its marks beyond what a text has. */
const mostStyle = (address: string) => (/\/compare\/\d+\/\d+\/$/u.test(address) ? 8_450 : 8_000);

test.each(site.pages)("style of $address", ({ address, html }) => {
  const linked = linkedFrom(html, /<link rel="stylesheet" href="([^"]+)"/gu);
  expect(weigh(linked)).toBeLessThanOrEqual(mostStyle(address));
});
