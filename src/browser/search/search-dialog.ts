/** The search box of every page: first results while typing, the arrow keys move through them. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { Answer } from "../../search/engine.ts";
import type { ReadHit } from "../../search/hit.ts";
import { parseSearch, type Search } from "../../search/query.ts";
import { element } from "../dom.ts";
import { moveFocus } from "./arrow-keys.ts";
import { data, engine, knownTerms, lang } from "./context.ts";
import { termLine } from "./hints.ts";
import { hitItem } from "./hit-item.ts";
import { emptyNotice, failedNotice } from "./nothing-found.ts";
import { onTyping } from "./typing-pause.ts";

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
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #all: HTMLAnchorElement;
  /** Counts answers, so that a slow one does not come after a quick one. */
  #shown = 0;

  constructor(dialog: HTMLDialogElement) {
    const part = <Part extends Element>(selector: string) => dialog.querySelector<Part>(selector) as Part;
    this.#dialog = dialog;
    this.#field = part("input");
    this.#status = part("[role=status]");
    this.#results = part("[data-search-results]");
    this.#all = part("[data-search-all]");
    onTyping(this.#field, () => void this.#run());
    dialog.addEventListener("click", (event) => this.#click(event));
    dialog.addEventListener("keydown", (event) => this.#move(event));
  }

  resume(): void {
    this.#field.select();
    if (this.#field.value !== "") void this.#run();
  }

  /** A link may lead to this very page, the backdrop is the dialog itself: all of them close the box. */
  #click({ target, ctrlKey, metaKey }: MouseEvent): void {
    if (!(target instanceof Element) || ctrlKey || metaKey) return;
    if (target === this.#dialog || target.closest("a, [data-search-close]")) this.#dialog.close();
  }

  #move(event: KeyboardEvent): void {
    if (document.activeElement === this.#dialog) this.#field.focus();
    moveFocus(event, [this.#field, ...this.#dialog.querySelectorAll("a")]);
  }

  async #run(): Promise<void> {
    const asked = parseSearch(new URLSearchParams({ q: this.#field.value }).toString(), data);
    this.#all.href = paths.search(lang, asked);
    this.#all.textContent = words.dialog.searchPage;
    try {
      const answer = await engine.search(asked);
      if (!answer) return;
      const ticket = ++this.#shown;
      const [hits, terms] = await Promise.all([
        engine.read(answer.hits.slice(0, firstHits), asked.q),
        asked.q === "" ? [] : knownTerms(),
      ]);
      if (ticket === this.#shown) this.#show(asked, answer, hits, termLine(asked, terms));
    } catch {
      this.#say(
        words.failed.title,
        failedNotice(() => void this.#run()),
      );
    }
  }

  #show(asked: Search, { hits }: Answer, first: readonly ReadHit[], term: HTMLElement | undefined): void {
    if (asked.q === "") this.#say("");
    else if (hits.length === 0) this.#say(words.nothing, ...[term ?? [], emptyNotice(asked)].flat());
    else {
      const meetings = new Set(hits.map(({ meeting }) => meeting)).size;
      this.#all.textContent = words.dialog.allResults(hits.length);
      const list = element("ol", { class: "hits" }, ...first.map((hit) => hitItem(hit, "box")));
      this.#say(words.found(hits.length, meetings), ...[list, term ?? []].flat());
    }
  }

  #say(message: string, ...content: readonly Node[]): void {
    this.#status.textContent = message;
    this.#results.replaceChildren(...content);
    this.#results.scrollTop = 0;
  }
}
