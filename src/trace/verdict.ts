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

/** What a claim says of a stretch of meetings, first and last included. */
export interface ClaimedStretch {
  from: number;
  to: number;
  expects: Claimed["expects"];
}

/** What the texts say of a claim about many meetings. */
export interface SeriesVerdict {
  /** fails: a text that is held says otherwise · open: none does, and some are not held. */
  outcome: "holds" | "fails" | "open";
  /** Texts that say otherwise. */
  against: readonly Pick<Cell, "meeting" | "lang" | "state">[];
  /** Meetings every held text of which agrees, with what stands there. */
  agreeing: readonly { meeting: number; state: Claimed["expects"] }[];
  /** Meetings of which no text is held. */
  unheld: readonly number[];
}

/**
 * Each meeting of the stretches is asked by itself, in every language that is held.
 *
 * @param cells of the claim's concept
 * @param issued meetings that issued a communiqué, or may have: of the others there is no text to ask
 */
export function seriesVerdictOf(
  stretches: readonly ClaimedStretch[],
  cells: readonly Cell[],
  issued: readonly number[],
): SeriesVerdict {
  const asked = stretches.flatMap(({ from, to, expects }) =>
    issued
      .filter((meeting) => meeting >= from && meeting <= to)
      .map((meeting) => {
        const held = cells.filter((cell) => cell.meeting === meeting && cell.state !== "no-text");
        return { meeting, expects, held, against: held.filter(({ state }) => state !== expects) };
      }),
  );
  const against = asked.flatMap((one) => one.against.map(({ meeting, lang, state }) => ({ meeting, lang, state })));
  const unheld = asked.filter(({ held }) => held.length === 0).map(({ meeting }) => meeting);
  const agreeing = asked
    .filter((one) => one.held.length > 0 && one.against.length === 0)
    .map(({ meeting, expects }) => ({ meeting, state: expects }));
  return { outcome: against.length > 0 ? "fails" : unheld.length > 0 ? "open" : "holds", against, agreeing, unheld };
}
