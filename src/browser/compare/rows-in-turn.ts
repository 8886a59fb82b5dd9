/** Lets the rows of a comparison be laid out one after another, so that a slow device answers in between. */

/**
 * Marks each row with `data-in`, after which its style (`styles/compare/row.css`) lays it out wherever it stands.
 * Until then the browser lays out a row only as it comes near the window.
 */
export function startRowsInTurn(comparison: HTMLElement): void {
  const rows = comparison.querySelectorAll<HTMLElement>(".compare-row").values();
  // A message is a task of its own, like a time-out, but waits for nothing.
  const { port1: turns, port2: next } = new MessageChannel();
  turns.onmessage = () => {
    const { value: row } = rows.next();
    if (!row) return turns.close();
    row.dataset.in = "";
    row.getBoundingClientRect(); // laid out in this task, or the next picture would bring several at once
    next.postMessage(null);
  };
  next.postMessage(null);
}
