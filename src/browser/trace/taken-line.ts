/** Says in one line what of a quotation was taken otherwise than it is typed. */
import { trace } from "../../i18n/trace.ts";
import type { Language } from "../../paths.ts";
import { type ExactPhrase, type Taken, takenOf } from "../../trace/phrase.ts";
import { element } from "../dom.ts";
import { runningText } from "../running-text.ts";

/** Nothing where all of it was taken as it is typed. @param lang of the interface */
export function takenLine(phrase: ExactPhrase, lang: Language): HTMLElement[] {
  const says = takenSays(takenOf(phrase), lang);
  return says === "" ? [] : [element("p", { class: "small", "data-taken": "" }, ...runningText(says))];
}

/** `""` where nothing is to be said. */
export function takenSays(taken: readonly Taken[], lang: Language): string {
  const words = trace[lang].phrase.taken;
  const said = taken.map((one) => {
    if (one.kind === "order") return words.order(one.own, one.others);
    if (one.kind === "hanja") return words.hanja(one.own, one.read);
    return words[one.kind];
  });
  return said.length === 0 ? "" : `${words.lead} ${[...new Set(said)].join(words.between)}${words.end}`;
}
