/**
 * Lets a reader follow a sentence through the picture of the series: by pointing at its stroke, or with the keys in a row,
 * which is a slider over the sentences of its text. What the picture is drawn from is loaded when it is first needed.
 */

import { series as seriesWords } from "../../i18n/series.ts";
import type { Position } from "../../lineage/flow.ts";
import {
  between,
  fatesIn,
  flowsAmong,
  flowsPath,
  type Layout,
  layoutOf,
  type PictureOrder,
  rowPaths,
  spacePaths,
} from "../../lineage/picture.ts";
import { seriesSentence } from "../../paths.ts";
import { parseOrder, positionOf, printOrder, sentenceNamed } from "../../views/lineage/series-state.ts";
import type { SeriesFile } from "../../views/lineage/series-view.ts";
import { addressQuery, openFragment, writeFragment, writeQuery } from "../address.ts";
import { element, part } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { lifePanel } from "./life-panel.ts";

const words = seriesWords[lang];
const svg = "http://www.w3.org/2000/svg";

/** @param root with the rows; its data name the file */
export function startSeries(root: HTMLElement): void {
  const picture = new Picture(root);
  for (const one of root.querySelectorAll<HTMLElement>("[data-later]")) one.hidden = false;
  picture.offerOrders(parseOrder(addressQuery()));
  if (openFragment() !== "") picture.showNamed(openFragment());
}

class Picture {
  readonly #rows: HTMLElement[];
  readonly #root: HTMLElement;
  readonly #panel: ReturnType<typeof lifePanel>;
  #file: Promise<SeriesFile> | undefined;
  #order: PictureOrder = "text";
  /** The sentence that each row stands at, and the one that is followed. */
  readonly #at: number[] = [];
  #chosen: Position | undefined;
  /** It and its other wordings. */
  #life: readonly Position[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#rows = [...root.querySelectorAll<HTMLElement>("[data-row]")];
    this.#panel = lifePanel(part(root, "[data-life]"), () => this.#leave());
    for (const [text, row] of this.#rows.entries()) this.#listen(row, text);
  }

  /** Two buttons for the order of the picture, above it. */
  offerOrders(first: PictureOrder): void {
    for (const input of this.#root.querySelectorAll<HTMLInputElement>('input[name="order"]')) {
      const order = input.value as PictureOrder;
      input.checked = order === first;
      input.addEventListener("change", () => {
        writeQuery(printOrder(order, addressQuery()));
        void this.#draw(order);
      });
    }
    if (first !== "text") void this.#draw(first);
  }

  /** Follows the sentence that a fragment names, if it names one. */
  showNamed(fragment: string): void {
    void this.#load().then((file) => {
      const named = sentenceNamed(fragment, file);
      if (!named) return;
      this.#choose(file, named);
      this.#rows[named[0]]?.scrollIntoView({ block: "center" });
    });
  }

  #load(): Promise<SeriesFile> {
    this.#file ??= fetch(this.#root.dataset["file"] ?? "").then((response) => {
      if (!response.ok) throw new Error(`${response.url} answers with ${response.status}.`);
      return response.json();
    });
    this.#file.catch(() => {
      this.#file = undefined;
    });
    return this.#file;
  }

  #listen(row: HTMLElement, text: number): void {
    const attributes = {
      role: "slider",
      tabindex: "0",
      "aria-valuemin": "1",
      "aria-valuenow": "1",
      "aria-valuetext": "–",
    };
    for (const [name, value] of Object.entries(attributes)) row.setAttribute(name, value);
    row.addEventListener("focus", () => void this.#load().then((file) => this.#stand(file, text, this.#at[text] ?? 0)));
    row.addEventListener("click", ({ clientX }) => {
      const { left, width } = row.getBoundingClientRect();
      void this.#load().then((file) => this.#choose(file, [text, this.#nearest(file, text, (clientX - left) / width)]));
    });
    row.addEventListener("pointermove", ({ clientX }) => {
      const { left, width } = row.getBoundingClientRect();
      void this.#load().then((file) => this.#point(file, [text, this.#nearest(file, text, (clientX - left) / width)]));
    });
    row.addEventListener("pointerleave", () => this.#overlay("stroke-pointed", []));
    row.addEventListener("keydown", (event) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !keys.has(key)) return;
      event.preventDefault();
      void this.#load().then((file) => this.#press(file, text, key));
    });
  }

  #press(file: SeriesFile, text: number, key: string): void {
    const here: Position = [text, this.#at[text] ?? 0];
    const count = file.texts[text]?.ids.length ?? 0;
    if (key === "Enter" || key === " ") {
      this.#choose(file, here);
      this.#panel.focus();
    } else if (key === "ArrowUp" || key === "ArrowDown") {
      const along = file.flows.find(({ from, to }) => (key === "ArrowUp" ? to : from).join() === here.join());
      if (!along) return;
      const there = key === "ArrowUp" ? along.from : along.to;
      this.#choose(file, there);
      this.#rows[there[0]]?.focus();
    } else this.#choose(file, [text, stepped(key, here[1], count)]);
  }

  /** Tells of the sentence at which a row stands. */
  #stand(file: SeriesFile, text: number, sentence: number): void {
    this.#at[text] = sentence;
    const row = this.#rows[text];
    const { ids = [], topics = [] } = file.texts[text] ?? {};
    const [, paragraph = "", number = ""] = /^p(.+)-s(\d+)$/u.exec(ids[sentence] ?? "") ?? [];
    const topic = file.names[lang][topics[sentence] ?? 0] ?? "";
    row?.setAttribute("aria-valuemax", String(ids.length));
    row?.setAttribute("aria-valuenow", String(sentence + 1));
    row?.setAttribute("aria-valuetext", [words.place(paragraph, Number(number)), topic].filter(Boolean).join(", "));
    this.#overlay("stroke-pointed", [[text, sentence]], file);
  }

  #choose(file: SeriesFile, sentence: Position): void {
    this.#chosen = sentence;
    this.#life = [sentence];
    this.#stand(file, ...sentence);
    this.#followLife(file);
    const [text, at] = sentence;
    const { meeting, ids } = file.texts[text] ?? { meeting: 0, ids: [] };
    writeFragment(seriesSentence(meeting, ids[at] ?? ""));
    const link = this.#rows[text]?.closest("li")?.querySelector<HTMLAnchorElement>(".series-name");
    const shown = this.#panel.show(link?.href ?? "", ids[at] ?? "", link?.textContent ?? "");
    void shown.then((relatives) => {
      if (this.#chosen !== sentence) return;
      const others = relatives.map((place) => positionOf(file, place)).filter((one) => one !== undefined);
      this.#life = [sentence, ...others];
      for (const [row, one] of others) this.#at[row] = one;
      this.#followLife(file);
    });
  }

  #point(file: SeriesFile, sentence: Position): void {
    this.#overlay("stroke-pointed", [sentence], file);
  }

  #leave(): void {
    const text = this.#chosen?.[0];
    this.#chosen = undefined;
    this.#life = [];
    this.#overlay("stroke-life", []);
    for (const space of this.#root.querySelectorAll(".flow-life")) space.remove();
    writeFragment("");
    if (text !== undefined) this.#rows[text]?.focus();
  }

  #followLife(file: SeriesFile): void {
    const life = flowsAmong(file.flows, this.#life);
    this.#overlay("stroke-life", this.#life, file);
    this.#spaces((at, layout) => ({ "flow-life": flowsPath(life, layout, at) }), layoutOf(file, this.#order));
  }

  /** Draws strokes over those of the rows; none takes them away. */
  #overlay(name: string, sentences: readonly Position[], file?: SeriesFile): void {
    const layout = file && layoutOf(file, this.#order);
    for (const [text, row] of this.#rows.entries()) {
      const own = sentences.filter((sentence) => sentence[0] === text);
      const strokes = own.flatMap(([, at]) => layout?.strokes[text]?.[at] ?? []);
      setPath(svgIn(row), name, rowPaths(strokes, []).carried);
    }
  }

  #spaces(pathsOf: (at: number, layout: Layout) => Record<string, string>, layout: Layout): void {
    for (const [at, row] of this.#rows.entries()) {
      const space = row.closest("li")?.querySelector<SVGElement>("[data-space] svg");
      for (const [name, data] of Object.entries(space ? pathsOf(at, layout) : {}))
        if (space) setPath(space, name, data);
    }
  }

  /** Draws the whole picture in an order. */
  async #draw(order: PictureOrder): Promise<void> {
    const file = await this.#load();
    this.#order = order;
    const [layout, fates] = [layoutOf(file, order), fatesIn(file)];
    for (const [text, row] of this.#rows.entries()) {
      const strip = svgIn(row);
      strip.setAttribute("viewBox", `0 0 ${layout.width} 1`);
      const { carried, isNew, isLast } = rowPaths(layout.strokes[text] ?? [], fates[text] ?? []);
      setPath(strip, "stroke-carried", carried);
      setPath(strip, "stroke-new", isNew);
      setPath(strip, "stroke-last", isLast);
      row.closest("li")?.querySelector("[data-space] svg")?.setAttribute("viewBox", `0 0 ${layout.width} ${between}`);
    }
    this.#spaces((at) => {
      const { same, reworded, passing } = spacePaths(file.flows, layout, at);
      return { "flow-same": same, "flow-reworded": reworded, "flow-passing": passing };
    }, layout);
    this.#nameTopics(file, layout);
    this.#overlay("stroke-pointed", []);
    this.#followLife(file);
  }

  /** Names the subjects above the picture where it is in their order. */
  #nameTopics(file: SeriesFile, { topics, width }: Layout): void {
    this.#root.querySelector(".series-topics")?.remove();
    if (topics.length === 0) return;
    const names = topics.map(({ x }, at) => {
      const name = element("li", {}, element("span", {}, file.names[lang][at] ?? ""));
      name.style.setProperty("inset-inline-start", `${(100 * x) / width}%`);
      return name;
    });
    part(this.#root, ".series-rows").before(
      element("ol", { class: "series-topics", "aria-label": words.byTopic }, ...names),
    );
  }

  /** The sentence whose stroke is nearest to a place in a row. @param share of the row's width, from the left */
  #nearest(file: SeriesFile, text: number, share: number): number {
    const { strokes, width } = layoutOf(file, this.#order);
    const x = share * width;
    const distances = (strokes[text] ?? []).map((stroke) => Math.max(stroke.x - x, x - stroke.x - stroke.length, 0));
    return Math.max(0, distances.indexOf(Math.min(...distances)));
  }
}

const keys = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "Enter",
  " ",
]);

/** Where a key leads in a row of so many sentences. */
function stepped(key: string, at: number, count: number): number {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    PageUp: -10,
    PageDown: 10,
    Home: -count,
    End: count,
  };
  return Math.min(count - 1, Math.max(0, at + (steps[key] ?? 0)));
}

function svgIn(row: HTMLElement): SVGElement {
  const found = row.querySelector("svg");
  if (!found) throw new Error("This is a bug: a row of the series has no picture.");
  return found;
}

/** Sets the data of the path of a class; made when it is first needed. */
function setPath(picture: Element, name: string, data: string): void {
  const known = picture.querySelector(`.${name}`);
  const path = known ?? document.createElementNS(svg, "path");
  path.setAttribute("class", name);
  path.setAttribute("d", data);
  if (!known) picture.append(path);
}
