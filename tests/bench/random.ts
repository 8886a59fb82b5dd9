/** Seeded chance: the same seed gives the same texts on every machine. */

/** A stream of chances. */
export interface Random {
  /** A number from 0 up to 1, without 1. */
  next(): number;
  /** Whether a chance of this probability comes true. */
  chance(probability: number): boolean;
  /** A whole number from 0 up to a limit, without the limit. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Several of a list, each once, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** mulberry32: small, and good enough for made-up texts. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = items.map((_, index) => index);
    const taken = Array.from({ length: Math.min(count, items.length) }, () => left.splice(below(left.length), 1)[0]);
    return items.filter((_, index) => taken.includes(index));
  };
  return {
    next,
    below,
    some,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error("This is a bug: nothing to pick from.");
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
