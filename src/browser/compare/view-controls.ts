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

/** @param comparison with inputs named and valued as {@link viewParameters}, and rows in `data-rows` */
export function startViewControls(comparison: HTMLElement): void {
  const reorder = reorderRows(comparison);
  const inputs = [...comparison.querySelectorAll<HTMLInputElement>("input[name]")].filter(isControl);
  const show = (view: ViewState) => {
    for (const input of inputs) input.checked = input.value === view[input.name as ViewParameter];
    reorder(view.order);
  };
  const asked = parseView(addressQuery());
  if (printView(asked) !== "") {
    show(asked);
    // Rows were moved, shown or hidden above the place to which the address leads.
    addressedElement()?.scrollIntoView();
  }
  comparison.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isControl(target)) return;
    const state = stateOf(inputs);
    if (target.name === "order") reorder(state.order);
    writeQuery(printView(state, addressQuery()));
  });
  // Back and forward may lead to an address of this page that asks for another view.
  window.addEventListener("popstate", () => {
    const wanted = parseView(addressQuery());
    if (printView(wanted) !== printView(stateOf(inputs))) show(wanted);
  });
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
