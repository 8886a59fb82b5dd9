/** A text in TEI P5: both readings in *choice/sic/corr*, paragraphs and sentences under their permanent ids. */
import type { Communique, Corpus } from "../archive/corpus.ts";
import { citedText, editionOf } from "../cite/edition.ts";
import { dayOfIssue } from "../cite/item.ts";
import { cite } from "../i18n/cite.ts";
import { paths, printedNumber } from "../paths.ts";
import { siteName } from "../site.ts";
import type { Inline, Note, Paragraph, Prose, Sentence } from "../text/model.ts";

/** `/api/v1/tei/56.en.xml` */
export function teiFile(corpus: Corpus, text: Communique): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${text.lang}">
${header(corpus, text)}
<text>
<body>
<head>${escaped(text.title)}</head>
${text.sections.map(({ heading, paragraphs }) => division(heading, paragraphs, text)).join("\n")}
</body>${back(text.notes)}
</text>
</TEI>
`;
}

function header(corpus: Corpus, text: Communique): string {
  const { meeting } = citedText(corpus, text);
  const { release, absolute } = editionOf(corpus);
  const { item } = cite[text.lang];
  const day = dayOfIssue(meeting);
  const { publisher, url, retrieved, file, sha256, note } = text.source;
  const topics = new Set(text.paragraphs.flatMap((paragraph) => paragraph.topics));
  const categories = corpus.topics
    .filter(({ id }) => topics.has(id))
    .map(
      ({ id, label }) =>
        `<category xml:id="topic-${id}"><catDesc xml:lang="en">${escaped(label.en)}</catDesc><catDesc xml:lang="ko">${escaped(label.ko)}</catDesc></category>`,
    );
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escaped(text.title)}</title><author>${escaped(item.authors.rok)}</author><author>${escaped(item.authors.us)}</author></titleStmt>
<editionStmt><edition>${escaped(siteName)}${release ? `, <date when="${release.day}">${release.id}</date>` : ""}</edition></editionStmt>
<publicationStmt><publisher>${escaped(siteName)}</publisher><idno type="URI">${escaped(absolute(paths.meeting(text.lang, text.meeting)))}</idno><availability><p xml:lang="en">The communiqué is an official document of the two governments; the edition claims no rights in it. Markup under the MIT License.</p></availability></publicationStmt>
<sourceDesc><bibl><publisher>${escaped(publisher)}</publisher>${url ? `<ref target="${escaped(url)}"/>` : ""}${retrieved ? `<date type="retrieved" when="${retrieved}"/>` : ""}<idno type="file">${escaped(file)}</idno><idno type="sha256">${sha256}</idno>${note ? `<note xml:lang="en">${escaped(note)}</note>` : ""}</bibl></sourceDesc>
</fileDesc>
<encodingDesc>
<editorialDecl><correction><p xml:lang="en">Status of the text: ${text.status}. Where the archived source is damaged, sic has what it reads and corr what the edition reads. A sic by itself is an error of the document, kept.</p></correction><segmentation><p xml:lang="en">Sentences (s) and paragraphs have permanent ids. Numbers (n) are ${text.numbers === "printed" ? "those printed in the document" : "counted by the edition"}.</p></segmentation></editorialDecl>
<classDecl><taxonomy xml:id="topics">${categories.join("")}</taxonomy></classDecl>
</encodingDesc>
<profileDesc>${day ? `<creation><date when="${day}">${day}</date>${meeting.city ? ` <placeName>${escaped(meeting.city[text.lang])}</placeName>` : ""}</creation>` : ""}<langUsage><language ident="${text.lang}">${text.lang}</language></langUsage></profileDesc>
</teiHeader>`;
}

function division(heading: string | null, paragraphs: readonly Paragraph[], text: Communique): string {
  const head = heading === null ? "" : `<head>${escaped(heading)}</head>\n`;
  return `<div type="section">\n${head}${paragraphs.map((one) => paragraphOf(one, text)).join("\n")}\n</div>`;
}

function paragraphOf({ id, number, topics, sentences }: Paragraph, { notes }: Communique): string {
  const printed = printedNumber(number);
  const blocks = Object.values(Object.groupBy(sentences, ({ block }) => block));
  const analysis = topics.length > 0 ? ` ana="${topics.map((topic) => `#topic-${topic}`).join(" ")}"` : "";
  const body = blocks.map((block = []) => `<p>${block.map((one) => sentenceOf(one, notes)).join(" ")}</p>`);
  return `<div type="paragraph" xml:id="${id}"${printed === null ? "" : ` n="${printed}"`}${analysis}>${body.join("")}</div>`;
}

function sentenceOf({ id, inlines }: Sentence, notes: readonly Note[]): string {
  return `<s xml:id="${id}">${inlines.map((part) => inlineOf(part, notes)).join("")}</s>`;
}

function inlineOf(part: Inline, notes: readonly Note[]): string {
  if (part.kind === "text") return escaped(part.text);
  if (part.kind === "sic") return `<sic>${escaped(part.text)}</sic>`;
  if (part.kind === "corr") return `<choice><sic>${escaped(part.sic)}</sic><corr>${escaped(part.corr)}</corr></choice>`;
  return notes.some(({ label }) => label === part.label)
    ? `<ptr type="note" n="${part.number}" target="#note-${part.label}"/>`
    : "";
}

function back(notes: readonly Note[]): string {
  if (notes.length === 0) return "";
  const list = notes.map(
    ({ label, number, prose }) =>
      `<note xml:id="note-${label}" n="${number}" resp="#edition"><p>${prose.map(proseOf).join("")}</p></note>`,
  );
  return `\n<back><div type="notes" xml:lang="en"><p xml:id="edition">Notes of the edition</p>${list.join("\n")}</div></back>`;
}

function proseOf(prose: Prose): string {
  if (prose.kind === "emphasis") return `<emph>${escaped(prose.text)}</emph>`;
  if (prose.kind === "link") return `<ref target="${escaped(prose.url)}">${escaped(prose.text)}</ref>`;
  return prose.kind === "note" ? `<ptr type="note" target="#note-${prose.label}"/>` : escaped(prose.text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
