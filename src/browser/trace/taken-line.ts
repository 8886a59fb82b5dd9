/** Says in one line what of a quotation was taken otherwise than it is typed. */
import { trace } from "../../i18n/trace.ts";
import type { Language } from "../../paths.ts";
import { letPass, type Taken } from "../../trace/phrase.ts";
import type { PhraseResults } from "../../views/trace/phrase-data.ts";
import { element } from "../dom.ts";
import { letPassSays } from "../let-pass-says.ts";
import { runningText } from "../running-text.ts";

/** What was let pass in the places found; nothing where all of them have the words as they are typed. */
export function letPassLine({ phrase, found, lang }: Pick<PhraseResults, "phrase" | "found" | "lang">): HTMLElement[] {
  const passed = found.flatMap(({ lines, lang: language }) =>
    lines.flatMap(({ hit }) => letPass(phrase.wording, hit, language)),
  );
  const says = letPassSays(passed, lang);
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
