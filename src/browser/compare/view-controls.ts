/** Ties the controls of a comparison to the address: read once, written whenever a reader chooses. */
import {
  parseView,
  printView,
  type ViewParameter,
  type ViewState,
  viewParameters,
} from "../../views/compare/view-state.ts";
import { addressedElement, addressQuery, writeQuery } from "../address.ts";
import { reorderRows } from "./row-order.ts";

/** Where two columns have no room; paper has it. CSS has the same bound (`columns.css`). */
const narrowWindow = "screen and (width < 44rem)";

/** @param comparison with inputs named and valued as {@link viewParameters}, and rows in `data-rows` */
export function startViewControls(comparison: HTMLElement): void {
  const reorder = reorderRows(comparison);
  const inputs = [...comparison.querySelectorAll<HTMLInputElement>("input[name]")].filter(isControl);
  const narrow = matchMedia(narrowWindow);
  const asked = () => parseView(addressQuery(), narrow.matches);
  const write = () => printView(stateOf(inputs), addressQuery(), narrow.matches);
  let order: ViewState["order"] = "to";
  const arrange = (wanted: ViewState["order"]) => {
    if (wanted !== order) reorder(wanted);
    order = wanted;
  };
  const show = (view: ViewState) => {
    for (const input of inputs) {
      const isAsked = input.value === view[input.name as ViewParameter];
      // Even the same state, set again, has the styles of the whole comparison reckoned anew.
      if (input.checked !== isAsked) input.checked = isAsked;
    }
    arrange(view.order);
  };
  show(asked());
  // Rows were moved, shown or hidden above the place to which the address leads.
  if (printView(asked()) !== "") addressedElement()?.scrollIntoView();
  comparison.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isControl(target)) return;
    arrange(stateOf(inputs).order);
    writeQuery(write());
  });
  // Back and forward may lead to an address of this page that asks for another view.
  window.addEventListener("popstate", () => show(asked()));
  // A phone that is turned, or a sheet of paper: what nobody chose follows the room there is.
  narrow.addEventListener("change", () => show(asked()));
}

function isControl({ name }: HTMLInputElement): boolean {
  return name in viewParameters;
}

function stateOf(inputs: readonly HTMLInputElement[]): ViewState {
  const chosen = inputs.flatMap(({ type, name, value, checked, dataset }) =>
    checked ? [[name, value]] : type === "checkbox" ? [[name, dataset["off"]]] : [],
  );
  // A control that this comparison has no use for is not on the page.
  return { ...parseView(""), ...Object.fromEntries(chosen) };
}
