/** Every letter that a page shows is in the cut of its typeface, if the typeface has it at all. */
import { expect, test } from "vitest";
import { contentDir } from "../../src/archive/content-dir.ts";
import { lettersSet } from "../../src/fonts/letters.ts";
import { cuts } from "../../src/fonts/subset.ts";
import { readSite } from "../support/site.ts";

test("no page shows a letter that was cut away", () => {
  const kept = new Set(lettersSet(contentDir()));
  const isSet = (letter: string) => Object.values(cuts).some(({ letters }) => letters.test(letter));
  const lost = readSite().pages.flatMap(({ address, root }) => {
    const shown = root.querySelector("body")?.textContent ?? "";
    return [...new Set(shown.normalize())]
      .filter((letter) => isSet(letter) && !kept.has(letter) && letter.trim() !== "")
      .map((letter) => `${letter} on ${address}`);
  });
  expect(lost).toEqual([]);
});
