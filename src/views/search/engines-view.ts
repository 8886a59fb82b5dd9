/** What either engine of the search finds that the other does not, as `npm run bench -- --record` measured it. */
import { formatDay } from "../../i18n/format.ts";
import { search } from "../../i18n/search.ts";
import type { Language } from "../../paths.ts";
import recorded from "../../search/two-engines.json" with { type: "json" };

/** As a sentence. @param lang language of the interface */
export function enginesInWords(lang: Language): string {
  const { en, ko, measured } = recorded;
  return search[lang].engines(en, ko, formatDay(measured, lang));
}
