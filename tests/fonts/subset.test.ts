import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { contentDir } from "../../src/archive/content-dir.ts";
import { lettersSet } from "../../src/fonts/letters.ts";
import { cuts, makeCut } from "../../src/fonts/subset.ts";
import { withContent } from "../support/content.ts";

const most = { "source-serif-4.woff2": 20_000, "source-serif-4-italic.woff2": 20_000, "nanum-myeongjo.woff2": 65_000 };
const names = Object.keys(cuts) as (keyof typeof cuts)[];
const letters = lettersSet(contentDir());

it.each(names)("%s weighs no more than it may, and is the same whenever it is made", async (name) => {
  const cut = await makeCut(name, letters);
  expect(cut.length).toBeLessThanOrEqual(most[name]);
  expect((await makeCut(name, letters)).equals(cut)).toBe(true);
});

test("a letter more makes another cut", async () => {
  expect(lettersSet(contentDir())).not.toContain("뷁");
  const [cut, more] = await Promise.all([letters, `${letters}뷁`].map((set) => makeCut("nanum-myeongjo.woff2", set)));
  expect(more?.length).toBeGreaterThan(cut?.length ?? 0);
});

test("the letters are those of any content that is put in, composed, but for its archived sources", () => {
  const put = { "topics.yaml": (text: string) => `${text}# ${"뷁".normalize("NFD")}\n` };
  withContent(put, (dir) => expect(lettersSet(dir)).toContain("뷁"));
  withContent({ "sources/seal.txt": "뷁" }, (dir) => expect(lettersSet(dir)).not.toContain("뷁"));
});

test("Hangul is asked for where the style says that it stands", () => {
  const range = /unicode-range: U\+3000-303F, U\+AC00-D7A3;/u;
  expect(readFileSync("src/styles/fonts.css", "utf8")).toMatch(range);
  const { letters: set } = cuts["nanum-myeongjo.woff2"];
  for (const letter of ["〈", "가", "힣"]) expect(set.test(letter)).toBe(true);
  for (const letter of ["A", "·", "中"]) expect(set.test(letter)).toBe(false);
});

test("the style names every cut, and no other file", () => {
  const named = [...readFileSync("src/styles/fonts.css", "utf8").matchAll(/url\("([^"]+)"\)/gu)].map(([, url]) => url);
  expect(named).toEqual(names.map((name) => `../../.astro/fonts/${name}`));
});
