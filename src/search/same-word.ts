/**
 * Whether a word of a text answers a word of a query.
 *
 * Pagefind is forgiving: `allies` finds *Alliance*, `police` finds *policy*, and a word that is nowhere falls back to
 * others. A reader who asks where a word stands must not be shown where it does not, so every hit is tested again:
 * a word answers when it **begins with** the query's (`level` → *levels*, 주한미군 → 주한미군의), or when the two are
 * **forms of one word** by the short table below (`levels` → *level*, `denuclearize` → *denuclearization*). This is
 * a sieve after Pagefind's own stemming, so it may be simple; it proves nothing about absence.
 *
 * Known to be missed: irregular forms (`held` → *hold*) and Korean words inside a compound or with another particle.
 */

/** Endings that may stand for one another after a common stem. */
const paradigms: readonly (readonly string[])[] = [
  ["", "s", "es", "ed", "ing", "er", "ers", "ly", "ment", "ments", "ion", "ions", "ation", "ations"],
  ["e", "es", "ed", "ing", "er", "ers", "ion", "ions", "ation", "ations"],
  ["y", "ies", "ied", "ying"],
];

/** Shorter stems say too little: `us` and `used`. */
const shortestStem = 3;

/** @param word a word of the text, folded @param asked a word of the query, folded */
export function answers(word: string, asked: string): boolean {
  return word.startsWith(asked) || areForms(word, asked);
}

function areForms(one: string, other: string): boolean {
  const shared = sharedLength(one, other);
  // The shared letters may run into the endings: reaffirm·ed, reaffirm·es share the e.
  for (let stem = shared; stem >= Math.max(shortestStem, shared - 2); stem--) {
    const endings = [one, other].map((word) => endingAfter(word, stem));
    if (paradigms.some((paradigm) => endings.every((ending) => paradigm.includes(ending)))) return true;
  }
  return false;
}

/** What follows the stem; a doubled consonant belongs to the stem (plan·ned). */
function endingAfter(word: string, stem: number): string {
  const ending = word.slice(stem);
  return ending.length > 1 && ending[0] === word[stem - 1] ? ending.slice(1) : ending;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
