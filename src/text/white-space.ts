/** White space as an editor means it: any run of it, no-break spaces and line ends included, is one space. */

const run = /[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/gu;

/** Folds every run of white space to one space and drops it at both ends. */
export function foldWhiteSpace(text: string): string {
  return text.replace(run, " ").trim();
}

/** As {@link foldWhiteSpace}, but keeps one space at an end that has any. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(run, " ");
}
