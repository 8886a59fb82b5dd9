/**
 * Puts the words of the source where a reader asks for its reading: as text, that it may be found and copied. Before,
 * they stand in attributes alone, lest what knows no styles (text browsers, readers' modes) read both readings.
 */

/** @param box the switch; styles show the words by themselves where scripts do not run */
export function startSourceWords(box: HTMLInputElement): void {
  const fill = () => {
    for (const place of document.querySelectorAll<HTMLElement>("[data-source]")) {
      place.textContent = box.checked ? (place.dataset["source"] ?? "") : "";
    }
  };
  box.addEventListener("change", fill);
  if (box.checked) fill();
}
