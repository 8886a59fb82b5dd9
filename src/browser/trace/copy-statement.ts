/** A button that copies the statement before it; where the browser has no clipboard it stays away. */
import { copyAndSay } from "../clipboard.ts";

/** @param absence with its `data-statement`, a button `data-copy-statement`, and a live region that `data-says` */
export function startCopyStatement(absence: HTMLElement): void {
  const statement = absence.querySelector("[data-statement]");
  const button = absence.querySelector<HTMLButtonElement>("[data-copy-statement]");
  const status = absence.querySelector<HTMLElement>("[data-says]");
  if (!navigator.clipboard || !statement || !button || !status) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    void copyAndSay(statement.textContent.replace(/\s+/gu, " ").trim(), status, status.dataset["says"] ?? "");
  });
}
