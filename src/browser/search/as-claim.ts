/** A sentence that is searched for may be a claim: what it comes to as one. */
import { type Answers, isOfRegister } from "../../search/answers.ts";
import { isSentence } from "../../search/words.ts";
import type { ClaimAnswer } from "../claims/claim-answer.ts";

/** The verdict, and the way to what decides it; nothing where it is no claim, or what that needs does not load. */
export async function asClaim(q: string): Promise<ClaimAnswer | undefined> {
  if (!isSentence(q)) return undefined;
  try {
    const { claimAnswer } = await import("../claims/claim-answer.ts");
    return await claimAnswer(q);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** A question that the register answers whole is no claim that nobody could read. */
export function claimBeside(answers: Answers, claim: ClaimAnswer | undefined): ClaimAnswer | undefined {
  return isOfRegister(answers) && !claim?.isDecided ? undefined : claim;
}
