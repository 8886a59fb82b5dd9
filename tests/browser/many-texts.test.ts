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

/** So many concepts that a stop of the keys at every cell would be too many. */
const concepts = ["alliance", ...Array.from({ length: 19 }, (_, at) => `alliance-${at + 10}`)];
const conceptNamed = (id: string) => `id: ${id}
label: { en: "${id}", ko: "${id.replace("alliance", "동맹")}" }
definition: { en: "The word.", ko: "그 낱말." }
patterns: { en: ["${id}"], ko: ["${id.replace("alliance", "동맹")}"] }
`;

beforeAll(async () => {
  const content = join(folder, "content");
  writeCorpus(content, meetings);
  for (const lang of ["en", "ko"]) {
    rmSync(join(content, `communiques/${unheld}.${lang}.mdx`));
    rmSync(join(content, `sources/${unheld}.${lang}.txt`));
  }
  mkdirSync(join(content, "concepts"));
  for (const id of concepts) writeFileSync(join(content, `concepts/${id}.yaml`), conceptNamed(id));
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

test.each(["", "ko/"])("each topic has its meetings below it, all of them in view (/%s)", async (lang) => {
  const { page } = await open("robots.txt", { ...phone, javaScriptEnabled: false });
  await page.goto(`${site.url}${lang}topics/`);
  const rows = await page.locator(".heat-rows li").evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll(".heat-cell")]
        .map((one) => ({ box: one.getBoundingClientRect(), says: getComputedStyle(one, "::before").content }))
        .filter(({ box }) => box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.height >= 24)
        .map(({ says }) => Number(says.replaceAll('"', ""))),
    ),
  );
  for (const row of rows) expect(row).toEqual(numbers);
  // The table of the same is no wider than the screen, and says of each cell which meeting it is of.
  await page.locator(".heat-table summary").click();
  const table = page.locator(".heat-table table");
  expect(await table.evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(phone.viewport.width);
  expect(await named(page, ".heat-table tbody tr:first-child")).toEqual(numbers);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await page.locator(".heat-heads p").count()).toBe(numbers.length);
  expect(await page.locator(".heat-heads").isVisible()).toBe(true);
});

test("a table of topics that is wider than a desk opens at its newest meeting, its topics in view", async () => {
  const { page } = await open("robots.txt", { viewport: { width: 768, height: 720 }, javaScriptEnabled: false });
  await page.goto(`${site.url}topics/`);
  await page.locator(".heat-table summary").click();
  for (const part of [".heat-region", ".heat-table [role=region]"]) {
    const [left, right] = await page.locator(part).evaluate((one) => {
      const edge = one.getBoundingClientRect();
      const first = one.querySelector("tbody th, .heat-subject")?.getBoundingClientRect();
      const last = one.querySelector("thead th:last-child, .heat-heads p:last-child")?.getBoundingClientRect();
      return [(first?.left ?? Number.NaN) - edge.left, edge.right - (last?.right ?? Number.NaN)].map(Math.round);
    });
    expect([part, Math.abs(left ?? 9) <= 1, (right ?? -9) >= -1]).toEqual([part, true, true]);
  }
});

test("in a table of hundreds of counts each row is one stop of the keys, and all its counts are links", async () => {
  const { page } = await open("robots.txt", { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
  await page.goto(`${site.url}trace/`);
  const rows = await page
    .locator(".trace-table tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("a")].map(({ tabIndex }) => tabIndex)));
  expect(rows).toEqual(concepts.map(() => [0, ...numbers.map(() => -1)]));
});

test("the counts of a phrase are a list too, on the first screen, and other letters are named once", async () => {
  const { page } = await open("robots.txt", phone);
  await page.goto(`${site.url}trace/?q=alliance`);
  await page.locator(".phrase-results .trace-table").waitFor();
  expect(await named(page, ".phrase-results tbody tr:first-child")).toEqual(numbers);
  // Of texts in other letters nothing is said, once.
  expect(await page.locator(".phrase-results tbody tr:last-child td").count()).toBe(1);
  expect(
    await page.locator(".phrase-results .trace-table").evaluate((one) => one.getBoundingClientRect().top),
  ).toBeLessThan(phone.viewport.height);
});

test("every pair is in view, the nearest first; a phone folds them behind the choice of two", async () => {
  const { page } = await open("robots.txt", phone);
  await page.goto(`${site.url}compare/`);
  const pairs = (numbers.length * (numbers.length - 1)) / 2;
  const links = page.locator(".pairs-many li a");
  expect([await links.count(), await links.first().isVisible()]).toEqual([pairs, false]);
  await page.locator(".pairs-many summary").click();
  for (const width of [phone.viewport.width, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    for (const { left, right } of boxes) expect([left >= 0, right > left, right <= width]).toEqual([true, true, true]);
  }
  expect((await page.locator(".pairs-many tbody tr:first-child li a").allInnerTexts()).map(Number)).toEqual(
    numbers.slice(0, -1).toReversed(),
  );
});
