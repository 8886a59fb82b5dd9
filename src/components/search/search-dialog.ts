/** The search box of every page: first results while typing, the arrow keys move through them. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { Hit } from "../../search/hit.ts";
import { parseSearch, type Search } from "../../search/query.ts";
import { element } from "./dom.ts";
import { hitItem } from "./hit-item.ts";
import { emptyNotice, failedNotice } from "./notices.ts";
import { data, engine, lang } from "./page.ts";
import { onTyping } from "./typing.ts";

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
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.isComposing) return;
    const stops: HTMLElement[] = [this.#field, ...this.#dialog.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[Math.min(Math.max(at, 0) + step, stops.length - 1)]?.focus();
  }

  async #run(): Promise<void> {
    const asked = parseSearch(new URLSearchParams({ q: this.#field.value }).toString(), data);
    this.#all.href = paths.search(lang, asked);
    this.#all.textContent = words.dialog.searchPage;
    try {
      const hits = await engine.search(asked);
      if (hits) this.#show(asked, hits);
    } catch {
      this.#say(
        words.failed.title,
        failedNotice(() => void this.#run()),
      );
    }
  }

  #show(asked: Search, hits: readonly Hit[]): void {
    if (asked.q === "") this.#say("");
    else if (hits.length === 0) this.#say(words.nothing, emptyNotice(asked));
    else this.#showHits(hits);
  }

  #showHits(hits: readonly Hit[]): void {
    const meetings = new Set(hits.map(({ meeting }) => meeting)).size;
    this.#all.textContent = words.dialog.allResults(hits.length);
    const items = hits.slice(0, firstHits).map((hit) => hitItem(hit, "box"));
    this.#say(words.found(hits.length, meetings), element("ol", { class: "hits" }, ...items));
  }

  #say(message: string, ...content: readonly Node[]): void {
    this.#status.textContent = message;
    this.#results.replaceChildren(...content);
    this.#results.scrollTop = 0;
  }
}
