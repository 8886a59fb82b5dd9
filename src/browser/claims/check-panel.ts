/** Checks the claim of the form or the address, in the browser. The texts that it needs are loaded when it is asked. */
import { type Correction, parseCheck } from "../../claims/correct.ts";
import { claims } from "../../i18n/claims.ts";
import { paths } from "../../paths.ts";
import { addressQuery, isOpen, writeAddress } from "../address.ts";
import { AnswerBoard } from "../answer-board.ts";
import { button, part } from "../dom.ts";
import { keepInOtherInterface, lang } from "../interface-language.ts";
import { bearsOnIt, checkResults, verdictSays } from "./check-results.ts";
import { checkedClaim } from "./checked-claim.ts";

const words = claims[lang].check;

/** @param root element with `data-check` */
export function startCheck(root: HTMLElement): void {
  new CheckPanel(root).start();
}

class CheckPanel {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLTextAreaElement;
  readonly #board: AnswerBoard;
  readonly #title = document.title;

  constructor(root: HTMLElement) {
    this.#form = part(root, "form");
    this.#field = part(root, "textarea");
    this.#board = new AnswerBoard(part(root, "[data-check-status]"), part(root, "[data-check-results]"), words.waiting);
  }

  start(): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask({ q: this.#field.value.trim() });
    });
    this.#field.addEventListener("keydown", (event) => {
      // A claim is one sentence: Enter asks, as in a field of one line.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    const asked = parseCheck(addressQuery());
    this.#field.value = asked.q;
    if (asked.q === "") {
      document.title = this.#title;
      this.#board.ask().answer("");
      this.#board.settle();
    } else void this.#run(asked);
  }

  #ask(asked: Correction): void {
    const address = paths.check(lang, asked);
    if (!isOpen(address)) writeAddress("push", address);
    void this.#run(asked);
  }

  async #run(asked: Correction): Promise<void> {
    const question = this.#board.ask();
    document.title = asked.q === "" ? this.#title : `${asked.q} · ${this.#title}`;
    keepInOtherInterface((language) => paths.check(language, asked));
    try {
      const claim = await checkedClaim(asked);
      const { checked, each, asConcept } = claim;
      const content = checkResults({ ...claim, asked, again: (next) => this.#ask(next) });
      const isNear = bearsOnIt(claim) || asConcept !== undefined;
      const kind = checked && checked.outcome !== "open" ? "found" : isNear ? "near" : "none";
      question.answer(
        checked ? verdictSays(checked) : words.status[each.length > 0 ? "each" : isNear ? "beside" : "unread"],
        content,
        kind,
      );
    } catch {
      question.answer(words.failed, [button(words.retry, () => void this.#run(asked))]);
    } finally {
      this.#board.settle();
    }
  }
}
