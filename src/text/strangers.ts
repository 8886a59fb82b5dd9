/**
 * Strangers: Korean words that stand inside a longer word and are none of its parts, 중국 in 미합중국. Korean is matched
 * inside its eojeols, so they are found with the others; nobody who asks for the one means the other. No rule tells them
 * from compounds (한반도비핵화), so they are listed, as the inside of an expression; `tests/text/strangers.test.ts` finds candidates in the texts.
 */

import type { Matcher } from "./pattern.ts";

/** By the word that is asked for, the longer words in which it is a stranger. */
const strangers: Readonly<Record<string, readonly string[]>> = {
  국방: ["[가-힣]국방문"],
  대만: ["[가-힣]대만"],
  대화: ["현대화", "극대화", "최대화"],
  독도: ["단독도", "감독도"],
  무기: ["무기한", "무기력"],
  미국: ["한미국방"],
  방위: ["국방위원", "지방위원"],
  사드: ["인사드"],
  위성: ["당위성", "우위성"],
  위협: ["지위협정"],
  이란: ["[가-힣]이란"],
  인도: ["인도[·-]?태평양", "인도적", "인도주의"],
  일방: ["통일방안"],
  전시: ["발전시", "진전시", "안전시설"],
  주의: ["민주주의", "자유주의", "다자주의", "인도주의"],
  중국: ["미합중국", "[남동]중국해"],
  한미: ["주한미군"],
  핵: ["핵심"],
  호주: ["상호주의", "보호주의"],
};

/** Every stretch of a text that is such a longer word, by the word asked for. */
const expressions = new Map(
  Object.entries(strangers).map(([word, longer]) => [word, new RegExp(longer.join("|"), "gu")] as const),
);

/** Words that are listed. */
export const knownStrangers: readonly string[] = Object.keys(strangers);

/**
 * Whether what was found stands inside another word.
 *
 * @param text as printed @param start of what was found, in UTF-16 units @param end
 * @example isStranger("미합중국 장관", 2, 4) // => true
 */
export function isStranger(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  for (const [word, longer] of expressions) {
    if (!found.startsWith(word)) continue;
    for (const { 0: other, index } of text.matchAll(longer)) {
      if (index <= start && start < index + other.length && (index < start || end < index + other.length)) return true;
    }
  }
  return false;
}

/** A matcher that leaves strangers out. */
export function withoutStrangers(match: Matcher): Matcher {
  return (printed) => match(printed).filter(({ start, end }) => !isStranger(printed, start, end));
}

/**
 * Whether a word holds another only as a stranger.
 *
 * @param asked folded @param word folded; it holds `asked` or one of its stems
 */
export function isStrangerIn(asked: string, word: string): boolean {
  const key = [...expressions.keys()].find((one) => asked.startsWith(one));
  const longer = key === undefined ? undefined : expressions.get(key);
  if (key === undefined || !longer) return false;
  const rest = word.replace(longer, (other) => (asked.startsWith(other) ? other : " "));
  return rest !== word && !rest.includes(key);
}
