/** What the two search forms, on their page and in the box on every page, have in common. */
import { type Language, paths } from "../../paths.ts";
import { longestQuery } from "../../search/query.ts";

export interface SearchForm {
  action: string;
  /** UTF-16 units, as `maxlength` counts them. */
  maxLength: number;
}

export function searchForm(lang: Language): SearchForm {
  return { action: paths.search(lang), maxLength: longestQuery };
}
