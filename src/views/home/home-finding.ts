/** The concept that the home page shows in the newest texts, as an example of what exact finding answers. */
import type { Corpus } from "../../archive/corpus.ts";
import { home } from "../../i18n/home.ts";
import { type Language, ownFirst } from "../../paths.ts";
import type { Cell } from "../../trace/presence.ts";
import { traceOf } from "../../trace/traces.ts";
import { pageOf } from "../trace/text-address.ts";

/** The concept in one text. */
export interface ShownFinding {
  meeting: number;
  lang: Language;
  /** The interface that shows this text. */
  page: Language;
  /** The phrase by which the concept is called in the language of the text. */
  phrase: string;
  /** Where it stands; empty where it is absent. */
  paragraphs: readonly number[];
}

/** What the home page says of its concept. */
export interface HomeFinding {
  /** The finding in a sentence: whether the newest text has the concept, and since when not, or again. */
  says: string;
  concept: string;
  /** By which it is called in the language of the page. */
  phrase: string;
  /** Newest first. */
  findings: readonly ShownFinding[];
  /** Texts that are not listed. */
  more: number;
}

/** The concept in the newest texts, as its own page traces it; `undefined` where none is to be shown or no text is held. */
export function homeFinding(corpus: Corpus, lang: Language, limit: number): HomeFinding | undefined {
  const { finding } = corpus.examples;
  if (!finding) return undefined;
  const held = traceOf(corpus, finding.concept).cells.filter(({ state }) => state !== "no-text");
  if (held.length === 0) return undefined;
  const newest = held.sort((a, b) => b.meeting - a.meeting || a.lang.localeCompare(b.lang)).slice(0, limit);
  const findings = newest.map((cell): ShownFinding => {
    const { meeting, paragraphs } = cell;
    return {
      meeting,
      lang: cell.lang,
      page: pageOf(corpus, cell, lang),
      phrase: finding.phrase[cell.lang],
      paragraphs,
    };
  });
  return {
    says: saidIn(telling(held, lang), finding.phrase, lang),
    concept: finding.concept,
    phrase: finding.phrase[lang],
    findings,
    more: held.length - findings.length,
  };
}

/** The cells of the language that has most texts, the reader's own among equals; newest first. */
function telling(held: readonly Cell[], lang: Language): Cell[] {
  const [own, other] = ownFirst(lang).map((one) => held.filter((cell) => cell.lang === one)) as [Cell[], Cell[]];
  return (own.length >= other.length ? own : other).sort((a, b) => b.meeting - a.meeting);
}

function saidIn(cells: readonly Cell[], phrase: Readonly<Record<Language, string>>, lang: Language): string {
  const words = home[lang].finding;
  const [newest] = cells;
  if (!newest) return "";
  const isOwn = newest.lang === lang;
  const name = isOwn ? phrase[lang] : words.inOther(phrase[lang], phrase[newest.lang]);
  const textLang = isOwn ? "" : words.textIn[newest.lang];
  const before = cells.find(({ state }) => state !== newest.state)?.meeting;
  const says =
    newest.state === "present"
      ? words.present(name, newest.meeting, before)
      : words.absent(name, newest.meeting, before);
  return says + textLang;
}
