import { expect, it, test } from "vitest";
import { stemOf } from "../../src/text/stem.ts";

it("takes English endings off for matching", () => {
  expect(["capabilities", "exercises", "forces", "nations'", "scm's"].map((word) => stemOf(word, "en"))).toEqual([
    "capability",
    "exercise",
    "force",
    "nation",
    "scm",
  ]);
  expect(["status", "across", "crisis", "nexus"].map((word) => stemOf(word, "en"))).toEqual([
    "status",
    "across",
    // Preferable would be "crisis"; harmless, since both texts lose the same ending.
    "crisi",
    "nexus",
  ]);
});

it("takes Korean particles off and never leaves a single syllable", () => {
  expect(
    ["비핵화의", "비핵화를", "주한미군이", "정부로부터", "평가", "국가"].map((word) => stemOf(word, "ko")),
  ).toEqual(["비핵화", "비핵화", "주한미군", "정부", "평가", "국가"]);
});

test.each([
  ["nation's", "nation"],
  ["nations'", "nation"],
  ["o's", "o"],
  ["s'sx", "s'sx"],
  ["allies", "ally"],
  ["ties", "ties"],
  ["bus", "bus"],
  ["arms", "arms"],
  ["bases", "base"],
  ["base", "base"],
  ["crosses", "cross"],
  ["boxes", "box"],
  ["assessment", "assessment"],
  ["waltzes", "waltz"],
  ["coaches", "coach"],
  ["pushes", "push"],
  ["paths", "path"],
  ["echoes", "echoe"],
  ["across", "across"],
  ["status", "status"],
  ["arms'", "arms"],
  ["sitesx", "sitesx"],
  ["buses", "buse"],
  ["seriesx", "seriesx"],
])("takes the ending off %s", (word, stem) => expect(stemOf(word, "en")).toBe(stem));
