/** Makes texts of the files of `communiques/`, each checked by itself and against its archived source. */
import { printedNumber } from "../paths.ts";
import type { CommuniqueRecord } from "../schemas/communique.ts";
import { paragraphsOf } from "../text/model.ts";
import { parseText } from "../text/parse.ts";
import { checkText } from "./check-text.ts";
import type { Communique, OtherWitness } from "./corpus.ts";
import type { Entries, SourceFile, TextEntry } from "./entries.ts";
import { fidelityFault, type Told } from "./fidelity.ts";
import type { Gathering } from "./gathering.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** The texts by meeting, English before Korean. A text with a fault that spoils it is in doubt for the inquiry. */
export function assembleTexts(entries: Entries, gathering: Gathering): Communique[] {
  const { inquiry } = gathering;
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const texts = entries.communiques.flatMap((entry): Communique[] => {
    const expected = `${entry.data.meeting}.${entry.data.lang}`;
    if (entry.id === expected) return [textOf(entry, sources.get(entry.id), gathering)];
    // Which of the two is right is not known: neither text, nor its source, is judged.
    const both = [entry.id, expected].flatMap((id) => [files.text(id), files.source(id)]);
    inquiry.report(faults.misnamedRecord(entry.file, `${expected}.mdx`), ...both);
    return [];
  });
  const sorted = texts.sort((a, b) => a.meeting - b.meeting || a.lang.localeCompare(b.lang));
  checkMeetings(sorted, inquiry);
  return sorted;
}

/** Reports a text with the title of another meeting, and one whose words are another meeting's. */
function checkMeetings(texts: readonly Communique[], inquiry: Inquiry): void {
  const known = new Map<string, string>();
  for (const { id, meeting, title, paragraphs } of texts) {
    const file = files.text(id);
    const counted = [...title.matchAll(/\b(\d+)(?:st|nd|rd|th)\b|(\d+) ?차/gu)].map(([, en, ko]) => Number(en ?? ko));
    if (counted.length > 0 && !counted.includes(meeting)) {
      inquiry.report(faults.titleOfOther(file, title, meeting), file);
      continue;
    }
    const words = paragraphs.map(({ text }) => text).join("\n");
    const first = known.get(words);
    if (words === "") continue;
    if (first === undefined) known.set(words, file);
    else inquiry.report(faults.sameText(file, first), file);
  }
}

/**
 * Further witnesses of texts, each checked as a text is: it has a source of its own, which it must equal.
 *
 * @param communiques what they are witnesses of
 */
export function assembleWitnesses(
  entries: Entries,
  communiques: readonly Communique[],
  gathering: Gathering,
): OtherWitness[] {
  const { inquiry } = gathering;
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  return (entries.witnesses ?? []).flatMap((entry): OtherWitness[] => {
    const { meeting, lang } = entry.data;
    const [number = "", language = "", name = ""] = entry.id.split(".");
    const text = `${meeting}.${lang}`;
    if (`${number}.${language}` !== text) {
      const right = `${text}.${name}`;
      const both = [entry.id, right].flatMap((id) => [files.text(id), files.source(id)]);
      inquiry.report(faults.misnamedRecord(entry.file, `${right}.mdx`), ...both);
      return [];
    }
    const witness = { ...textOf(entry, sources.get(entry.id), gathering), name };
    if (!communiques.some(({ id }) => id === text) && !inquiry.doubts(files.text(text))) {
      inquiry.report(faults.witnessOfNothing(entry.file, files.text(text)), entry.file);
    }
    return [witness];
  });
}

function textOf(entry: TextEntry<CommuniqueRecord>, source: SourceFile | undefined, gathering: Gathering): Communique {
  const { data, file } = entry;
  const { inquiry } = gathering;
  const { body, faults: markup, isWhole, siteLinks } = parseText(entry.body, data.lang, file, entry.lineOffset);
  const paragraphs = paragraphsOf(body);
  gathering.siteLinks.push(...siteLinks);
  for (const fault of markup) inquiry.report(fault, ...(isWhole ? [] : [file]));
  gathering.references.meeting(data.meeting, { file });
  if (isWhole) {
    const spoiled = checkText(entry, paragraphs, gathering);
    const fault = source && fidelityFault(body, file, source, toldOf(data));
    if (fault && !spoiled.has(fault.paragraph)) inquiry.report(fault.error, `${file}#wording`);
  }
  const { publisher, url, retrieved, note } = data.source;
  return {
    id: entry.id,
    meeting: data.meeting,
    lang: data.lang,
    title: data.title,
    status: data.status,
    numbers: data.numbers ?? "printed",
    areTopicsRead: data.topics === undefined,
    source: { publisher, url, retrieved, file: source?.file ?? "", sha256: source?.sha256 ?? "", note: note ?? null },
    ...body,
    paragraphs,
  };
}

/** What a record says of its archived source. */
function toldOf({ source, numbers }: CommuniqueRecord): Told {
  return { ...source, numbers };
}

/** Texts without a source and sources without a text; a source under a wrong name is one fault and not two. */
export function reportSources(entries: Entries, texts: readonly Communique[], inquiry: Inquiry): void {
  const { sources } = entries;
  const communiques = [...entries.communiques, ...(entries.witnesses ?? [])];
  const ids = new Set(communiques.map(({ id }) => id));
  const orphans = new Set(sources.filter(({ id, file }) => !ids.has(id) && !inquiry.mayExist(file)));
  for (const text of texts) {
    const [file, sourceFile] = [files.text(text.id), files.source(text.id)];
    if (text.source.file !== "" || inquiry.mayExist(sourceFile)) continue;
    const record = communiques.find(({ id }) => id === text.id)?.data;
    const misplaced = [...orphans].find((source) => !fidelityFault(text, file, source, record && toldOf(record)));
    if (misplaced) orphans.delete(misplaced);
    inquiry.report(
      misplaced ? faults.misplacedSource(misplaced.file, file, sourceFile) : faults.noSource(file, sourceFile),
    );
  }
  for (const { id, file } of orphans) {
    if (!inquiry.mayExist(files.text(id))) inquiry.report(faults.orphanSource(file, files.text(id)), files.text(id));
  }
}

/** English and Korean of one meeting have the same paragraphs under the same topics. */
export function compareLanguages(communiques: readonly Communique[], inquiry: Inquiry): void {
  for (const text of communiques) {
    const other = communiques.find(({ meeting, lang }) => meeting === text.meeting && lang < text.lang);
    if (other) comparePair(text, other, inquiry);
  }
}

function comparePair(text: Communique, other: Communique, inquiry: Inquiry): void {
  const [file, otherFile] = [files.text(text.id), files.text(other.id)];
  if (inquiry.doubts(file) || inquiry.doubts(otherFile)) return;
  // Where the wording is not the source's, a paragraph may be lacking for that reason.
  const isSure = !inquiry.doubts(`${file}#wording`) && !inquiry.doubts(`${otherFile}#wording`);
  const there = new Map(other.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  const here = new Set(text.paragraphs.map(({ number }) => number));
  // One language may print a preamble, or a closing word, that the other does not.
  const isNumbered = (number: number) => printedNumber(number) !== null;
  const onlyHere = [...here].filter((number) => !there.has(number) && isNumbered(number));
  const onlyThere = [...there.keys()].filter((number) => !here.has(number) && isNumbered(number));
  if (isSure && onlyHere.length > 0)
    inquiry.report(faults.paragraphsDiffer(file, otherFile, onlyHere), `${otherFile}#wording`);
  if (isSure && onlyThere.length > 0)
    inquiry.report(faults.paragraphsDiffer(otherFile, file, onlyThere), `${file}#wording`);
  for (const { number, line, topics } of text.paragraphs) {
    const twin = there.get(number);
    if (!twin || twin.topics.join() === topics.join()) continue;
    if ([file, otherFile].some((one) => inquiry.doubts(`${one}#topics-${number}`))) continue;
    inquiry.report(faults.topicsDiffer({ file, paragraph: number, line }, otherFile, topics, twin.topics));
  }
}
