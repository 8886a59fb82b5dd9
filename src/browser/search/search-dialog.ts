/** The search box of every page: first results while typing, the arrow keys move through them. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import { answersTo, isPlace } from "../../search/answers.ts";
import { isQuotationFound } from "../../search/engine.ts";
import { isBlank, parseSearch, type Search } from "../../search/query.ts";
import { AnswerBoard, type Asked } from "../answer-board.ts";
import { leaveWords } from "../asked.ts";
import { element, part } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { knownTerms } from "../known-terms.ts";
import { answered, answerList, countAnswers } from "./answer-list.ts";
import { moveFocus } from "./arrow-keys.ts";
import { asClaim, claimBeside } from "./as-claim.ts";
import { boxEngine, data, knownAnswers } from "./context.ts";
import { termLine } from "./hints.ts";
import { hitItem } from "./hit-item.ts";
import { emptyNotice, failedNotice } from "./nothing-found.ts";
import { onTypingPause } from "./typing-pause.ts";

/** Results that fit without hiding the page. */
const firstHits = 8;

const words = search[lang];

let box: SearchBox | undefined;

/** Takes charge of an opened dialog with `data-search-dialog`; what was typed before is searched. */
export function startDialog(dialog: HTMLDialogElement): void {
  box ??= new SearchBox(dialog);
  box.resume();
}

class SearchBox {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #all: HTMLAnchorElement;
  readonly #board: AnswerBoard;
  /** Searches once the reader pauses. */
  readonly #runSoon: () => void;
  /** Whether what was asked for is a place: a meeting, a paragraph, what a person was. */
  #isPlace = false;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#field = part(dialog, "input");
    this.#all = element("a", { href: paths.search(lang) }, words.dialog.searchPage);
    const status = element("p", { class: "search-status", role: "status" });
    const results = element("div", { "data-search-results": "" });
    const keys = element("span", { "aria-hidden": "true" }, words.dialog.keys);
    dialog.append(status, results, element("p", { class: "search-foot" }, this.#all, " ", keys));
    this.#board = new AnswerBoard(status, results, words.searching);
    this.#runSoon = onTypingPause(this.#field, () => void this.#run());
    dialog.addEventListener("click", (event) => this.#click(event));
    dialog.addEventListener("keydown", (event) => this.#move(event));
  }

  resume(): void {
    // Its script comes while a quick reader types: half a word is no question.
    if (this.#field.value !== "") this.#runSoon();
  }

  /** A link may lead to this very page, the backdrop is the dialog itself: all of them close the box. */
  #click({ target, ctrlKey, metaKey }: MouseEvent): void {
    if (!(target instanceof Element) || ctrlKey || metaKey) return;
    if (target.closest(".hit a")) leaveWords(this.#field.value);
    if (target === this.#dialog || target.closest("a, [data-search-close]")) this.#dialog.close();
  }

  #move(event: KeyboardEvent): void {
    if (document.activeElement === this.#dialog) this.#field.focus();
    // Enter after an arrow leads to the place that was named, else to the first paragraph.
    const isPassedOver = !this.#isPlace && this.#dialog.querySelector(".hit") !== null;
    const links = [...this.#dialog.querySelectorAll("a")].filter((one) => !isPassedOver || !one.closest(".answers"));
    moveFocus(event, [this.#field, ...links]);
  }

  async #run(): Promise<void> {
    const search = parseSearch(new URLSearchParams({ q: this.#field.value }).toString(), data);
    const asked = this.#board.ask();
    this.#all.href = paths.search(lang, search);
    this.#all.textContent = words.dialog.searchPage;
    if (isBlank(search)) return void asked.answer("");
    try {
      await this.#answer(asked, search);
    } catch {
      asked.answer(words.failed.title, [failedNotice(() => void this.#run())]);
    }
  }

  async #answer(asked: Asked, search: Search): Promise<void> {
    const answer = await boxEngine.search(search);
    if (!answer) return;
    const { hits } = answer;
    const isQuotation = isQuotationFound(search.q, answer);
    const [first, terms, catalogue, checked] = await Promise.all([
      boxEngine.read(hits.slice(0, firstHits), search.q),
      knownTerms(),
      knownAnswers(),
      isQuotation ? undefined : asClaim(search.q),
    ]);
    const answers = answersTo(search.q, catalogue, isQuotation);
    const claim = claimBeside(answers, checked);
    const above = answerList(answers, catalogue, claim);
    this.#isPlace = answers.jump !== undefined || answers.meetings.length + answers.people.length > 0;
    const term = termLine(search, terms);
    if (hits.length === 0) {
      const count = countAnswers(answers, claim);
      const says = count > 0 ? answered(count, answers) : claim ? words.nearest : words.nothing;
      const isSettled = claim !== undefined || isPlace(answers) || answers.register !== undefined;
      return void asked.answer(says, [...above, ...term, ...(isSettled ? [] : [emptyNotice(search)])]);
    }
    const list = element("ol", { class: "hits" }, ...first.map((hit) => hitItem(hit, "box")));
    const meetings = new Set(hits.map(({ meeting }) => meeting)).size;
    const isShown = asked.answer(words.found(hits.length, meetings), [...above, list, ...term]);
    if (isShown) this.#all.textContent = words.dialog.allResults(hits.length);
  }
}
