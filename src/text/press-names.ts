/** What the press calls otherwise than the texts do. */

/** Of the country itself; its capital also stands in the name of a declaration. */
const country = String.raw`\bnorth korea(?:ns?)?\b`;
const genitive = String.raw`(?:['’](?:s\b)?)?`;

/**
 * Words with the texts' own name of a country. Older texts have *North Korea* too: who looks for words asks for both.
 *
 * @example withTextsNames("Pyongyang's missiles") // => "DPRK missiles"
 */
export function withTextsNames(words: string): string {
  return words.replace(new RegExp(String.raw`${country}${genitive}|\bpyongyang\b(?:['’]s\b)?`, "giu"), "DPRK");
}

/**
 * The two ways to look for words that name a country as the press does: its name as one wording, and as the texts have it.
 * Nothing where they do not, or where anything is quoted.
 *
 * @example bothNames("North Korean missiles") // => ['"North Korean" missiles', "DPRK missiles"]
 */
export function bothNames(words: string): readonly [pressName: string, textsName: string] | undefined {
  const named = new RegExp(country, "giu");
  if (/["“”„«»「」『』]/u.test(words) || !named.test(words)) return undefined;
  return [words.replace(named, '"$&"'), words.replace(new RegExp(`${country}${genitive}`, "giu"), "DPRK")];
}
