import { describe, expect, test } from "vitest";
import type { Prose } from "../../src/text/model.ts";
import { NoteRegister, readerOf } from "../../src/text/notes.ts";
import { proseOf } from "../../src/text/prose.ts";
import { parseMdx } from "../../src/text/remark.ts";
import { shown } from "../support/faults.ts";

function read(source: string) {
  const reader = readerOf(new NoteRegister());
  const prose = proseOf(parseMdx(source), { file: "9.mdx", line: 1 }, reader);
  return { words: prose.map(written).join(""), faults: reader.faults.map(({ message }) => message) };
}

function written(part: Prose): string {
  if (part.kind === "note") return `^${part.label}${part.number}`;
  if (part.kind === "link") return `[${part.text}](${part.url})`;
  return part.kind === "emphasis" ? `*${part.text}*` : part.text;
}

/** Fault of a piece of prose, without its place. */
const faultOf = (source: string) => read(source).faults.map((message) => message.replace(/^9\.mdx:\d+: /u, ""));

describe("prose", () => {
  test("runs its paragraphs together with a space between", () => {
    expect(read("One.\n\nTwo.\n\nThree.").words).toBe("One. Two. Three.");
  });

  test("folds line ends and spaces", () => {
    expect(read("One\nlong   line.").words).toBe("One long line.");
  });

  test("takes strong emphasis for emphasis, and emphasis inside for words", () => {
    expect(read("a **b** *c **d** e*").words).toBe("a *b* *c d e*");
    expect(read("see [the *new* text](https://example.org/)").words).toBe("see [the new text](https://example.org/)");
    expect(read("see [the **new** text](https://example.org/)").words).toBe("see [the new text](https://example.org/)");
  });

  test("refuses code in a link, and leaves it out of the words", () => {
    const { words, faults } = read("see [the `new` text](https://example.org/)");
    expect(words).toBe("see [the  text](https://example.org/)");
    expect(faults).toEqual(["9.mdx:1: code (`…`) has no place in a note or a report."]);
  });

  test.each([
    ["- one", "a list"],
    ["> one", "a quotation (>)"],
    ["# one", "a heading"],
    ["***", "a rule (--- or ***)"],
    ["```\none\n```", "a code block"],
    ["| a |\n|---|", "a table"],
    ["[a]: https://example.org/", "the target of a link"],
    ["export const a = 1", "an import or export"],
    ["{1 + 1}", "an expression in braces"],
    ["[^a]: One.", "the text of a footnote"],
    ["<></>", "an element without a name"],
    ["<Corr />", "<Corr>"],
    ["a {1 + 1}", "an expression in braces"],
    ["a <>b</>", "an element without a name"],
    ["a `b`", "code (`…`)"],
    ["a ~~b~~", "strike-through (~…~)"],
    ["![a](b.png)", "an image"],
    ["a\\\nb", "a forced line break"],
  ])("refuses %j as %s", (source, name) => {
    expect(faultOf(source)).toEqual([`${name} has no place in a note or a report.`]);
  });

  test("names references whose target stands elsewhere", () => {
    const target = "\n\n[b]: https://example.org/";
    expect(faultOf(`[a][b]${target}`)[0]).toContain("a link whose target stands elsewhere has no place");
    expect(faultOf(`![a][b]${target}`)[0]).toContain("an image has no place");
  });

  test("refuses a link that may not stand, with the line on which it is written", () => {
    expect(read("One\n[two](javascript:alert).").faults).toEqual(['9.mdx:2: a link leads to "javascript:alert".']);
    expect(read("[one](https://example.org/), [two](mailto:a@example.org), [three](/meetings/56/).").faults).toEqual(
      [],
    );
  });
});

describe("notes", () => {
  const definitionsIn = (source: string) =>
    parseMdx(source).children.flatMap((node) => (node.type === "footnoteDefinition" ? [node] : []));

  test("are numbered in the order in which they are first asked for", () => {
    const register = new NoteRegister();
    expect(["b", "a", "b", "c", "a"].map((label) => register.number(label))).toEqual([1, 2, 1, 3, 2]);
  });

  test("come by number, without those that are not written", () => {
    const register = new NoteRegister();
    const reader = readerOf(register);
    for (const label of ["b", "lost", "a"]) register.number(label);
    const notes = register.resolve(definitionsIn("[^a]: One.\n\n[^b]: Two."), "9.mdx", reader);
    expect(notes.map(({ label, number, prose }) => [label, number, prose.map(written).join("")])).toEqual([
      ["b", 1, "Two."],
      ["a", 3, "One."],
    ]);
    expect(shown(reader.faults)).toBe("");
  });

  test("that are written twice are told once, with the line of the second, and the second stands", () => {
    const register = new NoteRegister();
    const reader = readerOf(register);
    register.number("a");
    const notes = register.resolve(definitionsIn("[^a]: One.\n\n[^a]: Two."), "9.mdx", reader);
    expect(notes.map(({ prose }) => prose)).toEqual([[{ kind: "text", text: "Two." }]]);
    expect(reader.faults.map(({ message }) => message)).toEqual(["9.mdx:3: the footnote [^a] is written twice."]);
  });
});
