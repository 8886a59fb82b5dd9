/** Lines above the results: how the words were taken, what else they are called, how the hits spread over the meetings. */
import { search } from "../../i18n/search.ts";
import { type Language, paths } from "../../paths.ts";
import type { MeetingCount } from "../../search/engine.ts";
import type { Search } from "../../search/query.ts";
import { type KnownTerm, otherForms, queryFor, termsNamed } from "../../search/terms.ts";
import type { Wording } from "../../search/wording.ts";
import { exactQuery, looseQuery } from "../../search/words.ts";
import { element } from "../dom.ts";
import { data, lang } from "./context.ts";

const words = search[lang];

/** Says how many paragraphs hold the words exactly and how many otherwise; each other way is one click away. */
export function wordingLine(asked: Search, { query, isQuoted, exact, more, words: count }: Wording): HTMLElement {
  const { wording } = words;
  const said = [
    exact === 0 ? wording.noneExact(query) : wording.exact(exact, query),
    ...(more > 0 ? [wording.more(more, count)] : []),
  ];
  const other = isQuoted
    ? more > 0 && searchLink({ ...asked, q: looseQuery(asked.q) }, wording.showLoose)
    : exact > 0 && more > 0 && searchLink({ ...asked, q: exactQuery(asked.q) }, wording.showExact);
  return element(
    "p",
    { class: "search-way" },
    element("span", {}, said.join(wording.between) + wording.end),
    ...(other ? [" ", other] : []),
    " ",
    element("a", { href: paths.trace(lang, query) }, wording.trace),
  );
}

/** What a term is called otherwise, each a search; `undefined` where the query is no term. */
export function termLine(asked: Search, terms: readonly KnownTerm[]): HTMLElement | undefined {
  const named = termsNamed(asked.q, terms);
  const [first] = named;
  if (!first) return undefined;
  const forms = otherForms(asked.q, named);
  const order: Language[] = /\p{sc=Hangul}/u.test(asked.q) ? ["en", "ko"] : ["ko", "en"];
  const offers = order.filter((code) => forms[code].length > 0).map((code) => offer(asked, code, forms[code]));
  const entry = element("a", { href: paths.glossaryTerm(lang, first.id) }, words.terms.entry);
  return element("p", { class: "search-way" }, ...offers.flatMap((one) => [one, " "]), entry);
}

function offer(asked: Search, code: Language, forms: readonly string[]): HTMLElement {
  // A filter by language would hide what the other wording finds.
  const links = forms.map((form) => searchLink({ ...asked, q: queryFor(form), lang: undefined }, form, code));
  return element("span", {}, words.terms.also[code], ...links.flatMap((link) => [" ", link]));
}

/** Counts by meeting as a row of bars; each narrows the search to its meeting, the chosen one widens it again. */
export function meetingBars(asked: Search, counts: readonly MeetingCount[]): HTMLElement | undefined {
  if (counts.length < 2 && !asked.meeting) return undefined;
  const most = Math.max(...counts.map(({ count }) => count));
  const bars = counts.map(({ meeting, count }) => {
    const ordinal = data.meetings.find(({ number }) => number === meeting)?.ordinal ?? `${meeting}`;
    const isChosen = asked.meeting === meeting;
    const bar = element("span", { class: "bar", "aria-hidden": "true" });
    bar.style.setProperty("--share", `${count / most}`);
    const link = element(
      "a",
      {
        href: paths.search(lang, { ...asked, meeting: isChosen ? undefined : meeting }),
        "aria-current": isChosen ? "true" : undefined,
      },
      element("span", {}, ordinal),
      bar,
      element("span", { class: "bar-count" }, `${count}`, hidden(words.paragraphs(count))),
    );
    return element("li", {}, link);
  });
  return element("ul", { class: "meeting-bars", "aria-label": words.byMeeting }, ...bars);
}

function hidden(text: string): HTMLElement {
  return element("span", { class: "visually-hidden" }, text);
}

function searchLink(to: Search, label: string, code?: Language): HTMLElement {
  return element("a", { href: paths.search(lang, to), lang: code === lang ? undefined : code }, label);
}
