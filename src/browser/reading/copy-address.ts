/**
 * Lets a plain link to a place on the page also copy its full address. Without this script, or where the browser
 * refuses the clipboard, the link still leads to the place and the address bar shows the address.
 *
 * Links carry `data-copy-address`. One element with `data-copy-status` (a polite live region) carries the words:
 * `data-announce`, what it says aloud, and `data-word`, what stands beside the link for a moment
 * (by CSS, from `data-copied` on the link).
 */

/** How long the visible word stays: long enough to be read, short enough not to stand in the way. */
const shownFor = 2000; // ms

async function copyAddress(link: HTMLAnchorElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return;
  }
  link.dataset["copied"] = status.dataset["word"] ?? "";
  // Emptied first, so that the same words are announced again.
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = status.dataset["announce"] ?? "";
  });
  setTimeout(() => {
    delete link.dataset["copied"];
    status.textContent = "";
  }, shownFor);
}

document.addEventListener("click", (event) => {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest("a[data-copy-address]") : null;
  const status = document.querySelector<HTMLElement>("[data-copy-status]");
  if (isPlain && link instanceof HTMLAnchorElement && status) void copyAddress(link, status);
});
