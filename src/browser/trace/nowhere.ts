/** What a page says of a phrase that stands nowhere: the absence, to be cited, and the passages that come closest. */
import { trace } from "../../i18n/trace.ts";
import { type Language, languages, paths } from "../../paths.ts";
import type { ClosePassage } from "../../trace/closest.ts";
import { takenOf } from "../../trace/phrase.ts";
import type { PhraseResults } from "../../views/trace/phrase-data.ts";
import { placeAddress } from "../../views/trace/text-address.ts";
import { wholeAddress } from "../address.ts";
import { copyAndSay } from "../clipboard.ts";
import { button, element } from "../dom.ts";
import { redlined } from "../redlined.ts";
import { runningText } from "../running-text.ts";
import { takenSays } from "./taken-line.ts";

/** The statement, with what was tried and where; nothing where the phrase stands in some text. */
export function absenceOf(results: PhraseResults): HTMLElement[] {
  const { phrase, found, texts, lang } = results;
  const words = trace[lang];
  if (found.some(({ state }) => state === "present")) return [];
  const sentences = languages.flatMap((one) => {
    const asked = found.filter((text) => text.lang === one && text.state === "absent");
    if (asked.length === 0) return [];
    const held = texts.filter((text) => text.lang === one);
    const count = held.reduce((sum, text) => sum + text.count, 0);
    const meetings = words.list(asked.map(({ meeting }) => words.meeting(meeting)));
    return [words.phrase.absence(phrase.wording, words.languages[one], count, meetings)];
  });
  if (sentences.length === 0) return [];
  const tried = takenSays(takenOf(phrase), lang);
  const spelled = results.spellings.map(({ wording, count }) => words.phrase.otherSpelling(wording, count));
  const says = [...sentences, ...spelled, words.phrase.absenceNot, tried].filter((one) => one !== "").join(" ");
  const status = element("span", { role: "status", class: "small" });
  const copy = button(words.phrase.copy, () => {
    void copyAndSay(`${says} ${wholeAddress(paths.trace(lang, phrase.wording))}`, status, words.phrase.copied);
  });
  return [
    element("p", { class: "phrase-absence", "data-statement": "" }, ...runningText(says)),
    ...results.spellings.map(({ wording }) => element("p", {}, spellingLink(wording, lang))),
    ...otherNames(results),
    ...(navigator.clipboard ? [element("p", { class: "phrase-tools no-print" }, copy, " ", status)] : []),
  ];
}

/** What the glossary calls the same and a text has, each to be traced. */
function otherNames({ names, lang }: PhraseResults): HTMLElement[] {
  if (names.length === 0) return [];
  const words = trace[lang].phrase;
  const links = names.flatMap(({ wording, count }, at) => {
    const language = /\p{sc=Hangul}/u.test(wording) ? "ko" : "en";
    const link = element("a", { href: paths.trace(lang, wording), lang: language }, wording);
    return [at > 0 ? ", " : " ", link, ` (${words.places(count)})`];
  });
  return [element("p", { "data-other-names": "" }, words.otherNames, ...links)];
}

function spellingLink(wording: string, lang: Language): HTMLElement {
  const says = trace[lang].phrase.traceSpelling(wording);
  return element("a", { href: paths.trace(lang, wording) }, ...runningText(says));
}

/** The closest passages with their differences marked. */
export function closeList(close: readonly ClosePassage[], results: PhraseResults): HTMLElement[] {
  if (close.length === 0) return [];
  const words = trace[results.lang].phrase;
  const items = close.map((passage) => closeItem(passage, results));
  return [
    element("h3", {}, words.near),
    element("p", { class: "small" }, words.nearLead),
    element("ol", { class: "close-passages history", role: "list" }, ...items),
  ];
}

function closeItem({ meeting, lang, paragraph, runs, before, after }: ClosePassage, results: PhraseResults) {
  const href = placeAddress(results.data.columns, { meeting, lang, paragraph }, results.lang);
  return element(
    "li",
    {},
    element("a", { href, hreflang: lang }, trace[results.lang].phrase.line(meeting, paragraph)),
    element("p", { lang }, before, ...redlined(runs, results.lang), after),
  );
}
