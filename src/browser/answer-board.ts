/** Where the answers to a reader's questions stand: a status, which is also read aloud, and the answer below it. */

import { runningText } from "./running-text.ts";

/** A question that takes longer is said to be waited for. */
const patience = 300; // ms

/** found: what was asked for stands somewhere · near: it does not, and what is shown comes close · none: nothing does. */
export type AnswerKind = "found" | "near" | "none";

/** One question. What it says after a newer one was asked is dropped. */
export interface Asked {
  /** Shows the answer, or what went wrong. @returns whether it is shown */
  answer(says: string, content?: readonly Node[], kind?: AnswerKind): boolean;
  /** Adds what comes after the answer. */
  add(content: readonly Node[], kind?: AnswerKind): void;
}

/**
 * Keeps the status true at every moment: it speaks of the newest question alone, says that an answer is waited for only
 * while it is, and never over an answer. The last answer stays until the next one comes.
 */
export class AnswerBoard {
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #waiting: string;
  #newest: Asked | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param waiting what is said while an answer is waited for */
  constructor(status: HTMLElement, results: HTMLElement, waiting: string) {
    this.#status = status;
    this.#results = results;
    this.#waiting = waiting;
  }

  /** A new question, which makes all older ones stale. */
  ask(): Asked {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wait(), patience);
    const asked: Asked = {
      answer: (says, content = [], kind = undefined) => asked === this.#newest && this.#answer(says, content, kind),
      add: (content, kind) => {
        if (asked !== this.#newest) return;
        this.#results.append(...content);
        if (kind) this.say(kind);
      },
    };
    this.#newest = asked;
    return asked;
  }

  /** The question is answered to the end: what stands below the answer may be seen (`public/asked.js` hid it). */
  settle(): void {
    const { dataset } = document.documentElement;
    if (dataset["asked"] === "") dataset["asked"] = "answered";
  }

  /** Says of the page's `main` which kind of answer stands, where the board is that of the page. */
  say(kind: AnswerKind | undefined): void {
    const main = this.#results.closest("main");
    if (!main) return;
    if (kind) main.dataset["answer"] = kind;
    else delete main.dataset["answer"];
  }

  #wait(): void {
    this.say(undefined);
    this.#status.textContent = this.#waiting;
    this.#results.ariaBusy = "true";
  }

  #answer(says: string, content: readonly Node[], kind: AnswerKind | undefined): true {
    clearTimeout(this.#timer);
    // Before anything changes: after it the browser would have to set the whole page first.
    this.#results.scrollTop = 0;
    this.say(kind);
    this.#status.replaceChildren(...runningText(says));
    this.#results.ariaBusy = null;
    this.#results.replaceChildren(...content);
    return true;
  }
}
