/** Shades the words of a sentence by their age, and takes the shades away again. */
import { element } from "../dom.ts";

/** Words of the document with the shade of their age, as `data-age` has it. */
export interface Shaded {
  text: string;
  age: string;
}

/** What stands in a sentence and is not of its edited reading: the source's reading, marks of notes and flags. */
const beside = ".reading-source, .note-mark, .sic-mark, [hidden]";

/**
 * Wraps the words of a sentence, each phrase with its shade. Where the words are others than those told, nothing is
 * shaded: a shade in the wrong place would be a false statement.
 */
export function shadeSentence(sentence: HTMLElement, phrases: readonly Shaded[]): void {
  const texts = wordsIn(sentence);
  const whole = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join("");
  if (whole(texts.map(({ data }) => ({ text: data }))) !== whole(phrases)) return;
  const left = phrases.map((phrase) => ({ ...phrase }));
  for (const text of texts) text.replaceWith(...piecesOf(text.data, left));
}

/** @param root with shaded sentences */
export function clearShades(root: HTMLElement): void {
  for (const words of root.querySelectorAll(".aged-words")) {
    const parent = words.parentElement;
    words.replaceWith(...words.childNodes);
    parent?.normalize();
  }
}

function wordsIn(sentence: HTMLElement): Text[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(beside)) texts.push(node);
  }
  return texts;
}

/** One span a phrase. @param left phrases still to be placed; what is placed is taken from them */
function piecesOf(words: string, left: Shaded[]): HTMLElement[] {
  const pieces: HTMLElement[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = left[0];
    if (!phrase) break;
    const text = phrase.text.slice(0, words.length - at);
    pieces.push(element("span", { class: "aged-words", "data-age": phrase.age }, text));
    at += text.length;
    if (text.length === phrase.text.length) left.shift();
    else phrase.text = phrase.text.slice(text.length);
  }
  return pieces;
}
