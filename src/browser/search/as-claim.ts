/** A sentence that is searched for may be a claim: what it comes to as one. */
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
