/** How editors write: what nobody sees, what looks like another letter, what would be printed as it stands. */
import { describe, expect, it, test } from "vitest";
import { checkContent } from "../../src/archive/check.ts";
import { Inquiry } from "../../src/archive/inquiry.ts";
import { checkProseWriting, checkRecordWriting } from "../../src/archive/writing.ts";
import { type Changes, withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

const inRecord = (data: unknown) => {
  const inquiry = new Inquiry();
  checkRecordWriting(data, "content/x.yaml: ", "content/x.yaml", inquiry);
  return shown(inquiry.faults);
};
const inProse = (prose: string) => {
  const inquiry = new Inquiry();
  checkProseWriting(prose, "content/x.mdx", 4, inquiry);
  return inquiry.faults.map(({ message }) => message);
};

test("a value with a character that nobody sees, wherever it lies", () => {
  expect(inRecord({ heads: { rok: { name: "Kim\u200b Yong Hyun" } } })).toMatchInlineSnapshot(`
    "content/x.yaml: heads.rok.name: an invisible character, in “Kim[U+200B] Yong Hyun”.
    → Write the word anew from the keyboard; a copied one may carry what looks like nothing, or like another letter."
  `);
});

describe("strange characters", () => {
  it.each([
    ["a zero-width space", "N\u200bLL", "an invisible character, in “N[U+200B]LL”"],
    ["a soft hyphen", "N\u00adLL", "an invisible character, in “N[U+00AD]LL”"],
    ["a mark of direction", "N\u202eLL", "an invisible character, in “N[U+202E]LL”"],
    [
      "a Cyrillic letter",
      "N\u043erthern",
      "a letter of another script, in “No[U+043E]rthern”".replace("No", "N\u043e"),
    ],
    ["a Greek one", "\u039dLL", "a letter of another script, in “\u039d[U+039D]LL”"],
    ["a mathematical one", "\u{1d40d}LL", "a letter in disguise, in “\u{1d40d}[U+1D40D]LL”"],
    ["a character of private use", "N\ue000LL", "a character that no font has, in “N\ue000[U+E000]LL”"],
    ["half of a pair", "N\ud800LL", "a character that no font has"],
    ["a lost one", "N\ufffdLL", "a character that no font has"],
  ])("%s", (_, text, message) => {
    expect(inRecord([text])).toContain(message);
    expect(inProse(`first\n${text}`)[0]).toContain("content/x.mdx, line 6: ");
  });

  it.each([
    "Both languages: 북방한계선(NLL), 北方限界線, café, Ⅲ, ①, “quoted” – and — dashed … ™ ½ 5 % · ㆍ ▲",
    "Full width: ＳＣＭ",
  ])("lets pass: %s", (text) => {
    expect(inRecord({ text })).toBe("");
    expect(inProse(text)).toEqual([]);
  });
});

describe("markup in a record", () => {
  it.each(["a <script>", "</b>", "Kim &amp; Park", "Kim &#38; Park", "Kim &#x26; Park"])("%s", (text) => {
    expect(inRecord({ text })).toContain("content/x.yaml: text: markup, in “");
  });

  it.each(["Kim & Park", "1 < 2", "AT&T; and", "https://example.org/?a=1&copy;=2"])("is not %s", (text) => {
    expect(inRecord({ text })).toBe("");
  });
});

describe("a pair of languages", () => {
  it.each([
    [{ en: "대한민국", ko: "대한민국" }, "content/x.yaml: a.en: “대한민국” is not in that language."],
    [{ en: "Pentagon", ko: "Pentagon" }, "content/x.yaml: a.ko: “Pentagon” is not in that language."],
  ])("one of them in the other's: %o", (a, message) => expect(inRecord({ a })).toContain(message));

  it.each([
    { en: "The Korean has 공동 주재.", ko: "공동 주재" },
    { en: "NCG", ko: "NCG" },
    { en: ["Fight Tonight"], ko: ["Fight Tonight"] },
  ])("lets pass %o", (a) => expect(inRecord({ a })).toBe(""));

  it("lets sources disagree on how a name is written", () => {
    const disagreements = [{ field: "heads", values: [{ en: "노재현", ko: "노재현" }] }];
    expect(inRecord({ disagreements })).toBe("");
  });
});

describe("in a content folder", () => {
  const faultsOf = (changes: Changes) => withContent(changes, (dir) => shown(checkContent(dir).faults));

  test("records, the frontmatter of texts, and reports are read for it", () => {
    const spoil = (text: string) => text.replace(/(title: "?|en: "|# Forces|\bThe )/u, "$1\u200b");
    for (const file of ["meetings/3.yaml", "topics.yaml", "communiques/1.en.mdx", "reports/3.mdx"]) {
      expect(faultsOf({ [file]: spoil }), file).toContain("an invisible character");
    }
  });
});
