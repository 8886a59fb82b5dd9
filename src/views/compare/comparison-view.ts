/** A comparison as its page walks it: the rows, those that "changes only" hides, and what the tools count. */
import { protocolWordings } from "../../compare/summary.ts";
import { type RowView, rowViews, type TopicHead, type View } from "./row-view.ts";

export interface ComparisonView {
  rows: readonly RowView[];
  /** What parts the rows where they are ordered by topic. */
  heads: readonly TopicHead[];
  /** Rows without a change of substance. */
  still: readonly RowView[];
  /** Wordings that differ by protocol. */
  protocol: number;
}

export function comparisonView(view: View): ComparisonView {
  const { rows, heads } = rowViews(view);
  return {
    rows,
    heads,
    still: rows.filter(({ isStill }) => isStill),
    protocol: protocolWordings(view.comparison.rows),
  };
}
