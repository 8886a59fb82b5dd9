/** How a claim says that a text stands to what it names: that it condemns it, welcomes it, asks for it. */
import type { Stance } from "./model.ts";
import * as say from "./vocabulary.ts";

const verbs = new RegExp(say.stands.source, "gu");

/**
 * The stance of the verb that governs what is spoken of: in English the last before it, or the first behind it where it
 * stands first; in Korean the first behind it. `undefined` where that verb takes no side.
 *
 * @param said lower case, ■ for each of its subjects
 */
export function stanceIn(said: string): Stance | undefined {
  const at = said.indexOf("■");
  const isKorean = /\p{sc=Hangul}/u.test(said);
  const all = say.stances.flatMap(({ id, claimed }) =>
    Array.from(said.matchAll(new RegExp(claimed.source, "gu")), ({ 0: word, index }) => ({ id, word, index })),
  );
  const others = Array.from(said.matchAll(verbs), ({ index }) => index);
  const [before, behind] = [all.filter(({ index }) => index < at), all.filter(({ index }) => index > at)];
  const last = before.at(-1);
  const [first] = behind;
  if (isKorean || !last)
    return first && !others.some((index) => index > at && index < first.index && isKorean) ? taken(first) : undefined;
  return others.some((index) => index > last.index + last.word.length && index < at) ? undefined : taken(last);
}

function taken({ id, word }: Stance): Stance {
  return { id, word };
}

/** The claim with its stances as verbs: "drew praise" as "was praised". */
export function withVerbs(text: string): string {
  return text
    .replace(say.notEven, "")
    .replace(say.tag, "")
    .replace(say.notOnly, "")
    .replace(say.notUntil, "for the first time in ")
    .replace(say.howOften, (_, verb = "") => verb)
    .replace(say.notThem, "")
    .replace(/\bonce more\b/gu, "again")
    .replace(say.isHow, ", so ")
    .replace(say.countedAlike, "$1, and $3 has $4 $2")
    .replace(say.capital, (_, of = "") => (of ? "North Korean" : "North Korea"))
    .replace(say.reader, (_, of: string, vain?: string) => `${of} ${vain ? "does not mention" : "mentions"}`)
    .replace(say.stanceReceived, (_, noun: string) => `was ${verbOf(noun)}`)
    .replace(say.stanceGiven, (_, noun: string) => verbOf(noun))
    .replace(say.insisting, (_, before: string) => `${before} stressed `);
}

function verbOf(noun: string): string {
  return say.stanceNouns[noun.toLowerCase()] ?? noun;
}

/** Whether one of the sentences of a text in which something stands bears a stance on it out. */
export function bearOut(sentences: readonly string[], { id }: Stance): boolean {
  if ((id === "for" || id === "support") && sentences.some((sentence) => say.blamed.test(sentence))) return false;
  const [stance] = say.stances.filter((one) => one.id === id);
  return sentences.some((sentence) => stance?.borneOut.test(sentence) && !stance.unless?.test(sentence));
}
