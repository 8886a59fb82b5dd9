/** Figures with the gates they have to pass. */

/** What was measured, and whether it is as it should be. */
export interface Figure {
  name: string;
  /** What was measured, in words. */
  measured: string;
  /** The gate in words; empty where the figure is only printed: a time says as much of the machine as of us. */
  gate: string;
  isPassed: boolean;
}

/** A figure that must reach a bound. @param says the measured value in words; by itself with two places */
export function atLeast(name: string, value: number, least: number, says = value.toFixed(2)): Figure {
  return { name, measured: says, gate: `≥ ${least.toFixed(2)}`, isPassed: value >= least };
}

/** A figure that must not exceed a bound; with one place. */
export function atMost(name: string, value: number, most: number): Figure {
  return { name, measured: value.toFixed(1), gate: `≤ ${most}`, isPassed: value <= most };
}

/** A share that must not exceed a bound, both as fractions of 1. */
export function shareAtMost(name: string, value: number, most: number): Figure {
  return { name, measured: percent(value), gate: `≤ ${percent(most)}`, isPassed: value <= most };
}

/** A share that must reach a bound, both as fractions of 1. */
export function shareAtLeast(name: string, value: number, least: number, says = percent(value)): Figure {
  return { name, measured: says, gate: `≥ ${percent(least)}`, isPassed: value >= least };
}

/** A count of what must never be. */
export function never(name: string, count: number, says = String(count)): Figure {
  return { name, measured: says, gate: "0", isPassed: count === 0 };
}

/** What must always be so. */
export function always(name: string, isSo: boolean): Figure {
  return { name, measured: isSo ? "always" : "NOT always", gate: "always", isPassed: isSo };
}

/** A figure without a gate. */
export function printed(name: string, says: string): Figure {
  return { name, measured: says, gate: "", isPassed: true };
}

/** @example percent(0.0384) // => "3.8 %" */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The figures as a table, one a line; those that fail their gate are marked. */
export function tableOf(figures: readonly Figure[]): string {
  const widthOf = (of: (figure: Figure) => string) => Math.max(...figures.map((figure) => of(figure).length));
  const [names, values] = [widthOf(({ name }) => name), widthOf(({ measured }) => measured)];
  return figures
    .map(({ name, measured, gate, isPassed }) => {
      return `${isPassed ? " " : "✗"} ${name.padEnd(names)}   ${measured.padEnd(values)}   ${gate}`.trimEnd();
    })
    .join("\n");
}
