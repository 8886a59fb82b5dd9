/** Words that a script puts into a page, broken into lines as the build breaks those of its pages. */
import { jointsIn } from "../i18n/keep-particles.ts";
import { element } from "./dom.ts";

/** @returns the text unchanged, each Korean particle kept beside the sign that it follows */
export function runningText(text: string): (string | HTMLElement)[] {
  return jointsIn(text).map((words, at) => (at % 2 === 1 ? element("span", { class: "nowrap" }, words) : words));
}
