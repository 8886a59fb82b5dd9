import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkEdition } from "../../src/check/edition.ts";
import { checkReleased, publishReleased } from "../../src/check/released.ts";
import { type Changes, withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

/** What is reported of the small content after its released links were changed by hand. */
const reportAfter = (change: (text: string) => string) =>
  withContent({}, (dir) => {
    const { corpus } = checkEdition(dir);
    publishReleased(dir, corpus);
    const file = join(dir, "released-links.txt");
    writeFileSync(file, change(readFileSync(file, "utf8")));
    return checkReleased(dir, corpus);
  });

test("reports nothing where links were never released, and writes nothing", () => {
  withContent({}, (dir) => {
    expect(checkReleased(dir, checkEdition(dir).corpus)).toEqual({ faults: [], unreleased: 0 });
    expect(existsSync(join(dir, "released-links.txt"))).toBe(false);
  });
});

test("reports nothing right after a release", () => {
  expect(reportAfter((text) => text)).toEqual({ faults: [], unreleased: 0 });
});

test("counts pairs that are not released yet", () => {
  expect(reportAfter((text) => text.replace(/^1-2\.ko.*\n/mu, ""))).toEqual({ faults: [], unreleased: 1 });
});

test("names what is linked otherwise, and says how to accept it or not", () => {
  const { faults } = reportAfter((text) => text.replace("1-2.en 1>1", "1-2.en 1>2~"));
  expect(shown(faults)).toBe(
    "content/released-links.txt: 1 comparison links paragraphs otherwise than at the last release.\n" +
      "    1–2 en: ¶1→¶1 newly linked; ¶1→¶2 no longer linked\n" +
      "→ Read these comparisons. To accept the new links: npm run check -- --publish.\n" +
      "To keep an old one, give your word on it, e.g. in content/alignments/1-2.yaml.",
  );
});

test("counts what is linked otherwise in several pairs", () => {
  const { faults } = reportAfter((text) => text.replaceAll(/ 1>1/gu, ""));
  expect(shown(faults)).toContain("content/released-links.txt: 2 comparisons link paragraphs otherwise");
  expect(shown(faults)).toContain("\n    1–2 en: ¶1→¶1 newly linked\n    1–2 ko: ¶1→¶1 newly linked\n");
});

test("releases every pair of texts in one language, older meetings first", () => {
  const released = (changes: Changes) =>
    withContent(changes, (dir) => {
      const count = publishReleased(dir, checkEdition(dir).corpus);
      const lines = readFileSync(join(dir, "released-links.txt"), "utf8").trimEnd().split("\n");
      return [count, ...lines.map((line) => line.split(" ")[0])];
    });
  const without = (id: string) => ({ [`communiques/${id}.mdx`]: null, [`sources/${id}.txt`]: null });
  expect(released({})).toEqual([2, "1-2.en", "1-2.ko"]);
  expect(released(without("1.en"))).toEqual([1, "1-2.ko"]);
  expect(released(without("2.ko"))).toEqual([1, "1-2.en"]);
});

test("counts nothing as unreleased while a line cannot be read", () => {
  expect(reportAfter(() => "=======\n")).toMatchObject({ faults: [{}], unreleased: 0 });
});

test("names a line that cannot be read", () => {
  expect(shown(reportAfter((text) => `=======\n${text}`).faults)).toBe(
    "content/released-links.txt:1: this line is not like “51-56.en 1>1 9>14~”.\n" +
      "→ Restore content/released-links.txt as it was last committed; npm run check -- --publish adds what is new.",
  );
});
