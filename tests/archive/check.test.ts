/** What an editor can get wrong in the content, and the whole message that names it. */
import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/archive/check.ts";
import { type Changes, replace, withContent } from "../support/content.ts";
import { faults } from "../support/edition.ts";
import { shown } from "../support/faults.ts";

/** The faults of the small content after some changes, as printed. */
const faultsOf = (changes: Changes) => withContent(changes, (dir) => shown(checkContent(dir).faults));

const paragraphThree = /\n<Paragraph n=\{3\}[\s\S]*?<\/Paragraph>\n/u;

test("the small content is sound", () => {
  expect(faultsOf({})).toBe("");
});

test("the content of the edition is sound", () => {
  expect(shown(faults)).toBe("");
});

describe("fidelity", () => {
  test("a word that the source does not have", () => {
    expect(faultsOf({ "communiques/1.en.mdx": replace("current level", "present level") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx, paragraph 2: the source reading differs from content/sources/1.en.txt.
          the source has  …ecretary reaffirmed the current level of forces.…
          the text has    …ecretary reaffirmed the present level of forces.…
      → Restore the source's wording; to read otherwise, write <Corr sic="what the source has">what you read</Corr>."
    `);
  });

  test("a character that only looks the same", () => {
    expect(faultsOf({ "communiques/1.ko.mdx": replace("항구시에서", "항구시에서‧") })).toMatchInlineSnapshot(`
      "content/communiques/1.ko.mdx, paragraph 1: the source reading differs from content/sources/1.ko.txt.
          the source has  …1. 1차 회의가 항구시에서 개최되었다. 양측이 참석하였다(?). 2. 장관은 현재 전력 수준을 재…
          the text has    …1. 1차 회의가 항구시에서‧ 개최되었다. 양측이 참석하였다(?). 2. 장관은 현재 전력 수준을 …
      → Restore the source's wording; to read otherwise, write <Corr sic="what the source has">what you read</Corr>."
    `);
  });

  test("a correction whose source reading is wrong", () => {
    expect(faultsOf({ "communiques/1.ko.mdx": replace('sic="1차"', 'sic="2차"') })).toMatchInlineSnapshot(`
      "content/communiques/1.ko.mdx, paragraph 1: the source reading differs from content/sources/1.ko.txt.
          the source has  …1. 1차 회의가 항구시에서 개최되었다. 양측이 참석하였다(?). 2. 장관은…
          the text has    …1. 2차 회의가 항구시에서 개최되었다. 양측이 참석하였다(?). 2. 장관은…
      → Restore the source's wording; to read otherwise, write <Corr sic="what the source has">what you read</Corr>."
    `);
  });

  test("a last sentence that is missing", () => {
    expect(
      faultsOf({
        "communiques/1.en.mdx": replace(
          "The Secretary reaffirmed the current level of forces.",
          "The Secretary reaffirmed.",
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx, paragraph 2: the source reading differs from content/sources/1.en.txt.
          the source has  …The Secretary reaffirmed the current level of forces.…
          the text has    …The Secretary reaffirmed.…
      → Restore the source's wording; to read otherwise, write <Corr sic="what the source has">what you read</Corr>."
    `);
  });

  test("lines that are not the text's, with the right ones", () => {
    expect(faultsOf({ "communiques/1.en.mdx": replace("[3, 5]", "[1, 5]") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: source.lines is [1, 5], but the text stands in other lines of the archived file.
      → Write lines: [3, 5]."
    `);
    expect(faultsOf({ "communiques/1.en.mdx": replace("[3, 5]", "[5, 3]") })).toContain("Write lines: [3, 5].");
    expect(faultsOf({ "communiques/1.en.mdx": replace("[3, 5]", "[3, 500]") })).toContain("Write lines: [3, 5].");
    expect(faultsOf({ "communiques/1.en.mdx": replace("  lines: [3, 5]\n", "") })).toContain("Write lines: [3, 5].");
  });

  test("lines that the source does not have, under a text that it does not have either", () => {
    const change = (text: string) => replace("[3, 5]", "[3, 500]")(replace("current", "present")(text));
    expect(faultsOf({ "communiques/1.en.mdx": change })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: source.lines is [3, 500], but the archived file has 8 lines.
      → Write lines: [first, last], the lines of the archived file that are the text; counted from 1."
    `);
  });

  test("white space and line ends are no difference", () => {
    expect(
      faultsOf({ "sources/1.ko.txt": (text) => text.replaceAll("\n", "\r\n").replace("양측이 ", "양측이\u00a0\t") }),
    ).toBe("");
  });

  test("a decomposed source equals its composed text", () => {
    expect(faultsOf({ "sources/1.ko.txt": (text) => text.normalize("NFD") })).toBe("");
  });

  test("a source that is missing", () => {
    expect(faultsOf({ "sources/1.ko.txt": null })).toMatchInlineSnapshot(`
      "content/communiques/1.ko.mdx: its archived source content/sources/1.ko.txt is missing.
      → Put the file from which the text was made into content/sources/1.ko.txt, byte for byte."
    `);
  });

  test("a source without a text", () => {
    expect(faultsOf({ "sources/9.en.txt": "1. Something." })).toMatchInlineSnapshot(`
      "content/sources/9.en.txt is the source of no text.
      → Write content/communiques/9.en.mdx, or take the source out."
    `);
  });
});

describe("numbers", () => {
  test("a gap", () => {
    expect(faultsOf({ "communiques/2.en.mdx": replace("n={3}", "n={4}") })).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:23, paragraph 4: the number should be 3.
      → Numbers run 1, 2, 3 … without gap: write n={3}, or add the paragraph that is missing before it."
    `);
  });

  test("a number twice", () => {
    expect(faultsOf({ "communiques/2.en.mdx": replace("n={3}", "n={2}") })).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:23, paragraph 2: the number stands there twice (first on line 19).
      → Give each paragraph the number printed in the document."
    `);
  });

  test("no paragraph at all", () => {
    expect(
      faultsOf({ "communiques/2.ko.mdx": (text) => text.slice(0, text.indexOf("<Paragraph")) }),
    ).toMatchInlineSnapshot(`
      "content/communiques/2.ko.mdx: the text has no paragraph.
      → Write the paragraphs: <Paragraph n={1} topics={[…]}>…</Paragraph>."
    `);
  });
});

describe("languages", () => {
  test("a paragraph that one of them lacks", () => {
    const changes = {
      "communiques/2.ko.mdx": (text: string) => text.replace(paragraphThree, ""),
      "sources/2.ko.txt": (text: string) => text.replace(/3\. .*\n/u, ""),
    };
    expect(faultsOf(changes)).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx: paragraph 3 without a counterpart in content/communiques/2.ko.mdx.
      → The languages of one meeting have the same paragraphs: add it there, or correct the numbers."
    `);
  });

  test("other topics", () => {
    expect(faultsOf({ "communiques/2.ko.mdx": replace('["cyber"]', '["cyber", "training"]') })).toMatchInlineSnapshot(`
      "content/communiques/2.ko.mdx:16, paragraph 2: its topics [cyber, training] differ from those in content/communiques/2.en.mdx [cyber].
      → The languages of one meeting share their topics: write topics={["cyber"]} here, or change both."
    `);
  });
});

describe("topics", () => {
  const inBoth = (from: string, to: string): Changes => ({
    "communiques/2.en.mdx": replace(from, to),
    "communiques/2.ko.mdx": replace(from, to),
  });

  test("none", () => {
    expect(faultsOf(inBoth(' topics={["cyber"]}', ""))).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:19, paragraph 2: no topic; a paragraph has one to three.
      → Write topics={["…"]} with the main subject first.

      content/communiques/2.ko.mdx:16, paragraph 2: no topic; a paragraph has one to three.
      → Write topics={["…"]} with the main subject first."
    `);
  });

  test("four", () => {
    expect(faultsOf(inBoth('["cyber"]', '["cyber", "training", "opening", "force-level"]'))).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:19, paragraph 2: 4 topics; a paragraph has one to three.
      → Write topics={["…"]} with the main subject first.

      content/communiques/2.ko.mdx:16, paragraph 2: 4 topics; a paragraph has one to three.
      → Write topics={["…"]} with the main subject first."
    `);
  });

  test("one twice", () => {
    expect(faultsOf(inBoth('["cyber"]', '["cyber", "cyber"]'))).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:19, paragraph 2: the topic "cyber" is named twice.
      → Name it once.

      content/communiques/2.ko.mdx:16, paragraph 2: the topic "cyber" is named twice.
      → Name it once."
    `);
  });

  test("one that is nearly in the vocabulary, and one that is not at all", () => {
    expect(faultsOf(inBoth('["force-level"]', '["force-levels"]'))).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:23, paragraph 3: the topic "force-levels" is not in topics.yaml.
          also content/communiques/2.ko.mdx:20, paragraph 3
      → Did you mean "force-level"? Otherwise add it to topics.yaml."
    `);
    expect(faultsOf(inBoth('["cyber"]', '["weather"]'))).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:19, paragraph 2: the topic "weather" is not in topics.yaml.
          also content/communiques/2.ko.mdx:16, paragraph 2
      → Add it to topics.yaml, or use an id that stands there."
    `);
  });

  test("one id for two", () => {
    expect(faultsOf({ "topics.yaml": replace("- id: cyber", "- id: training") })).toContain(
      'content/topics.yaml: the topic "training" stands there twice.\n→ Keep one of the two, or give the other an id of its own.',
    );
  });

  test("one label for two, in either language and whatever its case", () => {
    expect(
      faultsOf({ "topics.yaml": replace('{ en: "Cyber", ko: "사이버" }', '{ en: "training", ko: "사이버" }') }),
    ).toBe(
      'content/topics.yaml: the label "training" is that of "training" too, and readers could not tell the two apart.\n→ Give one of the two another label.',
    );
    expect(faultsOf({ "topics.yaml": replace('ko: "사이버"', 'ko: "개회"') })).toContain(
      'the label "개회" is that of "opening" too',
    );
  });

  test("a vocabulary that is missing, or no list", () => {
    expect(faultsOf({ "topics.yaml": null })).toMatchInlineSnapshot(`
      "content/topics.yaml is missing.
      → Restore the file, or write it anew as content/README.md says."
    `);
    expect(faultsOf({ "topics.yaml": "id: opening\n" })).toMatchInlineSnapshot(`
      "content/topics.yaml is not a list.
      → Begin every record with a hyphen, e.g. “- id: cyber”."
    `);
  });
});

describe("references", () => {
  test("a meeting that there is not", () => {
    expect(faultsOf({ "meetings/2.yaml": null })).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx: there is no meeting 2.
          also content/communiques/2.ko.mdx
      → Write content/meetings/2.yaml, or correct the number."
    `);
  });

  test("a text of a meeting that is only planned", () => {
    expect(faultsOf({ "meetings/1.yaml": replace("status: held", "status: planned") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: the meeting is still marked as planned, but its text is held (1.en, 1.ko).
      → Write status: held."
    `);
  });

  test("a source id that the record does not list, and one that it lists twice", () => {
    expect(
      faultsOf({ "meetings/2.yaml": replace('2002-05-01", sources: [gazette]', '2002-05-01", sources: [herald]') }),
    ).toMatchInlineSnapshot(`
      "content/meetings/2.yaml: the source "herald" is not in the record's list of sources.
      → Add it to sources, or use one of: gazette."
    `);
    const twice = (text: string) => `${text}${text.slice(text.indexOf("  - { id: gazette"))}`;
    expect(faultsOf({ "meetings/2.yaml": twice })).toMatchInlineSnapshot(`
      "content/meetings/2.yaml: two sources have the id "gazette".
      → Give one of them another id."
    `);
  });

  test("an end before the start", () => {
    const end = replace("city:", 'end: { value: "2001-04-30", sources: [gazette] }\ncity:');
    expect(faultsOf({ "meetings/1.yaml": end })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: the meeting ends (2001-04-30) before it begins (2001-05-01).
      → Exchange the two days, or correct them from the source."
    `);
  });
});

describe("file names", () => {
  test("a record under another number", () => {
    expect(faultsOf({ "meetings/2.yaml": replace("number: 2", "number: 1") })).toContain(
      "content/meetings/2.yaml: the file name and the record disagree; the record is that of 1.yaml.\n→ Rename the file to 1.yaml, or correct its fields.",
    );
  });

  test("a text under another language", () => {
    expect(faultsOf({ "communiques/2.ko.mdx": replace("lang: ko", "lang: en") })).toContain(
      "content/communiques/2.ko.mdx: the file name and the record disagree; the record is that of 2.en.mdx.",
    );
  });

  test("a report under another number", () => {
    expect(faultsOf({ "reports/3.mdx": replace("meeting: 3", "meeting: 4") })).toMatchInlineSnapshot(`
      "content/reports/3.mdx: the file name and the record disagree; the record is that of 4.mdx.
      → Rename the file to 4.mdx, or correct its fields."
    `);
  });

  test.each([
    ["meetings/02.yaml", "56.yaml"],
    ["meetings/2.yml", "56.yaml"],
    ["communiques/2.fr.mdx", "56.en.mdx"],
    ["communiques/2.md", "56.en.mdx"],
    ["sources/2.txt", "56.en.txt"],
    ["reports/3.en.mdx", "57.mdx"],
  ])("a name that no record can have: %s", (path, example) => {
    expect(faultsOf({ [path]: "" })).toBe(
      `content/${path} has a name that no record can have.\n→ Name it like ${example}, or move it out of the folder.`,
    );
  });

  test("a folder that is missing", () => {
    expect(faultsOf({ communiques: null })).toMatchInlineSnapshot(`
      "content/communiques/ is missing.
      → Restore the folder; CONTENT_DIR may name another folder than you mean."
    `);
    expect(shown(checkContent("/no/such/folder").faults)).toBe(
      "There is no folder /no/such/folder.\n→ CONTENT_DIR names the content folder; left out, it is content/ beside package.json.",
    );
  });
});

describe("spelling", () => {
  const spelled = (to: string) => faultsOf({ "communiques/1.en.mdx": replace("the current level", to) });

  test("a tab", () =>
    expect(spelled("the\tcurrent level")).toMatchInlineSnapshot(`
    "content/communiques/1.en.mdx:18, paragraph 2: a tab in "y reaffirmed the[U+0009]current level of fo".
    → Write one ordinary space, or nothing: neither white space nor what is invisible counts when the text is compared with its source."
  `));
  test("a no-break space", () =>
    expect(spelled("the\u00a0current level")).toMatchInlineSnapshot(`
    "content/communiques/1.en.mdx:18, paragraph 2: a no-break or otherwise special space in "y reaffirmed the[U+00A0]current level of fo".
    → Write one ordinary space, or nothing: neither white space nor what is invisible counts when the text is compared with its source."
  `));
  test("a double space", () =>
    expect(spelled("the  current level")).toMatchInlineSnapshot(`
    "content/communiques/1.en.mdx:18, paragraph 2: a double space in "y reaffirmed the  current level of f".
    → Write one ordinary space, or nothing: neither white space nor what is invisible counts when the text is compared with its source."
  `));
  test("a soft hyphen", () => expect(spelled("the cur\u00adrent level")).toContain("an invisible character in"));
  test("a zero-width space", () => expect(spelled("the cur\u200brent level")).toContain("[U+200B]"));
  test("a mark of direction", () => expect(spelled("the cur\u200erent level")).toContain("[U+200E]"));
  test("a character that was lost", () =>
    expect(spelled("the cur\ufffdent level")).toContain("a character that was lost"));

  test("a space at an end of a line", () => {
    expect(faultsOf({ "communiques/1.en.mdx": replace("\nThe Secretary", "\n The Secretary") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx:18, paragraph 2: a space at the beginning of the line in " The Secretary reaff".
      → Write one ordinary space, or nothing: neither white space nor what is invisible counts when the text is compared with its source."
    `);
    expect(faultsOf({ "communiques/1.en.mdx": replace("forces.\n", "forces. \n") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx:18, paragraph 2: a space at the end of the line in "level of forces. ".
      → Write one ordinary space, or nothing: neither white space nor what is invisible counts when the text is compared with its source."
    `);
  });

  test("the line ends of Windows", () => {
    expect(faultsOf({ "communiques/1.en.mdx": (text) => text.replaceAll("\n", "\r\n") })).toBe(
      "content/communiques/1.en.mdx has the line ends of Windows (CRLF).\n→ Save it with LF alone, as Unix has them.",
    );
  });

  test("Hangul in parts", () => {
    expect(
      faultsOf({ "communiques/2.ko.mdx": (text) => text.replace("통신망을", (word) => word.normalize("NFD")) }),
    ).toMatchInlineSnapshot(`
      "content/communiques/2.ko.mdx:17, paragraph 2: "통신망을" is not in Unicode's composed form (NFC).
      → Write "통신망을", composed."
    `);
    expect(faultsOf({ "meetings/1.yaml": (text) => text.normalize("NFD") })).toContain(
      'is not in Unicode\'s composed form (NFC).\n→ Write "항구시", composed.',
    );
    expect(
      faultsOf({ "communiques/2.ko.mdx": (text) => text.replace("가상", (word) => word.normalize("NFD")) }),
    ).toContain("is not in Unicode's composed form (NFC).");
  });
});

test("an official text that is corrected", () => {
  expect(
    faultsOf({ "communiques/1.en.mdx": replace("<Sic>presant</Sic>", '<Corr sic="presant">present</Corr>') }),
  ).toMatchInlineSnapshot(`
    "content/communiques/1.en.mdx:13, paragraph 1: an official text is never corrected (source: "presant").
    → Flag the error with <Sic>…</Sic>; <Corr> is for copies made by others."
  `);
});

describe("a file that cannot be read", () => {
  test("MDX: named once, without a trail of faults that follow from it", () => {
    expect(faultsOf({ "communiques/2.en.mdx": replace("</Paragraph>", "") })).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx:13: the file cannot be read as MDX: Expected a closing tag for \`<Paragraph>\` (13:1-13:39)
      → Close every tag that is opened, and write a literal < or { as &lt; or &#123;."
    `);
  });

  test("YAML: named once, without a trail of faults that follow from it", () => {
    expect(faultsOf({ "meetings/2.yaml": replace("status: held", 'status: "held') })).toMatchInlineSnapshot(`
      "content/meetings/2.yaml: the YAML cannot be read: Missing closing "quote at line 2, column 14:

      status: "held
                   ^
      → Mend the line named; put text with a colon, a # or quotes into quotation marks."
    `);
    expect(faultsOf({ "communiques/1.en.mdx": replace("lang: en", "lang: en: us") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: the YAML cannot be read: Nested mappings are not allowed in compact mappings at line 3, column 7:

      lang: en: us
            ^
      → Mend the line named; put text with a colon, a # or quotes into quotation marks."
    `);
  });

  test("a key twice", () => {
    expect(
      faultsOf({ "meetings/2.yaml": replace("status: held", "status: held\nstatus: held") }),
    ).toMatchInlineSnapshot(`
      "content/meetings/2.yaml: the YAML cannot be read: Map keys must be unique at line 3, column 1:

      status: held
      status: held
      ^
      → Mend the line named; keep one of the two fields of that name."
    `);
  });

  test("no frontmatter", () => {
    expect(
      faultsOf({ "communiques/2.en.mdx": (text) => text.slice(text.indexOf("<Paragraph")) }),
    ).toMatchInlineSnapshot(`
      "content/communiques/2.en.mdx: there is no frontmatter.
      → Begin the file with a line ---, the fields, and another line ---; nothing stands before them."
    `);
    expect(faultsOf({ "communiques/2.en.mdx": (text) => `\ufeff${text}` })).toBe(
      "content/communiques/2.en.mdx begins with a byte-order mark.\n→ Save it without, as plain UTF-8.",
    );
  });

  test("another encoding", () => {
    const latin1 = (dir: string) => shown(checkContent(dir).faults);
    expect(withContent({ "sources/1.en.txt": Buffer.from("1. caf\u00e9", "latin1") }, latin1)).toMatchInlineSnapshot(`
      "content/sources/1.en.txt is not in UTF-8.
      → Save it in UTF-8; a source in another encoding is archived as its UTF-8 conversion, with a note that says so."
    `);
  });
});

describe("fields", () => {
  test("one that there is not", () => {
    expect(faultsOf({ "meetings/1.yaml": replace("city:", "town:") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: there is no field "town".
      → Take it out, or spell it as content/README.md lists it."
    `);
    expect(
      faultsOf({ "communiques/1.en.mdx": replace("  publisher:", "  author: x\n  publisher:") }),
    ).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: there is no field "source.author".
      → Take it out, or spell it as content/README.md lists it."
    `);
  });

  test("one that is missing", () => {
    expect(faultsOf({ "communiques/1.en.mdx": replace("status: official\n", "") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: status is missing.
      → Write it: the status is official, copy or translation."
    `);
  });

  test("a day without quotes", () => {
    expect(faultsOf({ "meetings/1.yaml": replace('"2001-05-01"', "2001-05-01") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: start.value is 2001-05-01, without quotes.
      → Put the day into quotes: "2001-05-01"."
    `);
  });

  test("a day that there is not", () => {
    expect(faultsOf({ "meetings/1.yaml": replace("2001-05-01", "2001-02-30") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: start.value is "2001-02-30".
      → There is no such day in the calendar: correct it from the source."
    `);
  });

  test("a fact without a source", () => {
    expect(
      faultsOf({ "meetings/1.yaml": replace('2001-05-01", sources: [gazette]', '2001-05-01", sources: []') }),
    ).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: start.sources is [].
      → A fact needs at least one source: name it, or leave the fact out."
    `);
    expect(
      faultsOf({ "meetings/1.yaml": replace('2001-05-01", sources: [gazette]', '2001-05-01"') }),
    ).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: start.sources is missing.
      → List the ids of the sources in which this was seen, e.g. [mnd-56]."
    `);
  });

  test("words outside a closed set", () => {
    expect(faultsOf({ "communiques/1.en.mdx": replace("status: official", "status: oficial") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: status is "oficial".
      → The status is official, copy or translation."
    `);
    expect(faultsOf({ "meetings/1.yaml": replace("value: KR", "value: ROK") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: host.value is "ROK".
      → The host is US or KR."
    `);
    expect(faultsOf({ "meetings/1.yaml": replace("kind: press", "kind: rumour") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: sources.0.kind is "rumour".
      → The kind of a source is one of: communique-text, official-publication, official-record, official-release, official-news, official-copy, cable, press, reference, digest, analysis, web."
    `);
  });

  test("a number in quotes, a half meeting, an address that is none, an empty text", () => {
    expect(faultsOf({ "meetings/1.yaml": replace("number: 1", 'number: "1"') })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: number is "1".
      → Write the number without quotes: 1."
    `);
    expect(faultsOf({ "meetings/1.yaml": replace("number: 1", "number: 1.5") })).toMatchInlineSnapshot(`
      "content/meetings/1.yaml: number is 1.5.
      → A meeting has a whole number, e.g. 56."
    `);
    expect(
      faultsOf({ "communiques/1.ko.mdx": replace("https://example.org/1", "example.org/1") }),
    ).toMatchInlineSnapshot(`
      "content/communiques/1.ko.mdx: source.url is "example.org/1".
      → Write a whole web address, beginning with https:// or http://, without spaces, quotes and pointed brackets, and with nothing before the host."
    `);
    expect(faultsOf({ "communiques/1.ko.mdx": replace("제1차 가상 회의 공동성명", "") })).toMatchInlineSnapshot(`
      "content/communiques/1.ko.mdx: title is "".
      → The text is empty: write it, or leave the field out."
    `);
    expect(faultsOf({ "communiques/1.en.mdx": replace("[3, 5]", "[3]") })).toMatchInlineSnapshot(`
      "content/communiques/1.en.mdx: source.lines is [3].
      → Lines is [first, last]: the lines of the archived file that are the text."
    `);
  });

  test("an entry of the vocabulary, by its place", () => {
    expect(faultsOf({ "topics.yaml": replace("- id: force-level", "- id: Force Level") })).toMatchInlineSnapshot(`
      "content/topics.yaml: entry 2: id is "Force Level".
      → An id has small letters, digits and single hyphens, e.g. usfk-force-level."
    `);
    expect(faultsOf({ "topics.yaml": replace(', ko: "사이버"', "") })).toMatchInlineSnapshot(`
      "content/topics.yaml: entry 4: label.ko is missing.
      → Write some text in quotes."
    `);
  });

  test("a cue that would stand everywhere, and cues that are no list", () => {
    const cues = (en: string) => replace("- id: cyber", `- id: cyber\n  cues: { en: ${en}, ko: [] }`);
    expect(faultsOf({ "topics.yaml": cues('["cyber*", "*"]') })).toMatchInlineSnapshot(`
      "content/topics.yaml: entry 4: cues.en.1 is "*".
      → A wording has letters or digits: write words as they are printed, e.g. "SOFA"."
    `);
    expect(faultsOf({ "topics.yaml": cues("cyber") })).toMatchInlineSnapshot(`
      "content/topics.yaml: entry 4: cues.en is "cyber".
      → List exact wordings in brackets, e.g. ["SOFA", "base return*"]."
    `);
  });
});

describe("reports", () => {
  test("a topic that there is not", () => {
    const change = replace('topic="force-level"', 'topic="force"');
    expect(faultsOf({ "reports/3.mdx": change, "reports/3.ko.mdx": change })).toMatchInlineSnapshot(`
      "content/reports/3.ko.mdx: the topic "force" is not in topics.yaml.
          also content/reports/3.mdx
      → Did you mean "force-level"? Otherwise add it to topics.yaml."
    `);
  });

  test("a paragraph that is not held", () => {
    const change = replace("paragraphs={[3]}", "paragraphs={[30]}");
    expect(faultsOf({ "reports/3.mdx": change, "reports/3.ko.mdx": change })).toMatchInlineSnapshot(`
      "content/reports/3.ko.mdx: it points to paragraph 30 of meeting 2, which is not held.
      → Correct the number: the text of meeting 2 has paragraphs 1 to 3. Where it bears on none, leave the list empty: paragraphs={[]}.

      content/reports/3.mdx: it points to paragraph 30 of meeting 2, which is not held.
      → Correct the number: the text of meeting 2 has paragraphs 1 to 3. Where it bears on none, leave the list empty: paragraphs={[]}."
    `);
  });

  test("a meeting whose text is held", () => {
    const report = '---\nmeeting: 2\nlang: en\ntitle: "Reported"\n---\n\n<Lead>\nNot held.\n</Lead>\n';
    expect(faultsOf({ "reports/2.mdx": report })).toBe(
      "content/reports/2.mdx: the communiqué of meeting 2 is held, so its report has had its day.\n→ Remove the report.",
    );
  });

  test("items that differ between the languages", () => {
    expect(faultsOf({ "reports/3.ko.mdx": replace("press-report", "expected") })).toMatchInlineSnapshot(`
      "content/reports/3.ko.mdx: its items differ from those of content/reports/3.mdx in number, topic, basis or paragraphs.
      → Give both languages the same items in the same order."
    `);
  });

  test("an item that is incomplete", () => {
    expect(faultsOf({ "reports/3.mdx": replace(' basis="press-report"', "") })).toMatchInlineSnapshot(`
      "content/reports/3.mdx:11: a <Reported> item is incomplete.
      → Give all four: <Reported topic="…" basis="press-conference" | "press-report" | "expected" meeting={56} paragraphs={[10]}>."
    `);
  });
});
