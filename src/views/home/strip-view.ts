/** The strip of all meetings, in words. */
import type { StripCell } from "../../archive/overview.ts";
import { ordinal } from "../../i18n/format.ts";
import { home } from "../../i18n/home.ts";
import { type Language, paths } from "../../paths.ts";

export interface StripView {
  /** How many meetings there are, with a text, with a report. */
  says: string;
  cells: readonly {
    state: StripCell["state"];
    /** The whole of it: `57th, 2025: reported`. */
    name: string;
    number: number;
    /** Its page. */
    url: string;
    /** Below the strip; empty where no label stands. */
    tick: string;
  }[];
  /** What the signs mean, of those that stand there. */
  legend: readonly { state: StripCell["state"]; label: string }[];
}

/** In the order of the legend. */
const states = ["held", "reported", "known"] as const satisfies StripCell["state"][];

/** @param cells oldest first */
export function meetingsStrip(cells: readonly StripCell[], lang: Language): StripView {
  const words = home[lang].strip;
  const count = (state: StripCell["state"]) => cells.filter((cell) => cell.state === state).length;
  return {
    says: words.summary(cells.length, count("held"), count("reported")),
    cells: cells.map(({ number, year, state, isTick }) => ({
      state,
      name: words.cell(ordinal(number, lang), year, words[state]),
      number,
      url: paths.meeting(lang, number),
      tick: isTick ? words.tick(year, ordinal(number, lang)) : "",
    })),
    legend: states.filter((state) => count(state) > 0).map((state) => ({ state, label: words[state] })),
  };
}
