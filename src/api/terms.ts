/** The terms of the alliance as published data; the site's own pages read it too. */
import type { Corpus } from "../archive/corpus.ts";
import { paths } from "../paths.ts";
import type { TermsFile } from "../schemas/api.ts";

/** `/api/v1/terms.json`, in the order of the file. */
export function termsFile({ terms }: Corpus): TermsFile {
  return {
    version: "1",
    terms: terms.map(({ id, acronym, en, ko, variants, meaning }) => ({
      id,
      acronym: acronym ?? null,
      en,
      ko,
      variants: { en: [...(variants?.en ?? [])], ko: [...(variants?.ko ?? [])] },
      meaning: { ...meaning },
      url: paths.glossaryTerm("en", id),
    })),
  };
}
