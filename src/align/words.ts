/** Words that carry no subject: they neither link two paragraphs nor make a kept run worth keeping. */
import type { Language } from "../paths.ts";

/** Closed classes of English: articles, prepositions, pronouns, conjunctions, auxiliaries, connectives. */
const english = new Set(
  (
    "a an the of to in on at by for from with within without into onto upon over under between among through throughout " +
    "across during before after since until as per via toward towards against about around amid including regarding " +
    "and or nor but so yet if while when where whether than that which who whom whose this these those such it its they " +
    "them their he him his she her we our both all any each every other more most also not no only well " +
    "is are was were be been being am has have had having do does did will would shall should can could may might must"
  ).split(" "),
);

/** Korean words of the same kind, with and without the particles they usually carry. */
const korean = new Set(
  "및 또한 또 더불어 아울러 그리고 이를 이에 이와 이러한 이는 그 각 등 대해 대한 대하여 위한 위해 위하여 통해 통한 있는 있다는 있음을 것을 것이 것임을 하는 한 할 수 데 점을 점에".split(
    " ",
  ),
);

/** Whether a folded word is a function word of the language. */
export function isFunctionWord(key: string, language: Language): boolean {
  return language === "en" ? english.has(key) : korean.has(key);
}

/** Particles that close an eojeol, longest first. One syllable alone is never left over. */
const particles =
  /(?:으로서의|으로부터|로부터|로서|로써|로의|에서의|으로의|에게서|이라는|으로서|으로써|에서는|에서도|까지|부터|에서|에게|으로|라는|와의|과의|에도|에는|이나|은|는|이|가|을|를|의|에|와|과|도|로|만|나)$/u;

/**
 * The part of a folded word that carries its meaning, for matching only: English plural and verb endings, Korean
 * particles. Guarded, so that 평가 does not become 평 and "SCM's" meets "SCM".
 *
 * @example stemOf("비핵화의", "ko") // => "비핵화" · stemOf("capabilities", "en") // => "capability"
 */
export function stemOf(key: string, language: Language): string {
  if (language === "ko") {
    const bare = key.replace(particles, "");
    return bare.length >= 2 ? bare : key;
  }
  const bare = key.replace(/'s?$/u, "");
  if (bare.length <= 4) return bare;
  return bare
    .replace(/ies$/u, "y")
    .replace(/(?<=ss|[xz]|[cs]h)es$/u, "")
    .replace(/(?<![su])s$/u, "");
}

/** Particles of case and topic, which follow the build of the sentence; 도, 만, 까지, 부터 say something. */
const caseParticles = new Set("은 는 이 가 을 를 의 에 와 과 로 으로".split(" ").concat(""));

/** Whether the end of an eojeol is a particle of case or topic, or nothing at all. */
export function isCaseParticle(ending: string): boolean {
  return caseParticles.has(ending);
}
