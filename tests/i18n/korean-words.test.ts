/** One name for one thing: what a reader of Korean meets under two names he takes for two things. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/i18n/", import.meta.url);
const korean = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

test.each([
  ["문단", "항: a paragraph of a communiqué"],
  ["소장", "수록: held in this edition"],
  ["정본", "판본: an authentic text is what the two governments signed"],
])("says no %s, but %s", (word) => {
  const lines = korean.flatMap(([name, text]) =>
    text.split("\n").flatMap((line) => (line.includes(word) ? [`${name}: ${line.trim()}`] : [])),
  );
  expect(lines).toEqual([]);
});

test("closes no emphasis between a stop and a particle: Markdown would print the asterisks", () => {
  const about = new URL("../../content/about/", import.meta.url);
  const open = readdirSync(about).flatMap((name) => [
    ...readFileSync(new URL(name, about), "utf8").matchAll(/\*[^*\n]*[^\p{L}\p{N}\s*]\*+(?=\p{L})/gu),
  ]);
  expect(open.map(([found]) => found)).toEqual([]);
});
