import { expect, test } from "vitest";
import { withTextsNames } from "../../src/text/press-names.ts";

test.each([
  ["North Korea", "DPRK"],
  ["north korean troops", "DPRK troops"],
  ["the North Koreans’ arms and Pyongyang's missiles", "the DPRK arms and DPRK missiles"],
  ["Northeast Asia, North Koreatown, Pyongyangite", "Northeast Asia, North Koreatown, Pyongyangite"],
])("%s is read as %s", (words, taken) => expect(withTextsNames(words)).toBe(taken));
