/** A sentence that is searched for, checked as a claim: loaded by the search page when somebody asks with one. */
import { claims } from "../../i18n/claims.ts";
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { outcomeSays, readSays } from "./check-results.ts";
import { checkedClaim } from "./checked-claim.ts";

/** The verdict, how the claim was read, and the way to what decides it; `undefined` where it was not understood. */
export async function claimAnswer(q: string): Promise<(Node | string)[] | undefined> {
  const { checked, each, reading, catalogue } = await checkedClaim({ q });
  if (!checked && each.length === 0) return undefined;
  const { status, heading, facts, meeting: named } = claims[lang].check;
  const told = (reading.facts ?? []).map(({ meeting, kind, value }) => facts[kind](named(meeting), value));
  const read = [...told, ...readSays(reading, catalogue)].join("; ");
  return [
    element("b", {}, checked ? outcomeSays(checked, catalogue) : `${status.each}.`),
    ...(read === "" ? [] : [` ${heading}: ${read}`]),
    " → ",
    element("a", { href: paths.check(lang, { q }) }, search[lang].answers.evidence),
  ];
}
