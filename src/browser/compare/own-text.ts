/** Shows the newer text in the reader's own language in a row, where the comparison is in the other. */
import { jointsIn } from "../../i18n/keep-particles.ts";
import { element } from "../dom.ts";
import { fetchJson } from "../fetch-json.ts";

/** @param comparison with folded places: `data-own-text`, the address of the text's data, and `data-numbers` of paragraphs */
export function startOwnText(comparison: HTMLElement): void {
  for (const place of comparison.querySelectorAll<HTMLDetailsElement>("[data-own-text]")) {
    place.addEventListener("toggle", () => void fill(place), { once: true });
  }
}

/** Where the data do not come the link stays, which leads to the same words. */
async function fill(place: HTMLDetailsElement): Promise<void> {
  const { ownText = "", numbers = "" } = place.dataset;
  try {
    const { paragraphs, lang } = await fetchJson<OwnText>(ownText);
    const wanted = numbers.split(" ").map(Number);
    const shown = paragraphs.filter(({ number }) => wanted.includes(number));
    place.append(
      ...shown.map(({ text }) => element("p", { lang, class: "own-words", "data-quotable": "" }, ...kept(text))),
    );
  } catch {}
}

function kept(text: string): (string | HTMLElement)[] {
  return jointsIn(text).map((words, at) => (at % 2 === 1 ? element("span", { class: "nowrap" }, words) : words));
}

interface OwnText {
  lang: string;
  paragraphs: readonly { number: number; text: string }[];
}
