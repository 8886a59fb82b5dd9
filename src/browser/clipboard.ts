/** Copies, and says that it did. */

/** How long it is said: long enough to be read, short enough not to stand in the way. */
const saidFor = 2000; // ms

const endings = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Copies a text and says so in a live region for a moment.
 *
 * @param text may be on its way still; where it does not arrive, nothing is copied
 * @returns whether it was copied: a browser may have no clipboard, or refuse it
 */
export async function copyAndSay(text: string | Promise<string>, status: HTMLElement, says: string): Promise<boolean> {
  return saidWhere(
    () => (typeof text === "string" ? navigator.clipboard.writeText(text) : writeLater(text)),
    status,
    says,
  );
}

/** A text that is still on its way: Safari takes it only where the press itself hands over the promise. */
async function writeLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

/**
 * Copies words as text and as HTML, and says so; where a browser takes no HTML, as text alone.
 *
 * @returns whether they were copied
 */
export async function copyBothAndSay(
  { text, html }: { text: string; html: string },
  status: HTMLElement,
  says: string,
): Promise<boolean> {
  const asBlob = (words: string, type: string) => new Blob([words], { type });
  const both = async () => {
    if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
    const item = { "text/plain": asBlob(text, "text/plain"), "text/html": asBlob(html, "text/html") };
    return navigator.clipboard.write([new ClipboardItem(item)]);
  };
  return saidWhere(both, status, says);
}

async function saidWhere(copy: () => Promise<void>, status: HTMLElement, says: string): Promise<boolean> {
  try {
    await copy();
  } catch {
    return false;
  }
  sayFor(status, says);
  return true;
}

/** Says something in a live region for a moment. */
export function sayFor(status: HTMLElement, says: string): void {
  // Emptied first, so that the same words are announced again.
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = says;
  });
  forAMoment(status, () => {
    status.textContent = "";
  });
}

/** Ends after a moment what an element shows; shown anew meanwhile, it stays for another moment. */
export function forAMoment(at: Element, end: () => void): void {
  clearTimeout(endings.get(at));
  endings.set(at, setTimeout(end, saidFor));
}
