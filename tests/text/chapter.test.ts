import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { onlyNamed, readChapter } from "../../src/text/chapter.ts";

const file = "content/about/method.en.mdx";
const said = (source: string) => readChapter(source, file, 5).faults.map(({ message }) => message);

const compiler = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(onlyNamed);
const compile = (source: string) => compiler.runSync(compiler.parse(source), { path: `/somewhere/${file}` });

const plainProse = `## Head

Words,\\
*emphasis*, **more**, \`code {x}\`, [the web](https://example.org/), [here](/topics/)[^a] and a \\{ brace.

- one
- two

> A quotation.

| a | b |
| - | - |
| 1 | 2 |

<Coverage />

{/* A remark for editors. */}

[^a]: A note with [a link](https://example.org/).
`;

test("lets words, links, tables, notes and the site's own tables pass", () => {
  expect(said(plainProse)).toEqual([]);
  expect(() => compile(plainProse)).not.toThrow();
  expect(readChapter(plainProse, file, 5).siteLinks).toEqual([{ place: { file, line: 9 }, address: "/topics/" }]);
});

test("names the file by its last three parts, and the line", () => {
  const told = (path?: string) => () => compiler.runSync(compiler.parse("Words.\n\n<div />"), path ? { path } : {});
  expect(told(`/somewhere/${file}`)).toThrow(/✗ content\/about\/method\.en\.mdx:3: <div> has/u);
  expect(told("C:\\somewhere\\content\\about\\method.en.mdx")).toThrow(/✗ content\/about\/method\.en\.mdx:3: /u);
  expect(told("method.en.mdx")).toThrow(/✗ method\.en\.mdx:3: /u);
  expect(told()).toThrow(/✗ :3: /u);
  expect(readChapter("<div />", file).faults[0]?.message).toMatch(/^content\/about\/method\.en\.mdx:1: /u);
});

describe("refuses what runs, or is not named", () => {
  test.each([
    ["an expression on its own", "{process.exit(0)}", '"process.exit(0)"'],
    ["an expression in a line", "Words {1 + 1} words.", '"1 + 1"'],
    ["an expression between two remarks", "{/* a */ process.exit(0) /* b */}", '"/* a */ process.exit(0) /* b */"'],
    ["an expression in a table", "| a |\n| - |\n| {x} |", '"x"'],
    ["an expression in a note", "Words.[^a]\n\n[^a]: A {x}.", '"x"'],
    ["an import", 'import x from "node:fs"', '"import x from "node:fs""'],
    ["an export", "export const x = 1", '"export const x = 1"'],
    ["a script", "<script>alert(1)</script>", "<script>"],
    ["a style", "<style>a</style>", "<style>"],
    ["a frame", '<iframe src="https://example.org"></iframe>', "<iframe>"],
    ["an element of HTML", "<div>Words.</div>", "<div>"],
    ["an element in a line", 'Words <a href="https://example.org">x</a>.', "<a>"],
    ["a picture of HTML", 'Words <img src="x" onerror="alert(1)" />.', "<img>"],
    ["a picture", "![x](https://example.org/x.png)", "an image"],
    ["a component that is not named", "<Redline />", "<Redline>"],
    ["a named one that holds something", "<Coverage>{x}</Coverage>", "<Coverage>"],
    ["a named one in a line", "Words <Coverage /> words.", "<Coverage>"],
    ["a member of an object", "<Astro.slots />", "<Astro.slots>"],
    ["a fragment", "<>x</>", "an element without a name"],
    ["a target that stands elsewhere", "[x][y]\n\n[y]: https://example.org/", "a link whose target stands elsewhere"],
  ])("%s", (_, source, what) => {
    expect(said(source)[0]?.replace(/:\d+:/u, ":")).toBe(`${file}: ${what} has no place in the edition's own prose.`);
    expect(() => compile(source)).toThrow("has no place in the edition's own prose");
  });

  test.each(['<Coverage onclick="alert(1)" />', "<Coverage {...x} />", "<Accuracy lang={1} />"])("%s", (source) => {
    expect(said(source)[0]).toMatch(/^content\/about\/method\.en\.mdx:6: <(?:Coverage|Accuracy)> does not know "/u);
    expect(() => compile(source)).toThrow("does not know");
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT:alert(1))",
    "[x](javascript&#58;alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](<data:text/html,x>)",
    "[x](vbscript:x)",
    "[x](//example.org/)",
    "[x](../method/)",
    "[x](#head)",
    "*[x](javascript:x)*",
    "| [x](javascript:x) |\n| - |",
    "Words.[^a]\n\n[^a]: [x](javascript:x)",
  ])("a link %j", (source) => {
    expect(said(source)[0]).toMatch(/^content\/about\/method\.en\.mdx:[68]: a link leads to "/u);
    expect(() => compile(source)).toThrow("a link leads to");
  });
});
