/** The heaviest increasing run: the order that two texts share. What stands outside it has moved. */

/** A pair of positions with the weight of the evidence for it. */
export interface Weighted {
  from: number;
  to: number;
  weight: number;
}

/**
 * Weights of the heaviest run through each pair, in which no two pairs cross; O(n²). Pairs of a merge or split, which
 * share a position, do not cross.
 *
 * @returns for every pair (in the order given) the weight of the heaviest run that contains it
 */
export function runsThrough(pairs: readonly Weighted[]): number[] {
  const order = pairs.map((_, index) => index).sort((a, b) => compare(pairs[a], pairs[b]));
  const before = heaviestBefore(pairs, order, precedes);
  const after = heaviestBefore(pairs, [...order].reverse(), (a, b) => precedes(b, a));
  return pairs.map(({ weight }, index) => (before[index] ?? 0) + (after[index] ?? 0) + weight);
}

/** The pairs of the heaviest increasing run, in order; of equally heavy ones the first met. */
export function heaviestRun<Pair extends Weighted>(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort(compare);
  const best: { weight: number; previous: number }[] = [];
  sorted.forEach((pair, index) => {
    let previous = -1;
    for (let at = 0; at < index; at++) {
      const earlier = sorted[at];
      const isBefore = earlier && earlier.from < pair.from && earlier.to < pair.to;
      if (isBefore && (best[at]?.weight ?? 0) > (best[previous]?.weight ?? 0)) previous = at;
    }
    best.push({ weight: pair.weight + (best[previous]?.weight ?? 0), previous });
  });
  const run: Pair[] = [];
  const heaviest = Math.max(...best.map(({ weight }) => weight));
  for (let at = best.findIndex(({ weight }) => weight === heaviest); at >= 0; at = best[at]?.previous ?? -1) {
    const pair = sorted[at];
    if (pair) run.unshift(pair);
  }
  return run;
}

function heaviestBefore(
  pairs: readonly Weighted[],
  order: readonly number[],
  precedes: (a: Weighted, b: Weighted) => boolean,
): number[] {
  const total = new Array<number>(pairs.length).fill(0);
  order.forEach((index, rank) => {
    const pair = pairs[index];
    for (const other of order.slice(0, rank)) {
      const candidate = pairs[other];
      if (!pair || !candidate || !precedes(candidate, pair)) continue;
      total[index] = Math.max(total[index] ?? 0, (total[other] ?? 0) + candidate.weight);
    }
  });
  return total;
}

/** Whether two pairs stand in different orders on the two sides. */
export function cross(a: Weighted, b: Weighted): boolean {
  return (a.from - b.from) * (a.to - b.to) < 0;
}

function precedes(a: Weighted, b: Weighted): boolean {
  return a.from <= b.from && a.to <= b.to;
}

function compare(a: Weighted | undefined, b: Weighted | undefined): number {
  return (a?.from ?? 0) - (b?.from ?? 0) || (a?.to ?? 0) - (b?.to ?? 0);
}
