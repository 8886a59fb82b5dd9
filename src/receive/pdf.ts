/** The text of a PDF's own text layer, line by line, a rule between its pages. */

/** A piece of text where it stands on its page. */
interface Item {
  str: string;
  transform: readonly number[];
  height: number;
  hasEOL: boolean;
}

/** Nobody prints a communiqué on more pages; a white paper is asked by its lines. */
const mostPages = 1200;

/** @returns lines; a wider gap between two of them is a blank line */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // Loaded only where a PDF came: it is by far the largest of the readers.
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(linesOf(items.filter((item): item is Item & typeof item => "str" in item)).join("\n"));
    }
    return `${pages.join("\n\n-----\n\n")}\n`;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Shares of a letter's height: how far down a new line begins, and from which distance a blank line stands between. */
const lineDrop = 0.5;
const blankDrop = 1.9;

function linesOf(items: readonly Item[]): string[] {
  const lines: string[] = [];
  let line = "";
  let at: number | undefined;
  for (const { str, transform, height, hasEOL } of items) {
    const y = transform[5] ?? 0;
    const drop = at === undefined ? 0 : Math.abs(at - y);
    const size = height || 10;
    // A raised ordinal drops less than half a line and stays on it.
    if (str.trim() !== "" && line !== "" && drop > size * lineDrop && drop > 4) {
      lines.push(line);
      line = "";
    }
    if (str.trim() !== "" && drop > size * blankDrop && lines.length > 0 && line === "") lines.push("");
    line += str;
    if (str.trim() !== "") at = y;
    if (hasEOL && line.trim() !== "") {
      lines.push(line);
      line = "";
    }
  }
  return [...lines, line].map((text) => text.trimEnd());
}
