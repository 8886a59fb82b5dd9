/** A text as Markdown: what it is, then its paragraphs in the edited reading, each with its number and its address. */
import type { Communique, Corpus } from "../archive/corpus.ts";
import { citedText, editionOf } from "../cite/edition.ts";
import { textItem } from "../cite/item.ts";
import { firstStyle } from "../cite/styles.ts";
import { citationTemplates, filled } from "../cite/template.ts";
import { paths, printedNumber } from "../paths.ts";

/** `/meetings/56/index.md` */
export function markdownFile(corpus: Corpus, text: Communique): string {
  const edition = editionOf(corpus);
  const cited = citedText(corpus, text);
  const path = paths.meeting(text.lang, text.meeting);
  const item = (words: typeof text.lang) => textItem(cited, words, path, edition);
  const template = citationTemplates({ en: item("en"), ko: item("ko") }).find(
    ({ style }) => style === firstStyle[text.lang],
  );
  const { publisher, file, sha256 } = text.source;
  const sections = text.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`## ${escaped(heading)}`]),
    ...paragraphs.map(({ number, text: words }) => {
      const address = edition.absolute(paths.paragraphPage(text.lang, text.meeting, number));
      return `[${printedNumber(number) ?? "–"}](${address})${text.numbers === "assigned" ? " (number of the edition)" : ""}\\. ${escaped(words)}`;
    }),
  ]);
  const head = [
    `# ${escaped(text.title)}`,
    ...(template ? [`> ${escaped(filled(template, {}))}`] : []),
    `Source: ${escaped(publisher)} (${text.status}). ${file}, SHA-256 ${sha256}. Edited reading; corrections: ${edition.absolute(path)}`,
  ];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, "\\$&");
}
