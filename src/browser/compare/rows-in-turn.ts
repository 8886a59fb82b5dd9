/** Lets the rows of a comparison be laid out one after another, so that a slow device answers in between. */
import { nextTurn } from "../next-turn.ts";

/**
 * Marks each row with `data-in`, after which its style (`styles/compare/row.css`) lays it out wherever it stands.
 * Until then the browser lays out a row only as it comes near the window.
 */
export async function startRowsInTurn(comparison: HTMLElement): Promise<void> {
  for (const row of comparison.querySelectorAll<HTMLElement>(".compare-row")) {
    await nextTurn();
    row.dataset.in = "";
    row.getBoundingClientRect(); // laid out in this task, or the next picture would bring several at once
  }
}
