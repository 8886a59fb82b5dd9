/** Reads what a page tells its scripts. */

/**
 * The JSON of the page's data script with an attribute. Where it is missing or broken, nothing is told: a script goes on
 * with what it has.
 *
 * @example pageData<TermNote[]>("data-term-notes", [])
 */
export function pageData<Data>(attribute: string, nothing: Data): Data {
  const script = document.querySelector(`script[${attribute}]`);
  if (!script) return nothing;
  try {
    return JSON.parse(script.textContent);
  } catch (error) {
    reportError(error);
    return nothing;
  }
}
