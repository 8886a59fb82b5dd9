/** People by the spellings of the press: hyphens, order and joins of a name, its Hangul, its vowels. */
import { isTranscribed } from "./transcribed.ts";

const suffixes = /^(?:jr|sr|ii|iii|iv)$/u;

/** Parts of a name in Latin letters, folded. */
function partsOf(name: string): string[] {
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^a-z]+/u).filter((part) => part.length > 1 && !suffixes.test(part));
}

/** Letters that romanizations write in more than one way, and none of the vowels: Jeong Kyeong-doo, Jung Kyung-doo. */
function skeletonOf(letters: string): string {
  return letters
    .replace(/ch/gu, "j")
    .replace(/g/gu, "k")
    .replace(/d/gu, "t")
    .replace(/b/gu, "p")
    .replace(/l/gu, "r")
    .replace(/[aeiouyw]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}

export interface Named {
  name: string;
  hangul: string | null;
}

/**
 * Whether a query names a person: by all of a Korean name, in either order and any joins; by the family name of an
 * American one; by the Hangul.
 */
export function namesPerson(query: string, { name, hangul }: Named): boolean {
  if (hangul && query.replace(/\s/gu, "").includes(hangul.replace(/\s/gu, ""))) return true;
  const asked = partsOf(query);
  const own = partsOf(name);
  const [family = ""] = hangul ? own : own.slice(-1);
  if (asked.length === 0 || family === "") return false;
  if (!hangul)
    return (
      asked.includes(family) &&
      (asked.length === 1 || own.some((part) => part !== family && asked.includes(part)) || asked.length <= 2)
    );
  const given = own.slice(1).join("");
  const joined = asked.join("");
  const orders = [family + given, given + family];
  if (orders.some((order) => joined.includes(order))) return true;
  return (
    asked.length <= 3 &&
    orders.some((order) => skeletonOf(order).length >= 4 && skeletonOf(order) === skeletonOf(joined))
  );
}

type Leader = Named & { meetings: readonly number[]; isHead: boolean };

/** Meetings of those whom a name means. */
export function meetingsOf(name: string, people: readonly Leader[]): number[] {
  return [...new Set(meantBy(name, people).flatMap(({ meetings }) => meetings))];
}

/** For which country those led whom a name means; `undefined` where it is nobody's, or somebody's on each side. */
export function sideOf(name: string, people: readonly Leader[]): "rok" | "us" | undefined {
  const sides = new Set(meantBy(name, people).map(({ hangul }) => (hangul === null ? "us" : "rok")));
  const [side] = sides;
  return sides.size === 1 ? side : undefined;
}

/**
 * Those whom it names in full, else all heads of delegation who have it as their family name; an American may be
 * transcribed, before the office: 오스틴 장관.
 */
function meantBy<Of extends Leader>(name: string, people: readonly Of[]): Of[] {
  const named = people.filter((person) => namesPerson(name, person));
  if (named.length > 0) return named;
  const [, given, family] = /^(?:([가-힣]{1,5}) )?([가-힣]{2,5}) 장관$/u.exec(name) ?? [];
  const heads = people.filter(({ isHead }) => isHead);
  if (family)
    return heads.filter((one) => {
      const [own = "", ...others] = partsOf(one.name).reverse();
      const isOwn = given === undefined || others.some((other) => isTranscribed(given, other));
      return one.hangul === null && isOwn && isTranscribed(family, own);
    });
  return heads.filter((person) => isFamilyName(name, person));
}

/** Whether a word is the family name of a Korean, which namesPerson takes for nobody's: Kim, Jung of Jeong. */
function isFamilyName(word: string, { name, hangul }: Named): boolean {
  // The second Pillar is no Yi.
  if (hangul === null || suffixes.test(word.toLowerCase())) return false;
  const [own = ""] = partsOf(name);
  const asked = word.toLowerCase();
  const isSyllable = /^[^aeiouyw]*[aeiouyw]+[^aeiouyw]*$/u.test(asked);
  const isSpelledSo = isSyllable && skeletonOf(own) === skeletonOf(asked) && own.at(-1) === asked.at(-1);
  return hangul.charAt(0) === word || own === asked || isSpelledSo;
}
