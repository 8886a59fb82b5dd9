/** What a phone shows of a series of many texts: a site of made-up meetings, built for this. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../src/commands/serve.ts";
import { basePath } from "../../src/site.ts";
import { writeCorpus } from "../bench/generate.ts";
import { useBrowser } from "../support/browser.ts";
import { buildSite } from "../support/build.ts";

const meetings = 12;
/** Of this one no text is held. */
const unheld = 5;
const numbers = Array.from({ length: meetings }, (_, at) => at + 1).filter((number) => number !== unheld);
const folder = mkdtempSync(join(tmpdir(), "many-texts-"));
const open = useBrowser();
let site: Served;

const concept = `id: alliance
label: { en: "Alliance", ko: "동맹" }
definition: { en: "The word.", ko: "그 낱말." }
patterns: { en: ["alliance"], ko: ["동맹"] }
`;

beforeAll(async () => {
  const content = join(folder, "content");
  writeCorpus(content, meetings);
  for (const lang of ["en", "ko"]) {
    rmSync(join(content, `communiques/${unheld}.${lang}.mdx`));
    rmSync(join(content, `sources/${unheld}.${lang}.txt`));
  }
  mkdirSync(join(content, "concepts"));
  writeFileSync(join(content, "concepts/alliance.yaml"), concept);
  const { status, output } = await buildSite(join(folder, "dist"), { CONTENT_DIR: content });
  expect(status, output).toBe(0);
  site = await serve(join(folder, "dist"), 0, basePath);
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const phone = { viewport: { width: 360, height: 640 } };

/** The cells of a row that are shown and in view from edge to edge, each with the meeting that it names. */
const named = (page: Page, row: string) =>
  page.locator(`${row} td`).evaluateAll((all) =>
    all
      .map((one) => ({ box: one.getBoundingClientRect(), says: getComputedStyle(one, "::before").content }))
      .filter(({ box }) => box.width > 0 && box.left >= 0 && box.right <= innerWidth)
      .map(({ says }) => Number(says.replaceAll('"', ""))),
  );

test.each(["", "ko/"])(
  "each row of a table of counts is a list of meetings, all of them in view (/%s)",
  async (lang) => {
    for (const javaScriptEnabled of [false, true]) {
      for (const address of ["trace/", "trace/alliance/"]) {
        const { page } = await open("robots.txt", { ...phone, javaScriptEnabled });
        await page.goto(`${site.url}${lang}${address}`);
        expect(await named(page, ".trace-table tbody tr:first-child")).toEqual(numbers);
        await page.setViewportSize({ width: 1440, height: 900 });
        expect(await page.locator(".trace-table thead").isVisible()).toBe(true);
      }
    }
  },
);

test("and so are the counts of a phrase", async () => {
  const { page } = await open("robots.txt", phone);
  await page.goto(`${site.url}trace/?q=alliance`);
  await page.locator(".phrase-results .trace-table").waitFor();
  expect(await named(page, ".phrase-results tbody tr:first-child")).toEqual(numbers);
});

test("in the grid of pairs a number stands below its own, and the grid alone is scrolled", async () => {
  const { page } = await open("robots.txt", phone);
  await page.goto(`${site.url}compare/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const places = await page
    .locator(".pairs-grid li a")
    .evaluateAll((all) => all.map((one) => `${one.textContent} ${Math.round(one.getBoundingClientRect().left)}`));
  expect(places).toHaveLength((numbers.length * (numbers.length - 1)) / 2);
  expect(new Set(places).size).toBe(numbers.length - 1);
});
