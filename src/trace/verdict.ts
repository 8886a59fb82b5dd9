/** What the texts say of a claim, computed from the cells of its concept: nobody's judgement. */
import { type Language, languages } from "../paths.ts";
import type { Cell } from "./presence.ts";

/** What a claim claims. */
export interface Claimed {
  /** The text of which something is claimed. */
  meeting: number;
  /** What would have to be found for the claim to hold. */
  expects: "present" | "absent";
}

/** What one language of the text says. */
export interface LanguageVerdict {
  lang: Language;
  state: Cell["state"];
  /** `undefined` where the text is not held in this language: nothing is known. */
  holds: boolean | undefined;
}

/** holds · fails: every language that is held says so · divided: they disagree · open: no text is held. */
export interface Verdict {
  outcome: "holds" | "fails" | "divided" | "open";
  languages: readonly LanguageVerdict[];
}

/** @param cells of the claim's concept */
export function verdictOf({ meeting, expects }: Claimed, cells: readonly Cell[]): Verdict {
  const found = languages.map((lang): LanguageVerdict => {
    const state = cells.find((cell) => cell.meeting === meeting && cell.lang === lang)?.state ?? "no-text";
    return { lang, state, holds: state === "no-text" ? undefined : state === expects };
  });
  const answers = new Set(found.flatMap(({ holds }) => holds ?? []));
  if (answers.size === 0) return { outcome: "open", languages: found };
  if (answers.size === 2) return { outcome: "divided", languages: found };
  return { outcome: answers.has(true) ? "holds" : "fails", languages: found };
}
