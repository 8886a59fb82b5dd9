/** Copies, and says that it did. */

/** How long it is said: long enough to be read, short enough not to stand in the way. */
const saidFor = 2000; // ms

const endings = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Copies a text and says so in a live region for a moment.
 *
 * @returns whether it was copied: a browser may have no clipboard, or refuse it
 */
export async function copyAndSay(text: string, status: HTMLElement, says: string): Promise<boolean> {
  return saidWhere(() => navigator.clipboard.writeText(text), status, says);
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
  // Emptied first, so that the same words are announced again.
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = says;
  });
  forAMoment(status, () => {
    status.textContent = "";
  });
  return true;
}

/** Ends after a moment what an element shows; shown anew meanwhile, it stays for another moment. */
export function forAMoment(at: Element, end: () => void): void {
  clearTimeout(endings.get(at));
  endings.set(at, setTimeout(end, saidFor));
}
