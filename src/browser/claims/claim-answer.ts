/** A sentence that is searched for, checked as a claim: loaded by the search page when somebody asks with one. */
import { claims } from "../../i18n/claims.ts";
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { lacksPassages, outcomeSays, readSays, whyUnread } from "./check-results.ts";
import type { CheckedClaim } from "./check-view.ts";
import { checkedClaim } from "./checked-claim.ts";
import { hasNear, nearSentences } from "./near-sentences.ts";
import { answerSays, factSays, hasRegister, registerSays } from "./register-says.ts";

/** What a sentence comes to as a claim. */
export interface ClaimAnswer {
  /** `false`: no rule reads it, and what the texts say nearest to it is shown. */
  isDecided: boolean;
  content: readonly (Node | string)[];
}

/**
 * The verdict, how the claim was read, and the way to what decides it; where it was not understood why, and where it has no
 * passage to show the sentences nearest to it.
 *
 * @returns `undefined` where there is nothing of all this
 */
export async function claimAnswer(q: string): Promise<ClaimAnswer | undefined> {
  const claim = await checkedClaim({ q });
  const { checked, each, reading, catalogue } = claim;
  const isDecided = checked !== undefined || each.length > 0;
  if (!isDecided && !hasNear(claim) && !hasRegister(claim)) return undefined;
  const { status, heading } = claims[lang].check;
  const told = (reading.facts ?? []).map((fact) => `${factSays(fact)}: ${answerSays(fact, catalogue)}`);
  const read = isDecided ? [...told, ...readSays(reading, catalogue)].join("; ") : "";
  const outcome = checked ? outcomeSays(checked, catalogue) : `${isDecided ? status.each : status.beside}.`;
  return {
    isDecided,
    content: [
      element("b", {}, outcome),
      ...(isDecided || !isSentence(reading) ? [] : [` ${whyUnread(reading)}`]),
      ...(read === "" ? [] : [` ${heading}: ${read}`]),
      " → ",
      element(
        "a",
        { href: paths.check(lang, { q }) },
        isDecided ? search[lang].answers.evidence : claims[lang].check.title,
      ),
      ...(isDecided ? [] : registerSays(claim.register, catalogue)),
      ...(isDecided && !(checked && lacksPassages(checked)) ? [] : near(claim)),
    ],
  };
}

/** Whether it names something and says of it that it stands or not: else it may be words in a row. */
function isSentence({ unread }: CheckedClaim["reading"]): boolean {
  return unread.every(({ kind }) => kind !== "subject" && kind !== "verb");
}

function near(claim: CheckedClaim): (Node | string)[] {
  return hasNear(claim)
    ? [element("p", { class: "small" }, `${claims[lang].check.near}:`), ...nearSentences(claim)]
    : [];
}
