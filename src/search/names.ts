/** People by the spellings of the press: hyphens, order and joins of a name, its Hangul, its vowels. */
import { withoutParticle } from "../text/particles.ts";
import type { CataloguePerson, Side } from "./catalogue.ts";
import { isNameInHangul, isTranscribed } from "./transcribed.ts";

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

/** Family names that are words, too: they name somebody with a capital, or alone. */
const alsoWords = new Set(["brown", "gates", "pace"]);

/**
 * Whether a search names a person among other words: an American by the family name, in Hangul as the press transcribes it.
 *
 * @example isSoughtIn("panetta 2013 tailored deterrence", panetta) // => true · isSoughtIn("매티스 장관", mattis) // => true
 */
export function isSoughtIn(query: string, person: Named): boolean {
  if (namesPerson(query, person)) return true;
  if (person.hangul !== null) return false;
  const [family = ""] = partsOf(person.name).slice(-1);
  const words = query.split(/[^\p{L}\p{M}]+/u);
  const isNamed = (word: string) =>
    partsOf(word).join("") === family && (!alsoWords.has(family) || /^\p{Lu}/u.test(word));
  const hangul = words.filter((word) => /^[가-힣]{2,}$/u.test(word)).map(withoutParticle);
  return words.some(isNamed) || hangul.some((word) => isNameInHangul(word, family));
}

type Leader = Named & Pick<CataloguePerson, "meetings" | "side" | "isHead">;

/** Somebody whom a name may mean. */
export interface Called {
  side: Side;
  /** Meetings at which they led a delegation, oldest first. */
  led: readonly number[];
  /** Meetings whose Military Committee Meeting they chaired. */
  chaired: readonly number[];
}

/** What a claim may ask of those who met. */
export interface KnownPeople {
  /** Whether words name somebody of the register. */
  isPerson(words: string): boolean;
  /** Meetings at which those led a delegation whom a name may mean. */
  ledBy(name: string): readonly number[];
  /** For which country those stood whom a name means; `undefined` where it is nobody's, or somebody's on each side. */
  sideOf(name: string): Side | undefined;
  /** Each whom a name may mean. */
  called(name: string): readonly Called[];
}

export function knownPeople(people: readonly Leader[]): KnownPeople {
  return {
    isPerson: (words) => people.some((person) => namesPerson(words, person)),
    ledBy: (name) => {
      const led = meantBy(name, people).filter(({ isHead }) => isHead);
      return [...new Set(led.flatMap(({ meetings }) => meetings))];
    },
    sideOf: (name) => {
      const sides = new Set(meantBy(name, people).map(({ side }) => side));
      const [side] = sides;
      return sides.size === 1 ? side : undefined;
    },
    called: (name) => calledBy(name, people),
  };
}

/** One entry for all spellings and offices of one person. */
function calledBy(name: string, people: readonly Leader[]): Called[] {
  const persons = new Map<string, Leader[]>();
  for (const one of meantBy(name, people)) {
    const own = partsOf(one.name);
    // Middle names come and go: Caspar Weinberger, Caspar W. Weinberger.
    const key = one.hangul ?? `${one.side} ${[own[0], own.at(-1)].join(" ")}`;
    persons.set(key, [...(persons.get(key) ?? []), one]);
  }
  const meetingsIn = (all: readonly Leader[], isHead: boolean) =>
    all
      .filter((one) => one.isHead === isHead)
      .flatMap(({ meetings }) => meetings)
      .sort((a, b) => a - b);
  return [...persons.values()].map((all) => ({
    side: all[0]?.side ?? "rok",
    led: meetingsIn(all, true),
    chaired: meetingsIn(all, false),
  }));
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
