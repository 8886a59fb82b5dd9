/** Where a row stands: on this page, or on the comparison's own from elsewhere. */
import type { Row } from "../../compare/model.ts";
import { type Language, paths } from "../../paths.ts";

/** Leads to the row of a paragraph of either text. */
export type RowAddress = (side: "from" | "to", paragraph: number) => string;

/** From another page. @param from older meeting @param to newer meeting */
export function rowsFromElsewhere(lang: Language, from: number, to: number): RowAddress {
  return (side, paragraph) => (side === "from" ? paths.compareFrom : paths.compareTo)(lang, from, to, paragraph);
}

/** The row's own address: by its first newer paragraph, or by its first older where there is none. */
export function rowAddress({ from, to }: Pick<Row, "from" | "to">, address: RowAddress): string {
  return to[0] === undefined ? address("from", from[0] ?? 0) : address("to", to[0]);
}
