/** From a text as it came to all that is to be written and told: nothing here touches a disk. */
import { createMeasure, type MeasuredCorpus } from "../align/likeness.ts";
import { subjectReader } from "../align/subjects.ts";
import { fidelityFault } from "../archive/fidelity.ts";
import type { EditionError } from "../edition-error.ts";
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import { parseText } from "../text/parse.ts";
import { draftOf } from "./draft.ts";
import { remarksOn } from "./eye.ts";
import { compareLanguages } from "./languages.ts";
import { Lexicon } from "./lexicon.ts";
import { type Draft, type Refusal, type Remark, readingOf } from "./model.ts";
import { stubFile } from "./stub.ts";
import { type Suggestion, suggestTopics } from "./topics.ts";
import { witnessOf } from "./witness.ts";
import { type Origin, textFile } from "./write.ts";

/** A text that is held; topics that no editor has read are no model for others. */
export interface HeldText extends Witness {
  areTopicsRead: boolean;
}

/** What the edition holds, as far as the import asks. */
export interface Holdings extends Pick<MeasuredCorpus, "meetings" | "topics"> {
  texts: HeldText[];
  /** Meetings that have a record. */
  recorded: Set<number>;
}

export interface Asked {
  meeting: number;
  lang: Language;
  unnumbered: boolean;
  /** Name of a further witness of a text that is held; left out, the text itself is brought in. */
  witness?: string | undefined;
  /** Writes in spite of refusals that may be overruled. */
  force: boolean;
  isWord?: ((word: string) => boolean) | undefined;
}

/** A file to be written, by its path below the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

export interface Prepared {
  draft: Draft;
  suggestions: ReadonlyMap<string, Suggestion>;
  remarks: readonly Remark[];
  /** Why nothing is written; empty where something is. */
  refusals: readonly Refusal[];
  files: readonly NewFile[];
}

/** @param text the archived text: what stands in `content/sources/` afterwards */
export function prepare(text: string, origin: Origin, asked: Asked, holdings: Holdings): Prepared {
  const { meeting, lang } = asked;
  const held = holdings.texts.filter((other) => other.lang === lang && other.meeting !== meeting);
  const words = held.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text));
  const draft = draftOf(text, { meeting, lang, unnumbered: asked.unnumbered, held: words });
  const refusals = draft.refusals.filter(({ mayForce }) => !(mayForce && asked.force));
  if (draft.paragraphs.length === 0)
    return { draft, suggestions: new Map(), remarks: draft.remarks, refusals, files: [] };
  const read = witnessOf(draft);
  const suggestions = suggestionsFor(read, held, holdings);
  const other = holdings.texts.find((one) => one.meeting === meeting && one.lang !== lang);
  const remarks = [
    ...draft.remarks,
    ...remarksOn(draft, { lexicon: lexiconOf(draft, words), isWord: asked.isWord }),
    ...lonely(suggestions, held, read),
    ...(other ? compareLanguages(read, other, holdings.meetings) : []),
  ];
  const kept = settled(suggestions, other);
  const spoiled = refusals.length > 0 ? [] : unwritable(draft, origin);
  const files = refusals.length + spoiled.length > 0 ? [] : filesOf(draft, asked, origin, kept, text, holdings);
  const bug = files.length > 0 ? unfaithful(draft, files) : [];
  return {
    draft,
    suggestions: kept,
    remarks,
    refusals: [...refusals, ...spoiled, ...bug],
    files: bug.length > 0 ? [] : files,
  };
}

function suggestionsFor(read: Witness, held: readonly HeldText[], { meetings, topics, texts }: Holdings) {
  const others = texts.filter(({ meeting, lang }) => meeting !== read.meeting || lang !== read.lang);
  const measure = createMeasure(read.lang, { communiques: [...others, read], meetings, topics, terms: [] });
  const models = held.filter(({ areTopicsRead }) => areTopicsRead);
  return suggestTopics(read, models, measure, subjectReader(read.lang, topics));
}

/** Both languages of a meeting have the same topics: those of the text that is held stand. */
function settled(
  suggestions: ReadonlyMap<string, Suggestion>,
  other: Witness | undefined,
): ReadonlyMap<string, Suggestion> {
  return new Map(
    [...suggestions].map(([id, suggestion]) => {
      const counterpart = other?.paragraphs.find((paragraph) => paragraph.id === id);
      return [id, counterpart ? { ...suggestion, topics: counterpart.topics } : suggestion];
    }),
  );
}

function lexiconOf(draft: Draft, words: readonly string[]): Lexicon {
  const lexicon = new Lexicon(draft.lang);
  for (const text of words) lexicon.addText(text);
  for (const paragraph of draft.paragraphs) lexicon.addText(readingOf(paragraph));
  return lexicon;
}

function lonely(suggestions: ReadonlyMap<string, Suggestion>, held: readonly HeldText[], read: Witness): Remark[] {
  if (!held.some(({ areTopicsRead }) => areTopicsRead)) return [];
  return read.paragraphs.flatMap(({ id, line }): Remark[] => {
    const evidence = suggestions.get(id)?.evidence ?? [];
    return evidence.some(({ counterparts }) => counterparts.length > 0)
      ? []
      : [{ paragraph: id, line, kind: "alone", message: "It has no counterpart in the texts nearest in time." }];
  });
}

/** What stands in the way of writing a sound text: an official one is never corrected. */
function unwritable(draft: Draft, { status }: Origin): Refusal[] {
  const [first] = draft.repairs;
  if (status !== "official" || !first) return [];
  return [
    {
      kind: "official",
      message: `${draft.repairs.length} places would be corrected, the first "${first.sic}" on line ${first.line}; an official text is never corrected.`,
      hint: "What is damaged is no government's own publication: import it as a copy, with --as copy.",
      mayForce: false,
    },
  ];
}

/** Where no cue and no counterpart tells a topic, the first of the vocabulary that fits all communiqués. */
const fallbackTopic = "alliance-vision";

function filesOf(
  draft: Draft,
  { witness }: Pick<Asked, "witness">,
  origin: Origin,
  suggestions: ReadonlyMap<string, Suggestion>,
  text: string,
  holdings: Holdings,
): NewFile[] {
  const id = `${draft.meeting}.${draft.lang}${witness === undefined ? "" : `.${witness}`}`;
  const fallback =
    holdings.topics.find((topic) => topic.id === fallbackTopic)?.id ?? holdings.topics[0]?.id ?? fallbackTopic;
  const topics = new Map(
    draft.paragraphs.map((paragraph) => {
      const suggested = suggestions.get(paragraph.id)?.topics ?? [];
      return [paragraph.id, suggested.length > 0 ? suggested : [fallback]];
    }),
  );
  const count = text.split(/\r\n|\n|\r/u).length;
  const { publisher, url } = origin;
  return [
    ...(holdings.recorded.has(draft.meeting)
      ? []
      : [{ path: `meetings/${draft.meeting}.yaml`, text: stubFile(draft, { publisher, url }) }]),
    { path: `sources/${id}.txt`, text },
    {
      path: `${witness === undefined ? "communiques" : "witnesses"}/${id}.mdx`,
      text: textFile(draft, origin, topics, count),
    },
  ];
}

/** The text as it would be read back: what is written must say what the draft says, and follow its source. */
function unfaithful(draft: Draft, files: readonly NewFile[]): Refusal[] {
  const find = (folder: string) => files.find(({ path }) => path.startsWith(folder));
  const [mdx, source] = [(find("communiques/") ?? find("witnesses/"))?.text ?? "", find("sources/")];
  const body = mdx.slice(mdx.indexOf("\n---\n", 3) + 5);
  const { body: read, faults } = parseText(body, draft.lang, `${draft.meeting}.${draft.lang}.mdx`);
  const fault =
    source &&
    fidelityFault(
      read,
      "the text",
      { file: source.path, text: source.text },
      {
        ...draft.extent,
        lines: [...draft.extent.lines],
        furniture: draft.extent.furniture.map(([first, last]) => [first, last]),
        numbers: draft.numbers === "assigned" ? "assigned" : undefined,
      },
    );
  return [...faults, ...(fault ? [fault.error] : [])].map(asRefusal);
}

function asRefusal({ message }: EditionError): Refusal {
  return {
    kind: "bug",
    message: `This is a bug: what would be written is not what was read. ${message}`,
    hint: "Tell the maintainers, with the file. Writing the text by hand, as content/README.md says, still works.",
    mayForce: false,
  };
}
