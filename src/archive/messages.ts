/** What can be wrong with the content as a whole, in the words of an editor. */
import { EditionError } from "../edition-error.ts";
import { type Language, paragraphLabel } from "../paths.ts";
import { at, type Place } from "../text/messages.ts";

const fault = (message: string, hint: string) => new EditionError(message, hint);

interface Names {
  en: string;
  ko: string;
}

/** Places named after the first; the rest are counted. */
const shownPlaces = 4;

/** A fault that shows in several places: the first before the message, the others after it. */
function atEach([first = { file: "" }, ...others]: readonly Place[], message: string): string {
  const named = others.slice(0, shownPlaces).map((place) => {
    const isHere = place.file === first.file && place.line !== undefined;
    return isHere ? `line ${place.line}` : at(place, "").replace(/: $/u, "");
  });
  const more = others.length > shownPlaces ? ` and ${others.length - shownPlaces} more` : "";
  return `${at(first, message)}${named.length > 0 ? `\n    also ${named.join("; ")}${more}` : ""}`;
}

const heldUpTo = (meeting: number, last: number) =>
  last > 0
    ? `Correct the number: the text of meeting ${meeting} has paragraphs 1 to ${Math.floor(last)}.`
    : `No text of meeting ${meeting} is held: correct the meeting.`;

/** What most often leads to a message of the YAML parser. */
function yamlMend(reason: string): string {
  if (/keys must be unique/iu.test(reason)) return "keep one of the two fields of that name";
  if (/\btabs?\b/iu.test(reason)) return "indent with spaces";
  if (/multiple documents/iu.test(reason)) return "a file is one record: take out the line --- or ... and what follows";
  if (/directive/iu.test(reason)) return "take out the lines above the first field";
  if (/call stack/iu.test(reason)) return "no field is nested so deep";
  if (/indent|column|same level/iu.test(reason.split(" at line ")[0] ?? "")) return "indent it as its neighbours are";
  return "put text with a colon, a # or quotes into quotation marks";
}

/** How to write what is strange in some way, instead. */
const writtenInstead: Readonly<Record<string, string>> = {
  markup: "This is plain text and is printed as it stands: write the words and signs themselves.",
  "a character by its name or number":
    "Write the character itself; by name or number stand only the signs of markup: &lt; &amp; &#123;.",
  "a tab or a line end": "Write it on one line, with single spaces, and save files with LF alone.",
  "a special space": "Write one ordinary space.",
  "a double space": "Write one ordinary space.",
  "a letter in parts (not NFC)": "Save the file in Unicode's composed form (NFC).",
};

export const faults = {
  noContent: (dir: string) =>
    fault(
      `There is no folder ${dir}.`,
      "CONTENT_DIR names the content folder; left out, it is content/ beside package.json.",
    ),
  missingFile: (file: string) =>
    fault(`${file} is missing.`, "Restore the file, or write it anew as content/README.md says."),
  emptyFile: (file: string) => fault(`${file} is empty.`, "Restore what stood there, or take the file out."),
  duplicateEntry: (file: string, what: string, id: string) =>
    fault(
      `${file}: the ${what} "${id}" stands there twice.`,
      "Keep one of the two, or give the other an id of its own.",
    ),
  sameLabel: (file: string, label: string, first: string) =>
    fault(
      `${file}: the label "${label}" is that of "${first}" too, and readers could not tell the two apart.`,
      "Give one of the two another label.",
    ),
  nameTwice: (id: string, name: string, first: string) =>
    fault(
      `content/terms.yaml: "${name}" is a name of "${first}" already, and stands under "${id}" again.`,
      "A name leads to one term: keep it in one place.",
    ),
  correctionTooEarly: (day: string, before: string) =>
    fault(
      `content/corrections.yaml: a correction of ${day} stands behind one of ${before}.`,
      "Corrections stand the oldest first: correct the day, or put it in its place.",
    ),
  correctionOfUnreleased: (day: string, release: string) =>
    fault(
      `content/corrections.yaml: a correction of ${day} is older than the first release, of ${release}.`,
      "What was not released yet is corrected without an entry: correct the day, or take the entry out.",
    ),
  correctionOfNothing: (text: string, place: string) =>
    fault(
      `content/corrections.yaml: there is no ${place} in ${text}.`,
      "Name a text that is held, and a sentence or paragraph of it by its id, e.g. p10-s2.",
    ),
  correctionNotMade: (text: string, place: string, after: string) =>
    fault(
      `content/corrections.yaml: ${place} of ${text} does not read "${after}".`,
      "Write under after what stands there now, word for word, or make the correction in the text.",
    ),
  movedThoughThere: (from: string) =>
    fault(
      `content/moved.yaml: ${from} leads on, but its page is still there.`,
      "Take the entry out: only an address without a page leads on.",
    ),
  movedNowhere: (from: string, to: string, leadsOn: boolean) =>
    fault(
      `content/moved.yaml: ${from} leads to ${to}, which ${leadsOn ? "leads on itself" : "is no address of this site"}.`,
      "Write the address at which it stands now.",
    ),
  hostOfCity: (file: string, city: string, host: string, other: string, otherHost: string) =>
    fault(
      `${file}: ${city} is in ${host}, and in ${other} it is in ${otherHost}.`,
      "One of the two has another city or another host: correct it from its source.",
    ),
  textOfUnissued: (file: string, field: string, texts: readonly string[]) =>
    fault(
      `${file}: ${field} is false, but its text is held (${texts.join(", ")}).`,
      `Write ${field.split(".").at(-1)}: true.`,
    ),
  unsourcedClaim: (file: string) =>
    fault(
      `${file}: the claim has no footnote that says where it was made.`,
      "Say who made it and where, in a footnote: [^a]: *Gazette*, 1 May 2002.",
    ),
  unsourcedItem: (place: Place, topic: string) =>
    fault(
      at(place, `the item "${topic}" names no source.`),
      "Put the footnote of its source behind what it says: [^sejong]. What has no source stays out.",
    ),
  releaseOutOfOrder: (id: string, day: string, before: string | undefined) =>
    fault(
      `content/releases.yaml: the release "${id}" of ${day} ${before ? `does not follow "${before}"` : "is not of that year"}.`,
      "Releases stand the oldest first; each is named by the year of its day, and by its number in that year.",
    ),
  releaseGone: (id: string, day: string) =>
    fault(
      `content/releases.yaml: the release "${id}" of ${day}, which citations name, is gone or another.`,
      "Restore it: releases are only added.",
    ),
  missingFolder: (folder: string) =>
    fault(`${folder} is missing.`, "Restore the folder; CONTENT_DIR may name another folder than you mean."),
  strayFile: (file: string, example: string) =>
    fault(`${file} has a name that no record can have.`, `Name it like ${example}, or move it out of the folder.`),
  unread: (name: string, nearest: string | undefined) =>
    fault(
      `${name} is read by nothing.`,
      nearest
        ? `Did you mean ${nearest}? Otherwise move it out of the folder.`
        : "Move it out of the folder; content/README.md lists what stands there.",
    ),
  noFrontmatter: (file: string) =>
    fault(
      `${file}: there is no frontmatter.`,
      "Begin the file with a line ---, the fields, and another line ---; nothing stands before them.",
    ),
  openFrontmatter: (file: string) =>
    fault(`${file}: the frontmatter does not end.`, "Write a line --- below its last field, and nothing else on it."),
  byteOrderMark: (file: string) => fault(`${file} begins with a byte-order mark.`, "Save it without, as plain UTF-8."),
  brokenYaml: (file: string, reason: string) =>
    fault(`${file}: the YAML cannot be read: ${reason.trim()}`, `Mend the line named; ${yamlMend(reason)}.`),
  yamlAlias: (place: Place, name: string) =>
    fault(
      at(place, `"*${name}" stands for something written elsewhere.`),
      "Write it out where it stands, without & and *; text that begins with one of them stands in quotes.",
    ),
  yamlTag: (place: Place, tag: string) =>
    fault(
      at(place, `"${tag}" has no meaning here.`),
      "Take the tag out; text that begins with an exclamation mark stands in quotes.",
    ),
  strangeNumber: (place: Place, written: string, value: number) =>
    fault(
      at(place, `${written} is the number ${value}.`),
      `Write a number in plain digits, e.g. ${Number.isSafeInteger(value) ? value : 56}; text stands in quotes.`,
    ),
  notAList: (file: string) => fault(`${file} is not a list.`, "Begin every record with a hyphen, e.g. “- id: cyber”."),
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
  repeatedAddress: (file: string, address: string, lang: Language) =>
    fault(
      `${file}: under texts, ${address} stands twice for ${lang}.`,
      "Keep one of the two; for a page with both languages, write one entry for en and one for ko.",
    ),
  endBeforeStart: (file: string, start: string, end: string) =>
    fault(
      `${file}: the meeting ends (${end}) before it begins (${start}).`,
      "Exchange the two days, or correct them from the source.",
    ),
  longMeeting: (file: string, start: string, end: string) =>
    fault(
      `${file}: the meeting lasts from ${start} to ${end}.`,
      "A meeting lasts a day or a few: correct the day that is wrong, from its source.",
    ),
  tooManyCommittees: (file: string, mcm: number, meeting: number) =>
    fault(
      `${file}: mcm.number is ${mcm}, but the meeting is number ${meeting}.`,
      "Each MCM is paired with a meeting, and its number is never the greater: correct it from its source.",
    ),
  oneHead: (file: string, name: string) =>
    fault(
      `${file}: heads has “${name}” on both sides.`,
      "Write under rok the Korean head of delegation, under us the other.",
    ),
  issuedOfPlanned: (file: string) =>
    fault(
      `${file}: communique.issued is true, but the meeting is still marked as planned.`,
      "Write status: held, or take out what is not known yet.",
    ),
  issuedAllTheSame: (file: string, field: string) =>
    fault(
      `${file}: communique.issued is false, but communique.${field} says more.`,
      "What was not issued has no day and no text: correct the one that is wrong, from its source.",
    ),
  cityNamedOtherwise: (file: string, city: Names, other: string, named: Names) =>
    fault(
      `${file}: city is “${city.en}” and “${city.ko}”, and in ${other} “${named.en}” and “${named.ko}”.`,
      "One city has one name in each language: write it as it stands there, or correct it there.",
    ),
  beforeMeeting: (place: Place, field: string, day: string, start: string) =>
    fault(
      at(place, `${field} is ${day}, but the meeting began on ${start}.`),
      "There was no text yet on that day: correct the day, or the meeting.",
    ),
  titleOfOther: (file: string, title: string, meeting: number) =>
    fault(
      `${file}: the title “${title}” is not of meeting ${meeting}.`,
      "Write the title as the document prints it; where it prints a wrong number, write it without one.",
    ),
  sameText: (file: string, other: string) =>
    fault(
      `${file}: its words are those of ${other}.`,
      "Two meetings issue two texts: put the right source and text in the place of the one that is wrong.",
    ),
  farFromMeeting: (file: string, field: string, day: string, start: string) =>
    fault(
      `${file}: ${field} is ${day}, but the meeting began on ${start}.`,
      "A communiqué is issued at its meeting or soon after, and the MCM is held near it: correct the day from its source.",
    ),
  outOfSequence: (file: string, field: string, value: string, before: string, earlier: string) =>
    fault(
      `${file}: ${field} is ${value}, which does not come after ${earlier} in ${before}.`,
      "Meetings follow one another as they are counted: correct the one that is wrong, from its source.",
    ),
  strangeWriting: (place: string, what: string, words: string) =>
    fault(
      `${place}: ${what}, in “${words}”.`,
      writtenInstead[what] ??
        "Write the word anew from the keyboard; a copied one may carry what looks like nothing, or like another letter.",
    ),
  otherLanguage: (place: string, text: string) =>
    fault(
      `${place}: “${text}” is not in that language.`,
      "Exchange the two, or write it in the language of the field; an acronym may stand in both.",
    ),
  oneLanguage: (file: string, missing: string) =>
    fault(
      `${file}: there is no ${missing}.`,
      "The edition says everything in both languages: write the other one too.",
    ),
  missingInReleased: (what: string) =>
    fault(
      `${what} is missing, though content/permalinks.txt shows that this edition is published.`,
      "Restore it; a folder that has become empty keeps a file .gitkeep.",
    ),

  unknownMeeting: (places: readonly Place[], meeting: number) =>
    fault(
      atEach(places, `there is no meeting ${meeting}.`),
      `Write content/meetings/${meeting}.yaml, or correct the number.`,
    ),
  textOfPlanned: (file: string, texts: readonly string[]) =>
    fault(
      `${file}: the meeting is still marked as planned, but its text is held (${texts.join(", ")}).`,
      "Write status: held.",
    ),
  unknownTopic: (places: readonly Place[], id: string, nearest: string | undefined) =>
    fault(
      atEach(places, `the topic "${id}" is not in topics.yaml.`),
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
  wrongId: (place: Place, expected: string) =>
    fault(
      at(place, `the id should be ${expected}.`),
      "A paragraph without a number is named by the one before it: p0 before ¶1, p17a after ¶17, p17b after that.",
    ),
  duplicateNumber: (place: Place, first: number) =>
    fault(
      at(place, `the number stands there twice (first on line ${first}).`),
      "Give each paragraph the number printed in the document.",
    ),
  paragraphsDiffer: (file: string, other: string, only: readonly number[]) =>
    fault(
      `${file}: ${only.length === 1 ? "paragraph" : "paragraphs"} ${only.map(paragraphLabel).join(", ")} without a counterpart in ${other}.`,
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
  notNfc: (places: readonly Place[], found: string) =>
    fault(
      atEach(places, `"${found}" is not in Unicode's composed form (NFC).`),
      `Write "${found.normalize("NFC")}", composed${places.length > 1 ? "; an editor can save the whole file in NFC" : ""}.`,
    ),
  strayWhiteSpace: (places: readonly Place[], what: string, around: string) =>
    fault(
      atEach(places, `${what} in "${around}".`),
      "Write one ordinary space, or nothing: neither white space nor what is invisible counts when the text is compared with its source.",
    ),
  windowsLines: (file: string) =>
    fault(`${file} has the line ends of Windows (CRLF).`, "Save it with LF alone, as Unix has them."),

  misplacedSource: (file: string, text: string, source: string) =>
    fault(`${file} is the source of ${text}, and named otherwise.`, `Rename it to ${source}.`),
  noSource: (file: string, source: string) =>
    fault(
      `${file}: its archived source ${source} is missing.`,
      `Put the file from which the text was made into ${source}, byte for byte.`,
    ),
  witnessOfNothing: (file: string, text: string) =>
    fault(
      `${file} is a further witness of ${text}, which is not held.`,
      "Import the text first; where this is its only source, import it as the text, without --witness.",
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
  reportOfHeld: (files: readonly string[], meeting: number) =>
    fault(
      `${files.join(", ")}: the communiqué of meeting ${meeting} is held, so its report has had its day.`,
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
      at(place, `¶${paragraphLabel(from)} and ¶${paragraphLabel(to)} have had a word already (line ${first}).`),
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
  unknownConcept: (places: readonly Place[], id: string, near: string | undefined) =>
    fault(
      atEach(places, `there is no concept "${id}".`),
      near
        ? `Did you mean "${near}"? Otherwise write content/concepts/${id}.yaml.`
        : `Write content/concepts/${id}.yaml, or correct the id.`,
    ),
  looseWording: (place: string, wording: string, bare: string) =>
    fault(
      `${place}: the wording "${wording}" has punctuation at its ends or invisible characters in it; where a text has other ones, it would be called absent.`,
      bare === "" ? "Write words, or take it out." : `Write "${bare}".`,
    ),
  shortWording: (place: string, wording: string) =>
    fault(
      `${place}: the wording "${wording}" is a single sign, which stands in words that have nothing to do with it.`,
      "Write the whole word or phrase as it is printed.",
    ),
  signInWording: (place: string, wording: string, sign: string) =>
    fault(
      `${place}: the wording "${wording}" has "${sign}" in it, which no text prints and which stands for nothing.`,
      "Wordings are looked for as they stand: list every one by itself.",
    ),
  sameWordings: (file: string, lang: Language, other: string) =>
    fault(
      `${file}: its ${lang} wordings are those of "${other}".`,
      "Two concepts of one wording are one: add what the other does not find, or take one of them out.",
    ),
  cueTwice: (topic: string, lang: Language, cue: string, first: string) =>
    fault(
      `content/topics.yaml: ${topic}: cues.${lang}: "${cue}" is a cue of "${first}" already.`,
      "A cue gives one topic away: keep it under that one, or leave it out of both.",
    ),
  contradictoryClaim: (file: string, meeting: number) =>
    fault(
      `${file}: meeting ${meeting} is claimed to have it and not to have it.`,
      "Let the stretches under further not overlap, where they expect different things.",
    ),
  sameTitle: (file: string, other: string) =>
    fault(`${file}: its title is that of ${other}.`, "Give one of the two another title, or take it out."),
  wordlessClaim: (file: string) =>
    fault(`${file}: the claim has no words.`, "Say in a sentence or two who claims what, and what it rests on."),
  wordlessItem: (file: string, topic: string) =>
    fault(
      `${file}: the item "${topic}" says nothing.`,
      "Write what was reported, in our own words, before its footnote.",
    ),
  ownMeeting: (file: string, topic: string) =>
    fault(
      `${file}: the item "${topic}" is set beside its own meeting.`,
      "Name under meeting an earlier one, whose text is held.",
    ),
  paragraphTwice: (file: string, topic: string, paragraph: number) =>
    fault(`${file}: the item "${topic}" names paragraph ${paragraphLabel(paragraph)} twice.`, "Name it once."),
  proseInOther: (file: string, lang: Language) =>
    fault(
      `${file}: its prose is not in ${lang === "en" ? "English" : "Korean"}.`,
      "Write it in the language that the name of the file says.",
    ),
  exampleTwice: (field: string, words: string) =>
    fault(`content/examples.yaml: ${field} has "${words}" twice.`, "Keep one of the two."),
  differenceTwice: (place: Place) => fault(at(place, "the same words are noted twice."), "Keep one of the two notes."),
  starInside: (place: string, wording: string) =>
    fault(
      `${place}: the wording "${wording}" has a star that is not at its end, where it stands for nothing.`,
      "List every wording by itself; a star at the end of an English one stands for any ending.",
    ),
  wordingTwice: (place: string, wording: string, first: string) =>
    fault(
      `${place}: the wording "${wording}" finds what "${first}" finds already.`,
      "Letter case and the form of signs make no other wording: keep one of the two.",
    ),
  vainExample: (file: string, words: string, lang: Language) =>
    fault(
      `${file}: the example "${words}" stands in no ${lang === "en" ? "English" : "Korean"} text, and no concept is looked for under these words.`,
      "An example leads to an answer: write words that stand in a text, or a wording of a concept.",
    ),
  strangePhrase: (file: string, phrase: string, concept: string, wordings: readonly string[]) =>
    fault(
      `${file}: "${phrase}" is no wording of the concept "${concept}", so what is found would not be that phrase.`,
      `Write one of its wordings (${wordings.join(", ")}), or add this one to content/concepts/${concept}.yaml.`,
    ),
  claimWithoutText: (places: readonly Place[], meeting: number) =>
    fault(
      atEach(places, `the claim is about meeting ${meeting}, whose text is not held.`),
      "A claim can only be decided by a text that is held: correct the meeting, or take the claim out.",
    ),
  textNotHeld: (place: Place, texts: readonly string[]) =>
    fault(
      at(place, `it speaks of a text that is not held: ${texts.join(", ")}.`),
      "Correct the meeting, or take out what is said of it.",
    ),
  unequalClaims: (id: string) =>
    fault(
      `content/claims/${id}.ko.mdx: concept, meeting, expects or madeOn differ from ${id}.mdx.`,
      "Both languages make the same claim: give both the same fields.",
    ),
  notLoaded: () =>
    fault(
      "This is a bug or a stale cache: Astro did not load the content.",
      "Delete .astro/ and node_modules/.astro/ and build again.",
    ),
  deadLink: (place: Place, address: string) =>
    fault(
      at(place, `a link leads to ${address}, which is no address of this site.`),
      "Write an address that content/permalinks.txt lists, from the root of the site and without its base path, e.g. /meetings/56/#p10.",
    ),
  languageInLink: (place: Place, address: string) =>
    fault(
      at(place, `a link leads to ${address}, to the pages of one language.`),
      `Write it without the language: readers stay in their own, and find the other one at the top of every page.`,
    ),
  lostAddresses: (what: string, addresses: readonly string[]) =>
    fault(
      `content/permalinks.txt: ${what} is gone, and with it ${
        addresses.length === 1 ? "the published address" : `${addresses.length} published addresses, such as`
      } ${addresses[0]}.`,
      "Published addresses work for ever: restore what stood there.",
    ),
};
