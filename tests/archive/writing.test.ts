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
    ["an IPA letter", "N\u0251LL", "a letter in disguise, in “N\u0251[U+0251]LL”"],
    ["a dotless one", "N\u0131LL", "a letter in disguise"],
    ["a small capital", "N\u1d07LL", "a letter in disguise"],
    ["a letter of mathematics", "N\u2119LL", "a letter in disguise"],
    ["marks heaped on a letter", "N\u0337LL", "a mark over or through a letter"],
    ["a tab", "N\tLL", "a tab or a line end, in “N[U+0009]LL”"],
    ["a no-break space", "N\u00a0LL", "a special space, in “N[U+00A0]LL”"],
    ["an ideographic space", "N\u3000LL", "a special space"],
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

test("a value has one line, since records of citations and tables have one line a field", () => {
  for (const end of ["\n", "\r", "\u0085"])
    expect(inRecord([`A${end}ER  - `])).toMatch(/line end|special space|invisible/u);
});

test("a value has single spaces; Markdown folds its own", () => {
  expect(inRecord(["N  LL"])).toContain("a double space, in “N");
  expect(inProse("N  LL")).toEqual([]);
});

test("prose in parts, and with the line ends of Windows", () => {
  expect(inProse("한".normalize("NFD"))).toEqual([
    "content/x.mdx, line 5: a letter in parts (not NFC), in “한”.".replace("“한", `“${"한".normalize("NFD")}`),
  ]);
  expect(inProse("a\r\nb")).toHaveLength(1);
});

describe("a character by its name or number", () => {
  it.each(["&#8203;", "&shy;", "&#x202E;", "&nbsp;", "&#x430;", "&#106;", "&colon;", "&NoBreak;"])("%s", (written) => {
    expect(inProse(`a ${written} b`)).toEqual([
      `content/x.mdx, line 5: a character by its name or number, in “a ${written} b”.`,
    ]);
  });
  it.each(["&lt;", "&gt;", "&amp;", "&quot;", "&#123;", "&#x7b;", "R&D; and", "a & b", "&#91;", "`&nbsp;`"])(
    "%s is markup",
    (written) => {
      expect(inProse(`a ${written} b`)).toEqual([]);
    },
  );
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

  test("comments of a record, since they are read where it is judged", () => {
    expect(faultsOf({ "meetings/3.yaml": (text) => `${text}# a \u202ecomment\n` })).toContain(
      "a comment: an invisible character, in “# a [U+202E]comment”.",
    );
    expect(faultsOf({ "meetings/3.yaml": (text) => `\ufeff${text}` })).toContain("begins with a byte-order mark.");
  });

  test("a text, too, writes its characters themselves, and its notes letters of the two languages", () => {
    const text = "communiques/1.en.mdx";
    const note = (words: string) => (mdx: string) =>
      `${mdx.replace("level of forces.", "level of forces.[^a]")}\n[^a]: ${words}\n`;
    expect(faultsOf({ [text]: (mdx) => mdx.replace("current level", "current &#x202e;level") })).toBe(
      "content/communiques/1.en.mdx, line 18: a character by its name or number, in “med the current &#x202e;level of forces.”.\n→ Write the character itself; by name or number stand only the signs of markup: &lt; &amp; &#123;.",
    );
    expect(faultsOf({ [text]: note("Plain.") })).toBe("");
    expect(faultsOf({ [text]: note("Plain.\n\n    More of it.") })).toBe("");
    expect(faultsOf({ [text]: note("Pl\u0430in.") })).toContain("a letter of another script");
    expect(faultsOf({ [text]: note("Pl&shy;in.") })).toContain("a character by its name or number");
  });

  test("records, the frontmatter of texts, and reports are read for it", () => {
    const spoil = (text: string) => text.replace(/(title: "?|en: "|# Forces|\bThe )/u, "$1\u200b");
    for (const file of ["meetings/3.yaml", "topics.yaml", "communiques/1.en.mdx", "reports/3.mdx"]) {
      expect(faultsOf({ [file]: spoil }), file).toContain("an invisible character");
    }
  });
});
