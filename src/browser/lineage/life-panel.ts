/** The column beside the picture of the series: one sentence with its earlier wordings and what became of it. */
import { series as seriesWords } from "../../i18n/series.ts";
import type { Place } from "../../lineage/model.ts";
import { sentenceAt } from "../../paths.ts";
import { button, element } from "../dom.ts";
import { fetchPage } from "../fetch-page.ts";
import { lang } from "../interface-language.ts";

const words = seriesWords[lang];

/** @param close what else is to be done when a reader closes it */
export function lifePanel(panel: HTMLElement, close: () => void) {
  const pages = new Map<string, Promise<Document>>();
  let asked = "";
  const pageAt = (url: string) => {
    const known = pages.get(url) ?? fetchPage(url);
    pages.set(url, known);
    known.catch(() => pages.delete(url));
    return known;
  };
  const end = () => {
    panel.hidden = true;
    panel.replaceChildren();
    close();
  };
  panel.addEventListener("keydown", ({ key }) => key === "Escape" && end());
  return {
    focus: () => panel.focus(),
    /**
     * Shows a sentence; only the one asked for last is shown, in whatever order the pages come.
     *
     * @param url of the page with the wordings of its text
     * @param name of its text
     * @returns its other wordings, older and newer
     */
    async show(url: string, id: string, name: string): Promise<Place[]> {
      const address = `${url}#${id}`;
      asked = address;
      panel.hidden = false;
      if (panel.childElementCount === 0) panel.append(element("p", { role: "status" }, words.loading));
      const page = await pageAt(url).catch(reportError);
      const sentence = page?.getElementById(id);
      const failed = element("p", { role: "status" }, words.failed);
      const content = sentence ? contentOf(sentence, id, name, address) : [failed];
      if (asked === address && !panel.hidden) panel.replaceChildren(button(words.close, end), ...content);
      return sentence ? relativesIn(sentence) : [];
    },
  };
}

/** The sentences to which its steps lead. */
function relativesIn(sentence: HTMLElement): Place[] {
  const links = sentence.querySelectorAll<HTMLAnchorElement>(".lineage-steps a");
  return [...links].flatMap(({ href }) => sentenceAt(new URL(href)) ?? []);
}

function contentOf(sentence: HTMLElement, id: string, name: string, address: string): Node[] {
  const [, paragraph = "", number = ""] = /^p(.+)-s(\d+)$/u.exec(id) ?? [];
  const parts = sentence.querySelectorAll(".aged, .lineage-new, summary, .lineage-steps");
  return [
    element(
      "h2",
      {},
      element("a", { href: address, title: words.open }, `${name} ${words.place(paragraph, Number(number))}`),
    ),
    ...[...parts].map((one) =>
      one.localName === "summary"
        ? element("p", { class: "lineage-new" }, one.textContent)
        : document.importNode(one, true),
    ),
  ];
}
