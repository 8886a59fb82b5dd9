/** Joins claims with the concepts and texts that decide them, and checks both. */
import type { EditionError } from "../edition-error.ts";
import type { ClaimRecord } from "../schemas/claim.ts";
import type { Concept } from "../schemas/concept.ts";
import { parseClaim } from "../text/claim.ts";
import { nearest } from "./check-text.ts";
import type { Claim, Communique } from "./corpus.ts";
import type { Entry, TextEntry } from "./entries.ts";
import { faults } from "./messages.ts";

/** Claims in the order of their files; faults go into `found`. */
export function assembleClaims(
  entries: readonly TextEntry<ClaimRecord>[],
  concepts: readonly Concept[],
  communiques: readonly Communique[],
  found: EditionError[],
): Claim[] {
  const known = concepts.map(({ id }) => id);
  const claims = entries.map(({ id, file, data, body, lineOffset }): Claim => {
    const { faults: markup, ...said } = parseClaim(body, file, lineOffset);
    found.push(...markup);
    const shared = id.replace(/\.ko$/, "");
    const expected = data.lang === "en" ? shared : `${shared}.${data.lang}`;
    if (id !== expected) found.push(faults.misnamedRecord(file, `${expected}.mdx`));
    if (!known.includes(data.concept))
      found.push(faults.unknownConcept(file, data.concept, nearest(data.concept, known)));
    if (!communiques.some(({ meeting }) => meeting === data.meeting))
      found.push(faults.claimWithoutText(file, data.meeting));
    return { id: shared, ...data, ...said };
  });
  for (const claim of claims) {
    const other = claims.find(({ id, lang }) => id === claim.id && lang < claim.lang);
    if (other && outline(other) !== outline(claim)) found.push(faults.unequalClaims(claim.id));
  }
  return claims;
}

/** What is wrong with a concept besides its shape. */
export function conceptFaults({ id, file, data }: Entry<Concept>, topicIds: readonly string[]): EditionError[] {
  return [
    ...(id === data.id ? [] : [faults.misnamedRecord(file, `${data.id}.yaml`)]),
    ...(data.topic && !topicIds.includes(data.topic)
      ? [faults.unknownTopic({ file }, data.topic, nearest(data.topic, topicIds))]
      : []),
  ];
}

/** What two languages of one claim must share. */
function outline({ concept, meeting, expects, madeOn }: Claim): string {
  return JSON.stringify([concept, meeting, expects, madeOn]);
}
