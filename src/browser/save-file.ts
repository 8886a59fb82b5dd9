/** Saves at the reader's what was made in the browser. */
import { element } from "./dom.ts";

/** How long a browser may take to read what it saves. */
const read = 60_000; // ms

/** Saves a file under a name, as a download. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), read);
}
