/** Meetings in a row. */

/** Numbers in a row as spans. @param numbers ascending */
export function spansOf(numbers: readonly number[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans;
}
