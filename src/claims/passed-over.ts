/** Words of a claim that no rule has read, and those of them that make its subject a narrower thing. */
import type { Language } from "../paths.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import type { Known } from "./model.ts";
import { rootOf } from "./passages.ts";
import * as say from "./vocabulary.ts";

/** Words of a claim that no rule has read. */
export function passedIn(text: string): string[] {
  // Pyongyang acts; with another name behind it, it is a part of that.
  const others = text
    .replace(/\bPyongyang(?:'s)?(?! \p{Lu})/gu, " ")
    .replace(say.otherwise, " ")
    .replace(say.ofForces, " ");
  const words = say.withoutPhrases(others.toLowerCase()).match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
  return words.filter(isUnreadWord);
}

/** Whether no rule reads a word, and it is no word of every sentence. @param word in lower case */
export function isUnreadWord(word: string): boolean {
  const bare = word.replace(/[.'-]+$/u, "").replace(/'s$/u, "");
  const latin = /^([a-z]+)[가-힣]{1,4}$/u.exec(bare)?.[1];
  if (latin) return !say.filler.has(latin);
  if (say.numbers[bare] !== undefined) return false;
  if (/\p{sc=Hangul}/u.test(bare)) return !isReadKorean(bare);
  if (/^\d/u.test(bare) || say.ordinalInWords(bare) !== undefined) return false;
  if (isFunctionWord(bare, "en") || say.filler.has(bare)) return false;
  if (say.ordinals.includes(bare)) return false;
  return (
    !say.saysHowMuch(bare) &&
    !/^(?:out|any|longer|before|nor|isn|doesn|didn|wasn|there|back|comes?|came|first|ever|contrast|compared|unlike)$/u.test(
      bare,
    )
  );
}

function isReadKorean(word: string): boolean {
  const stem = stemOf(word, "ko");
  return (
    isFunctionWord(word, "ko") ||
    [
      word,
      stem,
      word.replace(
        /(?:에만|에서만|뿐이다|에는|에서는|에서도|에|은|는|이|가|을|를|도|의|와|과|만|부터|으로|로|이다|이었다|였다)$/u,
        "",
      ),
    ].some((one) => say.koreanFiller.test(one)) ||
    say.saysHowMuch(word) ||
    /^(?:이라는|라는|라고|이라고|했다|하였다|됐다|되었다|한다|된다|지|것|채|못)/u.test(word)
  );
}
/** Whether a word belongs to what its concept is called, or to one of its wordings. */
export function isOfSubject(word: string, ids: readonly string[], { concepts, terms }: Known): boolean {
  const lang = /\p{sc=Hangul}/u.test(word) ? "ko" : "en";
  const stem = stemOf(word.replace(/[.'-]+$/u, ""), lang);
  return [...concepts, ...terms]
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ label, patterns }) => [label, ...patterns.en, ...patterns.ko])
    .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
    .some((own) =>
      lang === "en" ? presentOf(rootOf(own)) === presentOf(rootOf(stem)) : stem.length > 1 && own.includes(stem),
    );
}
/** "Sent" is a form of "send". */
function presentOf(root: string): string {
  return /^(?:sent|spent|lent|built)$/u.test(root) ? root.replace(/t$/u, "d") : root;
}

/**
 * Words that no rule has read, and ordinals, directly beside what is spoken of: in English also "the date of" it, in Korean
 * what it is of (북한의) and all that follows in its compound.
 *
 * @param claim with a sign in the place of each subject
 * @param all words that no rule has read
 * @param passed those that are no part of what the subject is called
 */
export function narrowingIn(claim: string, all: readonly string[], passed: readonly string[]): string[] {
  const isOrdinal = (word: string) => /^제?\d+(?:st|nd|rd|th|차)$/u.test(word);
  const text = unplaced(claim);
  const isOfIt = (word: string) =>
    (passed.includes(word) && !say.light.test(stemOf(word, languageOf(word)))) || isOrdinal(word);
  // "Sending balloons" is no kind of balloon.
  const isVerb = (word: string) => /^[a-z-]{4,}ing$|^[가-힣]$/u.test(word);
  const isOther = (word: string) => /\p{sc=Hangul}/u.test(word) && !word.endsWith("의") && stemOf(word, "ko") !== word;
  const signs = Array.from(text.toLowerCase().matchAll(/■/gu), ({ index }) => index);
  return signs.flatMap((at) => {
    const before =
      /([\p{L}\p{N}.'-]+)(?: (?:of|for|on|to|in|into|with|from|over|against|by|under|towards?)(?: the| a| an)?)? +$/u.exec(
        text.slice(0, at).toLowerCase(),
      );
    const after = /^■ +((?:[\p{L}\p{N}'-]+ ?)*)/u.exec(text.slice(at).toLowerCase());
    const behind = (after?.[1] ?? "").split(" ").filter((word) => word !== "");
    const end = behind.findIndex((word) => !all.includes(word) && !isOrdinal(word));
    const ahead = before?.[1] !== undefined && isOfIt(before[1]) && !isOther(before[1]) ? [before[1]] : [];
    const beside = [...ahead, ...(end < 0 ? behind : behind.slice(0, end)).filter(isOfIt)];
    return beside.filter((word) => !isVerb(word));
  });
}

/**
 * Words joined to what is spoken of that no rule has read: "cyber and ■", 사이버와 ■. It speaks of them, too.
 *
 * @param claim as for {@link narrowingIn}
 */
export function joinedIn(claim: string, passed: readonly string[]): string[] {
  const ahead = /([\p{L}\p{N}-]+?)(?: (?:and|or|nor)|(?:와|과|이나|나)| (?:및|또는)) +■/gu;
  const behind = /■ +(?:(?:and|or|nor)(?: the)?|및|또는) ([\p{L}\p{N}-]+)/gu;
  const text = claim.toLowerCase();
  const words = [...text.matchAll(ahead), ...text.matchAll(behind)].map(([, word = ""]) => word);
  return words.filter((word) => passed.some((one) => one.startsWith(word)));
}

export function languageOf(text: string): Language {
  return /\p{sc=Hangul}/u.test(text) ? "ko" : "en";
}

/** A text by its number is no thing beside another: "X in the 56th communiqué", 제56차 공동성명에. */
function unplaced(claim: string): string {
  return claim.replace(/제?\d+차(?= (?:scm |회의 ?)?(?:공동)?(?:성명|회의|한미|안보))/giu, "·");
}
