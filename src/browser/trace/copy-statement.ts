/** Buttons that copy the statement before them; where the browser has no clipboard they stay away. */

/** How long the answer stays: long enough to be read. */
const shownFor = 3000; // ms

/** Shows and starts every `[data-copy-statement]` of the page. */
export function startCopying(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-statement]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copyFor(button));
  }
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const statement = button.closest(".absence")?.querySelector("[data-statement]")?.textContent ?? "";
  const status = button.parentElement?.querySelector<HTMLElement>("[role=status]");
  try {
    await navigator.clipboard.writeText(statement.replace(/\s+/gu, " ").trim());
  } catch {
    return;
  }
  if (!status) return;
  status.textContent = status.dataset["says"] ?? "";
  setTimeout(() => {
    status.textContent = "";
  }, shownFor);
}
