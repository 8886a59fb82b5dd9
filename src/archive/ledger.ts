/** Ledgers: lists that a command writes, one entry a line, and that must come back as they were written. */
import { EditionError } from "../edition-error.ts";
import { isThere, readText } from "./disk.ts";

/** The entries of a ledger, and what is wrong with it; with a fault the entries are none. */
export interface Ledger {
  lines: readonly string[];
  fault: EditionError | undefined;
}

/**
 * Reads a ledger; where there is none, it has no entries.
 *
 * @param entry what every line must match
 * @param example an entry, for the message
 */
export function readLedger(path: string, name: string, entry: RegExp, example: string): Ledger {
  if (!isThere(path)) return { lines: [], fault: undefined };
  try {
    const text = readText(path, name);
    const fault = faultIn(text, name, entry, example);
    return { lines: fault ? [] : text.split("\n").slice(0, -1), fault };
  } catch (error) {
    if (error instanceof EditionError) return { lines: [], fault: error };
    throw error;
  }
}

const mend = (name: string) => `Restore ${name} as it was last committed; npm run check -- --publish adds what is new.`;

function faultIn(text: string, name: string, entry: RegExp, example: string): EditionError | undefined {
  if (text.trim() === "") return new EditionError(`${name} is empty.`, mend(name));
  if (text.startsWith("\ufeff")) return new EditionError(`${name} begins with a byte-order mark.`, "Save it without.");
  if (/\r\n/u.test(text)) {
    return new EditionError(`${name} has the line ends of Windows (CRLF).`, "Save it with LF alone, as Unix has them.");
  }
  if (!text.endsWith("\n")) return new EditionError(`${name} ends within a line.`, mend(name));
  const strange = text.split("\n").flatMap((line, index) => (line === "" || entry.test(line) ? [] : [index + 1]));
  if (strange.length === 0) return repeatedIn(text, name);
  const more = strange.length > 1 ? `, nor are ${strange.length - 1} more` : "";
  return new EditionError(`${name}:${strange[0]}: this line is not like “${example}”${more}.`, mend(name));
}

/** An entry that stands there twice may stand in the place of another: the number of lines is the same. */
function repeatedIn(text: string, name: string): EditionError | undefined {
  const known = new Set<string>();
  for (const [index, line] of text.split("\n").entries()) {
    const what = /^(?:\/|content\/|\d)/u.test(line) ? line.replace(/ .*$/u, "") : line;
    if (line !== "" && known.has(what)) {
      return new EditionError(`${name}:${index + 1}: "${what}" stands there twice.`, mend(name));
    }
    known.add(what);
  }
  return undefined;
}
