/**
 * How a comparison is shown, as it stands in an address. Values at their default are left out; on a narrow window that is
 * one column, which the address of a wide one names.
 */

/** Parameters and their values, the default first. */
export const viewParameters = {
  order: ["to", "from", "topic"],
  view: ["two", "one"],
  changes: ["all", "only"],
  protocol: ["dimmed", "full"],
  dprk: ["dimmed", "full"],
} as const;

export type ViewParameter = keyof typeof viewParameters;

/** A value for each parameter. */
export type ViewState = { [Name in ViewParameter]: (typeof viewParameters)[Name][number] };

const names = Object.keys(viewParameters) as ViewParameter[];

/** The value of a parameter where an address names none. @param isNarrow whether the window is too narrow for two columns */
function defaultOf(name: ViewParameter, isNarrow: boolean): string {
  return name === "view" && isNarrow ? "one" : viewParameters[name][0];
}

/**
 * Reads the query of an address; what it does not know or understand is at its default.
 *
 * @param isNarrow whether the window is too narrow for two columns
 * @example parseView("?view=one&order=age") // => { order: "to", view: "one", changes: "all", protocol: "dimmed", dprk: "dimmed" }
 */
export function parseView(query: string, isNarrow = false): ViewState {
  const given = new URLSearchParams(query);
  const chosen = (name: ViewParameter) => {
    const known: readonly string[] = viewParameters[name];
    return known.find((value) => value === given.get(name)) ?? defaultOf(name, isNarrow);
  };
  return Object.fromEntries(names.map((name) => [name, chosen(name)])) as ViewState;
}

/**
 * Writes a state into a query; parameters of others stay.
 *
 * @returns with its question mark, or `""` when nothing is left to say
 * @example printView({ order: "topic", view: "two", changes: "all", protocol: "dimmed", dprk: "dimmed" }) // => "?order=topic"
 */
export function printView(state: ViewState, query = "", isNarrow = false): string {
  const parameters = new URLSearchParams(query);
  for (const name of names) {
    if (state[name] === defaultOf(name, isNarrow)) parameters.delete(name);
    else parameters.set(name, state[name]);
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
