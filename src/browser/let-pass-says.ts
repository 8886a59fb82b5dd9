/** Puts to words what was let pass in the places that answer a quotation. */
import { trace } from "../i18n/trace.ts";
import type { Language } from "../paths.ts";
import type { LetPass } from "../trace/phrase.ts";

/** `""` where nothing is to be said; each kind once, with words that show it. @param lang of the interface */
export function letPassSays(passed: readonly LetPass[], lang: Language): string {
  const { lead, between, end, ...says } = trace[lang].phrase.letPass;
  const kinds = new Map<LetPass["kind"], LetPass>();
  for (const one of passed) if (!kinds.get(one.kind)?.words) kinds.set(one.kind, one);
  const said = [...kinds.values()].map(({ kind, words }) =>
    words ? `${says[kind]} (${words.printed} ← ${words.own})` : says[kind],
  );
  return said.length === 0 ? "" : `${lead} ${said.join(between)}${end}`;
}
