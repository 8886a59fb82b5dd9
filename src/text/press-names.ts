/** What the press calls otherwise than the texts do. */

/**
 * Words with the texts' own name of a country. Older texts have *North Korea* too: who looks for words asks for both.
 *
 * @example withTextsNames("Pyongyang's missiles") // => "DPRK missiles"
 */
export function withTextsNames(words: string): string {
  return words.replace(/\bnorth korea(?:ns?)?\b(?:['’](?:s\b)?)?|\bpyongyang\b(?:['’]s\b)?/giu, "DPRK");
}
