/** A claim read and checked in the browser. What that needs is loaded when a claim is first asked, once a page. */
import type { Correction } from "../../claims/correct.ts";
import { glossaryOf } from "../../claims/glossary.ts";
import { understandClaim } from "../../claims/understand.ts";
import { paths } from "../../paths.ts";
import type { TermsFile } from "../../schemas/api.ts";
import type { Catalogue } from "../../search/catalogue.ts";
import { meetingsOf, namesPerson } from "../../search/names.ts";
import { type SurveyedText, textsOfTable } from "../../trace/survey.ts";
import { fetchJson } from "../fetch-json.ts";
import { lang } from "../interface-language.ts";
import type { CheckCatalogue, CheckedClaim } from "./check-view.ts";

let loaded: Promise<[CheckCatalogue, SurveyedText[]]> | undefined;

/** @returns rejects where the texts do not load; the next claim asks for them again */
export async function checkedClaim(asked: Correction): Promise<CheckedClaim> {
  loaded ??= load();
  const [catalogue, texts] = await loaded.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  const noneIssued = catalogue.meetings.filter(({ isIssued }) => !isIssued).map(({ number }) => number);
  const isPerson = (name: string) => catalogue.people.some((person) => namesPerson(name, person));
  const ledBy = (name: string) => meetingsOf(name, catalogue.people);
  const held = catalogue.meetings.filter(({ languages }) => languages.length > 0).map(({ number }) => number);
  return { ...understandClaim(asked, { ...catalogue, noneIssued, isPerson, ledBy, held }, texts), catalogue };
}

async function load(): Promise<[CheckCatalogue, SurveyedText[]]> {
  const [catalogue, table, { terms }] = await Promise.all([
    fetchJson<Catalogue>(paths.searchAnswers(lang)),
    fetchText(paths.api("paragraphs.csv")),
    fetchJson<TermsFile>(paths.api("terms.json")),
  ]);
  return [{ ...catalogue, terms: glossaryOf(terms, lang) }, textsOfTable(table)];
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
