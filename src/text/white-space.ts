/** White space as an editor means it: any run of it, no-break spaces and line ends included, is one space. */
import { spaceRun, withoutInvisible } from "./characters.ts";

/** Folds every run of white space to one space and drops it at both ends; what nobody sees is dropped everywhere. */
export function foldWhiteSpace(text: string): string {
  return collapseWhiteSpace(text).trim();
}

/** As {@link foldWhiteSpace}, but keeps one space at an end that has any. */
export function collapseWhiteSpace(text: string): string {
  return withoutInvisible(text.replace(spaceRun, " "));
}
