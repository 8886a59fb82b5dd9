/** The best one-to-one assignment: which pairs to take so that their scores add up to the most. */

/**
 * Maximum-weight matching of rows to columns by the Hungarian method with potentials; O(n³).
 * Cells of weight 0 are never taken, so a row or column may stay alone.
 *
 * @param weights non-negative, rows of equal length
 * @returns the taken cells, by row
 */
export function bestAssignment(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const cost = (row: number, column: number) => -(weights[row]?.[column] ?? 0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  // rowOf[column]: the row assigned to it, counted from 1; column 0 holds the row being placed.
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) placeRow(row);
  return rowOf
    .flatMap((row, column): [number, number][] =>
      column > 0 && cost(row - 1, column - 1) < 0 ? [[row - 1, column - 1]] : [],
    )
    .sort((a, b) => a[0] - b[0]);

  function placeRow(row: number): void {
    rowOf[0] = row;
    const previous = new Array<number>(size + 1).fill(0);
    const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Array<boolean>(size + 1).fill(false);
    let column = 0;
    do {
      isUsed[column] = true;
      column = relax(column, previous, slack, isUsed);
    } while (rowOf[column] !== 0);
    // Walk back along the alternating path and exchange what is assigned.
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }

  function relax(from: number, previous: number[], slack: number[], isUsed: readonly boolean[]): number {
    const row = rowOf[from] ?? 0;
    let [least, next] = [Number.POSITIVE_INFINITY, 0];
    for (let column = 1; column <= size; column++) {
      if (isUsed[column]) continue;
      const reduced = cost(row - 1, column - 1) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
      if (reduced < (slack[column] ?? 0)) {
        slack[column] = reduced;
        previous[column] = from;
      }
      if ((slack[column] ?? 0) < least) [least, next] = [slack[column] ?? 0, column];
    }
    for (let column = 0; column <= size; column++) {
      if (isUsed[column]) {
        rowPotential[rowOf[column] ?? 0] = (rowPotential[rowOf[column] ?? 0] ?? 0) + least;
        columnPotential[column] = (columnPotential[column] ?? 0) - least;
      } else slack[column] = (slack[column] ?? 0) - least;
    }
    return next;
  }
}
