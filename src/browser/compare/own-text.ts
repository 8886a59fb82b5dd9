/** Shows the newer text in the reader's own language in a row, where the comparison is in the other. */
import { element } from "../dom.ts";
import { fetchJson } from "../fetch-json.ts";
import { runningText } from "../running-text.ts";

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
      ...shown.map(({ text }) => element("p", { lang, class: "own-words", "data-quotable": "" }, ...runningText(text))),
    );
  } catch {}
}

interface OwnText {
  lang: string;
  paragraphs: readonly { number: number; text: string }[];
}
