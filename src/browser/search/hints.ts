/** Lines above the results: how the words were taken, what else they are called. */
import { search } from "../../i18n/search.ts";
import { type Language, paths } from "../../paths.ts";
import type { Answer } from "../../search/engine.ts";
import type { Search } from "../../search/query.ts";
import { type KnownTerm, otherForms, queryFor, termsNamed } from "../../search/terms.ts";
import { exactQuery, looseQuery } from "../../search/words.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { letPassSays } from "../let-pass-says.ts";
import { searchLink } from "./search-link.ts";

const words = search[lang];

/**
 * Says how many paragraphs hold the words exactly and how many otherwise; each other way is one click away. Nothing where
 * nothing holds them in any way.
 */
export function wordingLine(asked: Search, { wording: read, taken }: Pick<Answer, "wording" | "taken">): HTMLElement[] {
  if (!read || read.exact + read.more === 0) return [];
  const { query, isQuoted, exact, words: count } = read;
  const more = read.more - (taken?.count ?? 0);
  const { wording } = words;
  const said = [
    exact === 0 ? wording.noneExact(query) : wording.exact(exact, query),
    ...(more > 0 ? [wording.more(more, count, exact > 0)] : []),
    ...(taken && taken.count > 0 ? [wording.taken(taken.count, taken.query)] : []),
  ];
  const other = isQuoted
    ? more > 0 && searchLink({ ...asked, q: looseQuery(asked.q) }, wording.showLoose)
    : exact > 0 && read.more > 0 && searchLink({ ...asked, q: exactQuery(asked.q) }, wording.showExact);
  const trace = element("a", { href: paths.trace(lang, query) }, wording.trace);
  // Who searches for words does not type their case.
  const passed = letPassSays(
    read.letPass.filter(({ kind }) => isQuoted || kind !== "case"),
    lang,
  );
  const counts = element("span", {}, `${said.join(wording.between)}${wording.end}${passed === "" ? "" : ` ${passed}`}`);
  return [element("p", { class: "search-way" }, counts, ...(other ? [" ", other] : []), " ", trace)];
}

/** What a term is called otherwise, each a search; nothing where the query is no term. */
export function termLine(asked: Search, terms: readonly KnownTerm[]): HTMLElement[] {
  const named = termsNamed(asked.q, terms);
  const [first] = named;
  if (!first) return [];
  const forms = otherForms(asked.q, named);
  const order: Language[] = /\p{sc=Hangul}/u.test(asked.q) ? ["en", "ko"] : ["ko", "en"];
  const offers = order.filter((code) => forms[code].length > 0).map((code) => offer(asked, code, forms[code]));
  const entry = element("a", { href: paths.glossaryTerm(lang, first.id) }, words.terms.entry);
  return [element("p", { class: "search-way" }, ...offers.flatMap((one) => [one, " "]), entry)];
}

function offer(asked: Search, code: Language, forms: readonly string[]): HTMLElement {
  // A filter by language would hide what the other wording finds.
  const links = forms.map((form) => searchLink({ ...asked, q: queryFor(form), lang: undefined }, form, code));
  return element("span", {}, words.terms.also[code], ...links.flatMap((link) => [" ", link]));
}
