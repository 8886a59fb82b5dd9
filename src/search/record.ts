/** What the search index holds: one record a paragraph. */
import type { Communique, Corpus } from "../archive/corpus.ts";
import type { Language, Paths } from "../paths.ts";
import type { Paragraph } from "../text/model.ts";
import { hiddenWords } from "./words.ts";

/** A record as Pagefind takes it. */
export interface SearchRecord {
  /** Identity of the record: Pagefind keeps the last of two that share it, even across languages. */
  url: string;
  language: typeof indexLanguage;
  /** Edited reading. */
  content: string;
  meta: Record<"title" | "meeting" | "number" | "lang" | "topic" | "hidden", string>;
  filters: Record<"language" | "meeting" | "topic", string[]>;
}

/**
 * Language whose stemmer Pagefind uses for every record. It folds English endings and leaves Hangul as it is, so that
 * both languages fit into one index: one list of results on one scale of relevance, one loader, one WebAssembly. Two
 * bundles cost a second WebAssembly (55 kB) and a merge of scores; `unknown` would not stem English.
 */
export const indexLanguage = "en";

/**
 * The record of one paragraph. Its title is the main topic, so that a paragraph on the matter ranks before one that
 * mentions it; a title alone makes no hit (see `matchText`). `hidden` holds words that Pagefind would not find by itself:
 * it indexes 핵·미사일 as one word and does not divide U.S.-ROK.
 */
export function recordOf(
  paragraph: Paragraph,
  text: Pick<Communique, "meeting" | "lang">,
  topicLabel: (id: string, lang: Language) => string,
  paths: Pick<Paths, "paragraph">,
): SearchRecord {
  const { meeting, lang } = text;
  const topic = paragraph.topics[0] ?? "";
  return {
    url: paths.paragraph(lang, meeting, paragraph.number),
    language: indexLanguage,
    content: paragraph.text,
    meta: {
      title: topicLabel(topic, lang),
      meeting: `${meeting}`,
      number: `${paragraph.number}`,
      lang,
      topic,
      hidden: hiddenWords(paragraph.text).join(" "),
    },
    filters: { language: [lang], meeting: [`${meeting}`], topic: [...paragraph.topics] },
  };
}

/** Every paragraph of the corpus, in its order. */
export function recordsOf({ communiques, topics }: Corpus, paths: Pick<Paths, "paragraph">): SearchRecord[] {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const topicLabel = (id: string, lang: Language) => labels.get(id)?.[lang] ?? id;
  return communiques.flatMap((text) =>
    text.paragraphs.map((paragraph) => recordOf(paragraph, text, topicLabel, paths)),
  );
}
