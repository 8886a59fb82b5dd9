/** In which language a stretch is written, told by its letters. */
import type { Language } from "../paths.ts";

/** Least share of Hangul among the letters of a Korean stretch: Korean texts quote Latin names and acronyms. */
const leastHangul = 0.3;

/** @returns nothing where there are no letters */
export function languageOf(text: string): Language | undefined {
  const hangul = text.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/gu)?.length ?? 0;
  if (hangul + latin === 0) return undefined;
  return hangul / (hangul + latin) >= leastHangul ? "ko" : "en";
}
