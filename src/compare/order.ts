/** Other orders of the rows than the newer text's, in which they come. */
import type { Row } from "./model.ts";

type Sides = Pick<Row, "from" | "to">;

/** In the order of the older text; a paragraph of the newer alone follows its predecessor there. */
export function byOlder<One extends Sides>(rows: readonly One[]): One[] {
  const ordered = rows.filter(({ from }) => from.length > 0).toSorted((a, b) => (a.from[0] ?? 0) - (b.from[0] ?? 0));
  const alone = rows.filter(({ from }) => from.length === 0).toSorted((a, b) => (a.to[0] ?? 0) - (b.to[0] ?? 0));
  for (const row of alone) {
    const previous = ordered.findIndex(({ to }) => to.includes((row.to[0] ?? 0) - 1));
    ordered.splice(previous + 1, 0, row);
  }
  return ordered;
}

/** Rows of one subject together: subjects in the order given, rows inside one in the order they come. */
export function bySubject<One, Subject>(
  rows: readonly One[],
  subjects: readonly Subject[],
  subjectOf: (row: One) => Subject,
): { subject: Subject; rows: One[] }[] {
  const rowsOf = Map.groupBy(rows, subjectOf);
  return subjects.flatMap((subject) => {
    const own = rowsOf.get(subject);
    return own ? [{ subject, rows: own }] : [];
  });
}
