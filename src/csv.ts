/** Tables of comma-separated values (RFC 4180), read and written. */

/** Rows of fields; the last line end may be missing. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  for (let at = 0; at < text.length; at = field.lastIndex) {
    const match = field.exec(text);
    if (!match) throw new Error(`This is no table: there is a stray quote in the field at character ${at}.`);
    const [, value = "", end] = match;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  // The text ended on a comma: an empty field follows it.
  return row.length > 0 ? [...rows, [...row, ""]] : rows;
}

/** A table with a line end after every row. A field that a spreadsheet would take for a formula gets an apostrophe. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("");
}

function fieldOf(value: string | number): string {
  const safe = typeof value === "string" && /^\s*[=+\-@]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
