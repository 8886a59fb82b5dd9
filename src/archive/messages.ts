/** What can be wrong with the content as a whole, in the words of an editor. */
import { EditionError } from "../edition-error.ts";
import { at, type Place } from "../text/messages.ts";

const fault = (message: string, hint: string) => new EditionError(message, hint);

const heldUpTo = (meeting: number, last: number) =>
  last > 0
    ? `Correct the number: the text of meeting ${meeting} has paragraphs 1 to ${last}.`
    : `No text of meeting ${meeting} is held: correct the meeting.`;

export const faults = {
  missingFolder: (folder: string) =>
    fault(`${folder} is missing.`, "Restore the folder; CONTENT_DIR may name another content folder than you mean."),
  missingFile: (file: string) =>
    fault(`${file} is missing.`, "Restore the file, or write it anew as content/README.md says."),
  strayFile: (file: string, example: string) =>
    fault(`${file} has a name that no record can have.`, `Name it like ${example}, or move it out of the folder.`),
  notUtf8: (file: string) =>
    fault(
      `${file} is not in UTF-8.`,
      "Save it in UTF-8; a source in another encoding is archived as its UTF-8 conversion, with a note that says so.",
    ),
  noFrontmatter: (file: string) =>
    fault(
      `${file}: there is no frontmatter.`,
      "Begin the file with a line ---, the fields, and another line ---; nothing stands before them, no byte-order mark either.",
    ),
  brokenYaml: (file: string, reason: string) =>
    fault(
      `${file}: the YAML cannot be read: ${reason.trim()}`,
      "Mend the line named; put text with a colon, a # or quotes into quotation marks.",
    ),
  notAList: (file: string) => fault(`${file} is not a list.`, "Begin every record with a hyphen: - id: …"),
  duplicateTopic: (file: string, id: string) =>
    fault(`${file}: the topic "${id}" stands there twice.`, "Keep one of the two, or give the other an id of its own."),
  misnamedRecord: (file: string, expected: string) =>
    fault(
      `${file}: the file name and the record disagree; the record is that of ${expected}.`,
      `Rename the file to ${expected}, or correct its fields.`,
    ),
  unknownSourceId: (file: string, id: string, known: readonly string[]) =>
    fault(
      `${file}: the source "${id}" is not in the record's list of sources.`,
      `Add it to sources, or use one of: ${known.join(", ")}.`,
    ),
  duplicateSourceId: (file: string, id: string) =>
    fault(`${file}: two sources have the id "${id}".`, "Give one of them another id."),
  endBeforeStart: (file: string, start: string, end: string) =>
    fault(
      `${file}: the meeting ends (${end}) before it begins (${start}).`,
      "Exchange the two days, or correct them from the source.",
    ),

  unknownMeeting: (place: Place, meeting: number) =>
    fault(
      at(place, `there is no meeting ${meeting}.`),
      `Write content/meetings/${meeting}.yaml, or correct the number.`,
    ),
  textOfPlanned: (file: string, meeting: number) =>
    fault(
      `${file}: its meeting ${meeting} is still marked as planned.`,
      `Write status: held in content/meetings/${meeting}.yaml.`,
    ),
  unknownTopic: (place: Place, id: string, nearest: string | undefined) =>
    fault(
      at(place, `the topic "${id}" is not in topics.yaml.`),
      nearest
        ? `Did you mean "${nearest}"? Otherwise add it to topics.yaml.`
        : "Add it to topics.yaml, or use an id that stands there.",
    ),
  topicCount: (place: Place, count: number) =>
    fault(
      at(place, `${count === 0 ? "no topic" : `${count} topics`}; a paragraph has one to three.`),
      'Write topics={["…"]} with the main subject first.',
    ),
  repeatedTopic: (place: Place, id: string) => fault(at(place, `the topic "${id}" is named twice.`), "Name it once."),
  noParagraphs: (file: string) =>
    fault(`${file}: the text has no paragraph.`, "Write the paragraphs: <Paragraph n={1} topics={[…]}>…</Paragraph>."),
  numberGap: (place: Place, expected: number) =>
    fault(
      at(place, `the number should be ${expected}.`),
      `Numbers run 1, 2, 3 … without gap: write n={${expected}}, or add the paragraph that is missing before it.`,
    ),
  duplicateNumber: (place: Place, first: number | undefined) =>
    fault(
      at(place, `the number stands there twice${first === undefined ? "" : ` (first on line ${first})`}.`),
      "Give each paragraph the number printed in the document.",
    ),
  paragraphsDiffer: (file: string, other: string, only: readonly number[]) =>
    fault(
      `${file}: ${only.length === 1 ? "paragraph" : "paragraphs"} ${only.join(", ")} without a counterpart in ${other}.`,
      "The languages of one meeting have the same paragraphs: add it there, or correct the numbers.",
    ),
  topicsDiffer: (place: Place, other: string, here: readonly string[], there: readonly string[]) =>
    fault(
      at(place, `its topics [${here.join(", ")}] differ from those in ${other} [${there.join(", ")}].`),
      `The languages of one meeting share their topics: write topics={${JSON.stringify(there)}} here, or change both.`,
    ),
  correctedOfficial: (place: Place, sic: string) =>
    fault(
      at(place, `an official text is never corrected (source: "${sic}").`),
      "Flag the error with <Sic>…</Sic>; <Corr> is for copies made by others.",
    ),
  notNfc: (place: Place, found: string) =>
    fault(
      at(place, `"${found}" is not in Unicode's composed form (NFC).`),
      `Write "${found.normalize("NFC")}", composed.`,
    ),
  strayWhiteSpace: (place: Place, what: string, around: string) =>
    fault(
      at(place, `${what} in "${around}".`),
      "Write one ordinary space, or nothing; white space is folded when the text is compared with its source.",
    ),

  noSource: (file: string, source: string) =>
    fault(
      `${file}: its archived source ${source} is missing.`,
      `Put the file from which the text was made into ${source}, byte for byte.`,
    ),
  orphanSource: (file: string, text: string) =>
    fault(`${file} is the source of no text.`, `Write ${text}, or take the source out.`),
  badLines: (file: string, lines: readonly [number, number], count: number) =>
    fault(
      `${file}: source.lines is [${lines.join(", ")}], but the archived file has ${count} lines.`,
      "Write lines: [first, last], the lines of the archived file that are the text; counted from 1.",
    ),
  unfaithful: (place: Place, edition: string, source: string, sourceFile: string) =>
    fault(
      at(
        place,
        `the source reading differs from ${sourceFile}.\n    the source has  …${source}…\n    the text has    …${edition}…`,
      ),
      'Restore the source\'s wording; to read otherwise, write <Corr sic="what the source has">what you read</Corr>.',
    ),
  linesAreWrong: (file: string, lines: readonly [number, number] | undefined, right: readonly [number, number]) =>
    fault(
      lines
        ? `${file}: source.lines is [${lines.join(", ")}], but the text stands in other lines of the archived file.`
        : `${file}: the archived file holds more than the text, and source.lines does not say where the text stands.`,
      `Write lines: [${right.join(", ")}].`,
    ),

  /** @param last number of the last paragraph of that meeting's text; 0 where none is held */
  unknownParagraph: (place: Place, meeting: number, paragraph: number, last: number) =>
    fault(
      at(place, `it points to paragraph ${paragraph} of meeting ${meeting}, which is not held.`),
      heldUpTo(meeting, last),
    ),
  unknownReported: (place: Place, meeting: number, paragraph: number, last: number) =>
    fault(
      at(place, `it points to paragraph ${paragraph} of meeting ${meeting}, which is not held.`),
      `${heldUpTo(meeting, last)} Where it bears on none, leave the list empty: paragraphs={[]}.`,
    ),
  reportOfHeld: (file: string, meeting: number) =>
    fault(
      `${file}: the communiqué of meeting ${meeting} is held, so its report has had its day.`,
      "Remove the report.",
    ),
  unequalReports: (file: string, other: string) =>
    fault(
      `${file}: its items differ from those of ${other} in number, topic, basis or paragraphs.`,
      "Give both languages the same items in the same order.",
    ),
  newerFirst: (file: string, from: number, to: number) =>
    fault(
      `${file}: from is ${from} and to is ${to}.`,
      `The older meeting stands first: write from: ${to}, to: ${from}.`,
    ),
  contradictoryChange: (place: Place, from: number, to: number, first: number) =>
    fault(
      at(place, `¶${from} and ¶${to} have had a word already (line ${first}).`),
      "Say of each pair of paragraphs one thing: keep one of the two changes.",
    ),
  misquoted: (place: Place, quoted: string, text: string) =>
    fault(
      at(place, `"${quoted}" does not stand in that paragraph of ${text}.`),
      "Quote the words as the edition reads them, character for character.",
    ),
  quotedTwice: (place: Place, quoted: string, text: string) =>
    fault(
      at(place, `"${quoted}" stands in that paragraph of ${text} more than once.`),
      "Quote more words, so that they stand there once.",
    ),
  duplicateTerm: (id: string) =>
    fault(
      `content/terms.yaml: the term "${id}" stands there twice.`,
      "Keep one of the two, or give the other an id of its own.",
    ),
  unknownConcept: (file: string, id: string, near: string | undefined) =>
    fault(
      `${file}: there is no concept "${id}".`,
      near
        ? `Did you mean "${near}"? Otherwise write content/concepts/${id}.yaml.`
        : `Write content/concepts/${id}.yaml, or correct the id.`,
    ),
  strangePhrase: (file: string, phrase: string, concept: string, wordings: readonly string[]) =>
    fault(
      `${file}: "${phrase}" is no wording of the concept "${concept}", so what is found would not be that phrase.`,
      `Write one of its wordings (${wordings.join(", ")}), or add this one to content/concepts/${concept}.yaml.`,
    ),
  claimWithoutText: (file: string, meeting: number) =>
    fault(
      `${file}: the claim is about meeting ${meeting}, whose text is not held.`,
      "A claim can only be decided by a text that is held: correct the meeting, or take the claim out.",
    ),
  unequalClaims: (id: string) =>
    fault(
      `content/claims/${id}.ko.mdx: concept, meeting, expects or madeOn differ from ${id}.mdx.`,
      "Both languages make the same claim: give both the same fields.",
    ),
  lostAddress: (address: string) =>
    fault(
      `content/permalinks.txt: the published address ${address} would be lost.`,
      "Published addresses work for ever: restore what stood there.",
    ),
  notTheFilesOnDisk: (folder: string, disk: readonly string[], entries: readonly string[]) =>
    fault(
      `This is a bug or a stale cache: ${folder} holds [${disk.join(", ")}] on disk, but Astro loaded [${entries.join(", ")}].`,
      "Delete .astro/ and node_modules/.astro/ and build again.",
    ),
};
