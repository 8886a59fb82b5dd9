/** How far computed links agree with links made by hand. */

interface Pair {
  from: number;
  to: number;
}

export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
  missed: string[];
  extra: string[];
}

/** Precision, recall and their harmonic mean over the sets of pairs; strength does not count. */
export function agreement(computed: readonly Pair[], byHand: readonly Pair[]): Agreement {
  const key = ({ from, to }: Pair) => `${from}-${to}`;
  const found = new Set(computed.map(key));
  const wanted = new Set(byHand.map(key));
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  const precision = found.size === 0 ? 0 : right / found.size;
  const recall = wanted.size === 0 ? 0 : right / wanted.size;
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    missed: [...wanted].filter((pair) => !found.has(pair)),
    extra: [...found].filter((pair) => !wanted.has(pair)),
  };
}
