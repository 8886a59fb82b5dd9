/** Traces the phrase of the form or the address through every text, in the browser. Texts are loaded when first asked for. */
import { trace } from "../../i18n/trace.ts";
import { languages, paths } from "../../paths.ts";
import { openQuotedTexts } from "../../search/quoted-texts.ts";
import { otherForms, termsNamed } from "../../search/terms.ts";
import { type ClosePassage, closestPassages } from "../../trace/closest.ts";
import { inOtherSpellings } from "../../trace/other-spelling.ts";
import { type ExactPhrase, longestPhrase, type Phrase, readPhrase } from "../../trace/phrase.ts";
import { survey } from "../../trace/survey.ts";
import type { PhraseData, PhraseResults, Standing } from "../../views/trace/phrase-data.ts";
import { addressQuery, isOpen, writeAddress } from "../address.ts";
import { AnswerBoard } from "../answer-board.ts";
import { citePlace } from "../cite/cite-place.ts";
import { button, part } from "../dom.ts";
import { fetchJson } from "../fetch-json.ts";
import { keepInOtherInterface, lang } from "../interface-language.ts";
import { knownTerms } from "../known-terms.ts";
import { nextTurn } from "../next-turn.ts";
import { phraseResults } from "./phrase-results.ts";
import { showClaims } from "./related-claims.ts";

const words = trace[lang].phrase;

const quoted = openQuotedTexts({
  paragraphs: () => fetchJson(paths.searchIndex()),
  shelf: (number) => fetchJson(paths.searchShelf(number)),
  terms: (of) => fetchJson(paths.quotedTerms(of)),
  bucket: (of, number) => fetchJson(paths.quotedPlaces(of, number)),
});

/** @param root element with `data-phrase` */
export function startPhrase(root: HTMLElement): void {
  new PhrasePanel(root).start();
}

class PhrasePanel {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #board: AnswerBoard;
  /** What the page has beside answers: it folds behind them. */
  readonly #rest = document.querySelector<HTMLDetailsElement>("[data-phrase-rest]");
  readonly #citations = document.querySelector<HTMLElement>("[data-citations]");
  readonly #title = document.title;
  #data: Promise<PhraseData> | undefined;

  constructor(root: HTMLElement) {
    this.#form = part(root, "form");
    this.#field = part(root, "input");
    this.#board = new AnswerBoard(
      part(root, "[data-phrase-status]"),
      part(root, "[data-phrase-results]"),
      words.loading,
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
    const asked = new URLSearchParams(addressQuery()).get("q") ?? "";
    this.#field.value = asked;
    if (asked === "") this.#clear();
    else void this.#run(readPhrase(asked)).finally(() => this.#board.settle());
  }

  /** From the form into the address. */
  #ask(): void {
    const typed = this.#field.value;
    const phrase = readPhrase(typed);
    const address = paths.trace(lang, typed);
    if (phrase.kind === "exact" && !isOpen(address)) writeAddress("push", address);
    void this.#run(phrase);
  }

  #clear(): void {
    document.title = this.#title;
    if (this.#citations) citePlace(this.#citations, { at: paths.trace(lang) });
    this.#board.ask().answer("");
    this.#fold(false);
    showClaims(undefined, { concepts: [] });
    this.#board.settle();
  }

  #fold(isAnswered: boolean): void {
    if (!this.#rest) return;
    this.#rest.open = !isAnswered;
    this.#rest.toggleAttribute("data-folds", isAnswered);
  }

  async #run(phrase: Phrase): Promise<void> {
    const asked = this.#board.ask();
    if (phrase.kind === "blank") return void asked.answer(words.blank);
    if (phrase.kind === "too-long") return void asked.answer(words.tooLong(phrase.length, longestPhrase));
    document.title = `${words.title(phrase.wording)} · ${this.#title}`;
    const typed = this.#field.value;
    keepInOtherInterface((language) => paths.trace(language, typed));
    const locator = { en: `“${phrase.wording}”`, ko: `‘${phrase.wording}’` };
    if (this.#citations) citePlace(this.#citations, { locator, at: paths.trace(lang, typed) });
    try {
      const data = this.#knownData();
      const texts = await quoted.holding(phrase.wording, phrase.script === "ko" ? ["ko"] : languages);
      await nextTurn();
      const found = survey(phrase, texts);
      await nextTurn();
      const isFound = found.some(({ state }) => state === "present");
      const close = isFound ? [] : await closestTo(phrase);
      const spellings = isFound ? [] : await standing(inOtherSpellings(phrase));
      const names = isFound ? [] : await standing(await otherNamesOf(phrase));
      const results = { phrase, found, spellings, names, close, texts, data: await data, lang };
      const content = await phraseResults(results);
      const kind = isFound ? "found" : spellings.length + names.length + close.length > 0 ? "near" : "none";
      if (!asked.answer(saying(results), content, kind)) return;
      this.#fold(kind !== "none");
      showClaims(phrase, results.data);
    } catch {
      asked.answer(words.failed, [button(words.retry, () => void this.#run(phrase))]);
    }
  }

  /** None where they do not load: the places found are told without the concepts that have the same words. */
  #knownData(): Promise<PhraseData> {
    this.#data ??= fetchJson<PhraseData>(paths.phraseData(lang)).catch((error: unknown): PhraseData => {
      reportError(error);
      return { columns: [], concepts: [] };
    });
    return this.#data;
  }
}

/** How many places, or that there are none. */
function saying({ found, spellings, names, close }: PhraseResults): string {
  const present = found.filter(({ state }) => state === "present");
  const count = present.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count > 0) return words.found(count, present.length);
  if (spellings.length > 0) return words.spelledStatus(spellings.reduce((sum, one) => sum + one.count, 0));
  if (names.length > 0) return words.namedStatus;
  return close.length > 0 ? words.nearStatus(close.length) : words.nowhere;
}

/** Those of some wordings that stand somewhere. */
async function standing(phrases: readonly ExactPhrase[]): Promise<Standing[]> {
  const traced = phrases.map(async (phrase) => {
    const found = survey(phrase, await quoted.holding(phrase.wording, phrase.script ? [phrase.script] : languages));
    return { wording: phrase.wording, count: found.reduce((sum, { lines }) => sum + lines.length, 0) };
  });
  return (await Promise.all(traced)).filter(({ count }) => count > 0);
}

/** What the glossary calls the same, in both languages. */
async function otherNamesOf({ wording }: ExactPhrase): Promise<ExactPhrase[]> {
  const forms = otherForms(wording, termsNamed(wording, await knownTerms()));
  return languages.flatMap((one) => forms[one].map(readPhrase)).filter((phrase) => phrase.kind === "exact");
}

/** In the language of its letters; of neither, in both. */
async function closestTo({ wording, script }: ExactPhrase): Promise<ClosePassage[]> {
  const asked = script ? [script] : languages;
  const found = asked.map(async (one) => closestPassages(wording, one, await quoted.near(wording, one)));
  return (await Promise.all(found)).flat();
}
