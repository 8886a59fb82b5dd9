/** Where a row stands: on this page, or on the comparison's own from elsewhere. */
import { type Language, paths } from "../../paths.ts";

/** Leads to the row of a paragraph of either text. */
export type RowAddress = (side: "from" | "to", paragraph: number) => string;

/** From another page. @param from older meeting @param to newer meeting */
export function rowsFromElsewhere(lang: Language, from: number, to: number): RowAddress {
  return (side, paragraph) => (side === "from" ? paths.compareFrom : paths.compareTo)(lang, from, to, paragraph);
}
