/** Links from one search to another. */
import { type Language, paths } from "../../paths.ts";
import type { Search } from "../../search/query.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";

/** @param labelLang language of the label, where it is not the interface's */
export function searchLink(to: Search, label: string, labelLang: Language = lang): HTMLElement {
  return element("a", { href: paths.search(lang, to), lang: labelLang === lang ? undefined : labelLang }, label);
}
