/** Runs of presence in words. */
import { joinList } from "../../i18n/format.ts";
import { trace } from "../../i18n/trace.ts";
import type { Language } from "../../paths.ts";
import { phasesOf, type Span } from "../../trace/phases.ts";
import type { RunOfPresence } from "../../trace/presence.ts";

/**
 * Runs as one sentence without its stop.
 *
 * @param runs of one language
 * @param lang language of the interface
 * @example "in the 46th–50th and 52nd; absent from the 53rd; again in the 54th"
 */
export function runsInWords(runs: readonly RunOfPresence[], lang: Language): string {
  const phases = phasesInWords(runs, lang).map(({ says }) => says);
  return phases.length === 0 ? trace[lang].runs.none : trace[lang].runs.joinPhases(phases);
}

/** Each phase in words, and its first meeting. @param runs of one language */
export function phasesInWords(runs: readonly RunOfPresence[], lang: Language): { says: string; from: number }[] {
  const words = trace[lang].runs;
  return phasesOf(runs).flatMap(({ state, spans, isAgain }) => {
    const says = state === "absent" ? words.absent : isAgain ? words.again : words.present;
    return spans.slice(0, 1).map(({ from }) => ({ says: says(spansInWords(spans, lang)), from }));
  });
}

/** @example "46th–50th, 52nd and 53rd" */
export function spansInWords(spans: readonly Span[], lang: Language): string {
  const words = trace[lang];
  // Two neighbours are no stretch: "1st and 2nd", not "1st–2nd".
  const single = spans.flatMap(({ from, to }) =>
    to - from === 1 ? [from, to].map((one) => ({ from: one, to: one })) : [{ from, to }],
  );
  return joinList(
    single.map(({ from, to }) => words.runs.span(from, to)),
    lang,
  );
}

/** Paragraph numbers as a list: "¶3 and ¶9". */
export function paragraphsInWords(numbers: readonly number[], lang: Language): string {
  return joinList(numbers.map(trace[lang].paragraph), lang);
}
