/** The search page: keeps form, address and results in step. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import { answersTo, isOfRegister, isPlace } from "../../search/answers.ts";
import { type Answer, isQuotationFound } from "../../search/engine.ts";
import type { Hit } from "../../search/hit.ts";
import { isBlank, parseSearch, type Search } from "../../search/query.ts";
import { addressQuery, isOpen, leadsHere, writeAddress } from "../address.ts";
import { AnswerBoard, type AnswerKind, type Asked } from "../answer-board.ts";
import { part } from "../dom.ts";
import { eventPlace, isPlainClick } from "../events.ts";
import { growingList } from "../growing-list.ts";
import { keepInOtherInterface, lang } from "../interface-language.ts";
import { knownTerms } from "../known-terms.ts";
import { answered, answerList, countAnswers } from "./answer-list.ts";
import { moveFocus } from "./arrow-keys.ts";
import { asClaim, claimBeside } from "./as-claim.ts";
import { conceptHits } from "./concept-hits.ts";
import { data, engine, knownAnswers } from "./context.ts";
import { termLine, wordingLine } from "./hints.ts";
import { hitItem } from "./hit-item.ts";
import { meetingBars } from "./meeting-bars.ts";
import { emptyNotice, failedNotice, nearLine } from "./nothing-found.ts";
import { otherNameHits } from "./other-name-hits.ts";
import { partialHits } from "./partial-hits.ts";
import { restHits } from "./rest-hits.ts";
import { onTypingPause } from "./typing-pause.ts";

/** Results added by each "show more". */
const batch = 20;

const words = search[lang];

const filters = ["lang", "meeting", "topic", "sort"] as const;

/** @param root element with `data-search-panel` */
export function startPanel(root: HTMLElement): void {
  new SearchPanel(root).start();
}

class SearchPanel {
  readonly #form: HTMLFormElement;
  readonly #results: HTMLElement;
  readonly #rest: HTMLElement;
  readonly #board: AnswerBoard;
  readonly #title = document.title;
  /** Whether the search that stands in the address was entered, and is not being typed. */
  #isSettled = true;

  constructor(root: HTMLElement) {
    this.#form = part(root, "form");
    this.#results = part(root, "[data-search-results]");
    this.#rest = part(root, "[data-search-rest]");
    this.#board = new AnswerBoard(part(root, "[data-search-status]"), this.#results, words.searching);
    root.querySelector("[data-search-examples]")?.removeAttribute("hidden");
  }

  start(): void {
    onTypingPause(part(this.#form, "input"), () => this.#ask(this.#stepTo(this.#field("q").value)));
    this.#form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#ask("push");
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask(this.#stepTo(String(this.#field("q").value)));
      this.#isSettled = true;
    });
    this.#form.parentElement?.addEventListener("keydown", (event) => this.#move(event));
    this.#results.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => this.#restore());
    const typed = this.#typedBefore();
    this.#restore();
    if (typed === undefined) return;
    this.#field("q").value = typed;
    this.#ask(this.#stepTo(typed));
  }

  /** What a quick reader typed before the script came. A browser that fills in what stood there earlier is no reader. */
  #typedBefore(): string | undefined {
    const field = this.#field("q");
    const isTyped = document.activeElement === field && field.value !== "";
    return isTyped && field.value !== parseSearch(addressQuery(), data).q ? field.value : undefined;
  }

  /** From the field through the hits and back; elsewhere the arrow keys scroll. */
  #move(event: KeyboardEvent): void {
    moveFocus(event, [this.#field("q"), ...this.#results.querySelectorAll<HTMLElement>(".hit a")]);
  }

  /** A link to another search is followed without leaving the page. */
  #follow(event: MouseEvent): void {
    const link = eventPlace<HTMLAnchorElement>(event, "a");
    if (!link || !isPlainClick(event) || !leadsHere(link)) return;
    event.preventDefault();
    writeAddress("push", link.href);
    this.#restore();
    this.#field("q").focus();
  }

  #field(name: keyof Search): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  /** From the address into the form. */
  #restore(): void {
    const asked = parseSearch(addressQuery(), data);
    for (const name of ["q", ...filters] as const) this.#field(name).value = String(asked[name] ?? "");
    // Folded on a phone: a filter that is at work is never out of sight.
    if (filters.some((name) => asked[name] !== undefined))
      part(this.#form, "[data-search-narrow]").setAttribute("open", "");
    void this.#run(asked);
  }

  /** Words that are typed on, or shortened, stay one step of the history; others are a search of their own. */
  #stepTo(typed: string): "push" | "replace" {
    const last = parseSearch(addressQuery(), data).q;
    const next = typed.trim();
    const goesOn = next.startsWith(last) || last.startsWith(next);
    const isNew = last !== "" && next !== last && (this.#isSettled || !goesOn);
    if (isNew) this.#isSettled = false;
    return isNew ? "push" : "replace";
  }

  /** From the form into the address: typing stays one step of the history, a filter is a step of its own. */
  #ask(step: "push" | "replace"): void {
    const typed = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
    const asked = parseSearch(new URLSearchParams(typed).toString(), data);
    const address = paths.search(lang, asked);
    if (!isOpen(address)) writeAddress(step, address);
    void this.#run(asked);
  }

  async #run(search: Search): Promise<void> {
    document.title = search.q === "" ? this.#title : `${search.q} · ${this.#title}`;
    keepInOtherInterface((language) => paths.search(language, search));
    this.#rest.hidden = !isBlank(search);
    const asked = this.#board.ask();
    try {
      if (isBlank(search)) return this.#show(asked, "", []);
      const answer = await engine.search(search);
      if (!answer) return;
      const { hits, atOnce, meetings } = answer;
      const isQuotation = isQuotationFound(search.q, answer);
      const checked = isQuotation ? undefined : asClaim(search.q);
      const catalogue = await knownAnswers();
      const answers = answersTo(search.q, catalogue, isQuotation);
      const claim = claimBeside(answers, await checked);
      const above = [
        ...answerList(answers, catalogue, claim),
        ...(await hintsOn(search, answer)),
        ...meetingBars(search, meetings),
      ];
      if (hits.length > 0)
        return this.#show(asked, foundIn(hits), [...above, ...(await hitList(hits, atOnce, search.q))], "found");
      const count = countAnswers(answers, claim);
      const isAnswered = count > 0;
      const says = isAnswered ? answered(count, answers) : claim ? words.nearest : words.nothing;
      // Who asks for a page has asked for no words: that they stand nowhere would tell him that his question failed.
      const isSettled = claim !== undefined || isPlace(answers) || isOfRegister(answers);
      const rest = answers.register?.rest;
      const isNoted = !isSettled && rest === undefined;
      this.#show(
        asked,
        says,
        [...above, ...(isNoted ? [emptyNotice(search)] : [])],
        isAnswered ? "found" : claim ? "near" : "none",
      );
      if (isSettled) return;
      const close = await firstOf([
        () => restHits(search, answers),
        () => otherNameHits(search),
        () => conceptHits(search, answers),
        () => partialHits(engine, search),
        () => nearLine(search),
      ]);
      asked.add(close, !isAnswered && close.length > 0 ? "near" : undefined);
    } catch {
      this.#show(asked, words.failed.title, [failedNotice(() => void this.#run(search))]);
    } finally {
      this.#board.settle();
    }
  }

  /** An empty region of results would be announced. */
  #show(asked: Asked, says: string, content: readonly Node[], kind?: AnswerKind): void {
    if (asked.answer(says, content, kind)) this.#results.hidden = content.length === 0;
  }
}

/** What the first has that has anything. */
async function firstOf(ways: readonly (() => Promise<HTMLElement[]>)[]): Promise<HTMLElement[]> {
  for (const way of ways) {
    const found = await way();
    if (found.length > 0) return found;
  }
  return [];
}

function foundIn(hits: readonly Hit[]): string {
  return words.found(hits.length, new Set(hits.map(({ meeting }) => meeting)).size);
}

/** How the words were taken, and what else could be asked for. */
async function hintsOn(search: Search, answer: Answer): Promise<HTMLElement[]> {
  const terms = search.q === "" ? [] : await knownTerms();
  return [...wordingLine(search, answer), ...termLine(search, terms)];
}

function hitList(hits: readonly Hit[], first: number, q: string): Promise<HTMLElement[]> {
  return growingList({
    items: hits,
    batch,
    first,
    attributes: { class: "hits" },
    render: async (next) => (await engine.read(next, q)).map((hit) => hitItem(hit, "page")),
    more: words.more,
  });
}
