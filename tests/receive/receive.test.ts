/** The text comes out the same, in whatever form it came. */
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/receive/encoding.ts";
import { textOfHtml } from "../../src/receive/html.ts";
import { receive } from "../../src/receive/receive.ts";

const korean =
  "제91차 안보협의회의(SCM) 공동성명\n\n1. 양 장관은 ‘등대사업’을 높이 평가하였다. 양 장관은 나룻배가 밤에도 다닌다는 점에 주목하였다.\n";
const english = "1. The ministers’ joint communiqué – “as issued” – follows.\n";

describe("an encoding", () => {
  test.each([
    ["utf8", korean, "UTF-8", true],
    ["utf16le", korean, "UTF-16LE", false],
    ["utf16be", korean, "UTF-16BE", false],
    ["cp949", korean, "CP949", false],
    ["win1252", english, "windows-1252", false],
  ])("%s is told", (encoding, text, name, isPlain) => {
    const isWide = encoding.startsWith("utf16");
    const bytes = iconv.encode(text, encoding, { addBOM: isWide });
    expect(decodeText(bytes)).toMatchObject({ text, encoding: name, isPlain });
  });

  test("UTF-8 with a byte-order mark loses the mark", () => {
    expect(decodeText(iconv.encode(korean, "utf8", { addBOM: true }))).toMatchObject({ text: korean, isPlain: false });
  });

  test("UTF-16 is told without a mark", () => {
    expect(decodeText(iconv.encode(english, "utf16le")).text).toBe(english);
  });

  test("that is a guess is remarked on", () => {
    expect(decodeText(iconv.encode(english, "win1252")).remark).toContain("Windows-1252");
    expect(decodeText(iconv.encode(korean, "cp949")).remark).toContain("CP949");
    expect(decodeText(iconv.encode(korean, "cp949"), "euc-kr").remark).toBeUndefined();
  });
});

describe("a page", () => {
  test("is read as it is set, menus and all, and nothing of it is run", () => {
    const html = `<!doctype html><html><head><title>T</title><script>document.write("x")</script><style>p{}</style></head>
      <body><ul><li>Home<li>News</ul><h1>Joint&nbsp;Communiqu&eacute;</h1>
      <p>1. Both <b>sides</b>\n      agreed on the 49<sup>th</sup>.<br>And so on.</p><div hidden>no</div><p style="display:none">no</p>
      <ol start="2"><li>Second &amp; last.<li>Third.</ol><script>alert(1)</script></body></html>`;
    expect(textOfHtml(html)).toBe(
      "Home\nNews\n\nJoint\u00a0Communiqué\n\n1. Both sides agreed on the 49th.\nAnd so on.\n\n2. Second & last.\n3. Third.\n",
    );
  });

  test("in CP949 that says so is read so", async () => {
    const html = `<html><head><meta charset="euc-kr"></head><body><p>양 장관은</p></body></html>`;
    const { text, record, form } = await receive(iconv.encode(html, "cp949"), "a.html");
    expect([text, record.encoding, form]).toEqual(["양 장관은\n", "CP949", "html, CP949"]);
  });
});

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe("a document", () => {
  test("of Word gives its paragraphs, with the numbers that Word counts", async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const bytes = zip({
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/document.xml": `<w:document ${w}><w:body><w:p><w:r><w:t>1. Both sides.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">2. Nobody </w:t></w:r><w:r><w:t>else.</w:t></w:r></w:p></w:body></w:document>`,
    });
    const { text, record } = await receive(bytes, "a.docx");
    expect([text, record.format]).toEqual(["1. Both sides.\n\n2. Nobody else.\n", "docx"]);
  });

  test("of Hangul (.hwpx) gives its paragraphs in order", async () => {
    const section = (words: string) => `<hs:sec><hp:p><hp:run><hp:t>${words}</hp:t></hp:run></hp:p></hs:sec>`;
    const bytes = zip({
      "Contents/section10.xml": section("2. 둘"),
      "Contents/section2.xml": section("1. 하나 &amp; 또<hp:lineBreak/>하나"),
    });
    const { text, record } = await receive(bytes, "a.hwpx");
    expect([text, record.format]).toEqual(["1. 하나 & 또\n하나\n\n2. 둘", "hwpx"]);
  });

  test.each([
    ["a.hwp", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "save it as .hwpx"],
    ["a.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "Save it as .docx"],
    ["a.zip", [0x50, 0x4b, 0x03, 0x04, 0], "anew"],
    ["a.png", [0x89, 0x50, 0x4e, 0x47], "Recognize its letters"],
    ["a.pdf", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], "anew"],
    ["a.gz", [0x1f, 0x8b], "Unpack it"],
  ])("%s is refused with a word on what to do", async (name, bytes, hint) => {
    await expect(receive(Uint8Array.from(bytes), name)).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
  });
});

test("a PDF gives its lines, with a rule between pages", async () => {
  const page = (lines: readonly string[]) =>
    `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -16 Td`).join(" ")} ET`;
  const { text, record } = await receive(pdf([page(["1. Both sides", "agreed."]), page(["2. Nobody else."])]), "a.pdf");
  expect([text, record.format]).toEqual(["1. Both sides\nagreed.\n\n-----\n\n2. Nobody else.\n", "pdf"]);
});

/** The smallest PDF with these contents of pages. */
function pdf(contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${`${offset}`.padStart(10, "0")} 00000 n \n`).join("");
  return strToU8(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}
