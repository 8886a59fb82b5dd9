import { expect, test } from "vitest";
import { topicsNamed } from "../../src/search/topics-named.ts";

const topics = [{ label: "Force level" }, { label: "Force posture" }, { label: "핵·미사일 위협" }];
const named = (...words: string[]) => topicsNamed(topics, words).map(({ label }) => label);

test("names the topics whose label holds every word, in any form", () => {
  expect(named("force")).toEqual(["Force level", "Force posture"]);
  expect(named("levels", "force")).toEqual(["Force level"]);
  expect(named("위협")).toEqual(["핵·미사일 위협"]);
});

test("names none for a word that no label holds, and none for no word", () => {
  expect(named("force", "training")).toEqual([]);
  expect(named()).toEqual([]);
});
