/** The terms of the glossary, fetched when first asked for. */
import { paths } from "../paths.ts";
import type { TermsFile } from "../schemas/api.ts";
import type { KnownTerm } from "../search/terms.ts";
import { fetchJson } from "./fetch-json.ts";

let terms: Promise<readonly KnownTerm[]> | undefined;

/** None where they do not load: a search and a trace do without them. */
export function knownTerms(): Promise<readonly KnownTerm[]> {
  terms ??= fetchJson<TermsFile>(paths.api("terms.json")).then(
    (file) => file.terms,
    () => [],
  );
  return terms;
}
