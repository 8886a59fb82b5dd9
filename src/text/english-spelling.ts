/** British and American spelling of English words, by rule: by their endings, and no list of words. */

/** An ending in British and in American spelling, with what stands before and after it. */
interface Rule {
  before: string;
  british: string;
  american: string;
  after: string;
}

const verb = "e[ds]?$|ing$";
const rules: readonly Rule[] = [
  { before: "", british: "our", american: "or", after: "s?$|ed$|ing$|able$|ite$" },
  { before: "", british: "is", american: "iz", after: `${verb}|ations?$` },
  { before: "al", british: "ys", american: "yz", after: verb },
  { before: "gram", british: "me", american: "", after: "s?$" },
  { before: "[a-z]{3}", british: "ence", american: "ense", after: "s?$" },
  { before: "[a-z]{3}[bt]", british: "re", american: "er", after: "s?$" },
  // With a vowel before: travelled is traveled, and filled is not filed.
  { before: "[aeiou][a-z]*[aeiou]", british: "ll", american: "l", after: "ed$|ing$" },
];

const expressions = rules.map(({ before, british, american, after }) => {
  const ending = (own: string) => new RegExp(`(?<=${before})${own}(?=${after})`, "u");
  return { british, american, inBritish: ending(british), inAmerican: ending(american) };
});

/** Shorter words have no second spelling, but by chance: hour, wise, here. */
const isLong = /^[a-z]{6,}$/u;

/**
 * A word with its British endings as American ones. It may be no word then (exercize): two words in one spelling are the
 * same word.
 *
 * @param word in lower case
 * @example inAmerican("defence") // => "defense" · inAmerican("organisations") // => "organizations"
 */
export function inAmerican(word: string): string {
  if (!isLong.test(word)) return word;
  return expressions.reduce((own, { inBritish, american }) => own.replace(inBritish, american), word);
}

/**
 * What a word may be in the other spelling; most are no words, and stand nowhere.
 *
 * @param word in lower case
 * @example otherSpellings("defence") // => ["defense"] · otherSpellings("program") // => ["programme"]
 */
export function otherSpellings(word: string): string[] {
  const british = expressions.map((one) => word.replace(one.inAmerican, one.british)).filter((one) => isLong.test(one));
  return [...new Set([inAmerican(word), ...british])].filter((one) => one !== word);
}
