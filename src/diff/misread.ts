/** Words of Hangul as a scanner misreads them. */

/** A syllable of Hangul: 21 vowels of 28 finals each for every initial. */
const hangul = { first: 0xac00, last: 0xd7a3, finals: 28, vowels: 21 } as const;

/** Vowels by their places among the 21: the bar with a short stroke above, below, or none, and two with a bar more. */
const vowel = { o: 8, wo: 14, u: 13, wi: 16, eu: 18 } as const;

const alike: ReadonlySet<string> = new Set(
  [
    [vowel.o, vowel.u],
    [vowel.u, vowel.eu],
    [vowel.wo, vowel.wi],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

/** Shorter words have too many neighbours. */
const leastLength = 3;

/**
 * Whether two unequal words of three syllables or more are one, but for a syllable with a final in which the stroke of
 * one vowel was lost: 증진시키는, 중진시키는. Of the three thousand words of the Korean texts and pages no two are so alike
 * and both words; other vowels part 합의 from 협의, finals 위험 from 위협.
 */
export function isMisread(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < leastLength) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.slice(at + 1) === other.slice(at + 1) && areAlike(one.charCodeAt(at), other.charCodeAt(at));
}

function areAlike(one: number, other: number): boolean {
  const isSyllable = (code: number) => code >= hangul.first && code <= hangul.last;
  if (!isSyllable(one) || !isSyllable(other)) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  const hasFinal = a.final !== 0 && a.final === b.final && a.initial === b.initial;
  return hasFinal && alike.has(`${a.vowel} ${b.vowel}`);
}

function partsOf(code: number) {
  const index = code - hangul.first;
  return {
    initial: Math.floor(index / (hangul.vowels * hangul.finals)),
    vowel: Math.floor(index / hangul.finals) % hangul.vowels,
    final: index % hangul.finals,
  };
}
