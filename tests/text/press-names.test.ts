import { expect, test } from "vitest";
import { bothNames, withTextsNames } from "../../src/text/press-names.ts";

test.each([
  ["North Korea", "DPRK"],
  ["north korean troops", "DPRK troops"],
  ["the North Koreans’ arms and Pyongyang's missiles", "the DPRK arms and DPRK missiles"],
  ["Northeast Asia, North Koreatown, Pyongyangite", "Northeast Asia, North Koreatown, Pyongyangite"],
])("%s is read as %s", (words, taken) => expect(withTextsNames(words)).toBe(taken));

test.each([
  ["North Korea", ['"North Korea"', "DPRK"]],
  [
    "north korean missiles and North Korea's arms",
    ['"north korean" missiles and "North Korea"\'s arms', "DPRK missiles and DPRK arms"],
  ],
  // The declaration of its capital is found by that.
  ["Pyongyang", undefined],
  ["Northeast Korea", undefined],
  ["“North Korea” missiles", undefined],
])("%s is looked for by both names", (words, ways) => expect(bothNames(words)).toEqual(ways));
