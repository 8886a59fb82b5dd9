/** What a phrase found, as elements: every place in its context, counts by meeting, how it was matched. */
import { trace } from "../../i18n/trace.ts";
import { type Language, paths } from "../../paths.ts";
import type { ConcordanceLine } from "../../trace/concordance.ts";
import { type ExactPhrase, isWording, takenOf } from "../../trace/phrase.ts";
import type { TextSurvey } from "../../trace/survey.ts";
import type { PhraseResults } from "../../views/trace/phrase-data.ts";
import { placeAddress } from "../../views/trace/text-address.ts";
import { element } from "../dom.ts";
import { growingList } from "../growing-list.ts";
import { runningText } from "../running-text.ts";
import { downloadButton } from "./download-button.ts";
import { absenceOf, closeList } from "./nowhere.ts";
import { countsTable } from "./phrase-table.ts";
import { letPassLine } from "./taken-line.ts";

/** Places shown at once, and added by each "show more". */
const batch = 100;

/** Up to so many places stand before their counts by meeting, which say no more; of more the counts come first. */
const few = 5;

export async function phraseResults(results: PhraseResults): Promise<HTMLElement[]> {
  const { phrase, lang, found } = results;
  const words = trace[lang].phrase;
  const concept = conceptLine(results);
  const places = found.reduce((sum, { lines }) => sum + lines.length, 0);
  const lines = [
    ...letPassLine(results),
    ...(await lineList(results, "lines")),
    ...(await lineList(results, "strangers")),
  ];
  const counts = countsTable(results);
  return [
    ...absenceOf(results),
    ...closeList(results.close, results),
    ...(places <= few ? [...lines, counts] : [counts, ...lines]),
    ...(concept ? [concept] : []),
    element(
      "p",
      { class: "phrase-tools no-print" },
      downloadButton(results),
      " ",
      element("span", { class: "small" }, words.link),
    ),
    element(
      "details",
      { class: "phrase-matched" },
      element("summary", {}, words.matched),
      element("p", { class: "small" }, ...runningText(matched(phrase, lang))),
    ),
  ];
}

/** The concept to which the phrase belongs, if any: it is traced in both languages. */
function conceptLine({ phrase, data, lang }: PhraseResults): HTMLElement | undefined {
  const language = phrase.script ?? "en";
  const concepts = data.concepts.filter(({ patterns }) => isWording(phrase, patterns[language], language));
  if (concepts.length === 0) return undefined;
  const links = concepts.flatMap(({ id, label }) => [" ", element("a", { href: paths.concept(lang, id) }, label)]);
  return element("p", {}, trace[lang].phrase.isConcept, ...links);
}

/** What was matched, in words. */
function matched(phrase: ExactPhrase, lang: Language): string {
  const { wording, isQuoted, isTrimmed, isOpen, script } = phrase;
  const words = trace[lang].phrase;
  const hasInnerStar = wording.replace(/\*$/u, "").includes("*");
  const said = [
    words.matchedSays(wording, takenOf(phrase).length > 0),
    script !== "ko" && !isOpen && words.wholeWords,
    isQuoted && words.quoted,
    isTrimmed && words.trimmed,
    isOpen && words.open,
    hasInnerStar && words.starInside,
    script === "ko" && words.hangul,
    script === "en" && words.latin,
  ];
  return said.filter(Boolean).join(" ");
}

interface Place {
  text: TextSurvey;
  line: ConcordanceLine;
}

/** @param kind its places, or those inside other words, which are counted apart */
async function lineList(results: PhraseResults, kind: "lines" | "strangers"): Promise<HTMLElement[]> {
  const places = results.found.flatMap((text) => text[kind].map((line): Place => ({ text, line })));
  if (places.length === 0) return [];
  const words = trace[results.lang].phrase;
  const list = await growingList({
    items: places,
    batch,
    attributes: { class: "concordance", role: "list" },
    render: (next) => next.map((place) => lineItem(place, results)),
    more: words.more,
  });
  return [element("h3", {}, kind === "lines" ? words.lines : words.strangers(places.length)), ...list];
}

function lineItem({ text: { meeting, lang: textLang }, line }: Place, results: PhraseResults): HTMLElement {
  const href = placeAddress(results.data.columns, { meeting, lang: textLang, paragraph: line.paragraph }, results.lang);
  const label = trace[results.lang].phrase.line(meeting, line.paragraph);
  return element(
    "li",
    {},
    element("a", { href, hreflang: textLang }, label),
    element(
      "p",
      { lang: textLang },
      element("span", { class: "left" }, element("span", {}, line.left)),
      element("span", { class: "right" }, element("mark", {}, line.hit), line.right),
    ),
  );
}
