/** Data that a page hands its script, inside a script element. */

/** JSON in which nothing ends the element: a label may hold a "<". */
export function scriptData(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
