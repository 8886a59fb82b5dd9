/** The line of a sentence: the same statement in older texts. */
import type { SentenceLink } from "../align/sentence-link.ts";
import type { Token } from "../text/tokens.ts";
import type { Place } from "./model.ts";
import { sharedRuns } from "./taken-over.ts";

/** A sentence with the text in which it stands, as tokens that cover it. */
export interface Spoken extends Place {
  tokens: readonly Token[];
}

/** A link to an older sentence. */
export interface LinkBack {
  spoken: Spoken;
  /** Whether the link can be followed by itself. */
  isSure: boolean;
}

/** From this score on a link is followed by itself, as a reader of a single comparison is told of it. */
const sureScore = 0.8;

/** So is a weaker one where so many content words were taken over in a row. */
const provingRun = 4;

/** But for one of a part below this: of 187 words dated by hand 161 instead of 164 would be dated right with it. */
const leastPartScore = 0.6;

/**
 * So is a weaker one where so much of the shorter sentence stands in the other: "Similarly, the Minister reaffirmed the
 * commitment to mutual defense" has no four words to hand on. Words that are shared singly count half. Without any link,
 * two sentences that are both linked with a third are the same statement from the same share on: of 148 such pairs read,
 * two reach this and are related; below it, "peace and stability on the Korean Peninsula" makes relatives of strangers
 * that a merged sentence joined.
 */
const leastRecalled = 0.5;

/** Whether a link can be followed by itself. */
export function isSure(
  { score, strength }: Pick<SentenceLink, "score" | "strength">,
  older: Spoken,
  newer: Spoken,
): boolean {
  if (score >= sureScore) return true;
  if (strength === "part" && score < leastPartScore) return false;
  const hasLongRun = sharedRuns(older.tokens, newer.tokens).some(({ content }) => content >= provingRun);
  return hasLongRun || isRecalled(older, newer);
}

/**
 * The line of a sentence, the nearest text first. A text that lacks the statement is passed over: the search goes on from
 * the sentence and from all of its line so far, so a statement may return. An unsure link needs a second witness: that a
 * sentence of the line is surely linked with the same older sentence.
 *
 * @param older meetings of the texts before it, the nearest first
 * @param linked links of a sentence into an older text, in the order of that text
 */
export function lineOf(
  spoken: Spoken,
  older: readonly number[],
  linked: (one: Spoken, meeting: number) => readonly LinkBack[],
): Spoken[] {
  const line: Spoken[] = [];
  for (const meeting of older) {
    const own = linked(spoken, meeting);
    const through = new Set(
      line.flatMap((ancestor) => linked(ancestor, meeting).filter((link) => link.isSure)).map((link) => link.spoken),
    );
    const direct = own.filter((link) => link.isSure || through.has(link.spoken)).map((link) => link.spoken);
    const others = [...through].filter((one) => !direct.includes(one) && isRecalled(one, spoken));
    line.push(...direct, ...others);
  }
  return line;
}

function isRecalled(older: Spoken, newer: Spoken): boolean {
  const lesser = Math.min(contentOf(older), contentOf(newer));
  const shared = sharedRuns(older.tokens, newer.tokens).map(({ content }) => (content > 1 ? content : 0.5));
  return lesser > 0 && shared.reduce((sum, content) => sum + content, 0) >= leastRecalled * lesser;
}

function contentOf({ tokens }: Spoken): number {
  return tokens.filter(({ isContent }) => isContent).length;
}
