/** Puts the rows into the order that CSS shows, so that reading aloud and the tab key follow it. */
import { placeOfMark } from "../../views/compare/order-mark.ts";
import type { ViewState } from "../../views/compare/view-state.ts";

/**
 * @param comparison with its rows in `data-rows`; each has its places in `data-by-from` and `data-by-topic`
 * @returns reorders the rows; heads that have no place in an order go first, where CSS hides them
 */
export function reorderRows(comparison: HTMLElement): (order: ViewState["order"]) => void {
  const list = comparison.querySelector<HTMLElement>("[data-rows]");
  if (!list) return () => {};
  const usual = [...list.children] as HTMLElement[];
  return (order) => {
    const place = (row: HTMLElement) => placeOfMark(row.getAttribute(`data-by-${order}`) ?? undefined);
    arrange(list, order === "to" ? usual : usual.toSorted((a, b) => place(a) - place(b)));
  };
}

/** Moves all but the row that the address names: a moved element is no longer the target, and would lose its mark. */
function arrange(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const fixed = rows.findIndex((row) => row.matches(":target, :has(:target)"));
  const anchor = rows[fixed];
  anchor?.before(...rows.slice(0, fixed));
  list.append(...rows.slice(fixed + 1));
}
