/** Checks the claim of the form or the address, in the browser. Texts are loaded when a claim is first asked. */
import { type Correction, parseCheck } from "../../claims/correct.ts";
import { glossaryOf } from "../../claims/glossary.ts";
import { understandClaim } from "../../claims/understand.ts";
import { claims } from "../../i18n/claims.ts";
import { paths } from "../../paths.ts";
import type { TermsFile } from "../../schemas/api.ts";
import type { Catalogue } from "../../search/catalogue.ts";
import { meetingsOf, namesPerson } from "../../search/names.ts";
import { type SurveyedText, textsOfTable } from "../../trace/survey.ts";
import { addressQuery, isOpen, writeAddress } from "../address.ts";
import { AnswerBoard } from "../answer-board.ts";
import { button, part } from "../dom.ts";
import { keepInOtherInterface, lang } from "../interface-language.ts";
import { checkResults } from "./check-results.ts";
import type { CheckCatalogue } from "./check-view.ts";

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
  #loaded: Promise<[CheckCatalogue, SurveyedText[]]> | undefined;

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
      this.#loaded ??= load();
      const [catalogue, texts] = await this.#loaded;
      const noneIssued = catalogue.meetings.filter(({ isIssued }) => !isIssued).map(({ number }) => number);
      const isPerson = (name: string) => catalogue.people.some((person) => namesPerson(name, person));
      const ledBy = (name: string) => meetingsOf(name, catalogue.people);
      const held = catalogue.meetings.filter(({ languages }) => languages.length > 0).map(({ number }) => number);
      const series = { ...catalogue, noneIssued, isPerson, ledBy, held };
      const understood = understandClaim(asked, series, texts);
      const { checked, each, nowhere, asConcept } = understood;
      const content = checkResults({ ...understood, asked, catalogue, again: (next) => this.#ask(next) });
      const isNear = each.length + nowhere.length > 0 || asConcept !== undefined;
      const kind = checked && checked.outcome !== "open" ? "found" : isNear ? "near" : "none";
      question.answer(words.status[checked?.outcome ?? (each.length > 0 ? "each" : "unread")], content, kind);
    } catch {
      this.#loaded = undefined;
      question.answer(words.failed, [button(words.retry, () => void this.#run(asked))]);
    } finally {
      this.#board.settle();
    }
  }
}

async function load(): Promise<[CheckCatalogue, SurveyedText[]]> {
  const [answers, table, glossary] = await Promise.all([
    fetched(paths.searchAnswers(lang)),
    fetched(paths.api("paragraphs.csv")),
    fetched(paths.api("terms.json")),
  ]);
  const catalogue: Catalogue = await answers.json();
  const { terms }: TermsFile = await glossary.json();
  return [{ ...catalogue, terms: glossaryOf(terms, lang) }, textsOfTable(await table.text())];
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
