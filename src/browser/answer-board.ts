/** Where the answers to a reader's questions stand: a status, which is also read aloud, and the answer below it. */

/** A question that takes longer is said to be waited for. */
const patience = 300; // ms

/** One question. What it says after a newer one was asked is dropped. */
export interface Asked {
  /** Shows the answer, or what went wrong. @returns whether it is shown */
  answer(says: string, content?: readonly Node[]): boolean;
  /** Adds what comes after the answer. */
  add(content: readonly Node[]): void;
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
      answer: (says, content = []) => asked === this.#newest && this.#answer(says, content),
      add: (content) => {
        if (asked === this.#newest) this.#results.append(...content);
      },
    };
    this.#newest = asked;
    return asked;
  }

  #wait(): void {
    this.#status.textContent = this.#waiting;
    this.#results.ariaBusy = "true";
  }

  #answer(says: string, content: readonly Node[]): true {
    clearTimeout(this.#timer);
    this.#status.textContent = says;
    this.#results.ariaBusy = null;
    this.#results.replaceChildren(...content);
    this.#results.scrollTop = 0;
    return true;
  }
}
