/** Korean words that say the same, in one spelling: contracted or not, with one ending or another, a country by one name. */

/** A word in one of the spellings that it may have. @param word in plain characters */
export function inOneSpelling(word: string): string {
  return (
    word
      .replaceAll("하였", "했")
      .replaceAll("되었", "됐")
      .replaceAll("하여", "해")
      .replaceAll("되어", "돼")
      .replace(/^데에$/u, "데")
      // This meeting, this time.
      .replace(/^(?:동|본|금번|이번)$/u, "이")
      .replace(/^(위|대|관|통|의)(?:해서?|한)$/u, "$1")
      .replace(/^([이그저])런$/u, "$1러한")
      .replace(/^어떤$/u, "어떠한")
      // On something is about it: 관하여, 대해.
      .replace(/^관$/u, "대")
      // One sentence or two: 강조했으며, 강조했고, 강조했다.
      .replace(/(?<=[했됐])(?:으며|고)$/u, "다")
      .replace(/(?<=[하되])며$/u, "고")
      .replace(/(?<=[했됐])음$/u, "다")
      // Contracted or not, one adverb or another: 강화키로, 강화하기로; 긴밀하게, 긴밀히.
      .replace(/(?<=[가-힣]{2})하기(?=로|에|위|$)/u, "키")
      .replace(/(?<=[가-힣])하게$/u, "히")
      .replace(/(?<=적)인$/u, "")
      .replace(/(?<=있어)서$/u, "")
      // To make strong is to strengthen: 강화시키기로, 강화하기로.
      .replace(/(?<=[가-힣]{2})시([키켜킨킬킴켰])/u, (_, ending: string) => done.get(ending) ?? ending)
      // One or many: 장병의, 장병들의.
      .replace(
        /(?<=[가-힣])([가-힣])들([은이을과]?)(?=의?$|에[가-힣]*$)/u,
        (_, last: string, particle: string) => last + (isOpen(last) ? (afterVowel.get(particle) ?? "") : particle),
      )
      // What is said is a point, a fact, a thing.
      .replace(/^(?:점|바)(?=[을은이에]|$)/u, "것")
      // Between two: 양국 간, 양국 간의, 양국 사이의.
      .replace(/^(?:간의|사이의?)$/u, "간")
      .replace(/(?<=[가-힣])간의$/u, "간")
      .replace(/(?<=사령관)인$/u, "")
      // The two countries by their long and their short names, and as one side of the table.
      .replace(
        /^(?:미(?=$)|(?:미합중국|미국?)측(?=[은이의에])|(?:미합중국|미국)(?=[은는이가을를의과와에도만로간]|$))/u,
        "미국",
      )
      .replace(/^(?:(?:대한민국|한국?)측(?=[은이의에])|(?:대한민국|한국)(?=[은는이가을를의과와에도만로간]|$))/u, "한국")
  );
}

/** Syllables of 시키다 without 시, as those of 하다. */
const done: ReadonlyMap<string, string> = new Map(
  [..."키하켜해킨한킬할킴함켰했".matchAll(/(.)(.)/gu)].map(([, own = "", other = ""]) => [own, other]),
);

/** Forms of a particle behind a vowel. */
const afterVowel: ReadonlyMap<string, string> = new Map([
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과", "와"],
]);

/** Whether a syllable ends in its vowel. */
function isOpen(syllable: string): boolean {
  return (syllable.charCodeAt(0) - 0xac00) % 28 === 0;
}

/** A Korean word with the one of its conjunctions: 보유 및, 보유와, 생산과. */
export function withOneConjunction(word: string): string {
  return word === "및" || word === "그리고" ? "와" : word.replace(/(?<=.)과$/u, "와");
}

/** A figure with Korean units, in digits: 2만8천5백, 28500. */
export function koreanFigure(key: string): string {
  const found = /^(?:(\d+)만)?(?:(\d)천)?(?:(\d)백)?(\d{0,2})$/u.exec(key);
  if (!found) return key;
  const figures = found.slice(1).map((digits) => Number(digits ?? 0)) as [number, number, number, number];
  const [tenThousands, thousands, hundreds, rest] = figures;
  return `${tenThousands * 10_000 + thousands * 1000 + hundreds * 100 + rest}`;
}
