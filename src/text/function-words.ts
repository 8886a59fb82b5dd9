/** Words that carry no subject: they neither link two paragraphs nor make a kept run worth keeping. */
import type { Language } from "../paths.ts";
import { isParticle } from "./particles.ts";

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
  return language === "en" ? english.has(key) : korean.has(key) || isParticle(key);
}
