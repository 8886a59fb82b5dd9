/** A claim read and checked in the browser; what that needs is loaded when it is asked. */
import type { Correction } from "../../claims/correct.ts";
import { glossaryOf } from "../../claims/glossary.ts";
import { registerNear } from "../../claims/register/near.ts";
import { sentencesNear } from "../../claims/sentences-near.ts";
import { meetingsNeeded } from "../../claims/texts-needed.ts";
import { understandClaim } from "../../claims/understand.ts";
import { paths } from "../../paths.ts";
import type { TermsFile } from "../../schemas/api.ts";
import type { Catalogue } from "../../search/catalogue.ts";
import { knownPeople } from "../../search/names.ts";
import { fetchJson } from "../fetch-json.ts";
import { lang } from "../interface-language.ts";
import type { CheckCatalogue, CheckedClaim } from "./check-view.ts";
import { ClaimTexts } from "./claim-texts.ts";

const held = new ClaimTexts();
let known: Promise<CheckCatalogue> | undefined;

/** @returns rejects where something does not load; the next claim asks for it again */
export async function checkedClaim(asked: Correction): Promise<CheckedClaim> {
  known ??= loadCatalogue();
  const catalogue = await known.catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  const { meetings, people } = catalogue;
  const series = {
    ...catalogue,
    noneIssued: meetings.filter(({ isIssued }) => !isIssued).map(({ number }) => number),
    held: meetings.filter(({ languages }) => languages.length > 0).map(({ number }) => number),
    ...knownPeople(people),
  };
  const texts = await held.of(meetingsNeeded(asked, series), meetings);
  const understood = understandClaim(asked, series, texts);
  return {
    ...understood,
    near: sentencesNear(asked.q, understood.reading, series, texts),
    register: registerNear(asked.q, series),
    catalogue,
  };
}

async function loadCatalogue(): Promise<CheckCatalogue> {
  const [catalogue, { terms }] = await Promise.all([
    fetchJson<Catalogue>(paths.searchAnswers(lang)),
    fetchJson<TermsFile>(paths.api("terms.json")),
  ]);
  return { ...catalogue, terms: glossaryOf(terms, lang) };
}
