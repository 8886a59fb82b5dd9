/** Words that are known: those of the texts held and those of the text itself, away from its line ends. */
import type { Language } from "../paths.ts";
import { withoutParticle } from "../text/particles.ts";
import { plainOf } from "../text/plain.ts";

/** How often words, compounds and eojeols stand somewhere. */
export class Lexicon {
  readonly #language: Language;
  readonly #counts = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #beginnings = new Set<string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Takes in the words of a text. Korean words at both ends of a line may be halves: they do not count. */
  addLines(lines: readonly string[]): void {
    for (const line of lines) {
      const words = wordsOf(line);
      for (const word of this.#language === "ko" ? words.slice(1, -1) : words) this.#add(word);
      for (const [at, word] of words.entries()) this.#addPair(word, words[at + 1]);
    }
  }

  /** Takes in the words of a text whose line ends part no words. */
  addText(text: string): void {
    for (const word of wordsOf(text)) this.#add(word);
  }

  /** How often a word stands somewhere, whatever its case; in Korean also with other particles. */
  count(word: string): number {
    return this.#counts.get(keyOf(word)) ?? 0;
  }

  /** Korean: how often a word stands somewhere with the same stem. */
  countStem(word: string): number {
    return this.#counts.get(`~${withoutParticle(keyOf(word))}`) ?? 0;
  }

  /** How often two words stand beside each other in lines that were taken in. */
  countPair(one: string, next: string): number {
    return this.#pairs.get(`${keyOf(one)} ${keyOf(next)}`) ?? 0;
  }

  /** All words, folded. */
  words(): string[] {
    return [...this.#counts.keys()];
  }

  /** Whether some word begins so; of two letters or more. */
  hasBeginning(letters: string): boolean {
    return this.#beginnings.has(keyOf(letters));
  }

  #addPair(one: string, next: string | undefined): void {
    if (next === undefined || this.#language !== "ko") return;
    const key = `${keyOf(one)} ${keyOf(next)}`;
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
  }

  #add(word: string): void {
    const key = keyOf(word);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#language !== "ko") return;
    for (let end = 2; end < key.length; end++) this.#beginnings.add(key.slice(0, end));
    const stem = `~${withoutParticle(key)}`;
    this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
  }
}

/** Words with their hyphens and stops inside, marks at their ends dropped. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
}

function keyOf(word: string): string {
  return plainOf(word)
    .text.toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, "");
}
