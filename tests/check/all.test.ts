import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAll } from "../../src/check/all.ts";
import { checkEdition } from "../../src/check/edition.ts";
import { publishReleased } from "../../src/check/released.ts";
import { type Changes, replace, withContent } from "../support/content.ts";

/** What is said of the small content after a release of which the Korean line was lost, and changes since. */
const said = (changes: Changes) =>
  withContent({}, (sound) => {
    publishReleased(sound, checkEdition(sound).corpus);
    const released = readFileSync(join(sound, "released-links.txt"), "utf8").replace(/^1-2\.ko.*\n/mu, "");
    return withContent(changes, (dir) => {
      writeFileSync(join(dir, "released-links.txt"), released.replace(" 1>1", " 1>2"));
      const { corpus, faults, unreleased } = checkAll(dir);
      return {
        texts: corpus.communiques.length,
        faults: faults.map(({ message }) => message.split(":")[0]),
        unreleased,
      };
    });
  });

test("sound content is compared with what was released of it", () => {
  expect(said({})).toEqual({ texts: 4, faults: ["content/released-links.txt"], unreleased: 1 });
});

test("content with a fault is not: its links mean nothing yet", () => {
  expect(said({ "communiques/1.en.mdx": replace("current level", "*current* level") })).toMatchObject({
    faults: ["content/communiques/1.en.mdx"],
    unreleased: 0,
  });
});
