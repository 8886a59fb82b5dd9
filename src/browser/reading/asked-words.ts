/** The words of the search that led to a text, marked in it; they can be cleared. Marks change nothing of the page. */
import { askedWords } from "../asked.ts";

/** @param main with paragraphs of documents as `data-quotable` */
export function startAskedWords(main: HTMLElement): void {
  const q = askedWords();
  // Browsers that cannot mark without changing the page mark nothing.
  if (q === "" || !("highlights" in CSS)) return;
  void import("./mark-words.ts").then(({ markWords }) => markWords(main, q));
}
