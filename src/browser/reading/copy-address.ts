/**
 * Lets a plain link to a place on the page also copy its full address. Without this script, or where the browser
 * refuses the clipboard, the link still leads to the place and the address bar shows the address.
 */
import { copyAndSay, forAMoment } from "../clipboard.ts";
import { eventPlace, isPlainClick } from "../events.ts";

/**
 * Answers to every link with `data-copy-address`.
 *
 * @param status a live region; `data-announce` is what it says, `data-title` what links say of themselves,
 * before what they say of the place, `data-word` what stands beside the link for a moment
 * (by CSS, from `data-copied` on the link)
 */
export function startCopyAddress(status: HTMLElement): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy-address]")) {
    link.title = [status.dataset["title"], link.title].filter(Boolean).join(". ");
  }
  document.addEventListener("click", (event) => {
    const link = eventPlace<HTMLAnchorElement>(event, "a[data-copy-address]");
    if (link && isPlainClick(event)) void copyAddress(link, status);
  });
}

async function copyAddress(link: HTMLAnchorElement, status: HTMLElement): Promise<void> {
  const { announce = "", word = "" } = status.dataset;
  if (!(await copyAndSay(link.href, status, announce))) return;
  link.dataset["copied"] = word;
  forAMoment(link, () => {
    delete link.dataset["copied"];
  });
}
