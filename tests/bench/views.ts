/**
 * Key views against those kept, in two schemes and languages. What is kept is no picture but a grid: the lightness of each
 * cell, from the window's top left. It tells what moved, came or went, not how letters are smoothed, and reads as text.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { everyPage, type PageKind } from "../support/page-kinds.ts";
import { type Figure, printed, shareAtMost } from "./figure.ts";

const kept = join(import.meta.dirname, "views.json");

/** The views, and how wide the window is: a desk, or a phone where what matters is arranged anew. */
const views = [
  ["home", 1280],
  ["register", 1280],
  ["a text", 1280],
  ["a text", 360],
  ["a paragraph", 1280],
  ["both languages", 1280],
  ["the age of a wording", 1280],
  ["a comparison", 1280],
  ["a comparison", 360],
  ["all texts in one picture", 1280],
  ["a concept", 360],
  ["search results", 360],
] as const satisfies readonly [PageKind, number][];

const height = 900;
/** Edge of a cell, CSS pixels. */
const cell = 20;
/** Steps of lightness, as digits of base 36. */
const steps = 35;
/** A cell has changed where its lightness has by more steps. */
const tolerance = 1;
/** Share of changed cells from which on a view is another: a line of text that came or went. */
const most = 0.02;

/** Rows of cells, a digit each, by the name of the view. */
type Grids = Record<string, string[]>;

/** Writes down how the views look now. @param url address of the home page. @param executablePath of the browser */
export async function recordViews(url: string, executablePath: string): Promise<void> {
  writeFileSync(kept, `${JSON.stringify(await gridsOf(url, executablePath), null, 2)}\n`);
}

/** The share of cells that changed, of each view. */
export async function viewFigures(url: string, executablePath: string): Promise<Figure[]> {
  const before = JSON.parse(readFileSync(kept, "utf8")) as Grids;
  return Object.entries(await gridsOf(url, executablePath)).map(([name, grid]) => {
    const old = before[name];
    return old
      ? shareAtMost(`view, ${name}, cells changed`, changedShare(old, grid), most)
      : printed(`view, ${name}`, "not kept yet: npm run bench -- site --record");
  });
}

/** @returns share of cells that differ, of all that either grid has */
function changedShare(before: readonly string[], now: readonly string[]): number {
  const [a, b] = [before.join(""), now.join("")];
  const size = Math.max(a.length, b.length);
  const changed = Array.from({ length: size }, (_, at) => at).filter(
    (at) => !(Math.abs(Number.parseInt(a[at] ?? "", 36) - Number.parseInt(b[at] ?? "", 36)) <= tolerance),
  );
  return changed.length / size;
}

async function gridsOf(url: string, executablePath: string): Promise<Grids> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const grids: Grids = {};
    for (const [kind, width] of views) {
      for (const { lang, address } of everyPage.filter((page) => page.kind === kind)) {
        for (const colorScheme of ["light", "dark"] as const)
          grids[`${kind} ${lang} ${colorScheme} ${width}`] = await gridOf(
            browser,
            `${url}${address}`,
            width,
            colorScheme,
          );
      }
    }
    return grids;
  } finally {
    await browser.close();
  }
}

async function gridOf(browser: Browser, address: string, width: number, colorScheme: "light" | "dark") {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  try {
    await page.goto(address, { waitUntil: "networkidle" });
    if (address.includes("?q=")) await page.locator("main[data-answer]").waitFor();
    await page.evaluate(() => document.fonts.ready);
    return await lightness(page, width);
  } finally {
    await page.close();
  }
}

/** The browser itself makes the picture small: on an empty page, for the site's own forbids pictures from elsewhere. */
async function lightness(page: Page, width: number): Promise<string[]> {
  const picture = `data:image/png;base64,${(await page.screenshot()).toString("base64")}`;
  const size = { columns: width / cell, rows: height / cell };
  await page.goto("about:blank");
  const greys = await page.evaluate(
    async ({ picture, columns, rows }) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      const canvas = new OffscreenCanvas(columns, rows).getContext("2d") as OffscreenCanvasRenderingContext2D;
      canvas.imageSmoothingQuality = "high";
      canvas.filter = "grayscale(1)";
      canvas.drawImage(image, 0, 0, columns, rows);
      const { data } = canvas.getImageData(0, 0, columns, rows);
      return Array.from({ length: columns * rows }, (_, at) => data[4 * at] as number);
    },
    { picture, ...size },
  );
  return Array.from({ length: size.rows }, (_, row) =>
    greys
      .slice(row * size.columns, (row + 1) * size.columns)
      .map((grey) => Math.round((grey / 255) * steps).toString(36))
      .join(""),
  );
}
