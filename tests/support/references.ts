/** Readers of RIS and BibTeX of our own, by the formats' descriptions: what the library writes is not read by itself. */

/** Values by tag, in order. */
export type RisRecord = Record<string, string[]>;

/** @throws on a line that RIS does not know */
export function recordsOfRis(source: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | undefined;
  for (const line of source.split(/\r?\n/u)) {
    if (line.trim() === "") continue;
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/u.exec(line) ?? [];
    if (!tag) throw new Error(`This is no line of RIS: ${line}`);
    if (tag === "TY") {
      open = {};
      records.push(open);
    }
    if (!open) throw new Error(`Before the first record stands ${line}`);
    if (tag === "ER") open = undefined;
    else open[tag] = [...(open[tag] ?? []), value.trim()];
  }
  if (open) throw new Error("The last record does not end.");
  return records;
}

export interface BibtexEntry {
  type: string;
  key: string;
  /** Without the braces that keep letters and names as they are. */
  fields: Record<string, string>;
}

/** @throws on braces that do not close */
export function entriesOfBibtex(source: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const rest = () => source.slice(at);
  const take = (pattern: RegExp): string => {
    const [found] = pattern.exec(rest()) ?? [];
    if (found === undefined) throw new Error(`This is no BibTeX: ${rest().slice(0, 40)}`);
    at += found.length;
    return found;
  };
  const braced = (): string => {
    const from = at;
    for (let depth = 0; at < source.length; ) {
      const sign = source[at++];
      if (sign === "{") depth++;
      if (sign === "}" && --depth === 0) return source.slice(from + 1, at - 1);
    }
    throw new Error("A brace does not close.");
  };
  for (take(/^\s*/u); at < source.length; take(/^\s*/u)) {
    const type = take(/^@[a-z]+/u).slice(1);
    take(/^\s*\{/u);
    const key = take(/^[^,\s{}]+/u);
    const fields: Record<string, string> = {};
    for (take(/^\s*,?\s*/u); !rest().startsWith("}"); take(/^\s*,?\s*/u)) {
      const name = take(/^[a-z]+/u);
      take(/^\s*=\s*/u);
      fields[name] = braced().replaceAll(/[{}]/gu, "");
    }
    take(/^\}/u);
    entries.push({ type, key, fields });
  }
  return entries;
}
