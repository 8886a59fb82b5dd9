/** Checks the claim of the form or the address, in the browser. The texts that it needs are loaded when it is asked. */
import { type Correction, parseCheck } from "../../claims/correct.ts";
import { glossaryOf } from "../../claims/glossary.ts";
import { meetingsNeeded } from "../../claims/texts-needed.ts";
import { understandClaim } from "../../claims/understand.ts";
import { claims } from "../../i18n/claims.ts";
import { paths } from "../../paths.ts";
import type { TermsFile } from "../../schemas/api.ts";
import type { Catalogue } from "../../search/catalogue.ts";
import { meetingsOf, namesPerson } from "../../search/names.ts";
import { addressQuery, isOpen, writeAddress } from "../address.ts";
import { AnswerBoard } from "../answer-board.ts";
import { button, part } from "../dom.ts";
import { fetchJson } from "../fetch-json.ts";
import { keepInOtherInterface, lang } from "../interface-language.ts";
import { checkResults } from "./check-results.ts";
import type { CheckCatalogue } from "./check-view.ts";
import { ClaimTexts } from "./claim-texts.ts";

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
  #catalogue: Promise<CheckCatalogue> | undefined;
  readonly #texts = new ClaimTexts();

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
      this.#catalogue ??= loadCatalogue();
      const catalogue = await this.#catalogue;
      const noneIssued = catalogue.meetings.filter(({ isIssued }) => !isIssued).map(({ number }) => number);
      const isPerson = (name: string) => catalogue.people.some((person) => namesPerson(name, person));
      const ledBy = (name: string) => meetingsOf(name, catalogue.people);
      const held = catalogue.meetings.filter(({ languages }) => languages.length > 0).map(({ number }) => number);
      const series = { ...catalogue, noneIssued, isPerson, ledBy, held };
      const texts = await this.#texts.of(meetingsNeeded(asked, series), catalogue.meetings);
      const understood = understandClaim(asked, series, texts);
      const { checked, each, nowhere, asConcept } = understood;
      const content = checkResults({ ...understood, asked, catalogue, again: (next) => this.#ask(next) });
      const isNear = each.length + nowhere.length > 0 || asConcept !== undefined;
      const kind = checked && checked.outcome !== "open" ? "found" : isNear ? "near" : "none";
      question.answer(words.status[checked?.outcome ?? (each.length > 0 ? "each" : "unread")], content, kind);
    } catch {
      this.#catalogue = undefined;
      question.answer(words.failed, [button(words.retry, () => void this.#run(asked))]);
    } finally {
      this.#board.settle();
    }
  }
}

async function loadCatalogue(): Promise<CheckCatalogue> {
  const [catalogue, { terms }] = await Promise.all([
    fetchJson<Catalogue>(paths.searchAnswers(lang)),
    fetchJson<TermsFile>(paths.api("terms.json")),
  ]);
  return { ...catalogue, terms: glossaryOf(terms, lang) };
}
