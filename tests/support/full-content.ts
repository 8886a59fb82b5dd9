/** The small content with one of everything that a content folder may hold, published and released. */
import { publishPermalinks, sealLedgers } from "../../src/archive/permalinks.ts";
import { checkEdition } from "../../src/check/edition.ts";
import { publishReleased } from "../../src/check/released.ts";
import { type Changes, changeContent, withContent } from "./content.ts";

const claim = (lang: string, says: string) => `---
lang: ${lang}
title: "${says}"
concept: networks
meeting: 2
expects: present
madeBy: "A made-up gazette"
madeOn: "2002-05-02"
---

${says}[^a]

[^a]: A made-up gazette, [page 1](https://example.org/1).
`;

const chapter = (lang: string) => `---
title: "${lang === "ko" ? "장" : "Chapter"}"
description: "What it is."
lang: ${lang}
---

## Head

Words and [a paragraph](/meetings/2/#p2).
`;

const records: Changes = {
  "alignments/1-2.yaml": `from: 1
to: 2
changes:
  - { action: link, from: 2, to: 2, note: { en: "Why.", ko: "까닭." }, date: "2026-11-22" }
`,
  "differences/1.yaml": `meeting: 1
differences:
  - paragraph: 2
    severity: high
    en: "current level"
    ko: "현재 전력 수준"
    note: { en: "A.", ko: "가." }
`,
  "concepts/networks.yaml": `id: networks
label: { en: "Networks", ko: "통신망" }
definition: { en: "Networks.", ko: "통신망." }
patterns: { en: ["networks"], ko: ["통신망"] }
topic: cyber
`,
  "concepts/level.yaml": `id: level
label: { en: "Level", ko: "수준" }
definition: { en: "Level.", ko: "수준." }
patterns: { en: ["level"], ko: ["수준"] }
`,
  "examples.yaml": `home:
  - { words: current level, lang: en }
search:
  - { words: 통신망, lang: ko }
`,
  "terms.yaml": `- id: soo
  en: "Something of Ours"
  ko: "우리 것"
  meaning: { en: "Ours.", ko: "우리 것." }
- id: yours
  en: "Something of Yours"
  ko: "너희 것"
  meaning: { en: "Yours.", ko: "너희 것." }
`,
  "claims/networks-named.mdx": claim("en", "Networks are named."),
  "claims/networks-named.ko.mdx": claim("ko", "통신망이 언급된다."),
  ...Object.fromEntries(
    ["about", "method", "cite"].flatMap((name) =>
      ["en", "ko"].map((lang) => [`about/${name}.${lang}.mdx`, chapter(lang)]),
    ),
  ),
};

/** Runs a function on a changed copy of it, as {@link withContent} does on the small content. */
export function withFullContent<Result>(changes: Changes, run: (dir: string) => Result): Result {
  return withContent(records, (dir) => {
    const { corpus, faults } = checkEdition(dir);
    if (faults.length > 0) throw new Error(`The fixture is not sound: ${faults[0]?.message}`);
    publishPermalinks(dir, corpus);
    publishReleased(dir, corpus);
    sealLedgers(dir);
    changeContent(dir, changes);
    return run(dir);
  });
}
