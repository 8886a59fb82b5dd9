/** The search page: keeps form, address and results in step. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { Answer } from "../../search/engine.ts";
import type { Hit } from "../../search/hit.ts";
import { isBlank, parseSearch, type Search } from "../../search/query.ts";
import { element } from "../dom.ts";
import { moveFocus } from "./arrow-keys.ts";
import { data, engine, knownTerms, lang, otherLang } from "./context.ts";
import { meetingBars, termLine, wordingLine } from "./hints.ts";
import { hitItem } from "./hit-item.ts";
import { emptyNotice, failedNotice, nearLine, topicLine } from "./nothing-found.ts";
import { onTyping } from "./typing-pause.ts";

/** Results shown at once, and added by each "show more". */
const batch = 20;

/** A search that takes longer is announced. */
const patience = 300; // ms

const words = search[lang];

/** @param root element with `data-search-panel` */
export function startPanel(root: HTMLElement | null): void {
  if (root) new SearchPanel(root).start();
}

class SearchPanel {
  readonly #form: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #rest: HTMLElement;
  readonly #title = document.title;
  /** Counts searches, so that a slow answer does not come after a quick one. */
  #asked = 0;

  constructor(root: HTMLElement) {
    this.#form = part(root, "form");
    this.#status = part(root, "[data-search-status]");
    this.#results = part(root, "[data-search-results]");
    this.#rest = part(root, "[data-search-rest]");
    root.querySelector("[data-search-examples]")?.removeAttribute("hidden");
  }

  start(): void {
    onTyping(part(this.#form, "input"), () => this.#ask("replace"));
    this.#form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#ask("push");
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask("replace");
    });
    this.#form.parentElement?.addEventListener("keydown", (event) => this.#move(event));
    this.#results.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  /** From the field through the hits and back; elsewhere the arrow keys scroll. */
  #move(event: KeyboardEvent): void {
    moveFocus(event, [this.#field("q"), ...this.#results.querySelectorAll<HTMLElement>(".hit a")]);
  }

  /** A link to another search is followed without leaving the page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || link.pathname !== location.pathname) return;
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
    const asked = parseSearch(location.search, data);
    for (const name of ["q", "lang", "meeting", "topic", "sort"] as const)
      this.#field(name).value = String(asked[name] ?? "");
    void this.#run(asked);
  }

  /** From the form into the address: typing stays one step of the history, a filter is a step of its own. */
  #ask(step: "push" | "replace"): void {
    const typed = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
    const asked = parseSearch(new URLSearchParams(typed).toString(), data);
    const address = paths.search(lang, asked);
    if (address !== location.pathname + location.search) writeAddress(step, address);
    void this.#run(asked);
  }

  async #run(asked: Search): Promise<void> {
    document.title = asked.q === "" ? this.#title : `${asked.q} · ${this.#title}`;
    keepInOtherLanguage(asked);
    this.#rest.hidden = !isBlank(asked);
    const announce = setTimeout(() => this.#say(words.searching), isBlank(asked) ? 1e6 : patience);
    const ticket = ++this.#asked;
    const isStale = () => ticket !== this.#asked;
    try {
      const answer = await engine.search(asked);
      const terms = asked.q === "" ? [] : await knownTerms();
      const first = answer && (await hitList(answer.hits, asked.q));
      if (!answer || !first || isStale()) return;
      this.#show(asked, answer, [termLine(asked, terms) ?? [], topicLine(asked) ?? []].flat(), first);
      if (answer.hits.length > 0 || isBlank(asked)) return;
      const line = await nearLine(asked);
      if (line && !isStale()) this.#results.append(line);
    } catch {
      if (isStale()) return;
      this.#say(words.failed.title, [failedNotice(() => void this.#run(asked))]);
    } finally {
      clearTimeout(announce);
    }
  }

  #show(asked: Search, answer: Answer, hints: readonly HTMLElement[], list: readonly HTMLElement[]): void {
    const { hits, meetings, wording } = answer;
    const above = [wordingOrNot(asked, wording), hints, meetingBars(asked, meetings) ?? []].flat();
    if (isBlank(asked)) this.#say("", []);
    else if (hits.length === 0) this.#say(words.nothing, [...above, emptyNotice(asked)]);
    else this.#say(words.found(hits.length, new Set(hits.map(({ meeting }) => meeting)).size), [...above, ...list]);
  }

  #say(message: string, content?: readonly Node[]): void {
    this.#status.textContent = message;
    if (!content) return;
    this.#results.replaceChildren(...content);
    this.#results.hidden = content.length === 0;
  }
}

/** How the words were taken; nothing where nothing holds them in any way. */
function wordingOrNot(asked: Search, wording: Answer["wording"]): HTMLElement[] {
  return wording && wording.exact + wording.more > 0 ? [wordingLine(asked, wording)] : [];
}

/** The first of the hits, and a button that adds the next until all stand there. */
async function hitList(hits: readonly Hit[], q: string): Promise<HTMLElement[]> {
  const list = element("ol", { class: "hits" });
  const button = element("button", { type: "button" });
  const grow = async () => {
    const from = list.childElementCount;
    const read = await engine.read(hits.slice(from, from + batch), q);
    list.append(...read.map((hit) => hitItem(hit, "page")));
    const left = hits.length - list.childElementCount;
    button.textContent = words.more(Math.min(left, batch));
    button.hidden = left === 0;
    return list.children[from];
  };
  button.addEventListener("click", async () => {
    button.disabled = true;
    const next = await grow().finally(() => {
      button.disabled = false;
    });
    next?.querySelector("a")?.focus();
  });
  await grow();
  return button.hidden ? [list] : [list, button];
}

/** Browsers refuse an address that changes too often; the next change will write it. */
function writeAddress(step: "push" | "replace", address: string): void {
  try {
    history[`${step}State`](null, "", address);
  } catch {}
}

/** The link to the other interface keeps the search. */
function keepInOtherLanguage(asked: Search): void {
  const link = document.querySelector<HTMLAnchorElement>(`header a[hreflang="${otherLang}"]`);
  if (link) link.href = paths.search(otherLang, asked);
}

function part<Part extends HTMLElement>(root: HTMLElement, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`This is a bug: the search page has no ${selector}.`);
  return found;
}
