import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/text/report.ts";
import { shown } from "../support/faults.ts";

const parse = (source: string) => parseReport(source, "content/reports/9.mdx", 5);
const faultsOf = (source: string) => shown(parse(source).faults);
const item = '<Reported topic="cyber" basis="press-report" meeting={8} paragraphs={[2, 3]}>\nSaid so.\n</Reported>\n';

test("reads the lead, the items with their baselines, and the notes", () => {
  const source = `<Lead>\nNot held.[^a]\n</Lead>\n
<Reported topic="cyber" basis="expected" meeting={8} paragraphs={[]}>
Said so.[^a]

<Baseline>The 8th *does not*.</Baseline>
</Reported>

[^a]: A gazette.
`;
  expect(parse(source)).toEqual({
    faults: [],
    siteLinks: [],
    lead: [
      { kind: "text", text: "Not held." },
      { kind: "note", label: "a", number: 1 },
    ],
    items: [
      {
        topic: "cyber",
        basis: "expected",
        compare: { meeting: 8, paragraphs: [] },
        says: [
          { kind: "text", text: "Said so." },
          { kind: "note", label: "a", number: 1 },
        ],
        baseline: [
          { kind: "text", text: "The 8th " },
          { kind: "emphasis", text: "does not" },
          { kind: "text", text: "." },
        ],
      },
    ],
    notes: [{ label: "a", number: 1, prose: [{ kind: "text", text: "A gazette." }] }],
  });
});

test("reads the same from one line as from several", () => {
  const oneLine = item.replaceAll("\n", "");
  expect(parse(oneLine)).toEqual(parse(item));
});

describe("a fault", () => {
  test("tells text outside the elements", () => {
    expect(faultsOf(`Stray words.\n\n${item}`)).toMatchInlineSnapshot(`
      "content/reports/9.mdx:6: a line of text stands outside <Lead> and <Reported>.
      → Put the introduction into <Lead> and each reported item into a <Reported> of its own."
    `);
  });

  test("tells an item that lacks something, or has a basis that there is not", () => {
    expect(faultsOf('<Reported topic="cyber" meeting={8}>\nSaid so.\n</Reported>')).toMatchInlineSnapshot(`
      "content/reports/9.mdx:6: a <Reported> item is incomplete.
      → Give all four: <Reported topic="…" basis="press-conference" | "press-report" | "expected" meeting={56} paragraphs={[10]}>."
    `);
    expect(faultsOf(item.replace("press-report", "hearsay"))).toContain("a <Reported> item is incomplete.");
  });

  test("tells an attribute that there is not", () => {
    expect(faultsOf(item.replace("<Reported", '<Reported when="now"'))).toMatchInlineSnapshot(`
      "content/reports/9.mdx:6: <Reported> does not know "when".
      → Take it out, or use one of: topic, basis, meeting, paragraphs."
    `);
  });

  test("tells a second lead", () => {
    expect(faultsOf("<Lead>\nOne.\n</Lead>\n\n<Lead>\nTwo.\n</Lead>")).toMatchInlineSnapshot(`
      "content/reports/9.mdx:10: there is a second <Lead>.
      → Put the whole introduction into one <Lead>."
    `);
  });

  test("tells markup that would be lost", () => {
    expect(faultsOf(item.replace("Said so.", "Said `so`."))).toMatchInlineSnapshot(`
      "content/reports/9.mdx:6: code (\`…\`) has no place in a note or a report.
      → Use plain words, *emphasis*, [links](https://…) and footnote references [^name]."
    `);
  });

  test("tells a note that is not written, which would be printed as words", () => {
    expect(faultsOf(item.replace("Said so.", "Said so.[^b]"))).toMatchInlineSnapshot(`
      "content/reports/9.mdx:7: the footnote [^b] is referred to and not written.
      → Add a line [^b]: … at the end of the file, or take the reference out."
    `);
  });

  test("tells a file that is no MDX", () => {
    expect(faultsOf("<Lead>\nOne.")).toMatchInlineSnapshot(`
      "content/reports/9.mdx:6: the file cannot be read as MDX: Expected a closing tag for \`<Lead>\` (6:1-6:7)
      → Close every tag that is opened, and write a literal < or { as &lt; or &#123;."
    `);
  });
});

test("an editor’s remark in braces is not reported", () => {
  expect(parse(`{/* ask again */}\n\n${item}`)).toMatchObject({ faults: [], items: [{ topic: "cyber" }] });
});

test("lines are counted from the first where no frontmatter is named", () => {
  expect(parseReport("Stray.", "9.mdx").faults[0]?.message).toMatch(/^9\.mdx:1: /u);
});

test("a lead may stand on one line, and beside other elements", () => {
  const { lead, items, faults } = parse(`<Lead>Not *held*.</Lead>\n${item.replaceAll("\n", "")}\n`);
  expect(shown(faults)).toBe("");
  expect(lead).toEqual([
    { kind: "text", text: "Not " },
    { kind: "emphasis", text: "held" },
    { kind: "text", text: "." },
  ]);
  expect(items).toHaveLength(1);
});

test("an element among words is no element of the report", () => {
  expect(parse("So <Lead>not held</Lead>.")).toMatchObject({ lead: [], faults: [{}] });
  expect(parse("<Lead>not held</Lead> so.")).toMatchObject({ lead: [], faults: [{}] });
  expect(parse("<Lead>One.</Lead><Corr>Two.</Corr>")).toMatchObject({ lead: [], faults: [{}] });
});

test.each([
  ["a topic", ' topic="cyber"', ""],
  ["a basis", ' basis="press-report"', ""],
  ["a meeting", " meeting={8}", ""],
  ["paragraphs", " paragraphs={[2, 3]}", ""],
  ["a topic in words", 'topic="cyber"', "topic={1}"],
  ["a meeting by its number", "meeting={8}", 'meeting="8"'],
  ["paragraphs in a list", "paragraphs={[2, 3]}", "paragraphs={2}"],
  ["paragraphs by their numbers", "{[2, 3]}", '{[2, "3"]}'],
  ["paragraphs that are not words", "{[2, 3]}", '"23"'],
])("an item without %s is told and left out", (_, from, to) => {
  const { items, faults } = parse(item.replace(from, to));
  expect(items).toEqual([]);
  expect(faults.map(({ message }) => message)).toEqual(["content/reports/9.mdx:6: a <Reported> item is incomplete."]);
});

test.each(["press-conference", "press-report", "expected"])("an item may rest on “%s”", (basis) => {
  expect(parse(item.replace("press-report", basis))).toMatchObject({ faults: [], items: [{ basis }] });
});
