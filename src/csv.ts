/**
 * Tables of comma-separated values (RFC 4180) as files for spreadsheets and programs alike.
 *
 * A file begins with the mark of byte order, by which Excel knows UTF-8. A text that a spreadsheet would take for a
 * formula stands behind an apostrophe; whoever needs the text verbatim takes one apostrophe off where a field begins
 * with one and the rest would be taken for a formula, as {@link parseCsv} does. Numbers are written as they are.
 */

const mark = "\ufeff";

/**
 * The whole content of a file.
 *
 * @param rows the first has the names of the columns
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return mark + rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("");
}

/** Rows of fields, as they were before they were written; the mark and the last line end may be missing. */
export function parseCsv(file: string): string[][] {
  const text = file.startsWith(mark) ? file.slice(mark.length) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  for (let at = 0; at < text.length; at = field.lastIndex) {
    const match = field.exec(text);
    if (!match) throw new Error(`This is no table: there is a stray quote in the field at character ${at}.`);
    const [, value = "", end] = match;
    row.push(unguarded(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  // The text ended on a comma: an empty field follows it.
  return row.length > 0 ? [...rows, [...row, ""]] : rows;
}

function fieldOf(value: string | number): string {
  const safe = typeof value === "string" && isFormula(value) ? `'${value}` : String(value);
  return /[",\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function unguarded(field: string): string {
  return field.startsWith("'") && isFormula(field.slice(1)) ? field.slice(1) : field;
}

/**
 * Whether some spreadsheet begins a formula here: at a sign of arithmetic or an @, also in the full-width and small
 * forms that Asian versions take for the same, behind whatever is passed over before it (white space, invisible
 * characters, quotes); or at a tab or a line end, which may move what follows into a cell of its own.
 */
function isFormula(text: string): boolean {
  // Apostrophes of its own are no guard: with one more in front the text is told from another, and comes back whole.
  const bare = text.replace(/^'+/u, "");
  const [first = ""] = bare.replace(/^[\s\p{C}"'\u2018-\u201f]+/u, "");
  return /^[\t\r\n]/u.test(bare) || /^[=+\-@\u2212]/u.test(first.normalize("NFKC"));
}
