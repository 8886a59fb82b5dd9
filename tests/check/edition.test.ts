import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkEdition } from "../../src/check/edition.ts";
import { type Changes, replace, withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

/** What is said of the small content with one more file, and with changes of others. */
const saidWith = (folder: string, name: string, text: string, changes: Changes = {}) =>
  withContent(changes, (dir) => {
    mkdirSync(join(dir, folder));
    writeFileSync(join(dir, folder, name), text);
    return shown(checkEdition(dir).faults);
  });

const change = (fields: string) => `  - { ${fields}, note: { en: "Why.", ko: "까닭." }, date: "2026-11-22" }\n`;

const alignment = (...changes: string[]) => `from: 1\nto: 2\nchanges:\n${changes.map(change).join("")}`;

describe("an editor's word on an alignment", () => {
  it("passes where it changes something", () => {
    expect(saidWith("alignments", "1-2.yaml", alignment("action: link, from: 2, to: 2"))).toBe("");
  });

  it("is refused, with file and line, where the aligner says the same", () => {
    const text = alignment("action: link, from: 2, to: 2", "action: unlink, from: 2, to: 1");
    expect(saidWith("alignments", "1-2.yaml", text)).toBe(
      'content/alignments/1-2.yaml:5: the change "unlink ¶2 and ¶1" no longer applies: the aligner does not link them.\n' +
        "→ Take the change out; where it was the only one, remove the file.",
    );
  });

  it("is refused where the aligner links them by itself", () => {
    expect(saidWith("alignments", "1-2.yaml", alignment("action: link, from: 1, to: 1, strength: direct"))).toBe(
      'content/alignments/1-2.yaml:4: the change "link ¶1 and ¶1" no longer applies: the aligner links them by itself.\n' +
        "→ Take the change out; where it was the only one, remove the file.",
    );
  });

  /** A subject of which the first Korean text says nothing. */
  const bells = "마을마다 구리 종을 울렸다.";

  it("passes where the aligner says the same in one language only", () => {
    const changes = {
      "communiques/2.ko.mdx": replace("제2차 회의가 항구시에서 개최되었다.", bells),
      "sources/2.ko.txt": replace("제2차 회의가 항구시에서 개최되었다.", bells),
    };
    expect(saidWith("alignments", "1-2.yaml", alignment("action: link, from: 1, to: 1"), changes)).toBe("");
  });

  const without = (id: string) => ({ [`communiques/${id}.mdx`]: null, [`sources/${id}.txt`]: null });

  it.each(["1.ko", "2.ko", "1.en", "2.en"])("is measured by the other language where %s is not held", (id) => {
    expect(saidWith("alignments", "1-2.yaml", alignment("action: link, from: 1, to: 1"), without(id))).toContain(
      'the change "link ¶1 and ¶1" no longer applies',
    );
  });

  it("passes where the two meetings share no language", () => {
    const changes = { ...without("1.ko"), ...without("2.en") };
    expect(saidWith("alignments", "1-2.yaml", alignment("action: link, from: 1, to: 1"), changes)).toBe("");
  });

  it("is refused where it contradicts itself", () => {
    const text = alignment("action: link, from: 2, to: 2", "action: unlink, from: 2, to: 2");
    expect(saidWith("alignments", "1-2.yaml", text)).toBe(
      "content/alignments/1-2.yaml:5: ¶2 and ¶2 have had a word already (line 4).\n" +
        "→ Say of each pair of paragraphs one thing: keep one of the two changes.",
    );
  });

  it("is refused where it names a paragraph that is not held", () => {
    expect(saidWith("alignments", "1-2.yaml", alignment("action: link, from: 9, to: 2"))).toBe(
      "content/alignments/1-2.yaml:4: it points to paragraph 9 of meeting 1, which is not held.\n" +
        "→ Correct the number: the text of meeting 1 has paragraphs 1 to 2.",
    );
  });

  it("is refused where the newer meeting stands first, or the name is another", () => {
    const text = alignment("action: link, from: 2, to: 2");
    expect(saidWith("alignments", "1-2.yaml", text.replace("from: 1\nto: 2", "from: 2\nto: 1"))).toBe(
      "content/alignments/1-2.yaml: from is 2 and to is 1.\n→ The older meeting stands first: write from: 1, to: 2.",
    );
    expect(saidWith("alignments", "1-3.yaml", text)).toContain(
      "content/alignments/1-3.yaml: the file name and the record disagree",
    );
  });
});

describe("a difference between the languages", () => {
  const difference = (en: string) =>
    `meeting: 1\ndifferences:\n  - paragraph: 2\n    severity: high\n    en: "${en}"\n    ko: "재확인"\n    note: { en: "A.", ko: "가." }\n`;

  it("is refused where it does not quote the text", () => {
    const said = saidWith("differences", "1.yaml", difference("current strength"));
    expect(said).toContain(
      'content/differences/1.yaml, paragraph 2: "current strength" does not stand in that paragraph of 1.en.',
    );
    expect(said).toContain("→ Quote the words as the edition reads them, character for character.");
  });

  it("is refused where its words stand in the paragraph twice", () => {
    expect(saidWith("differences", "1.yaml", difference("re"))).toBe(
      'content/differences/1.yaml, paragraph 2: "re" stands in that paragraph of 1.en more than once.\n' +
        "→ Quote more words, so that they stand there once.",
    );
  });
});
