/** One fault of an editor, one message: each row spoils one thing, and says how the only message begins. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkAll } from "../../src/check/all.ts";
import { aDanglingLink, aFolder, type Changes, replace, smallContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";
import { withFullContent } from "../support/full-content.ts";

const said = (changes: Changes) => withFullContent(changes, (dir) => checkAll(dir).faults);

const drop = (pattern: RegExp) => (text: string) => {
  if (!pattern.test(text)) throw new Error(`The fixture has no ${pattern}.`);
  return text.replace(pattern, "");
};
const lastParagraph = drop(/\n<Paragraph n=\{3\}[\s\S]*?<\/Paragraph>\n/u);
const crlf = (text: string) => text.replaceAll("\n", "\r\n");
const mark = (text: string) => `\ufeff${text}`;
const latin1 = Buffer.from("caf\u00e9", "latin1");
const text = "communiques/2.en.mdx";
const record = "meetings/2.yaml";
const copyOf = (path: string) => readFileSync(`${smallContent}/${path}`, "utf8");

/** Adds to a claim what it says of other texts. */
const further = (from: number, to: number) =>
  replace(
    "expects: present",
    `expects: present\nfurther:\n  words: { en: "Again", ko: "다시" }\n  texts: [{ from: ${from}, to: ${to}, expects: absent }]`,
  );

const copyOfClaim = (lang: "en" | "ko") => {
  const title = lang === "en" ? "Networks are named." : "통신망은 있다.";
  return `---\nlang: ${lang}\ntitle: "${title}"\nconcept: networks\nmeeting: 2\nexpects: present\nmadeBy: "A"\nmadeOn: null\n---\n\n${title}[^a]\n\n[^a]: A.\n`;
};

/** Adds an item to a report, to be set beside a meeting. */
const anotherItem = (meeting: number) =>
  replace(
    "\n[^gazette]: ",
    `\n<Reported topic="cyber" basis="expected" meeting={${meeting}} paragraphs={[]}>\nA.[^gazette]\n</Reported>\n\n[^gazette]: `,
  );

const dispute = (field: string, other: string) =>
  `disagreements: [{ field: ${field}, values: [{ en: A, ko: 가 }, { en: ${other}, ko: 나 }], sources: [gazette] }]\nsources:\n`;
const issued = (says: string) => `communique: { ${says}, sources: [gazette] }\nsources:\n`;
const correction = (place: string, after: string, date = "2026-11-26") =>
  `- { date: "${date}", text: 2.en, place: ${place}, before: "was", after: "${after}", why: { en: "Misread.", ko: "잘못 읽음." } }\n`;

const rows: [root: string, changes: Changes, begins: string][] = [
  // A file or folder that cannot be read.
  ["a text that is a folder", { [text]: aFolder }, `content/${text} is a folder, where a file is expected.`],
  ["a text that is a dangling link", { [text]: aDanglingLink }, `content/${text} is a link to what does not exist.`],
  ["a text that is empty", { [text]: "" }, `content/${text} is empty.`],
  ["a text that is not UTF-8", { [text]: latin1 }, `content/${text} is not in UTF-8.`],
  ["a text without frontmatter", { [text]: drop(/---[\s\S]*?---\n/u) }, `content/${text}: there is no frontmatter.`],
  ["a frontmatter that does not end", { [text]: drop(/\n---\n\n/u) }, `content/${text}: the frontmatter does not end.`],
  ["a text with a byte-order mark", { [text]: mark }, `content/${text} begins with a byte-order mark.`],
  ["a text with the line ends of Windows", { [text]: crlf }, `content/${text} has the line ends of Windows`],
  [
    "a text cut short in a tag",
    { [text]: drop(/<\/Paragraph>\n$/u) },
    `content/${text}:23: the file cannot be read as MDX`,
  ],
  ["a record that is a folder", { [record]: aFolder }, `content/${record} is a folder, where a file is expected.`],
  ["a record that is a dangling link", { [record]: aDanglingLink }, `content/${record} is a link to what does not`],
  ["a record that is empty", { [record]: "\n" }, `content/${record} is empty.`],
  [
    "a record whose quotation does not end",
    { [record]: replace('"Harbor Town"', '"Harbor Town') },
    `content/${record}: the YAML cannot`,
  ],
  [
    "a record with a key twice",
    { [record]: replace("status:", "number: 2\nstatus:") },
    `content/${record}: the YAML cannot`,
  ],
  ["a record in parts (NFD)", { [record]: (yaml) => yaml.normalize("NFD") }, `content/${record}:4: "`],
  ["a source that is a folder", { "sources/2.en.txt": aFolder }, "content/sources/2.en.txt is a folder"],
  [
    "a source that is a dangling link",
    { "sources/2.en.txt": aDanglingLink },
    "content/sources/2.en.txt is a link to what",
  ],
  ["a source that is empty", { "sources/2.en.txt": "" }, "content/sources/2.en.txt is empty."],
  ["a source that is not UTF-8", { "sources/2.en.txt": latin1 }, "content/sources/2.en.txt is not in UTF-8."],
  ["a vocabulary that is missing", { "topics.yaml": null }, "content/topics.yaml is missing."],
  ["a vocabulary that is a folder", { "topics.yaml": aFolder }, "content/topics.yaml is a folder"],
  ["a vocabulary that is a dangling link", { "topics.yaml": aDanglingLink }, "content/topics.yaml is a link to what"],
  ["a vocabulary that is empty", { "topics.yaml": "" }, "content/topics.yaml is empty."],
  ["a vocabulary that is no list", { "topics.yaml": "id: opening\n" }, "content/topics.yaml is not a list."],
  ["terms that are missing", { "terms.yaml": null }, "content/terms.yaml is missing."],
  ["terms that are a folder", { "terms.yaml": aFolder }, "content/terms.yaml is a folder"],
  ["texts that are a file", { communiques: aDanglingLink }, "content/communiques/ is a link to what does not exist."],
  ["a folder of texts that is missing", { communiques: null }, "content/communiques/ is missing."],
  ["a folder of records that is missing", { meetings: null }, "content/meetings/ is missing."],
  ["a folder of sources that is missing", { sources: null }, "content/sources/ is missing."],
  ["a folder of concepts that is missing", { concepts: null }, "content/concepts/ is missing."],
  ["a file where the concepts should be", { concepts: aDanglingLink }, "content/concepts/ is a link to what does not"],
  ["a concept that is a folder", { "concepts/networks.yaml": aFolder }, "content/concepts/networks.yaml is a folder"],
  [
    "a claim that is a folder",
    { "claims/networks-named.mdx": aFolder },
    "content/claims/networks-named.mdx is a folder",
  ],
  ["claims that are gone", { claims: null }, "content/claims/ is missing, though content/permalinks.txt shows"],
  ["differences that are gone", { differences: null }, "content/differences/ is missing, though"],
  ["examples that are gone", { "examples.yaml": null }, "content/examples.yaml is missing, though"],
  [
    "a claim in one language",
    { "claims/networks-named.ko.mdx": null },
    "content/claims/networks-named.mdx: there is no content/claims/networks-named.ko.mdx.",
  ],
  [
    "a name in Hangul where Latin letters belong",
    { [record]: replace("sources:\n", 'heads: { us: { name: "로이드", sources: [gazette] } }\nsources:\n') },
    `content/${record}: heads.us.name is "로이드".`,
  ],
  [
    "a disagreement on no field",
    { [record]: replace("sources:\n", dispute("mcm.strat", "B")) },
    `content/${record}: disagreements.0.field is "mcm.strat".`,
  ],
  [
    "a disagreement in which all agree",
    { [record]: replace("sources:\n", dispute("city", "A")) },
    `content/${record}: disagreements.0.values is `,
  ],
  [
    "a city in two countries",
    { [record]: replace("value: KR", "value: US") },
    `content/${record}: Harbor Town is in US, and in content/meetings/1.yaml it is in KR.`,
  ],
  [
    "a text of which the record says that none was issued",
    { [record]: replace("sources:\n", issued("issued: false, english: true, korean: true")) },
    `content/${record}: communique.issued is false, but its text is held (2.en, 2.ko).`,
  ],
  [
    "a text that is not in English by its record",
    { [record]: replace("sources:\n", issued("issued: true, english: false, korean: true")) },
    `content/${record}: communique.english is false, but its text is held (2.en).`,
  ],
  [
    "a text that is not in Korean by its record",
    { [record]: replace("sources:\n", issued("issued: true, english: true, korean: false")) },
    `content/${record}: communique.korean is false, but its text is held (2.ko).`,
  ],
  [
    "a field of a whole book",
    { "terms.yaml": replace("Ours.", "Ours. ".repeat(400)) },
    "content/terms.yaml: entry 1: meaning.en is ",
  ],
  [
    "a line end that nobody sees",
    { "terms.yaml": replace("Ours.", "Our\u2028s.") },
    "content/terms.yaml: entry 1: meaning.en: a line end that nobody sees, in",
  ],
  [
    "one name of two terms",
    { "terms.yaml": replace('ko: "우리 것"', 'ko: "우리 것"\n  variants: { ko: ["너희 것"] }') },
    'content/terms.yaml: "너희 것" is a name of "soo" already, and stands under "yours" again.',
  ],
  [
    "an acronym in small letters",
    { "terms.yaml": replace('en: "Something of Ours"', 'acronym: "soo"\n  en: "Something of Ours"') },
    'content/terms.yaml: entry 1: acronym is "soo".',
  ],
  [
    "a Korean claim with an English title",
    { "claims/networks-named.ko.mdx": replace('title: "통신망이 언급된다."', 'title: "Networks are named."') },
    "content/claims/networks-named.ko.mdx: title: “Networks are named.” is not in that language.",
  ],
  [
    "a claim that nobody made",
    { "claims/networks-named.mdx": (claim) => claim.replace(/\[\^a\]: .*\n/u, "").replace("[^a]", "") },
    "content/claims/networks-named.mdx: the claim has no footnote",
  ],
  [
    "a reported item without a source",
    { "reports/3.mdx": replace("the level.[^gazette]", "the level.") },
    'content/reports/3.mdx: the item "force-level" names no source.',
  ],
  [
    "released links gone but for their seal",
    { "released-links.txt": (list) => list.replace(/^[^#].*\n/gmu, "") },
    "content/released-links.txt had 2 lines at the last release and has 0.",
  ],
  [
    "a correction of what is not there",
    { "corrections.yaml": correction("p9-s1", "agreed") },
    "content/corrections.yaml: there is no p9-s1 in 2.en.",
  ],
  [
    "a correction that was not made",
    { "corrections.yaml": correction("p2-s1", "zebras") },
    'content/corrections.yaml: p2-s1 of 2.en does not read "zebras".',
  ],
  [
    "corrections out of order",
    { "corrections.yaml": `${correction("p2-s1", "Both", "2026-11-27")}${correction("p2", "Both")}` },
    "content/corrections.yaml: a correction of 2026-11-26 stands behind one of 2026-11-27.",
  ],
  [
    "an address that leads to itself",
    { "moved.yaml": "- { from: /old/, to: /old/ }\n" },
    "content/moved.yaml: /old/ leads to /old/, which leads on itself.",
  ],
  [
    "an address that leads nowhere",
    { "moved.yaml": "- { from: /old/, to: /nowhere/ }\n" },
    "content/moved.yaml: /old/ leads to /nowhere/, which is no address of this site.",
  ],
  [
    "an address that leads on though its page is there",
    { "moved.yaml": "- { from: /about/, to: /about/cite/ }\n" },
    "content/moved.yaml: /about/ leads on, but its page is still there.",
  ],
  [
    "thousands of signs of markup",
    { [text]: replace("<Paragraph n={2}", `${"a* ".repeat(2100)}\n\n<Paragraph n={2}`) },
    `content/${text}:19: more than 2000 of the signs`,
  ],
  [
    "thousands of brackets",
    { [text]: replace("<Paragraph n={2}", `${"\\\\<".repeat(2100)}\n\n<Paragraph n={2}`) },
    `content/${text}:19: more than 2000 of the signs`,
  ],
  [
    "a list in a list, a hundred times",
    { "about/cite.en.mdx": (mdx) => `${mdx}\n${"- ".repeat(100)}x\n` },
    "content/about/cite.en.mdx:11: lists or quotations stand in one another",
  ],
  [
    "a quotation in a quotation, over two lines",
    { "about/cite.en.mdx": (mdx) => `${mdx}\na\n  ${"> 1. ".repeat(20)}x\n` },
    "content/about/cite.en.mdx:12: lists or quotations stand in one another",
  ],
  [
    "wordings by the thousand",
    {
      "concepts/level.yaml": replace('"level"', Array.from({ length: 301 }, (_, n) => `"level ${n}"`).join(", ")),
    },
    "content/concepts/level.yaml: patterns.en is ",
  ],
  [
    "a claim in Korean alone",
    { "claims/networks-named.mdx": null },
    "content/claims/networks-named.ko.mdx: there is no content/claims/networks-named.mdx.",
  ],
  ["a report in one language", { "reports/3.ko.mdx": null }, "content/reports/3.mdx: there is no content/reports/3.ko"],
  [
    "a report in Korean alone",
    { "reports/3.mdx": null },
    "content/reports/3.ko.mdx: there is no content/reports/3.mdx",
  ],
  [
    "a stretch of meetings the wrong way round",
    Object.fromEntries(
      ["networks-named.mdx", "networks-named.ko.mdx"].map((name) => [`claims/${name}`, further(2, 1)]),
    ),
    "content/claims/networks-named.mdx: from is 2 and to is 1.",
  ],
  [
    "a stretch of meetings that there are not",
    Object.fromEntries(
      ["networks-named.mdx", "networks-named.ko.mdx"].map((name) => [`claims/${name}`, further(1, 9)]),
    ),
    "content/claims/networks-named.ko.mdx: there is no meeting 9.",
  ],
  [
    "a link to the pages of one language",
    { "about/cite.ko.mdx": replace("(/meetings/2/#p2)", "(/ko/meetings/2/#p2)") },
    "content/about/cite.ko.mdx:9: a link leads to /ko/meetings/2/#p2, to the pages of one language.",
  ],
  [
    "a word in prose that carries something invisible",
    { "about/cite.en.mdx": replace("Words", "Wo\u200brds") },
    "content/about/cite.en.mdx, line 9: an invisible character, in “Wo[U+200B]rds",
  ],
  ["an alignment that is empty", { "alignments/1-2.yaml": "" }, "content/alignments/1-2.yaml is empty."],
  ["a report that is a folder", { "reports/3.mdx": aFolder }, "content/reports/3.mdx is a folder"],
  ["a chapter that is missing", { "about/cite.ko.mdx": null }, "content/about/cite.ko.mdx is missing."],
  ["a chapter that is a folder", { "about/cite.ko.mdx": aFolder }, "content/about/cite.ko.mdx is a folder"],

  // A ledger.
  [
    "permalinks with the line ends of Windows",
    { "permalinks.txt": crlf },
    "content/permalinks.txt has the line ends of",
  ],
  ["permalinks with a byte-order mark", { "permalinks.txt": mark }, "content/permalinks.txt begins with a byte-order"],
  ["permalinks that are empty", { "permalinks.txt": "" }, "content/permalinks.txt is empty."],
  ["permalinks that are a folder", { "permalinks.txt": aFolder }, "content/permalinks.txt is a folder"],
  [
    "permalinks that are a dangling link",
    { "permalinks.txt": aDanglingLink },
    "content/permalinks.txt is a link to what",
  ],
  [
    "permalinks after a merge",
    { "permalinks.txt": (list) => `<<<<<<< a\n=======\n>>>>>>> b\n${list}` },
    "content/permalinks.txt:1: this line is not like",
  ],
  [
    "permalinks cut short",
    { "permalinks.txt": (list) => list.slice(0, -4) },
    "content/permalinks.txt ends within a line.",
  ],
  [
    "released links with the line ends of Windows",
    { "released-links.txt": crlf },
    "content/released-links.txt has the",
  ],
  ["released links that are a folder", { "released-links.txt": aFolder }, "content/released-links.txt is a folder"],
  ["released links that are empty", { "released-links.txt": "" }, "content/released-links.txt is empty."],
  [
    "released links after a merge",
    { "released-links.txt": (list) => `=======\n${list}` },
    "content/released-links.txt:1: this line",
  ],

  // What YAML and MDX can do besides.
  [
    "an attribute twice",
    { [text]: replace("n={2}", "n={2} n={3}") },
    `content/${text}:19, paragraph 3: <Paragraph> has "n" twice.`,
  ],
  [
    "a source reading twice",
    { "communiques/1.ko.mdx": replace('<Corr sic="1차"', '<Corr sic="2차" sic="1차"') },
    'content/communiques/1.ko.mdx:12, paragraph 1: <Corr> has "sic" twice.',
  ],
  [
    "a list that holds itself",
    { [record]: replace("sources:\n", "notes: &n\n  - *n\nsources:\n") },
    `content/${record}:7: "*n" stands for something written elsewhere.`,
  ],
  [
    "a value by an anchor",
    { [record]: (yaml) => yaml.replace("[gazette]", "&g [gazette]").replace("[gazette] }\nsources", "*g }\nsources") },
    `content/${record}:`,
  ],
  [
    "a tag of YAML",
    { [record]: replace("status: held", "status: !!js/function held") },
    `content/${record}:2: "!!js/function" has no meaning here.`,
  ],
  ["a tag of nobody's", { [record]: replace("status: held", "status: !x held") }, `content/${record}:2: "!x" has no`],
  [
    "a directive of YAML",
    { [record]: (yaml) => `%YAML 1.1\n---\n${yaml}` },
    `content/${record}: the YAML cannot be read: it begins with a directive`,
  ],
  [
    "a number of base eight",
    { [record]: replace("number: 2", "number: 0o2") },
    `content/${record}:1: 0o2 is the number 2.`,
  ],
  [
    "a number of base sixteen",
    { [record]: replace("number: 2", "number: 0x2") },
    `content/${record}:1: 0x2 is the number 2.`,
  ],
  [
    "a number with an exponent",
    { [record]: replace("number: 2", "number: 2e0") },
    `content/${record}:1: 2e0 is the number 2.`,
  ],
  [
    "brackets by the ten thousand",
    { [record]: (yaml) => `${yaml}deep: ${"[".repeat(20000)}${"]".repeat(20000)}\n` },
    `content/${record}: the YAML cannot be read: Maximum call stack`,
  ],
  [
    "two documents in one record",
    { [record]: (yaml) => `${yaml}---\nnumber: 3\n` },
    `content/${record}: the YAML cannot be read: `,
  ],

  // Facts that cannot be.
  [
    "an MCM of number zero",
    { [record]: replace("sources:\n", "mcm: { number: { value: 0, sources: [gazette] } }\nsources:\n") },
    `content/${record}: mcm.number.value is 0.`,
  ],
  [
    "more MCMs than meetings",
    { [record]: replace("sources:\n", "mcm: { number: { value: 3, sources: [gazette] } }\nsources:\n") },
    `content/${record}: mcm.number is 3, but the meeting is number 2.`,
  ],
  [
    "a meeting of a month",
    { [record]: replace("city:", 'end: { value: "2002-06-01", sources: [gazette] }\ncity:') },
    `content/${record}: the meeting lasts from 2002-05-01 to 2002-06-01.`,
  ],
  [
    "a communiqué of a meeting to come",
    {
      "meetings/3.yaml": (yaml) =>
        `${yaml.replace("status: held", "status: planned")}communique: { issued: true, english: false, korean: false, sources: [gazette] }\n`,
    },
    "content/meetings/3.yaml: communique.issued is true, but the meeting is still marked as planned.",
  ],
  [
    "a communiqué that was not issued, with its day",
    {
      "meetings/3.yaml": (yaml) =>
        `${yaml}communique: { issued: false, date: "2003-05-01", english: false, korean: false, sources: [gazette] }\n`,
    },
    "content/meetings/3.yaml: communique.issued is false, but communique.date says more.",
  ],
  [
    "a city with two Korean names",
    { [record]: replace('ko: "항구시"', 'ko: "부두시"') },
    `content/${record}: city is “Harbor Town” and “부두시”, and in content/meetings/1.yaml “Harbor Town” and “항구시”.`,
  ],
  [
    "one person at the head of both",
    {
      [record]: replace(
        "sources:\n",
        "heads: { rok: { name: A. Bee, sources: [gazette] }, us: { name: A. Bee, sources: [gazette] } }\nsources:\n",
      ),
    },
    `content/${record}: heads has “A. Bee” on both sides.`,
  ],
  [
    "a name with a figure",
    { [record]: replace("sources:\n", "heads: { us: { name: A. B3e, sources: [gazette] } }\nsources:\n") },
    `content/${record}: heads.us.name is "A. B3e".`,
  ],
  [
    "a source twice for one fact",
    { [record]: replace("[gazette]", "[gazette, gazette]") },
    `content/${record}: start.sources is ["gazette","gazette"].`,
  ],
  [
    "an address with markup",
    { [record]: replace("url: null", 'url: "https://example.org/<b>"') },
    `content/${record}: sources.0.url is "https://example.org/<b>".`,
  ],
  [
    "a witness read before the meeting",
    { [text]: replace("retrieved: null", 'retrieved: "2001-01-31"') },
    `content/${text}: source.retrieved is 2001-01-31, but the meeting began on 2002-05-01.`,
  ],
  [
    "a word on an alignment before the newer text",
    { "alignments/1-2.yaml": replace("2026-11-22", "2001-11-22") },
    "content/alignments/1-2.yaml:4: date is 2001-11-22, but the meeting began on 2002-05-01.",
  ],
  [
    "a claim made long before its meeting",
    Object.fromEntries(
      ["networks-named.mdx", "networks-named.ko.mdx"].map((name) => [
        `claims/${name}`,
        replace("2002-05-02", "2002-03-01"),
      ]),
    ),
    "content/claims/networks-named.mdx: madeOn is 2002-03-01, but the meeting began on 2002-05-01.",
  ],
  [
    "a title of another meeting",
    { "communiques/1.ko.mdx": replace("제1차 가상", "제2차 가상") },
    "content/communiques/1.ko.mdx: the title “제2차 가상 회의 공동성명” is not of meeting 1.",
  ],
  [
    "one text of two meetings",
    {
      "communiques/3.en.mdx": copyOf(text)
        .replace("meeting: 2", "meeting: 3")
        .replace(/title: .*/u, "title: A"),
      "sources/3.en.txt": copyOf("sources/2.en.txt"),
      "reports/3.mdx": null,
      "reports/3.ko.mdx": null,
    },
    "content/communiques/3.en.mdx: its words are those of content/communiques/2.en.mdx.",
  ],
  [
    "a run of furniture the wrong way round",
    { [text]: replace("retrieved: null", "retrieved: null\n  furniture: [[5, 4]]") },
    `content/${text}: source.furniture.0 is [5,4].`,
  ],

  // What is said twice, of two minds, or not at all.
  [
    "a wording written as a pattern",
    { "concepts/level.yaml": replace('"level"', '"level", "(current|present) level"') },
    'content/concepts/level.yaml: patterns.en: the wording "(current|present) level" has "|" in it',
  ],
  [
    "a wording that is near and counts",
    { "concepts/level.yaml": (yaml) => `${yaml}near: { en: ["Level"], ko: [] }\n` },
    'content/concepts/level.yaml: near.en: the wording "Level" finds what "level" finds already.',
  ],
  [
    "two concepts of the same wordings",
    {
      "concepts/levels.yaml":
        'id: levels\nlabel: { en: "Levels", ko: "수준들" }\ndefinition: { en: "A.", ko: "가." }\npatterns: { en: ["LEVEL"], ko: ["수준이"] }\n',
    },
    'content/concepts/levels.yaml: its en wordings are those of "level".',
  ],
  [
    "a cue of two topics",
    {
      "topics.yaml": (yaml) =>
        yaml
          .replace("- id: cyber", '- id: cyber\n  cues: { en: ["networks"] }')
          .replace("- id: training", '- id: training\n  cues: { en: ["Networks"] }'),
    },
    'content/topics.yaml: cyber: cues.en: "networks" is a cue of "training" already.',
  ],
  [
    "a name of two terms, told apart by letter case",
    { "terms.yaml": replace('ko: "우리 것"', 'ko: "우리 것"\n  variants: { en: ["something of yours"] }') },
    'content/terms.yaml: "Something of Yours" is a name of "soo" already, and stands under "yours" again.',
  ],
  [
    "a name with a star",
    { "terms.yaml": replace('ko: "우리 것"', 'ko: "우리 것"\n  variants: { en: ["ours*"] }') },
    'content/terms.yaml: entry 1: variants.en.0 is "ours*".',
  ],
  [
    "a Korean name among the English",
    { "terms.yaml": replace('ko: "우리 것"', 'ko: "우리 것"\n  variants: { en: ["우리"] }') },
    "content/terms.yaml: soo: variants.en: “우리” is not in that language.",
  ],
  [
    "stretches of meetings that contradict each other",
    Object.fromEntries(
      ["networks-named.mdx", "networks-named.ko.mdx"].map((name) => [
        `claims/${name}`,
        (mdx: string) => further(1, 2)(mdx).replace("}]", "}, { from: 2, to: 2, expects: present }]"),
      ]),
    ),
    "content/claims/networks-named.mdx: meeting 2 is claimed to have it and not to have it.",
  ],
  [
    "two claims of one title",
    {
      "claims/again.mdx": copyOfClaim("en"),
      "claims/again.ko.mdx": copyOfClaim("ko"),
    },
    "content/claims/networks-named.mdx: its title is that of content/claims/again.mdx.",
  ],
  [
    "a claim of notes alone",
    { "claims/networks-named.mdx": replace("Networks are named.[^a]", "[^a]") },
    "content/claims/networks-named.mdx: the claim has no words.",
  ],
  [
    "an English claim in the Korean file",
    {
      "claims/networks-named.ko.mdx": replace(
        "통신망이 언급된다.[^a]",
        `${"Networks are named in it. ".repeat(8)}[^a]`,
      ),
    },
    "content/claims/networks-named.ko.mdx: its prose is not in Korean.",
  ],
  [
    "a reported item on a meeting that there is not",
    Object.fromEntries(["3.mdx", "3.ko.mdx"].map((name) => [`reports/${name}`, anotherItem(9)])),
    "content/reports/3.ko.mdx: there is no meeting 9.",
  ],
  [
    "a reported item set beside its own meeting",
    Object.fromEntries(["3.mdx", "3.ko.mdx"].map((name) => [`reports/${name}`, anotherItem(3)])),
    'content/reports/3.mdx: the item "cyber" is set beside its own meeting.',
  ],
  [
    "a paragraph twice in an item",
    { "reports/3.mdx": replace("{[3]}", "{[3, 3]}"), "reports/3.ko.mdx": replace("{[3]}", "{[3, 3]}") },
    'content/reports/3.mdx: the item "force-level" names paragraph 3 twice.',
  ],
  [
    "an item of notes alone",
    { "reports/3.mdx": replace("The Secretary is said to have reaffirmed the level.", "") },
    'content/reports/3.mdx: the item "force-level" says nothing.',
  ],
  [
    "a baseline that says nothing",
    { "reports/3.mdx": replace("The second has it in paragraph 3.", "") },
    "content/reports/3.mdx:14: a <Baseline> says nothing.",
  ],
  [
    "a second baseline",
    { "reports/3.mdx": replace("</Baseline>", "</Baseline>\n\n<Baseline>More.</Baseline>") },
    "content/reports/3.mdx:16: there is a second <Baseline>.",
  ],
  [
    "a note that says nothing",
    { "claims/networks-named.mdx": replace("A made-up gazette, [page 1](https://example.org/1).", "") },
    "content/claims/networks-named.mdx:13: the footnote [^a] says nothing.",
  ],
  [
    "a link without words",
    { "claims/networks-named.mdx": replace("[page 1]", "[]") },
    "content/claims/networks-named.mdx:13: a link to https://example.org/1 has no words.",
  ],
  [
    "a link without words in a chapter",
    { "about/cite.en.mdx": replace("[a paragraph]", "[]") },
    "content/about/cite.en.mdx:9: a link to /meetings/2/#p2 has no words.",
  ],
  [
    "a heading of the first rank",
    { "about/cite.en.mdx": replace("## Head", "# Head") },
    "content/about/cite.en.mdx:7: “Head” is a heading of the first rank",
  ],
  [
    "a heading twice",
    { "about/cite.en.mdx": replace("## Head", "## Head\n\nA.\n\n## Head") },
    "content/about/cite.en.mdx:11: the heading “Head” stands there twice.",
  ],
  [
    "a heading without words",
    { "about/cite.en.mdx": replace("## Head", "##") },
    "content/about/cite.en.mdx:7: a heading has no words.",
  ],
  [
    "a footnote of a chapter that nothing refers to",
    { "about/cite.en.mdx": (mdx) => `${mdx}\n[^a]: A.\n` },
    "content/about/cite.en.mdx:11: the footnote [^a] is written and nowhere",
  ],
  [
    "a footnote of a chapter twice",
    { "about/cite.en.mdx": (mdx) => `${mdx}\nA.[^a]\n\n[^a]: A.\n\n[^a]: B.\n` },
    "content/about/cite.en.mdx:15: the footnote [^a] is written twice.",
  ],
  [
    "a chapter without words",
    { "about/cite.en.mdx": (mdx) => mdx.replace(/## Head[\s\S]*/u, "") },
    "content/about/cite.en.mdx: the chapter has no words.",
  ],
  [
    "a search proposed twice",
    { "examples.yaml": replace("home:\n", "home:\n  - { words: Current Level, lang: en }\n") },
    'content/examples.yaml: home has "current level" twice.',
  ],
  [
    "a difference twice",
    { "differences/1.yaml": (yaml) => yaml + yaml.slice(yaml.indexOf("  - ")) },
    "content/differences/1.yaml, paragraph 2: the same words are noted twice.",
  ],

  // A wrong name.
  [
    "a text renamed to another meeting",
    { [text]: null, "communiques/3.en.mdx": copyOf(text) },
    "content/communiques/3.en.mdx: the file name and the record disagree",
  ],
  [
    "a text with another ending",
    { [text]: null, "communiques/2.en.md": copyOf(text) },
    "content/communiques/2.en.md has a name that no record",
  ],
  [
    "a record under another number",
    { [record]: null, "meetings/4.yaml": copyOf(record) },
    "content/meetings/4.yaml: the file name and the record disagree",
  ],
  [
    "a record with another number in it",
    { [record]: replace("number: 2", "number: 4") },
    `content/${record}: the file name and the record`,
  ],
  [
    "a text with another meeting in it",
    { [text]: replace("meeting: 2", "meeting: 1") },
    `content/${text}: the file name and the record`,
  ],
  [
    "a text with the other language in it",
    { [text]: replace("lang: en", "lang: ko") },
    `content/${text}: the file name and the record`,
  ],
  [
    "a source under another name",
    { "sources/2.en.txt": null, "sources/3.en.txt": copyOf("sources/2.en.txt") },
    "content/sources/3.en.txt is the source of content/communiques/2.en.mdx",
  ],
  [
    "a source with another ending",
    { "sources/2.en.txt": null, "sources/2.en.text": "x" },
    "content/sources/2.en.text has a name",
  ],
  [
    "a report with another meeting in it",
    { "reports/3.mdx": replace("meeting: 3", "meeting: 4") },
    "content/reports/3.mdx: the file name and",
  ],
  [
    "a concept with another id in it",
    { "concepts/networks.yaml": replace("id: networks", "id: nets") },
    "content/concepts/networks.yaml: the file name",
  ],
  [
    "a claim with the other language in it",
    { "claims/networks-named.ko.mdx": replace("lang: ko", "lang: en") },
    "content/claims/networks-named.ko.mdx: the file name",
  ],
  [
    "a chapter with the other language in it",
    { "about/cite.ko.mdx": replace("lang: ko", "lang: en") },
    "content/about/cite.ko.mdx: the file name",
  ],

  // A shape.
  ["a field misspelt", { [record]: replace("status:", "stauts:") }, `content/${record}: there is no field "stauts".`],
  [
    "a field without its fields",
    { [record]: replace('start: { value: "2002-05-01", sources: [gazette] }', 'start: "2002-05-01"') },
    `content/${record}: start is "2002-05-01".`,
  ],
  [
    "a topic without an id",
    { "topics.yaml": replace("- id: cyber\n  label", "- label") },
    "content/topics.yaml: entry 4: id is missing.",
  ],
  ["a text without a language", { [text]: replace("lang: en\n", "") }, `content/${text}: lang is missing.`],

  // Numbers and references.
  ["a wrong number", { [text]: replace("n={3}", "n={4}") }, `content/${text}:23, paragraph 4: the number should be 3.`],
  [
    "a number twice",
    { [text]: replace("n={3}", "n={2}") },
    `content/${text}:23, paragraph 2: the number stands there twice`,
  ],
  [
    "two numbers exchanged",
    { [text]: (mdx) => mdx.replace("n={2}", "n={9}").replace("n={3}", "n={2}").replace("n={9}", "n={3}") },
    `content/${text}:19, paragraph 3: the number should be 2.`,
  ],
  [
    "a first number that is not 1",
    { [text]: replace("n={1}", "n={0}") },
    `content/${text}:13: a <Paragraph> has no number.`,
  ],
  [
    "a paragraph without a number",
    { [text]: replace(" n={3}", "") },
    `content/${text}:23: a <Paragraph> has no number.`,
  ],
  [
    "a paragraph that is missing",
    { [text]: lastParagraph },
    `content/${text}, paragraph 2: the source reading differs`,
  ],
  [
    "a paragraph missing in text and source",
    { [text]: lastParagraph, "sources/2.en.txt": drop(/\n3\. [\s\S]*$/u) },
    "content/communiques/2.ko.mdx: paragraph 3 without a counterpart",
  ],
  ["a record that is missing", { [record]: null }, "content/communiques/2.en.mdx: there is no meeting 2."],
  ["a text that is missing", { [text]: null }, "content/sources/2.en.txt is the source of no text."],
  [
    "a text missing with its source",
    { [text]: null, "sources/2.en.txt": null, "communiques/2.ko.mdx": null, "sources/2.ko.txt": null },
    "content/permalinks.txt: a text of meeting 2 or the report on it",
  ],
  [
    "a source that is missing",
    { "sources/2.en.txt": null },
    `content/${text}: its archived source content/sources/2.en.txt is missing.`,
  ],
  [
    "a topic renamed in the vocabulary",
    { "topics.yaml": replace("id: cyber", "id: networks") },
    `content/concepts/networks.yaml: the topic "cyber" is not in`,
  ],
  [
    "a topic renamed to one there is",
    { "topics.yaml": replace("id: cyber", "id: training") },
    'content/topics.yaml: the topic "training" stands there twice.',
  ],
  [
    "a topic renamed wherever it stands",
    {
      "topics.yaml": replace("id: cyber", "id: nets"),
      "concepts/networks.yaml": replace("cyber", "nets"),
      [text]: replace("cyber", "nets"),
      "communiques/2.ko.mdx": replace("cyber", "nets"),
    },
    'content/permalinks.txt: the topic "cyber" (content/',
  ],
  [
    "a topic misspelt in one language",
    { [text]: replace('"cyber"', '"cybr"') },
    `content/${text}:19, paragraph 2: the topic "cybr" is not in topics.yaml.`,
  ],
  [
    "no topic in one language",
    { [text]: replace(' topics={["cyber"]}', "") },
    `content/${text}:19, paragraph 2: no topic`,
  ],
  [
    "a topic twice",
    { [text]: replace('"cyber"', '"cyber", "cyber"') },
    `content/${text}:19, paragraph 2: the topic "cyber" is named twice.`,
  ],
  [
    "a concept that is missing",
    { "concepts/networks.yaml": null },
    'content/claims/networks-named.ko.mdx: there is no concept "networks".',
  ],
  [
    "a concept without a claim that is missing",
    { "concepts/level.yaml": null },
    'content/permalinks.txt: the concept "level" (content/',
  ],
  [
    "a term that is missing",
    { "terms.yaml": drop(/- id: yours[\s\S]*$/u) },
    'content/permalinks.txt: the term "yours" (content/',
  ],
  [
    "a report that is missing in both languages",
    { "reports/3.mdx": null, "reports/3.ko.mdx": null },
    "content/permalinks.txt: a text of meeting 3 or the report on it",
  ],
  [
    "a source id misspelt in the list",
    { [record]: replace("{ id: gazette", "{ id: gazete") },
    `content/${record}: the source "gazette" is not in the record's list`,
  ],
  [
    "a meeting still planned",
    { [record]: replace("status: held", "status: planned") },
    `content/${record}: the meeting is still marked as planned`,
  ],
  [
    "a claim about a meeting not held, in one language",
    { "claims/networks-named.mdx": replace("meeting: 2", "meeting: 3") },
    "content/claims/networks-named.mdx: the claim is about meeting 3",
  ],
  [
    "an alignment to a paragraph not held",
    { "alignments/1-2.yaml": replace("to: 2,", "to: 9,") },
    "content/alignments/1-2.yaml:4: it points to paragraph 9",
  ],
  [
    "an alignment of a meeting not held",
    {
      "alignments/1-2.yaml": null,
      "alignments/1-3.yaml": `from: 1\nto: 3\nchanges:\n${[1, 2].map((n) => `  - { action: link, from: ${n}, to: ${n}, note: { en: "W.", ko: "까." }, date: "2026-11-22" }\n`).join("")}`,
    },
    "content/alignments/1-3.yaml: it speaks of a text that is not held",
  ],
  [
    "a report's item on a meeting not held, in one language",
    { "reports/3.mdx": replace("meeting={2}", "meeting={9}") },
    "content/reports/3.mdx: it speaks of a text that is not held",
  ],
  [
    "a report's item with a wrong topic, in one language",
    { "reports/3.mdx": replace('topic="force-level"', 'topic="force"') },
    'content/reports/3.mdx: the topic "force" is not',
  ],

  // Words.
  [
    "a word that the source does not have",
    { [text]: replace("networks", "nets") },
    `content/${text}, paragraph 2: the source reading differs`,
  ],
  [
    "a quoted word that the source does not have",
    { "communiques/1.en.mdx": replace("current level", "present level") },
    "content/communiques/1.en.mdx, paragraph 2: the source",
  ],
  [
    "a soft hyphen",
    { [text]: replace("networks", "net\u00adworks") },
    `content/${text}:20, paragraph 2: an invisible character`,
  ],
  [
    "a text in parts (NFD)",
    { "communiques/2.ko.mdx": (mdx) => mdx.normalize("NFD") },
    'content/communiques/2.ko.mdx:4: "',
  ],
  [
    "tabs in every paragraph",
    { [text]: (mdx) => mdx.replaceAll(/ (?=in |held |their |level )/gu, "\t") },
    `content/${text}:14, paragraph 1: a tab`,
  ],
  [
    "a correction that is not closed",
    { "communiques/1.ko.mdx": replace("</Corr>", "") },
    "content/communiques/1.ko.mdx:",
  ],
  [
    "a footnote that is not written",
    { "claims/networks-named.mdx": drop(/\[\^a\]: .*\n/u) },
    "content/claims/networks-named.mdx:11: the footnote [^a] is referred to",
  ],
  [
    "a link to nothing",
    { "about/cite.en.mdx": replace("#p2", "#p9") },
    "content/about/cite.en.mdx:9: a link leads to /meetings/2/#p9",
  ],
  [
    "a link that runs",
    { "claims/networks-named.mdx": replace("https://example.org/1", "javascript:alert(1)") },
    "content/claims/networks-named.mdx:13: a link leads to",
  ],
  [
    "a link that runs, in a note of a text",
    { [text]: (mdx) => `${mdx.replace("networks.", "networks.[^a]")}\n[^a]: See [x](JAVASCRIPT:alert(1)).\n` },
    `content/${text}:27: a link leads to "JAVASCRIPT:alert(1)".`,
  ],
  [
    "a link that runs, in a report",
    { "reports/3.mdx": replace("The communiqué is not held.", "The [communiqué](data:text/html,x) is not held.") },
    'content/reports/3.mdx:8: a link leads to "data:text/html,x".',
  ],
  [
    "a link that takes its scheme from the page",
    { "about/method.en.mdx": replace("/meetings/2/#p2", "//example.org/") },
    'content/about/method.en.mdx:9: a link leads to "//example.org/".',
  ],
  [
    "an address of a source that runs",
    { [record]: replace("url: null", 'url: "javascript://example.org/%0aalert(1)"') },
    `content/${record}: sources.0.url is "javascript://example.org/%0aalert(1)".`,
  ],
  [
    "an address of a witness that runs",
    { [text]: replace("url: null", 'url: "vbscript:x"') },
    `content/${text}: source.url is "vbscript:x".`,
  ],
  [
    "an expression in a chapter",
    { "about/method.en.mdx": replace("Words and", "Words {process.exit(0)} and") },
    'content/about/method.en.mdx:9: "process.exit(0)" has no place',
  ],
  [
    "a chapter with a layout",
    { "about/method.en.mdx": replace("lang: en", "lang: en\nlayout: ../x.astro") },
    'content/about/method.en.mdx: there is no field "layout".',
  ],
];

/** Faults that have nothing to do with each other: each is named, however the other looks. */
const pairs: [one: string, other: string][] = [
  ["a record that is empty", "a quoted word that the source does not have"],
  ["a text that is a folder", "a quoted word that the source does not have"],
  ["a text cut short in a tag", "a chapter that is missing"],
  ["a vocabulary that is missing", "a word that the source does not have"],
  ["permalinks with the line ends of Windows", "a word that the source does not have"],
  ["released links after a merge", "a wrong number"],
  ["a wrong number", "a quoted word that the source does not have"],
  ["a record that is missing", "a concept without a claim that is missing"],
  ["a topic misspelt in one language", "a term that is missing"],
  ["a text that is missing", "a link that runs"],
  ["a report that is missing in both languages", "a source id misspelt in the list"],
];

describe("one fault, one message", () => {
  test.each(rows)("%s", (_, changes, begins) => {
    const faults = said(changes);
    expect(faults).toHaveLength(1);
    expect(shown(faults).slice(0, begins.length)).toBe(begins);
    expect(faults[0]?.hint).toMatch(/\.$/u);
  });

  test.each(pairs)("two faults, two messages: %s, %s", (one, other) => {
    const [first, second] = [one, other].map((root) => rows.find(([name]) => name === root));
    const shared = Object.keys(first?.[1] ?? {}).filter((path) => path in (second?.[1] ?? {}));
    expect(shared).toEqual([]);
    const messages = shown(said({ ...first?.[1], ...second?.[1] })).split("\n\n");
    expect(messages).toHaveLength(2);
    for (const begins of [first?.[2], second?.[2]])
      expect(messages.some((text) => text.startsWith(begins ?? "?"))).toBe(true);
  });

  test("no two rows spoil the same", () => {
    expect(new Set(rows.map(([root]) => root)).size).toBe(rows.length);
  });
});
