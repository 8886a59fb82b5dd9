import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cuts, letters, makeCut } from "../../src/fonts/subset.ts";

const names = Object.keys(cuts) as (keyof typeof cuts)[];

it.each(names)("%s is what npm run fonts makes", async (name) => {
  expect((await makeCut(name)).equals(readFileSync(`src/fonts/${name}`))).toBe(true);
});

it.each(names)("%s takes no more than 20 kB", (name) => {
  expect(readFileSync(`src/fonts/${name}`).length).toBeLessThanOrEqual(20_000);
});

/** Code points of a `unicode-range`. */
function pointsOf(range: string): number[] {
  return range.split(",").flatMap((part) => {
    const [first, last] = part
      .trim()
      .replace("U+", "")
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: (last ?? first ?? 0) - (first ?? 0) + 1 }, (_, at) => (first ?? 0) + at);
  });
}

const faces = [
  ...readFileSync("src/styles/fonts.css", "utf8").matchAll(/url\("([^"]+)"\)[\s\S]*?unicode-range:([^;]+);/gu),
].map(([, url = "", range = ""]) => ({ url, points: pointsOf(range) }));

it("is asked for the letters that it has, no more and no fewer", () => {
  const wanted = [...letters].map((letter) => letter.codePointAt(0)).sort((a, b) => (a ?? 0) - (b ?? 0));
  const cut = faces.filter(({ url }) => url.startsWith("../fonts/"));
  expect(cut.map(({ url }) => url)).toEqual(names.map((name) => `../fonts/${name}`));
  for (const { points } of cut) expect(points.sort((a, b) => a - b)).toEqual(wanted);
});

it("leaves every other letter to one file of the package", () => {
  const upright = faces.filter(({ url }) => !url.includes("italic")).flatMap(({ points }) => points);
  expect(upright.filter((point, at) => upright.indexOf(point) !== at)).toEqual([]);
  const missing = Array.from({ length: 0x17f - 0xa0 }, (_, at) => 0xa0 + at).filter(
    (point) => !upright.includes(point),
  );
  expect(missing).toEqual([]);
});
