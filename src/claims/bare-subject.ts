/** What a claim speaks of where it quotes nothing and names no concept: a name, or words that stand together. */

import { isFunctionWord } from "../text/function-words.ts";

/** Words without quotation marks. */
export interface BareSubject {
  words: string;
  /** Whether it is plainly a name; other words may be a paraphrase, of which exact matching says nothing. */
  isName: boolean;
}

/** More words than these are a clause and no name. */
const longest = 5;

/** Whose something is stands before its name. */
const nations =
  /^(?:South|North|Korean?|Americans?|United|States|Washington|Seoul|Republic|Both|Communiqu[eé]|Statement)$/u;

const koreanNames =
  /(?:선언|협정|합의서?|조약|협약|회담|구상|연습|훈련|사령부|위원회|협의체|협의그룹|프레임워크|결의|전략사|체계)$/u;
export const particles = /(?:이라는|라는|에 대한|에|은|는|이|가|을|를|도|의)$/u;

/**
 * Names where there are any, else the one run of words that no rule has read, else nothing.
 *
 * @param text a claim without its quotations and concepts, as it was typed
 * @param passed words of it that no rule has read, in lower case
 */
export function bareSubjects(text: string, passed: readonly string[]): BareSubject[] {
  const runs = runsIn(text, new Set(passed));
  const subjects = runs.flatMap((run) => (/\p{sc=Hangul}/u.test(run.at(-1) ?? "") ? koreanIn(run) : [englishOf(run)]));
  const names = subjects.filter(({ isName }) => isName);
  if (names.length > 0) return names;
  const [only = ""] = runs.length === 1 && runs[0]?.length === 1 ? runs[0] : [];
  if (isProperName(only, text)) return [{ words: only, isName: true }];
  const isOne = subjects.length === 1 && runs.length === 1;
  // "AI and quantum technologies" are two.
  const isList = subjects.length === runs.length && text.includes(subjects.map(({ words }) => words).join(" and "));
  return (isOne || (isList && subjects.length === 2)) && (runs[0]?.length ?? 0) <= longest ? subjects : [];
}

/** "Ukraine": one capitalised word inside the sentence, and no adjective of a people. */
function isProperName(word: string, text: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !/(?:ese|ian|ean|ish)$/u.test(word) && text.trim().indexOf(word) > 0;
}

/** Words of the claim in runs; a capitalised word that is read otherwise goes on inside a name: "Joint Declaration". */
export function runsIn(text: string, passed: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  let before: string[] = [];
  for (const token of text.match(/[\p{L}\p{N}][\p{L}\p{N}·.'-]*|[^\p{L}\p{N}\s]/gu) ?? []) {
    const word = token.replace(/[.'-]+$/u, "");
    const run = runs.at(-1) ?? [];
    const isPassed = passed.has(token.toLowerCase()) || passed.has(word.toLowerCase());
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word);
    // "Defense Reform 2.0": numbers of a name, too.
    const goesOn =
      run.length > 0 && (isCapital || (/^\p{Lu}|[가-힣]$/u.test(run.at(-1) ?? "") && /^\d\.\d/u.test(word)));
    if (/^[\p{L}\p{N}]/u.test(token) && (isPassed || goesOn)) {
      if (run.length === 0 && isCapital) run.push(...before);
      run.push(word);
    } else if (run.length > 0) runs.push([]);
    // What a name begins with may be a word that is read otherwise: "Joint", "Defense".
    before =
      isCapital && token === word && !isPassed && !isFunctionWord(word.toLowerCase(), "en") && !nations.test(word)
        ? [...before, word]
        : [];
    if (token !== word && (runs.at(-1) ?? []).length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function englishOf(run: readonly string[]): BareSubject {
  const isName =
    run.length > 1 && run.length <= longest && run.every((word) => /^\p{Lu}/u.test(word) && !/'s$/u.test(word));
  return { words: run.join(" "), isName };
}

/** Names joined by 과 or 와 are several. */
function koreanIn(run: readonly string[]): BareSubject[] {
  const subjects: BareSubject[] = [];
  let before: string[] = [];
  for (const [at, word] of run.entries()) {
    const isLast = at === run.length - 1;
    const bare = isLast ? word.replace(particles, "") : word.replace(/(?<=[가-힣]{3})[과와]$/u, "");
    const isJoined = bare !== word;
    if (isLast ? isJoined && bare.length > 1 : isJoined && koreanNames.test(bare)) {
      subjects.push({
        words: [...before, bare].join(" "),
        isName: [...before, bare].join("").length > 3 && before.length < 2 && koreanNames.test(bare),
      });
      before = [];
    } else before.push(word);
  }
  return subjects;
}
