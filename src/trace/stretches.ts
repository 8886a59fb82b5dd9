/** Stretches of meetings that one word tells together: of the register, held or not. */

/** Successive meetings with the same answer. */
export interface Stretch<Of, State> {
  state: State;
  meetings: readonly Of[];
  /** Numbers of the first and the last. */
  from: number;
  to: number;
}

/**
 * Every meeting in one stretch, in order. A number that is not among them ends a stretch: nothing is said of it.
 *
 * @param meetings ascending
 * @param stateOf what is asked of each
 */
export function stretchesOf<Of extends { number: number }, State>(
  meetings: readonly Of[],
  stateOf: (meeting: Of) => State,
): Stretch<Of, State>[] {
  const stretches: { state: State; meetings: Of[]; from: number; to: number }[] = [];
  for (const meeting of meetings) {
    const { number } = meeting;
    const state = stateOf(meeting);
    const last = stretches.at(-1);
    if (last?.state === state && last.to === number - 1) {
      last.meetings.push(meeting);
      last.to = number;
    } else stretches.push({ state, meetings: [meeting], from: number, to: number });
  }
  return stretches;
}
