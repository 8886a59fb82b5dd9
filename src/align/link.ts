/** Two paragraphs that speak of the same matter. */
export interface Link {
  /** Paragraph of the older text. */
  from: number;
  /** Paragraph of the newer text. */
  to: number;
  /** How sure the link is, 0 to 1, rounded to two places; 1 where the words are the same but for protocol. */
  score: number;
  /** direct: the same subject · partial: a part of it, or probably. */
  strength: "direct" | "partial";
  /** exact: the same words but for protocol · computed: by the aligner · curated: by an editor. */
  basis: "exact" | "computed" | "curated";
  /** Said only when sure: the pair stands out of the order that the others keep. */
  moved: boolean;
}

/** Whether neither paragraph of a link has a surer one. */
export function isStrongest(link: Link, links: readonly Link[]): boolean {
  return links.every((other) => (other.from !== link.from && other.to !== link.to) || other.score <= link.score);
}

/** The order of links: by the older text's numbers, then the newer's. */
export function byNumber(a: Link, b: Link): number {
  return a.from - b.from || a.to - b.to;
}
