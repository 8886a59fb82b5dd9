/** Promises of a published edition, each broken on purpose: the check names it, and says how the change is made right. */
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publishPermalinks, readPermalinks, sealLedgers } from "../../src/archive/permalinks.ts";
import { checkAll } from "../../src/check/all.ts";
import { checkEdition } from "../../src/check/edition.ts";
import { publishReleased } from "../../src/check/released.ts";
import { type Changes, replace } from "../support/content.ts";
import { withFullContent } from "../support/full-content.ts";

const text = "communiques/2.en.mdx";
const source = "sources/2.en.txt";
const messages = (changes: Changes) =>
  withFullContent(changes, (dir) => checkAll(dir).faults.map((one) => one.message));

/** Changes text and source alike, as one who wants it unseen. */
const alike = (from: string, to: string): Changes => ({ [text]: replace(from, to), [source]: replace(from, to) });

/** Digest of the source after a change; of the published one without. */
const digest = (changes: Changes) =>
  withFullContent(changes, (dir) =>
    createHash("sha256")
      .update(readFileSync(join(dir, source)))
      .digest("hex"),
  );

const entry = (place: string, before: string, after: string) =>
  `- { date: "2026-11-26", text: 2.en, place: ${place}, before: "${before}", after: "${after}", why: { en: "Misread.", ko: "잘못 읽음." } }\n`;

const changed = alike("decided", "agreed");
const replaced = entry("source", digest({}), digest(changed));

describe("words", () => {
  test("a text and its source changed alike: both are named", () => {
    expect(messages(changed)).toEqual([
      expect.stringMatching(
        /^content\/sources\/2\.en\.txt is not the file that was released: its digest was \w{12}… and is/u,
      ),
      expect.stringMatching(/^content\/communiques\/2\.en\.mdx: \/meetings\/2\/#p2 would come to name other words/u),
    ]);
  });

  test("a sentence split in two: what its id named before is named", () => {
    const split = alike("decided to guard", "decided. They guard");
    const [first, ...more] = messages({ ...split, "corrections.yaml": entry("source", digest({}), digest(split)) });
    expect(more).toEqual([]);
    expect(first).toMatch(/would come to name other words than at the last release, and so would 2 more\.$/u);
  });

  test("what is entered as a correction may be released, and is then the published wording", () => {
    const corrections = replaced + entry("p2-s1", "decided", "agreed");
    withFullContent({ ...changed, "corrections.yaml": corrections }, (dir) => {
      const { corpus, faults } = checkEdition(dir);
      expect(faults).toEqual([]);
      publishPermalinks(dir, corpus);
      publishReleased(dir, corpus);
      sealLedgers(dir);
      expect(checkAll(dir).faults).toEqual([]);
    });
  });

  test("a correction of other words, or in another place, makes nothing right", () => {
    for (const other of [entry("p2-s1", "decides", "agreed"), entry("p3-s1", "decided", "agreed")]) {
      expect(messages({ ...changed, "corrections.yaml": replaced + other })).toEqual([
        expect.stringContaining("would come to name other words"),
      ]);
    }
  });

  test("a source replaced by another than was entered is named", () => {
    const other = entry("source", digest({}), "0".repeat(64)) + entry("p2-s1", "decided", "agreed");
    expect(messages({ ...changed, "corrections.yaml": other })).toEqual([
      expect.stringContaining("is not the file that was released"),
    ]);
  });
});

describe("ledgers", () => {
  const lines = (list: string) => list.trimEnd().split("\n");
  const cut = (list: string) => `${lines(list).slice(0, -1).join("\n")}\n`;

  test("each names the other", () => {
    withFullContent({}, (dir) => {
      const [permalinks, links] = ["permalinks.txt", "released-links.txt"].map((file) =>
        lines(readFileSync(join(dir, file), "utf8")),
      );
      expect(permalinks?.[0]).toBe(`# released-links.txt ${Number(links?.length) - 1}`);
      expect(links?.[0]).toBe(`# permalinks.txt ${Number(permalinks?.length) - 1}`);
      expect(checkAll(dir).faults).toEqual([]);
    });
  });

  test.each<[what: string, changes: Changes, says: RegExp]>([
    [
      "permalinks gone",
      { "permalinks.txt": null },
      /^content\/permalinks\.txt had \d+ lines at the last release and is missing\.$/u,
    ],
    [
      "released links gone",
      { "released-links.txt": null },
      /^content\/released-links\.txt had \d+ lines .* is missing\.$/u,
    ],
    [
      "permalinks cut",
      { "permalinks.txt": cut },
      /^content\/permalinks\.txt had (\d+) lines at the last release and has \d+\.$/u,
    ],
    [
      "permalinks longer",
      { "released-links.txt": (list) => list.replace(/\d+/u, (count) => String(Number(count) - 1)) },
      /^content\/permalinks\.txt has \d+ lines, and had \d+ at the last release\.$/u,
    ],
    ["released links cut", { "released-links.txt": cut }, /^content\/released-links\.txt had 2 lines .* has 1\.$/u],
  ])("%s", (_, changes, says) => {
    expect(messages(changes)).toEqual([expect.stringMatching(says)]);
  });

  const without = (pattern: RegExp) => (list: string) => list.replace(pattern, "");
  test.each<[what: string, changes: Changes, says: RegExp]>([
    [
      "an address in the place of another",
      { "permalinks.txt": replace("\n/trace/level/\n", "\n/trace/networks/\n") },
      /^content\/permalinks\.txt:\d+: "\/trace\/networks\/" stands there twice\.$/u,
    ],
    [
      "an address with two digests",
      { "permalinks.txt": (list) => list.replace(/^(\/meetings\/2\/#p2) \w+$/mu, "$&\n$1 00000000") },
      /^content\/permalinks\.txt:\d+: "\/meetings\/2\/#p2" stands there twice\.$/u,
    ],
    [
      "a pair of comparisons twice",
      { "released-links.txt": (list) => `${list}1-2.en 1>1\n` },
      /^content\/released-links\.txt:\d+: "1-2\.en" stands there twice\.$/u,
    ],
    [
      "digests of words taken off",
      { "permalinks.txt": (list) => list.replace(/^(\/meetings\/2\/#p2\S*) \w+$/gmu, "$1") },
      /^content\/permalinks\.txt: \/meetings\/2\/#p2 has lost the digest of its words, and so have \d more\.$/u,
    ],
    [
      "the digest of a source taken out",
      { "permalinks.txt": without(/^content\/sources\/2\.en\.txt .*\n/mu) },
      /^content\/permalinks\.txt had \d+ lines/u,
    ],
    [
      "one of the two seals taken out",
      { "permalinks.txt": without(/^#.*\n/u) },
      /^content\/permalinks\.txt does not say how many lines content\/released-links\.txt has\.$/u,
    ],
  ])("%s", (_, changes, says) => {
    expect(messages(changes)).toEqual([expect.stringMatching(says)]);
  });

  test("the digest of a source exchanged for an address that there is", () => {
    const change = (list: string) => list.replace(/^content\/sources\/2\.en\.txt .*$/mu, "/corrections/");
    expect(messages({ "permalinks.txt": change })).not.toEqual([]);
    const lost = (list: string) => list.replace(/^content\/sources\/2\.en\.txt /mu, "content/sources/9.en.txt ");
    expect(messages({ "permalinks.txt": lost })).toEqual([
      "content/permalinks.txt has lost the digest of content/sources/2.en.txt.",
    ]);
  });

  test("a folder with neither was never released, and passes", () => {
    expect(messages({ "permalinks.txt": null, "released-links.txt": null })).toEqual([]);
  });

  test("one of an older release, without digests and without the other's name, is still read", () => {
    const bare = (list: string) =>
      list
        .replace(/^#.*\n/u, "")
        .replace(/^(\/\S*) \w{8}$/gmu, "$1")
        .replace(/^content.*\n/gmu, "");
    expect(messages({ "permalinks.txt": bare, "released-links.txt": (list) => list.replace(/^#.*\n/u, "") })).toEqual(
      [],
    );
  });

  test("data are published too", () => {
    withFullContent({}, (dir) => {
      const { addresses } = readPermalinks(dir);
      expect(addresses).toEqual(
        expect.arrayContaining(["/api/v1/meetings.json", "/api/v1/communiques/2.en.json", "/meetings/2/p2/"]),
      );
    });
  });
});

test("a release that citations name stays, with its day", () => {
  const first = '- { id: "2026.1", day: "2026-03-01" }\n';
  const inFolder = (changed: string) =>
    withFullContent({ "releases.yaml": first }, (dir) => {
      publishPermalinks(dir, checkEdition(dir).corpus);
      sealLedgers(dir);
      writeFileSync(join(dir, "releases.yaml"), changed);
      return checkAll(dir).faults.map((one) => one.message);
    });
  expect(inFolder(`${first}- { id: "2026.2", day: "2026-03-02" }\n`)).toEqual([]);
  const gone = ['content/releases.yaml: the release "2026.1" of 2026-03-01, which citations name, is gone or another.'];
  expect(inFolder("[]\n")).toEqual(gone);
  expect(inFolder(first.replace("03-01", "03-02"))).toEqual(gone);
});

describe("a correction", () => {
  const first = entry("p2-s1", "determined", "decided");
  const second = entry("p3", "was", "level");
  const published = (changed: string | null, releases = "[]\n") =>
    withFullContent({ "corrections.yaml": first + second, "releases.yaml": releases }, (dir) => {
      const { corpus, faults } = checkEdition(dir);
      expect(faults.map(({ message }) => message)).toEqual([]);
      publishPermalinks(dir, corpus);
      sealLedgers(dir);
      if (changed === null) rmSync(join(dir, "corrections.yaml"));
      else writeFileSync(join(dir, "corrections.yaml"), changed);
      return checkAll(dir).faults.map(({ message }) => message);
    });

  test("that was published stays, with its words", () => {
    expect(published(first + second)).toEqual([]);
    const gone =
      "content/corrections.yaml: the correction of 2026-11-26 in p2-s1 of 2.en, which readers have seen, is gone or another.";
    expect(published(second)).toEqual([gone]);
    expect(published(first.replace("determined", "resolved") + second)).toEqual([gone]);
    expect(published(null)).toHaveLength(2);
  });

  test.each([
    ["that changes nothing", entry("p2-s1", "decided", "decided"), 'content/corrections.yaml: 0.after is "decided".'],
    [
      "entered twice",
      first + first,
      'content/corrections.yaml: the correction "2026-11-26 2.en p2-s1" stands there twice.',
    ],
    [
      "of a source without its digests",
      entry("source", "abc", "0".repeat(64)),
      'content/corrections.yaml: 0.before is "abc".',
    ],
  ])("%s", (_, entries, says) => {
    expect(messages({ "corrections.yaml": entries })).toEqual([says]);
  });

  test("of what was not released by then", () => {
    const releases = '- { id: "2026.1", day: "2026-11-27" }\n';
    expect(messages({ "corrections.yaml": first, "releases.yaml": releases })).toEqual([
      "content/corrections.yaml: a correction of 2026-11-26 is older than the first release, of 2026-11-27.",
    ]);
    expect(messages({ "corrections.yaml": first, "releases.yaml": releases.replace("-27", "-26") })).toEqual([]);
  });
});

describe("an address that moved", () => {
  const gone: Changes = { "concepts/level.yaml": null };

  test("is lost without a word of where to", () => {
    expect(messages(gone)).toEqual([expect.stringContaining('the concept "level"')]);
  });

  test("leads on where it is entered", () => {
    const moved = "/trace/level/ /ko/trace/level/".split(" ");
    const entries = moved.map((from) => `- { from: ${from}, to: ${from.replace("level", "networks")} }\n`).join("");
    expect(messages({ ...gone, "moved.yaml": entries })).toEqual([]);
    expect(messages({ ...gone, "moved.yaml": entries.replace("networks", "nothing") })).toHaveLength(1);
  });
});
