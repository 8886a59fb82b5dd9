/** Hatching means "not held": it must not go with the colours, or on paper. */
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";

const open = useBrowser();

const hatched = [
  ["trace/", "td.is-unheld"],
  ["trace/denuclearization/", "td.is-unheld"],
  ["trace/", ".trace-sample.is-unheld"],
  ["series/", ".series-space.is-gap"],
  ["series/", ".series-hatch"],
] as const;

/** Colours in a picture. */
const coloursIn = async (bytes: number[]) => {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
  const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  paper?.drawImage(bitmap, 0, 0);
  const { data = [] } = paper?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
  return [...colours];
};

test.each(hatched)("%s: %s", async (address, selector) => {
  const { page } = await open(address, { forcedColors: "active" });
  const places = page.locator(selector);
  const place = (await places.all()).at(-1);
  const picture = await place?.screenshot();
  const colours = await page.evaluate(coloursIn, [...(picture ?? [])]);
  expect(colours).toEqual(expect.arrayContaining(["0 0 0", "255 255 255"]));
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  expect(await place?.evaluate((element) => getComputedStyle(element).printColorAdjust)).toBe("exact");
});
