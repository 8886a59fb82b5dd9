/**
 * Opens the search from anywhere: `/`, Ctrl-K or ⌘-K, and every link with `data-search-open`. On the search page it
 * goes to that page's own field. All else is loaded when the box is first opened.
 */
import boxStyle from "../../styles/pages/search-box.css?url";
import { element } from "../dom.ts";
import { eventPlace, isPlainClick, isTyping } from "../events.ts";

let isDressed = false;

/**
 * Where a browser has no dialogs, the links lead to the search page, and the keys are its own.
 *
 * @param dialog the search box, with `data-search-dialog`
 */
export function startSearchOpener(dialog: HTMLDialogElement): void {
  if (!("showModal" in dialog)) return;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !isSearchKey(event)) return;
    event.preventDefault();
    void openSearch(dialog);
  });
  document.addEventListener("click", (event) => {
    if (!isPlainClick(event) || !eventPlace(event, "[data-search-open]")) return;
    event.preventDefault();
    void openSearch(dialog);
  });
}

/** A slash may need Shift: what counts is the sign it gives. */
function isSearchKey(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (key === "/") return !ctrlKey && !metaKey && !altKey && !isTyping(event);
  return code === "KeyK" && (ctrlKey || metaKey) && !shiftKey && !altKey && !isComposing;
}

async function openSearch(dialog: HTMLDialogElement): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("[data-search-field]");
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (dialog.open) return;
  dress(dialog);
  dialog.showModal();
  // Here and not when the script has come: what was typed meanwhile would be selected, and overwritten by the next key.
  dialog.querySelector("input")?.select();
  const { startDialog } = await import("./search-dialog.ts");
  startDialog(dialog);
}

/** Fetches the box's style, once; by its address, since a plain import would put it into every page. */
function dress(dialog: HTMLDialogElement): void {
  if (isDressed) return;
  isDressed = true;
  const style = element("link", { rel: "stylesheet", href: boxStyle });
  style.addEventListener("error", () => {
    dialog.style.opacity = "1";
  });
  document.head.append(style);
}
