/** Whatever comes, a report comes of it: no exception, nothing endless. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { EditionError } from "../../src/edition-error.ts";
import { type Holdings, prepare } from "../../src/import/prepare.ts";
import { reportData, reportText } from "../../src/import/report.ts";
import { receive } from "../../src/receive/receive.ts";
import { corpus } from "../support/edition.ts";
import { pick, randomFrom } from "../support/random.ts";

const holdings: Holdings = { meetings: corpus.meetings, topics: corpus.topics, texts: [], recorded: new Set() };
const told = { received: "text", written: [], isDryRun: true, next: [], lineOffset: 0 };

async function reportOf(bytes: Uint8Array): Promise<string> {
  try {
    const { text, record } = await receive(bytes, "file");
    const origin = {
      publisher: "A",
      url: null,
      retrieved: null,
      note: undefined,
      received: record,
      status: "copy",
    } as const;
    const prepared = prepare(text, origin, { meeting: 91, lang: "en", unnumbered: false, force: false }, holdings);
    expect(prepared.refusals.filter(({ kind }) => kind === "bug")).toEqual([]);
    return reportText(reportData(prepared, told), prepared.draft);
  } catch (error) {
    if (error instanceof EditionError) return error.message;
    throw error;
  }
}

const pieces = [
  ...'\n\n. , ) ( [ ] { } < > & * _ ` ~ \\ # | - — · ? "'.split(" "),
  "1. ",
  "2. ",
  "3.",
  "4, ",
  "**5.** ",
  "6) ",
  "\n",
  "\n\n",
  "-----\n",
  "12\n",
  "Appendix 3\n",
  "[th]",
  "![a](b)",
  "<p>",
  "</p>",
  "<!--",
  "The 91st Security Consultative Meeting (SCM) was held.",
  "Both sides agreed. ",
  "The Minister and the Secretary ",
  "제91차 안보협의회의 ",
  "양 장관은 ",
  "공동성명",
  "▲ ",
  "END.",
  "[끝]",
  "\ufeff",
  "\u0000",
  "\ufffd",
  "\u200b",
  "export default 1",
  "import x",
  "http://a.b",
  "&lt;",
  "{x}",
  "U.S. ",
];

test("random pieces of texts end in a report", async () => {
  const random = randomFrom(7);
  for (let run = 0; run < 250; run++) {
    const length = 1 + Math.floor(random() * 60);
    const text = Array.from({ length }, () => pick(random, pieces)).join("");
    expect(await reportOf(new TextEncoder().encode(text)), text).not.toBe("");
  }
});

test("a text with random pieces anywhere is written as it reads, or refused", async () => {
  const random = randomFrom(5);
  const whole = readFileSync(resolve(import.meta.dirname, "../fixtures/import/hard-wraps/raw.txt"), "utf8");
  for (let run = 0; run < 400; run++) {
    let text = whole;
    for (let count = 1 + Math.floor(random() * 6); count > 0; count--) {
      const at = Math.floor(random() * text.length);
      text = text.slice(0, at) + pick(random, pieces) + text.slice(at);
    }
    expect(await reportOf(new TextEncoder().encode(text)), text).not.toBe("");
  }
});

test("random bytes behind any beginning end in a report", async () => {
  const random = randomFrom(11);
  const beginnings = [
    [],
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x1f, 0x8b],
    [0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e],
  ];
  for (const beginning of beginnings) {
    for (let run = 0; run < 4; run++) {
      const bytes = Uint8Array.from([...beginning, ...Array.from({ length: 400 }, () => Math.floor(random() * 256))]);
      expect(await reportOf(bytes)).not.toBe("");
    }
  }
});

test.each([
  ["numbers without end", "1. A ".repeat(40_000)],
  ["one long word", "a".repeat(400_000)],
  ["blank lines", "\n".repeat(200_000)],
  ["open brackets", "<div>".repeat(20_000)],
  ["stops", "The 91st SCM. ".repeat(20_000)],
  ["ordinals", "91st ".repeat(50_000)],
  ["gaps of Korean", "가 ".repeat(100_000)],
])("%s end in a report soon", async (_, text) => {
  expect(await reportOf(new TextEncoder().encode(text))).not.toBe("");
});
