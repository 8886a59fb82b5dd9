/** Traces the phrase of the form or the address through every text, in the browser. Texts are loaded when first asked for. */
import { otherLanguage } from "../../i18n/locale.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, paths } from "../../paths.ts";
import { type ExactPhrase, longestPhrase, type Phrase, readPhrase } from "../../trace/phrase.ts";
import { type SurveyedText, survey, textsOfTable } from "../../trace/survey.ts";
import type { PhraseData } from "../../views/trace/phrase-data.ts";
import { element } from "../dom.ts";
import { phraseResults } from "./phrase-results.ts";

/** Language of the interface. */
const lang: Language = document.documentElement.lang === "ko" ? "ko" : "en";
const words = trace[lang].phrase;

/** @param root element with `data-phrase` */
export function startPhrase(root: HTMLElement): void {
  new PhrasePanel(root).start();
}

class PhrasePanel {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #data: PhraseData;
  readonly #title = document.title;
  #texts: Promise<SurveyedText[]> | undefined;
  /** Of the newest request: an older one that ends later is dropped. */
  #ticket = 0;

  constructor(root: HTMLElement) {
    this.#form = part(root, "form");
    this.#field = part(root, "input");
    this.#status = part(root, "[data-phrase-status]");
    this.#results = part(root, "[data-phrase-results]");
    this.#data = JSON.parse(
      document.querySelector("[data-phrase-data]")?.textContent ?? '{"columns":[],"concepts":[]}',
    );
  }

  start(): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  /** From the address into the form. */
  #restore(): void {
    const asked = new URLSearchParams(location.search).get("q") ?? "";
    this.#field.value = asked;
    if (asked === "") this.#clear();
    else void this.#run(readPhrase(asked));
  }

  /** From the form into the address. */
  #ask(): void {
    const typed = this.#field.value;
    const phrase = readPhrase(typed);
    const address = paths.trace(lang, typed);
    if (phrase.kind === "exact" && address !== location.pathname + location.search) writeAddress(address);
    void this.#run(phrase);
  }

  #clear(): void {
    this.#ticket += 1;
    document.title = this.#title;
    this.#say("", []);
  }

  async #run(phrase: Phrase): Promise<void> {
    const ticket = ++this.#ticket;
    if (phrase.kind === "blank") return this.#say(words.blank, []);
    if (phrase.kind === "too-long") return this.#say(words.tooLong(phrase.length, longestPhrase), []);
    document.title = `${words.title(phrase.wording)} · ${this.#title}`;
    keepInOtherLanguage(this.#field.value);
    this.#say(words.loading, []);
    try {
      this.#texts ??= loadTexts();
      const texts = await this.#texts;
      if (ticket === this.#ticket) this.#show(phrase, texts);
    } catch {
      this.#texts = undefined;
      if (ticket === this.#ticket) this.#say(words.failed, [this.#retry(phrase)]);
    }
  }

  #show(phrase: ExactPhrase, texts: readonly SurveyedText[]): void {
    const found = survey(phrase, texts);
    const present = found.filter(({ state }) => state === "present");
    const count = present.reduce((sum, { lines }) => sum + lines.length, 0);
    const says = count > 0 ? words.found(count, present.length) : words.nowhere;
    this.#say(says, phraseResults({ phrase, found, data: this.#data, lang }));
  }

  #retry(phrase: ExactPhrase): HTMLElement {
    const button = element("button", { type: "button" }, words.retry);
    button.addEventListener("click", () => void this.#run(phrase));
    return button;
  }

  #say(message: string, content: readonly Node[]): void {
    this.#status.textContent = message;
    this.#results.replaceChildren(...content);
  }
}

/** One file for all texts: as many requests as texts would cost more than its few bytes. */
async function loadTexts(): Promise<SurveyedText[]> {
  const response = await fetch(paths.api("paragraphs.csv"));
  if (!response.ok) throw new Error(`The paragraphs answered ${response.status}.`);
  return textsOfTable(await response.text());
}

/** Browsers refuse an address that changes too often or is too long; the result stands all the same. */
function writeAddress(address: string): void {
  try {
    history.pushState(null, "", address);
  } catch {}
}

/** The link to the other interface keeps the phrase. */
function keepInOtherLanguage(typed: string): void {
  const other = otherLanguage(lang);
  const link = document.querySelector<HTMLAnchorElement>(`header a[hreflang="${other}"]`);
  if (link) link.href = paths.trace(other, typed);
}

function part<Part extends HTMLElement>(root: HTMLElement, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`This is a bug: the trace of a phrase has no ${selector}.`);
  return found;
}
