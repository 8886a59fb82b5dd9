/** What can be wrong with the markup of a text, in the words of an editor. */
import { EditionError } from "../edition-error.ts";
import { paragraphLabel } from "../paths.ts";

/** Where a fault was found: the file, and the paragraph when it lies in one. */
export interface Place {
  file: string;
  paragraph?: number | undefined;
  line?: number | undefined;
}

/** Puts file, line and paragraph before a message. */
export function at({ file, paragraph, line }: Place, message: string): string {
  const where = paragraph === undefined ? "" : `, paragraph ${paragraphLabel(paragraph)}`;
  return `${file}${line === undefined ? "" : `:${line}`}${where}: ${message}`;
}

export const faults = {
  crowded: (place: Place, most: number) =>
    new EditionError(
      at(place, `more than ${most} of the signs * _ ~ [ ] < > and \` stand in one paragraph.`),
      "Write the words of the document: a paragraph has no more than a few of them.",
    ),
  deep: (place: Place) =>
    new EditionError(
      at(place, "lists or quotations stand in one another twenty times and more."),
      "Let a list hold one more at most; a line of signs that are meant is written with a backslash: \\>.",
    ),
  unreadable: (place: Place, reason: string) =>
    new EditionError(
      at(place, `the file cannot be read as MDX: ${reason}`),
      "Close every tag that is opened, and write a literal < or { as &lt; or &#123;.",
    ),
  strayBlock: (place: Place, what: string) =>
    new EditionError(
      at(place, `${what} stands outside a <Paragraph>.`),
      "Put all text into <Paragraph n={…} topics={[…]}> elements; only headings (##) and footnotes stand beside them.",
    ),
  strayMarkup: (place: Place, what: string) =>
    new EditionError(
      at(place, `${what} is not allowed in the text of a communiqué.`),
      'Use only <Corr sic="…">…</Corr>, <Sic>…</Sic> and footnote references [^name]; escape a character that became markup with a backslash.',
    ),
  nested: (place: Place, tag: string) =>
    new EditionError(
      at(place, `<${tag}> holds other markup.`),
      `Let <${tag}> hold plain words only; close it before other markup and open it again after.`,
    ),
  markedHeading: (place: Place, what: string) =>
    new EditionError(at(place, `the heading holds ${what}.`), "Let a heading hold the plain words of the document."),
  strayProse: (place: Place, what: string) =>
    new EditionError(
      at(place, `${what} has no place in a note or a report.`),
      "Use plain words, *emphasis*, [links](https://…) and footnote references [^name].",
    ),
  strayChapter: (place: Place, what: string, components: readonly string[]) =>
    new EditionError(
      at(place, `${what} has no place in the edition's own prose.`),
      `Use words, *emphasis*, \`code\`, [links](https://…), headings, lists, tables, quotations and footnotes, and on a line of their own ${components.map((name) => `<${name} />`).join(" and ")}; write a literal { or < as \\{ or \\<.`,
    ),
  badLink: (place: Place, address: string) =>
    new EditionError(
      at(place, `a link leads to "${address}".`),
      "A link leads to the web (https://… or http://…), to a mail address (mailto:name@example.org), or to an address of this site from its root, e.g. /meetings/56/#p10.",
    ),
  noNumber: (place: Place) =>
    new EditionError(
      at(place, "a <Paragraph> has no number."),
      'Give the number printed in the document: <Paragraph n={10} topics={[…]}>; where it prints none, <Paragraph id="p17a" topics={[…]}> after ¶17, p0 before ¶1.',
    ),
  badId: (place: Place) =>
    new EditionError(
      at(place, "the id is not that of a paragraph without a number."),
      'Write id="p0" for the first before ¶1, id="p17a" for the first after ¶17, p17b for the next; a paragraph with a printed number has n={17} and no id.',
    ),
  badTopics: (place: Place) =>
    new EditionError(
      at(place, "topics must be a list of ids in quotes."),
      'Write topics={["usfk-force-level"]}, with one to three ids of content/topics.yaml.',
    ),
  unknownAttribute: (place: Place, tag: string, attribute: string, allowed: string) =>
    new EditionError(at(place, `<${tag}> does not know "${attribute}".`), `Take it out, or use one of: ${allowed}.`),
  attributeTwice: (place: Place, tag: string, attribute: string) =>
    new EditionError(at(place, `<${tag}> has "${attribute}" twice.`), "Keep the one that is right."),
  noSic: (place: Place, corr: string) =>
    new EditionError(
      at(place, `<Corr>${corr}</Corr> does not say what the source reads.`),
      `Write <Corr sic="what the source reads">${corr}</Corr>, or <Sic> to flag without correcting.`,
    ),
  emptyCorrection: (place: Place, sic: string) =>
    new EditionError(
      at(place, `the correction of "${sic}" changes nothing.`),
      "Take the <Corr> out, or write the corrected reading between its tags.",
    ),
  emptySic: (place: Place) =>
    new EditionError(at(place, "a <Sic> flags nothing."), "Put the words of the document between its tags."),
  emptyParagraph: (place: Place) =>
    new EditionError(at(place, "the paragraph is empty."), "Write its text between the tags, or take it out."),
  brokenSentence: (place: Place, corr: string) =>
    new EditionError(
      at(place, `the correction "${corr}" runs over the end of a sentence.`),
      "Make two corrections of it, one on each side of the full stop.",
    ),
  undefinedNote: (place: Place, label: string) =>
    new EditionError(
      at(place, `the footnote [^${label}] is referred to and not written.`),
      `Add a line [^${label}]: … at the end of the file, or take the reference out.`,
    ),
  emptyNote: (place: Place, label: string) =>
    new EditionError(at(place, `the footnote [^${label}] says nothing.`), "Write the note, or take it out."),
  wordlessLink: (place: Place, address: string) =>
    new EditionError(at(place, `a link to ${address} has no words.`), "Write between the brackets what it leads to."),
  firstRank: (place: Place, heading: string) =>
    new EditionError(
      at(place, `“${heading}” is a heading of the first rank, which the title is.`),
      "Begin headings of a chapter with ##.",
    ),
  headingTwice: (place: Place, heading: string) =>
    new EditionError(
      at(place, `the heading “${heading}” stands there twice.`),
      "A heading has an address of its own: give one of the two other words.",
    ),
  emptyHeading: (place: Place) => new EditionError(at(place, "a heading has no words."), "Write them, or take it out."),
  repeatedNote: (place: Place, label: string) =>
    new EditionError(
      at(place, `the footnote [^${label}] is written twice.`),
      "Keep one of the two, or give the other a name of its own.",
    ),
  unusedNote: (place: Place, label: string) =>
    new EditionError(
      at(place, `the footnote [^${label}] is written and nowhere referred to.`),
      `Put [^${label}] where it belongs, or take the note out.`,
    ),
};
