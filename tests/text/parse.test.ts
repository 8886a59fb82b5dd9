import { describe, expect, test } from "vitest";
import { describeNode, isComment, parseText } from "../../src/text/parse.ts";
import { shown } from "../support/faults.ts";

const parse = (source: string, lineOffset = 0) => parseText(source, "en", "content/communiques/9.en.mdx", lineOffset);

/** One paragraph with the given text. */
const paragraph = (text: string) => `<Paragraph n={1} topics={["opening"]}>\n${text}\n</Paragraph>\n`;

/** The faults of a source, as printed. */
const faultsOf = (source: string) => shown(parse(source).faults);

function only(source: string) {
  const { body, faults } = parse(source);
  expect(shown(faults)).toBe("");
  const [first] = body.sections.flatMap(({ paragraphs }) => paragraphs);
  if (!first) throw new Error("no paragraph");
  return first;
}

describe("a paragraph", () => {
  test("has its number, id, topics, line and sentences", () => {
    const { body } = parse('\n<Paragraph n={7} topics={["a", "b"]}>\nOne here. Two here.\n</Paragraph>\n', 10);
    expect(body.sections).toEqual([
      {
        heading: null,
        paragraphs: [
          {
            number: 7,
            id: "p7",
            topics: ["a", "b"],
            text: "One here. Two here.",
            sic: "One here. Two here.",
            sentences: [
              { id: "p7-s1", text: "One here.", block: 0, inlines: [{ kind: "text", text: "One here." }] },
              { id: "p7-s2", text: "Two here.", block: 0, inlines: [{ kind: "text", text: "Two here." }] },
            ],
            corrections: [],
            notes: [],
            line: 12,
          },
        ],
      },
    ]);
  });

  test("may stand on one line, and beside another", () => {
    const { body, faults } = parse("<Paragraph n={1}>One.</Paragraph>\n<Paragraph n={2}>Two.</Paragraph>\n");
    expect(shown(faults)).toBe("");
    expect(body.sections[0]?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [1, "One."],
      [2, "Two."],
    ]);
  });

  test("keeps the quotes, dashes and dots of the document", () => {
    const text = `"Quotes" and 'quotes' -- a dash... and – one — more, Pillar II & the like.`;
    expect(only(paragraph(text)).text).toBe(text);
  });

  test("folds line ends to spaces", () => {
    expect(only(paragraph("One\nlong\nsentence.")).text).toBe("One long sentence.");
  });

  test("counts sentences on through its blocks", () => {
    const { sentences, text } = only(paragraph("First block. Still first.\n\nSecond block."));
    expect(sentences.map(({ id, block }) => [id, block])).toEqual([
      ["p1-s1", 0],
      ["p1-s2", 0],
      ["p1-s3", 1],
    ]);
    expect(text).toBe("First block. Still first. Second block.");
  });
});

test.each(["http://example.org/a", "www.example.org", "a@example.org"])("an address is words: %s", (address) => {
  expect(only(paragraph(`See ${address} for it.`)).text).toBe(`See ${address} for it.`);
});

describe("a correction", () => {
  test("gives two readings", () => {
    const { text, sic, corrections } = only(paragraph('On <Corr sic="20241030">30 October 2024</Corr> they met.'));
    expect(text).toBe("On 30 October 2024 they met.");
    expect(sic).toBe("On 20241030 they met.");
    expect(corrections).toEqual([{ sic: "20241030", corr: "30 October 2024" }]);
  });

  test("drops a stray mark, also between sentences and on a line of its own", () => {
    const { text, sic, sentences } = only(paragraph('They met. <Corr sic="(?)" /> They left.\n\n<Corr sic="x" />'));
    expect(text).toBe("They met. They left.");
    expect(sic).toBe("They met. (?) They left. x");
    expect(sentences.map(({ inlines }) => inlines.map(({ kind }) => kind))).toEqual([["text", "corr"], ["text"]]);
  });

  test("supplies a lost word", () => {
    expect(only(paragraph('They<Corr sic=""> have</Corr> met.'))).toMatchObject({
      text: "They have met.",
      sic: "They met.",
    });
  });
});

test("a flagged error stands in both readings", () => {
  expect(only(paragraph("They <Sic>meeted</Sic> here."))).toMatchObject({
    text: "They meeted here.",
    sic: "They meeted here.",
    corrections: [],
  });
});

test("notes are numbered by first reference and belong to the sentence they touch", () => {
  const source = `${paragraph("One.[^b] Two[^a] more.[^b]")}\n[^a]: About *two*.\n\n[^b]: About [one](https://example.org/).\n`;
  const { body } = parse(source);
  expect(body.notes).toEqual([
    {
      label: "b",
      number: 1,
      prose: [
        { kind: "text", text: "About " },
        { kind: "link", text: "one", url: "https://example.org/" },
        { kind: "text", text: "." },
      ],
    },
    {
      label: "a",
      number: 2,
      prose: [
        { kind: "text", text: "About " },
        { kind: "emphasis", text: "two" },
        { kind: "text", text: "." },
      ],
    },
  ]);
  expect(only(source).notes).toEqual(["b", "a"]);
  expect(only(source).sentences.map(({ text }) => text)).toEqual(["One.", "Two more."]);
});

test("headings open sections", () => {
  const { body } = parse(`## Forces\n\n${paragraph("One.")}`);
  expect(body.sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([["Forces", 1]]);
});

test("an editor's remark in braces is no text", () => {
  expect(only(`{/* ask again */}\n\n${paragraph("One.\n\n{/* and here */}")}`).text).toBe("One.");
});

describe("a fault", () => {
  test("tells a paragraph with more signs of markup than the parser can pair, and no fewer", () => {
    const faultsWith = (signs: number) =>
      parseText(`A title.\n\n<Paragraph n={1}>\n${"a* ".repeat(signs)}b.\n</Paragraph>\n`, "en", "a.mdx", 7).faults;
    expect(shown(faultsWith(2000))).not.toContain("more than");
    expect(shown(faultsWith(2001))).toContain("a.mdx:10: more than 2000 of the signs");
  });

  test("tells a tag that is not closed, with the lines of the file", () => {
    expect(shown(parse(paragraph('They <Corr sic="x">met.'), 8).faults)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:10: the file cannot be read as MDX: Expected a closing tag for \`<Corr>\` (10:6-10:20) before the end of \`paragraph\`
      → Close every tag that is opened, and write a literal < or { as &lt; or &#123;."
    `);
  });

  test("tells a literal brace", () => {
    expect(faultsOf(paragraph("They {met."))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:2: the file cannot be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
      → Close every tag that is opened, and write a literal < or { as &lt; or &#123;."
    `);
  });

  test("tells text outside a paragraph", () => {
    expect(faultsOf(`They met.\n\n- one\n\n> two\n\n${paragraph("One.")}`)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1: a line of text stands outside a <Paragraph>.
      → Put all text into <Paragraph n={…} topics={[…]}> elements; only headings (##) and footnotes stand beside them.

      content/communiques/9.en.mdx:3: a list stands outside a <Paragraph>.
      → Put all text into <Paragraph n={…} topics={[…]}> elements; only headings (##) and footnotes stand beside them.

      content/communiques/9.en.mdx:5: a quotation (>) stands outside a <Paragraph>.
      → Put all text into <Paragraph n={…} topics={[…]}> elements; only headings (##) and footnotes stand beside them."
    `);
  });

  test("tells an unknown element outside a paragraph", () => {
    expect(faultsOf(`<Figure />\n\n${paragraph("One.")}`)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1: <Figure> stands outside a <Paragraph>.
      → Put all text into <Paragraph n={…} topics={[…]}> elements; only headings (##) and footnotes stand beside them."
    `);
  });

  test("tells markup in a paragraph", () => {
    expect(faultsOf(paragraph("They *met*."))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: emphasis (*…* or _…_) is not allowed in the text of a communiqué.
      → Use only <Corr sic="…">…</Corr>, <Sic>…</Sic> and footnote references [^name]; escape a character that became markup with a backslash."
    `);
  });

  test.each([
    ["**a**", "strong emphasis (**…**)"],
    ["`a`", "code (`…`)"],
    ["~~a~~", "strike-through (~…~)"],
    ["[a](b)", "a link"],
    ["[www.example.org](http://www.example.org)", "a link"],
    ["![a](b)", "an image"],
    ["a\\\nb", "a forced line break"],
    ["a {b} c", "an expression in braces"],
    ["a <Strong>b</Strong>", "<Strong>"],
    ["- a", "a list"],
    ["# a", "a heading"],
    ["> a", "a quotation (>)"],
    ["a\n\n***", "a rule (--- or ***)"],
    ["| a |\n|---|\n| b |", "a table"],
    ["```\na\n```", '"a"'],
  ])("names the markup: %j is %s", (text, name) => {
    expect(parse(paragraph(text)).faults[0]?.message).toBe(
      `content/communiques/9.en.mdx:1, paragraph 1: ${name} is not allowed in the text of a communiqué.`,
    );
  });

  test("tells markup in a heading", () => {
    expect(faultsOf(`## Forces <Sic>x</Sic>\n\n${paragraph("One.")}`)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1: the heading holds <Sic>.
      → Let a heading hold the plain words of the document."
    `);
  });

  test("tells markup inside a correction or a flag", () => {
    expect(faultsOf(paragraph('<Corr sic="a">*b*</Corr> <Sic>*c*</Sic>'))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: <Corr> holds other markup.
      → Let <Corr> hold plain words only; close it before other markup and open it again after.

      content/communiques/9.en.mdx:1, paragraph 1: <Sic> holds other markup.
      → Let <Sic> hold plain words only; close it before other markup and open it again after.

      content/communiques/9.en.mdx:1, paragraph 1: a <Sic> flags nothing.
      → Put the words of the document between its tags.

      content/communiques/9.en.mdx:1, paragraph 1: the paragraph is empty.
      → Write its text between the tags, or take it out."
    `);
  });

  test("tells a paragraph without a number, or with one in quotes", () => {
    expect(faultsOf('<Paragraph topics={["a"]}>\nOne.\n</Paragraph>')).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1: a <Paragraph> has no number.
      → Give the number printed in the document: <Paragraph n={10} topics={[…]}>; where it prints none, <Paragraph id="p17a" topics={[…]}> after ¶17, p0 before ¶1."
    `);
    expect(faultsOf('<Paragraph n="1" topics={["a"]}>\nOne.\n</Paragraph>')).toContain("a <Paragraph> has no number.");
  });

  test("tells topics that are no list of ids", () => {
    expect(faultsOf('<Paragraph n={1} topics="a">\nOne.\n</Paragraph>')).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: topics must be a list of ids in quotes.
      → Write topics={["usfk-force-level"]}, with one to three ids of content/topics.yaml."
    `);
    expect(faultsOf("<Paragraph n={1} topics={[a]}>\nOne.\n</Paragraph>")).toContain("topics must be a list");
  });

  test("tells an attribute that there is not", () => {
    expect(faultsOf('<Paragraph n={1} topic={["a"]}>\nOne.\n</Paragraph>')).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: <Paragraph> does not know "topic".
      → Take it out, or use one of: n or id, topics."
    `);
    expect(faultsOf(paragraph('<Corr src="a">b</Corr> <Sic corr="c">d</Sic>'))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: <Corr> does not know "src".
      → Take it out, or use one of: sic.

      content/communiques/9.en.mdx:1, paragraph 1: <Corr>b</Corr> does not say what the source reads.
      → Write <Corr sic="what the source reads">b</Corr>, or <Sic> to flag without correcting.

      content/communiques/9.en.mdx:1, paragraph 1: <Sic> does not know "corr".
      → Take it out, or use one of: no attributes."
    `);
  });

  test("tells a correction that changes nothing", () => {
    expect(faultsOf(paragraph('One <Corr sic="two">two</Corr>.'))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: the correction of "two" changes nothing.
      → Take the <Corr> out, or write the corrected reading between its tags."
    `);
    expect(faultsOf(paragraph('One <Corr sic="two  words">two words</Corr>.'))).toContain("changes nothing");
    expect(faultsOf(paragraph('One <Corr sic="" />.'))).toContain("changes nothing");
  });

  test("tells a flag around nothing", () => {
    expect(faultsOf(paragraph("One <Sic></Sic> two."))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: a <Sic> flags nothing.
      → Put the words of the document between its tags."
    `);
  });

  test("tells an empty paragraph", () => {
    expect(faultsOf('<Paragraph n={1} topics={["a"]}>\n</Paragraph>')).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: the paragraph is empty.
      → Write its text between the tags, or take it out."
    `);
  });

  test("tells a correction over the end of a sentence", () => {
    expect(faultsOf(paragraph('One <Corr sic="x">here. Two</Corr> there.'))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:1, paragraph 1: the correction "here. Two" runs over the end of a sentence.
      → Make two corrections of it, one on each side of the full stop."
    `);
  });

  test("tells a note that is not written, with its line", () => {
    expect(faultsOf(paragraph("One.[^why]"))).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:2: the footnote [^why] is referred to and not written.
      → Add a line [^why]: … at the end of the file, or take the reference out."
    `);
  });

  test("tells a note that nothing refers to", () => {
    expect(faultsOf(`${paragraph("One.")}\n[^why]: Because.`)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:5: the footnote [^why] is written and nowhere referred to.
      → Put [^why] where it belongs, or take the note out."
    `);
  });

  test("tells a note that is written twice", () => {
    expect(faultsOf(`${paragraph("One.[^why]")}\n[^why]: Because.\n\n[^why]: Or not.`)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx:7: the footnote [^why] is written twice.
      → Keep one of the two, or give the other a name of its own."
    `);
  });

  test("tells markup that a note cannot have", () => {
    expect(faultsOf(`${paragraph("One.[^why]")}\n[^why]: See \`that\`.`)).toMatchInlineSnapshot(`
      "content/communiques/9.en.mdx: code (\`…\`) has no place in a note or a report.
      → Use plain words, *emphasis*, [links](https://…) and footnote references [^name]."
    `);
    expect(faultsOf(`${paragraph("One.[^why]")}\n[^why]: Two\n\n    - things`)).toContain("a list has no place");
  });

  test("does not hide the next one", () => {
    expect(parse(`${paragraph("*One*.")}\nStray.\n\n${paragraph("<Sic></Sic>")}`).faults).toHaveLength(4);
  });
});

describe("what is left of a text with a fault", () => {
  /** Heading and words of every section. */
  const left = (source: string) =>
    parse(source).body.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);

  test("is every paragraph that has a number and words", () => {
    expect(left(`<Paragraph n="1">\nOne.\n</Paragraph>\n\n${paragraph("")}\n${paragraph("Two.")}`)).toEqual([
      [null, "Two."],
    ]);
    expect(left('<Paragraph n="1">\n</Paragraph>\n')).toEqual([]);
  });

  test("are the words around markup that a flag cannot hold", () => {
    expect(left(paragraph("They <Sic>met *all* here</Sic>."))).toEqual([[null, "They met here."]]);
  });

  test("are the plain words of a heading, also of one without paragraphs", () => {
    expect(left(`## Forces <Sic>x</Sic> and ships\n\n${paragraph("One.")}\n## Plans\n`)).toEqual([
      ["Forces  and ships", "One."],
      ["Plans"],
    ]);
  });

  test("has no topics where they are no list of ids", () => {
    const topicsOf = (topics: string) =>
      parse(`<Paragraph n={1} topics={${topics}}>\nOne.\n</Paragraph>\n`).body.sections[0]?.paragraphs[0]?.topics;
    expect(topicsOf('["a", "b"]')).toEqual(["a", "b"]);
    expect(topicsOf("[1]")).toEqual([]);
    expect(topicsOf('["a", 1]')).toEqual([]);
    expect(topicsOf('"a"')).toEqual([]);
  });
});

describe("faults are told", () => {
  const messageOf = (source: string) => parse(source).faults.map(({ message }) => message);

  test("with the lines of the source where no frontmatter is named", () => {
    expect(parseText("Stray.", "en", "9.en.mdx").faults[0]?.message).toMatch(/^9\.en\.mdx:1: /u);
  });

  test("of a list of topics that holds a number", () => {
    expect(messageOf('<Paragraph n={1} topics={["a", 1]}>\nOne.\n</Paragraph>')[0]).toContain("topics must be a list");
  });

  test("of what is spread over a paragraph", () => {
    expect(messageOf("<Paragraph {...all} n={1}>\nOne.\n</Paragraph>")[0]).toContain(
      '<Paragraph> does not know "{...all}".',
    );
  });

  test("of a correction that says nothing of its source", () => {
    expect(messageOf(paragraph("<Corr sic>a</Corr>."))[0]).toContain("does not say what the source reads");
  });

  test("of a flag around a space, or around code", () => {
    expect(messageOf(paragraph("One <Sic> </Sic> two."))[0]).toContain("a <Sic> flags nothing.");
    expect(messageOf(paragraph("One <Sic>`a`</Sic> two."))).toEqual([
      "content/communiques/9.en.mdx:1, paragraph 1: <Sic> holds other markup.",
      "content/communiques/9.en.mdx:1, paragraph 1: a <Sic> flags nothing.",
    ]);
  });

  test("of every note that is not written, also of two in a row", () => {
    expect(messageOf(paragraph("One.[^a][^b]")).map((message) => message.split(": ")[1])).toEqual([
      "the footnote [^a] is referred to and not written.",
      "the footnote [^b] is referred to and not written.",
    ]);
  });

  test("not of brackets that name no note", () => {
    expect(messageOf(paragraph("One [^] two [^a b] three."))).toEqual([]);
  });
});

describe("an element that stands on lines of its own", () => {
  test("may be a correction or a flag, and is a block", () => {
    const { text, sentences } = only(paragraph('One.\n\n<Sic>\nTwo.\n</Sic>\n\n<Corr sic="3">\nThree.\n</Corr>'));
    expect(text).toBe("One. Two. Three.");
    expect(sentences.map(({ block }) => block)).toEqual([0, 1, 2]);
  });
});

describe("an editor’s remark", () => {
  const remark = (value: string) => isComment({ type: "mdxFlowExpression", value });

  test("is one remark in braces, of any length", () => {
    expect(["/**/", " /* a */ ", "/* a\nb * / */"].map(remark)).toEqual([true, true, true]);
  });

  test("is nothing that could be code", () => {
    expect(["a", "/* a */ b", "a /* b */", "/* a */ b /* c */", "/* a", ""].map(remark)).toEqual(Array(6).fill(false));
    expect(isComment({ type: "mdxFlowExpression" })).toBe(false);
    expect(isComment({ type: "text", value: "/* a */" })).toBe(false);
  });
});

describe("a node in an editor’s words", () => {
  test("is its text, up to forty letters of it", () => {
    expect(describeNode({ type: "code", value: "x".repeat(40) })).toBe(`"${"x".repeat(40)}"`);
    expect(describeNode({ type: "code", value: `${"x".repeat(40)}y` })).toBe(`"${"x".repeat(40)}"`);
  });

  test("is its kind where it has none, and the bare name of a kind that nobody named", () => {
    expect(describeNode({ type: "code", value: "" })).toBe("a code block");
    expect(describeNode({ type: "mdxJsxFlowElement", name: "Figure" })).toBe("<Figure>");
    expect(describeNode({ type: "definition" })).toBe("the target of a link");
    expect(describeNode({ type: "somethingNew" })).toBe("somethingNew");
  });
});
