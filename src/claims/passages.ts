/** The passages that decide a claim, and whether they have a word of it in some form. */
import type { Language } from "../paths.ts";
import { type Span, splitSentences } from "../text/sentence.ts";
import { stemOf } from "../text/stem.ts";
import type { SurveyedText } from "../trace/survey.ts";
import type { Checked } from "./model.ts";

const remembered = new WeakMap<SurveyedText["paragraphs"][number], readonly Span[]>();

/** Where the sentences of a paragraph stand in it; found once. */
export function sentencesOf(paragraph: SurveyedText["paragraphs"][number], lang: Language): readonly Span[] {
  const known = remembered.get(paragraph) ?? splitSentences(paragraph.text, lang);
  remembered.set(paragraph, known);
  return known;
}

/** Paragraphs, in lower case, in which a subject stands, whether it is claimed to stand there or not. */
export function passagesFound(needed: Checked["needed"], texts: readonly SurveyedText[]): string[] {
  return needed.flatMap(({ meeting, languages }) =>
    languages.flatMap(({ lang, paragraphs }) => {
      const text = texts.find((one) => one.meeting === meeting && one.lang === lang);
      const found = (text?.paragraphs ?? []).filter(({ number }) => paragraphs.includes(number));
      return found.map((one) => one.text.toLowerCase());
    }),
  );
}

/** Whether a passage has the word: a number as it is, English by its root, Korean by its first syllables, spaces or not. */
export function standsIn(word: string, passage: string): boolean {
  const bare = word.replace(/[.'-]+$/u, "");
  const number = /^제?(\d+)/u.exec(bare)?.[1];
  if (number) return new RegExp(`(?<!\\d)${number}(?!\\d)`, "u").test(passage);
  if (/\p{sc=Hangul}/u.test(bare)) {
    const stem = stemOf(bare, "ko");
    return passage.replace(/\s/gu, "").includes(stem.slice(0, Math.max(2, Math.ceil(stem.length / 2))));
  }
  const [stem, root] = [stemOf(bare, "en"), rootOf(bare)];
  return (passage.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).some(
    (own) => stemOf(own, "en") === stem || (root.length > 3 && own.startsWith(root)),
  );
}

/** As {@link standsIn}, but a Korean word must begin where one of the passage does, and a verb is its noun. */
export function beginsIn(word: string, passage: string): boolean {
  if (!/\p{sc=Hangul}/u.test(word) || /\d/u.test(word)) return standsIn(word, passage);
  const noun = stemOf(word, "ko").replace(/(?<=.{2})(?:하|되|했|됐|한|된|할|될|해).*$/u, "");
  return passage.split(/[^\p{L}\p{N}]+/u).some((own) => own.startsWith(noun));
}

/** What a verb and its noun share: "resumption" and "resume", "deployment" and "deployed". */
export function rootOf(word: string): string {
  return stemOf(word, "en").replace(/(?<=.{4})(?:ption|ation|ition|sion|tion|ion|ment|ance|ence|al|ing|ed|e|y)$/u, "");
}
