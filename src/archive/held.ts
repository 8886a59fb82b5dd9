/** Which texts and paragraphs are held, for what refers to them; where that is not known yet, nothing is said against it. */
import { languages } from "../paths.ts";
import type { Communique } from "./corpus.ts";
import { files, type Inquiry } from "./inquiry.ts";

export class Held {
  readonly #texts: readonly Communique[];
  readonly #inquiry: Inquiry;

  constructor(texts: readonly Communique[], inquiry: Inquiry) {
    this.#texts = texts;
    this.#inquiry = inquiry;
  }

  /** Whether what refers to a meeting's texts cannot be judged: one of them, or the record, cannot be read. */
  isInDoubt(meeting: number): boolean {
    const names = languages.map((lang) => files.text(`${meeting}.${lang}`));
    const isMissing = (name: string) => !this.#texts.some(({ id }) => files.text(id) === name);
    return (
      this.#inquiry.doubts(files.meeting(meeting)) ||
      names.some((name) => this.#inquiry.doubts(name) || (isMissing(name) && this.#inquiry.mayExist(name)))
    );
  }

  /** The texts of a meeting. */
  of(meeting: number): readonly Communique[] {
    return this.#texts.filter((text) => text.meeting === meeting);
  }

  /** Whether any text of a meeting has a paragraph of that number. */
  has(meeting: number, paragraph: number): boolean {
    return this.of(meeting).some(({ paragraphs }) => paragraphs.some(({ number }) => number === paragraph));
  }

  /** Number of the last paragraph of a meeting's texts; 0 where none is held. */
  last(meeting: number): number {
    return Math.max(0, ...this.of(meeting).flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)));
  }
}
