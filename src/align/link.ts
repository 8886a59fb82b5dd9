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
