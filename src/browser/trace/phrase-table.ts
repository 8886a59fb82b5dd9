/** Counts of a phrase by meeting and language, as the table that the page has of concepts. */
import { trace } from "../../i18n/trace.ts";
import { type Language, ownFirst } from "../../paths.ts";
import { type Column, isWide } from "../../trace/matrix.ts";
import type { TextSurvey } from "../../trace/survey.ts";
import type { PhraseResults } from "../../views/trace/phrase-data.ts";
import { element, visuallyHidden } from "../dom.ts";

export function countsTable({ phrase, found, data, lang }: PhraseResults): HTMLElement {
  const words = trace[lang];
  const rows = ownFirst(lang).filter((one) => found.some((text) => text.lang === one));
  const table = element(
    "table",
    { class: isWide(data.columns) ? "trace-table is-wide" : "trace-table" },
    element("caption", {}, words.phrase.title(phrase.wording)),
    element("thead", {}, headRow(data.columns, lang)),
    element("tbody", {}, ...rows.map((one) => countRow(one, found, data.columns, lang))),
  );
  return element(
    "div",
    { class: "trace-scroll", role: "region", tabindex: "0", "aria-label": words.phrase.region },
    table,
  );
}

function headRow(columns: readonly Column[], lang: Language): HTMLElement {
  const words = trace[lang].matrix;
  const heads = columns.map(({ from, to, languages: held }) => {
    const says = from === to ? words.column(from) : words.stretchSays(from, to);
    const kind = `trace-meeting${held.length > 0 ? " is-held" : " is-gap"}${from === to ? "" : " is-stretch"}`;
    return element(
      "th",
      { scope: "col", class: kind },
      element("span", { "aria-hidden": "true" }, from === to ? String(from) : words.stretch(from, to)),
      visuallyHidden(says),
    );
  });
  return element("tr", {}, element("th", { scope: "col", class: "trace-head" }, words.language), ...heads);
}

function countRow(
  language: Language,
  found: readonly TextSurvey[],
  columns: readonly Column[],
  lang: Language,
): HTMLElement {
  const head = element("th", { scope: "row", class: "trace-head" }, trace[lang].languages[language]);
  const texts = found.filter((one) => one.lang === language);
  // Where no text says anything, it is said once.
  if (texts.every(({ state }) => state === "other-script")) {
    const whole = { class: "is-other-script", colspan: String(columns.length) };
    return element("tr", {}, head, element("td", whole, trace[lang].matrix.otherScript));
  }
  const cells = columns.map(({ from, to, languages: held }) => {
    const text = from === to ? texts.find((one) => one.meeting === from) : undefined;
    return countCell(text, held.length > 0 ? from : undefined, lang);
  });
  return element("tr", {}, head, ...cells);
}

/** @param meeting which, said where the cell stands without its column's head; none where no text is held in any language */
function countCell(text: TextSurvey | undefined, meeting: number | undefined, lang: Language): HTMLElement {
  const words = trace[lang].matrix;
  if (meeting === undefined) return element("td", { class: "is-unheld is-gap" }, visuallyHidden(words.noText));
  const own = { "data-meeting": String(meeting) };
  if (!text) return element("td", { ...own, class: "is-unheld" }, visuallyHidden(words.noText));
  const says = { present: String(text.lines.length), absent: words.absent, "other-script": words.otherScript }[
    text.state
  ];
  return element("td", { ...own, class: `is-${text.state}` }, element("span", { class: "trace-count" }, says));
}
