/** A page of a text opened from a disk: no server, no scripts. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";

const open = useBrowser();
const pages = [
  "meetings/56/",
  "ko/meetings/56/",
  "meetings/56/parallel/",
  "meetings/56/p10/",
  "ko/meetings/51/lineage/",
];

test.each(pages)("%s has its style and its links", async (address) => {
  const { page } = await open("");
  await page.goto(String(pathToFileURL(join("dist", address, "index.html"))));
  const served = await open(address);
  const look = () => {
    const styleOf = (element: Element | null) => element && getComputedStyle(element);
    return [styleOf(document.body)?.backgroundColor, styleOf(document.querySelector("h1"))?.fontSize];
  };
  expect(await page.evaluate(look)).toEqual(await served.page.evaluate(look));
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const missing = links
    .filter((link) => link.startsWith("file:"))
    .filter((link) => !isFile(fileURLToPath(link.replace(/[?#].*$/su, ""))));
  expect(links.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

function isFile(path: string): boolean {
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, "index.html")));
}
