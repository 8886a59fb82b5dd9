/** Verbs by which two governments say how far they bind themselves: where one stands for another, a reader must look. */
import type { Language } from "../paths.ts";
import type { Comparison, Run } from "./model.ts";
import { wordsOfRuns } from "./run-words.ts";

/** A statement that both texts have, under another verb. */
export interface ChangedVerb {
  /** Ids of the sentences. */
  from: string;
  to: string;
  /** Verbs that the newer text does not have at this place, and those that it has in their place; as printed. */
  dropped: readonly string[];
  taken: readonly string[];
}

/**
 * Verbs of the communiqués that bind, confirm, note or call upon; the group is what two forms of one verb share. Nouns of
 * the same stem (commitment, agreement) are none, nor are verbs that say what is done (strengthen, maintain): they are no
 * measure of commitment. In Korean the verb is a noun with 하다, and its ending tells it from the noun alone.
 */
const verbs: Record<Language, RegExp> = {
  en: /^(affirm|reaffirm|confirm|reconfirm|commit|recommit|pledg|agre|decid|concur|acknowledg|not|welcom|express|emphasi[sz]|stress|underscor|underlin|reiterat|resolv|condemn|urg|recogni[sz]|assess|applaud|commend|support|determin)(?:t?ed|red|e|es|d|s|t?ing|ring|eing)$|^(will|shall|must|may)$/iu,
  ko: /^(재확인|확인|재공약|공약|합의|결정|평가|주목|환영|재강조|강조|천명|결의|규탄|촉구|인식|공감|동의|지지|약속|표명|다짐|기대|요구|승인)(?:하|했|함|한다|하였|해)/u,
};

/**
 * Statements whose verb changed: in the redline of two linked sentences such a verb was taken out and another put in.
 * Links across rows count as those within.
 */
export function changedVerbs({ rows, sentenceLinks, lang }: Comparison): ChangedVerb[] {
  const pairs = [
    ...rows.flatMap(({ sentences }) => sentences),
    ...sentenceLinks.map(({ from, to, runs = [] }) => ({ from, to, runs })),
  ];
  const seen = new Set<string>();
  return pairs.flatMap(({ from, to, runs }): ChangedVerb[] => {
    if (from === null || to === null || seen.has(`${from} ${to}`)) return [];
    const [dropped, taken] = [verbsIn(runs, "removed", lang), verbsIn(runs, "added", lang)];
    const [own, other] = [withoutShared(dropped, taken), withoutShared(taken, dropped)];
    if (own.length === 0 || other.length === 0) return [];
    seen.add(`${from} ${to}`);
    return [{ from, to, dropped: own, taken: other }];
  });
}

/** A verb as printed, and what all its forms share. */
interface Verb {
  word: string;
  stem: string;
}

function verbsIn(runs: readonly Run[], kind: "removed" | "added", lang: Language): Verb[] {
  const found = wordsOfRuns(runs, kind).flatMap((word): Verb[] => {
    const [, stem, modal] = verbs[lang].exec(word) ?? [];
    return stem === undefined && modal === undefined ? [] : [{ word, stem: (stem ?? modal ?? "").toLowerCase() }];
  });
  return found.filter(({ stem }, at) => found.findIndex((other) => other.stem === stem) === at);
}

/** A verb that only moved within the sentence, or took another ending, has not changed. */
function withoutShared(list: readonly Verb[], other: readonly Verb[]): string[] {
  return list.filter(({ stem }) => !other.some((one) => one.stem === stem)).map(({ word }) => word);
}
