/**
 * Opens the search from anywhere: `/`, Ctrl-K or ⌘-K, and every link with `data-search-open`. On the search page it
 * goes to that page's own field. All else is loaded when the box is first opened.
 */

async function openSearch(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("[data-search-field]");
  if (field) {
    field.focus();
    field.select();
    return;
  }
  const dialog = document.querySelector<HTMLDialogElement>("[data-search-dialog]");
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const { startDialog } = await import("./search-dialog.ts");
  startDialog(dialog);
}

/** Keys typed into a field belong to it. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isK = event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener("click", (event) => {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!isPlain || !(event.target instanceof Element) || !event.target.closest("[data-search-open]")) return;
  event.preventDefault();
  void openSearch();
});
