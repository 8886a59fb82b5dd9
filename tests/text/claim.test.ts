import { describe, expect, test } from "vitest";
import { parseClaim } from "../../src/text/claim.ts";
import { shown } from "../support/faults.ts";

const parse = (source: string, lineOffset?: number) => parseClaim(source, "content/claims/made-up.mdx", lineOffset);

test("reads paragraphs of prose, and the notes that they refer to", () => {
  const source = "A ministry *said* so.[^a]\n\nIt **did not**.\n\n[^a]: A gazette.\n";
  expect(parse(source)).toEqual({
    faults: [],
    siteLinks: [],
    paragraphs: [
      [
        { kind: "text", text: "A ministry " },
        { kind: "emphasis", text: "said" },
        { kind: "text", text: " so." },
        { kind: "note", label: "a", number: 1 },
      ],
      [
        { kind: "text", text: "It " },
        { kind: "emphasis", text: "did not" },
        { kind: "text", text: "." },
      ],
    ],
    notes: [{ label: "a", number: 1, prose: [{ kind: "text", text: "A gazette." }] }],
  });
});

test("an editor’s remark in braces is no prose", () => {
  expect(parse("{/* ask again */}\n\nThey said so.\n")).toMatchObject({ faults: [], paragraphs: [[{ kind: "text" }]] });
});

describe("a fault", () => {
  test("tells what is neither prose nor note, with its line", () => {
    expect(shown(parse("They said so.\n\n# A heading\n").faults)).toBe(
      "content/claims/made-up.mdx:3: a heading has no place in a note or a report.\n" +
        "→ Use plain words, *emphasis*, [links](https://…) and footnote references [^name].",
    );
  });

  test("counts the lines of the frontmatter in", () => {
    expect(parse("- a list\n").faults[0]?.message).toContain("made-up.mdx:1: a list");
    expect(parse("- a list\n", 7).faults[0]?.message).toContain("made-up.mdx:8: a list");
  });

  test("tells code by its first words", () => {
    expect(parse("{1 + 1}\n").faults[0]?.message).toContain('"1 + 1" has no place');
  });

  test("tells a note that nothing refers to", () => {
    expect(parse("They said so.\n\n[^a]: A gazette.\n").faults[0]?.message).toContain("nowhere referred to");
  });
});

test("links to this site are kept for the check of addresses", () => {
  const { siteLinks, faults } = parse("See [¶10](/meetings/56/#p10) and [it](https://example.org/).\n", 2);
  expect(shown(faults)).toBe("");
  expect(siteLinks).toEqual([{ place: { file: "content/claims/made-up.mdx", line: 3 }, address: "/meetings/56/#p10" }]);
});
