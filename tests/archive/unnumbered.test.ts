/** Paragraphs without a printed number: where they stand, how they are named, and what an editor can get wrong. */
import { describe, expect, it, test } from "vitest";
import { communiqueFile } from "../../src/api/communique.ts";
import { comparisonFile } from "../../src/api/comparison.ts";
import { paragraphRows } from "../../src/api/paragraphs.ts";
import { publishedAddresses } from "../../src/archive/addresses.ts";
import { checkContent } from "../../src/archive/check.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import { paragraphLabel, paragraphOfSentence, placeAfter, placeNamed, printedNumber } from "../../src/paths.ts";
import { communiqueFile as communiqueShape, comparisonFile as comparisonShape } from "../../src/schemas/api.ts";
import { type Changes, replace, withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

const preamble = "Sixty years of friendship bind both coasts.";
const closing = "Both sides thanked the keepers of the lamps.";
const heading = "<Paragraph n={1}";

/** The first English text with a paragraph before ¶1 and one after ¶2. @param ids of the two */
const withBoth = (ids: readonly [string, string] = ["p0", "p2a"], more: Changes = {}): Changes => ({
  "communiques/1.en.mdx": (text) =>
    text
      .replace(
        heading,
        () => `<Paragraph id="${ids[0]}" topics={["opening"]}>\n${preamble}\n</Paragraph>\n\n${heading}`,
      )
      .replace("[3, 5]", "[3, 7]")
      .replace(
        /(<Paragraph n=\{2\}[\s\S]*?<\/Paragraph>\n)/u,
        (paragraph) => `${paragraph}\n<Paragraph id="${ids[1]}" topics={["training"]}>\n${closing}\n</Paragraph>\n`,
      ),
  "sources/1.en.txt": (text) => {
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.startsWith("2. "));
    lines.splice(at + 1, 0, closing);
    lines.splice(2, 0, preamble);
    return lines.join("\n");
  },
  ...more,
});
const faultsOf = (changes: Changes) => withContent(changes, (dir) => shown(checkContent(dir).faults));
const corpus = withContent(withBoth(), (dir) => {
  const { corpus: read, faults } = checkContent(dir);
  expect(shown(faults)).toBe("");
  return read;
});
const text = corpus.communiques.find(({ id }) => id === "1.en");

test("stand where they are printed, each named by the one before it", () => {
  expect(text?.paragraphs.map(({ id, number }) => [id, number])).toEqual([
    ["p0", 0],
    ["p1", 1],
    ["p2", 2],
    ["p2a", 2.01],
  ]);
  expect(text?.paragraphs[3]?.sentences.map(({ id }) => id)).toEqual(["p2a-s1"]);
});

describe("a place", () => {
  it("has one name, and a name one place", () => {
    for (const label of ["0", "0a", "1", "9z", "10", "17a", "17b", "123c"]) {
      expect(paragraphLabel(placeNamed(label) ?? Number.NaN)).toBe(label);
    }
    for (const strange of ["", "00", "01", "-1", "1.5", "17A", "17aa", "p17", "a"]) {
      expect([strange, placeNamed(strange)]).toEqual([strange, undefined]);
    }
  });

  it("follows the one before it", () => {
    const places = Array.from({ length: 26 }).reduce<number[]>((all) => [...all, placeAfter(all.at(-1))], [17]);
    expect(places.map(paragraphLabel).slice(0, 4)).toEqual(["17", "17a", "17b", "17c"]);
    expect(paragraphLabel(places.at(-1) ?? 0)).toBe("17z");
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(placeAfter(undefined)).toBe(0);
    expect(paragraphLabel(placeAfter(0))).toBe("0a");
  });

  it("has a number only where one is printed", () => {
    expect([0, 0.01, 1, 17, 17.01].map(printedNumber)).toEqual([null, null, 1, 17, null]);
    expect(["p0-s1", "p10-s2", "p17a-s12"].map(paragraphOfSentence)).toEqual([0, 10, 17.01]);
    expect(paragraphOfSentence("p10")).toBeNaN();
  });
});

describe("an editor", () => {
  it("may print them in one language alone", () => {
    expect(corpus.communiques.find(({ id }) => id === "1.ko")?.paragraphs).toHaveLength(2);
  });

  it.each([
    [["p1a", "p2a"], "content/communiques/1.en.mdx:13, paragraph 1a: the id should be p0."],
    [["p0", "p3a"], "content/communiques/1.en.mdx:25, paragraph 3a: the id should be p2a."],
    [["p0", "p2b"], "content/communiques/1.en.mdx:25, paragraph 2b: the id should be p2a."],
    [["p00", "p2a"], "content/communiques/1.en.mdx:13: the id is not that of a paragraph without a number."],
    [["p0", "p2A"], "content/communiques/1.en.mdx:25: the id is not that of a paragraph without a number."],
    [["p0", "p2aa"], "content/communiques/1.en.mdx:25: the id is not that of a paragraph without a number."],
    [["p0", "p2"], "content/communiques/1.en.mdx:25: the id is not that of a paragraph without a number."],
  ] as const)("who writes %s is told", (ids, message) => {
    const said = faultsOf(withBoth(ids));
    expect(said).toContain(message);
    expect(said.match(/→/gu)).toHaveLength(1);
  });

  it("is told of a number beside an id", () => {
    const said = faultsOf(withBoth(['p2a" n={3} x="', "p2a"]));
    expect(said).toContain("the id is not that of a paragraph without a number");
  });

  it("is told that such words stand in no source", () => {
    const { "sources/1.en.txt": _, ...only } = withBoth();
    expect(faultsOf(only)).toContain("content/communiques/1.en.mdx");
  });

  it("names one in records by its name in quotes", () => {
    const record = (paragraph: string) => `meeting: 1
differences:
  - paragraph: ${paragraph}
    severity: high
    en: "keepers of the lamps"
    ko: "현재 전력 수준"
    note: { en: "A.", ko: "가." }
`;
    const said = (paragraph: string) => faultsOf(withBoth(undefined, { "differences/1.yaml": record(paragraph) }));
    // It is found in the English text, and not in the Korean one, which has none there.
    expect(said('"2a"')).toBe("");
    expect(said('"2b"')).toContain("paragraph 2b");
    expect(said('"2"')).toContain("write the number without quotes".replace("w", "W"));
    expect(said("0")).toContain("aragraphs are counted from 1");
  });

  it("names one in a report by its name", () => {
    const items = {
      "reports/3.mdx": replace("paragraphs={[3]}", 'paragraphs={[2, "2a"]}'),
      "reports/3.ko.mdx": replace("paragraphs={[3]}", 'paragraphs={[2, "2a"]}'),
    };
    const meeting = (change: (text: string) => string) => (one: string) =>
      change(one).replace("meeting={2}", "meeting={1}");
    const of1 = Object.fromEntries(Object.entries(items).map(([file, change]) => [file, meeting(change)]));
    expect(faultsOf(withBoth(undefined, of1))).toBe("");
  });
});

describe("published", () => {
  it("have ids and addresses as the others", () => {
    const addresses = publishedAddresses(corpus);
    for (const address of ["/meetings/1/#p0", "/meetings/1/#p2a", "/compare/1/2/#from-p2a"]) {
      expect(addresses).toContain(address);
    }
  });

  it("have no number in the data, and are named where others refer to them", () => {
    const file = text && communiqueShape.parse(communiqueFile(text));
    expect(file?.paragraphs.map(({ number, id }) => [number, id])).toEqual([
      [null, "p0"],
      [1, "p1"],
      [2, "p2"],
      [null, "p2a"],
    ]);
    const second = corpus.communiques.find(({ id }) => id === "2.en");
    const { rows } = comparisonShape.parse(
      comparisonFile(comparisonsOf(corpus).between(text ?? never(), second ?? never())),
    );
    expect(rows.flatMap(({ from }) => from)).toEqual(expect.arrayContaining(["0", 1, 2, "2a"]));
    expect(paragraphRows(corpus).flatMap((row) => (row[3] === "p2a" ? [row[2]] : []))).toEqual([""]);
  });
});

function never(): never {
  throw new Error("The texts are held.");
}
