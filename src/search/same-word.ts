/**
 * Whether a word of a text answers a word of a query, and with which of its letters.
 *
 * **English**: a word answers when it begins with the query's (`level` → *levels*), or when the two are forms of one
 * word by the short table below (`levels` → *level*, `denuclearize` → *denuclearization*). Irregular forms (`held` →
 * *hold*) are missed.
 *
 * **Korean** builds compounds and hangs particles on them: a word answers when it holds the query's anywhere (통제권 →
 * 작전통제권을), or when it holds the query's without its particle (비핵화의 → 비핵화를). Where two syllables are left, what
 * looked like a particle may be none: then nothing but a particle may follow, or 전문가 would find 전문성. One syllable
 * says too little inside a word and must begin it.
 *
 * A reader who asks where a word stands must not be shown where it does not: so nothing falls back to other words.
 */
import { inAmerican } from "../text/english-spelling.ts";
import { stemOf } from "../text/stem.ts";

/** Letters of a folded word; end exclusive. */
export interface Letters {
  start: number;
  end: number;
}

const hangul = /\p{sc=Hangul}/u;

/** The letters of a folded word that answer, or `undefined`. Of an English word all of them. */
export type Answerer = (word: string) => Letters | undefined;

/**
 * What answers a word of a query.
 *
 * @param asked folded
 * @example answererOf("통제권")("작전통제권을") // => { start: 2, end: 5 }
 */
export function answererOf(asked: string): Answerer {
  if (hangul.test(asked)) return koreanAnswerer(asked);
  // The texts are spelled so.
  const american = inAmerican(asked);
  const answers = (word: string, one: string) => word.startsWith(one) || areForms(word, one);
  return (word) => {
    if (hangul.test(word)) return latinAnswer(word, asked);
    return answers(word, asked) || answers(word, american) ? { start: 0, end: word.length } : undefined;
  };
}

/**
 * The letters of a word that every answer to it holds.
 *
 * @param asked folded
 * @example beginningKept("levels") // => "lev" · beginningKept("통제권") // => "통"
 */
export function beginningKept(asked: string): string {
  return asked.slice(0, hangul.test(asked) ? 1 : shortestStem);
}

function koreanAnswerer(asked: string): Answerer {
  if (asked.length === 1) return (word) => (word.startsWith(asked) ? { start: 0, end: 1 } : undefined);
  const stem = stemOf(asked, "ko");
  return (word) => {
    const whole = word.indexOf(asked);
    if (whole >= 0) return { start: whole, end: whole + asked.length };
    const start = word.lastIndexOf(stem);
    const end = start + stem.length;
    return start >= 0 && (stem.length > 2 || isParticle(stem, word.slice(end))) ? { start, end } : undefined;
  };
}

/** Whether what follows a stem of two syllables is a particle, or nothing: of two syllables none is taken for one. */
function isParticle(stem: string, ending: string): boolean {
  return stemOf(stem + ending, "ko") === stem;
}

/** Latin letters and digits among Hangul, from one change of script to the next: SCM의, 제56차. */
function latinAnswer(word: string, asked: string): Letters | undefined {
  for (const { 0: run, index } of word.matchAll(/[^\p{sc=Hangul}]+/gu)) {
    if (run.startsWith(asked)) return { start: index, end: index + asked.length };
  }
  return undefined;
}

/** Endings that may stand for one another after a common stem. */
const paradigms: readonly (readonly string[])[] = [
  ["", "s", "es", "ed", "ing", "er", "ers", "ly", "ment", "ments", "ion", "ions", "ation", "ations"],
  ["e", "es", "ed", "ing", "er", "ers", "ion", "ions", "ation", "ations"],
  ["y", "ies", "ied", "ying"],
];

/** Shorter stems say too little: `us` and `used`. */
const shortestStem = 3;

function areForms(one: string, other: string): boolean {
  const shared = sharedLength(one, other);
  // The last shared letter may be the first of both endings: reaffirm·ed, reaffirm·es share the e. (Of den·ied and
  // den·ies it is two, but they are deni·ed and deni·es as well.)
  for (let stem = shared; stem >= Math.max(shortestStem, shared - 1); stem--) {
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

/** How many letters two words share from their beginning. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
