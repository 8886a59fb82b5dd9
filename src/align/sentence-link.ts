/** Two sentences of which the newer says what the older said. */
export interface SentenceLink {
  /** Id of the older sentence. */
  from: string;
  /** Id of the newer sentence. */
  to: string;
  /** same: the same statement in nearly the same words · reworded: re-drafted · part: one clause of it. */
  strength: "same" | "reworded" | "part";
  /** exact: the same words but for protocol · computed: by the aligner. */
  basis: "exact" | "computed";
  /** How sure the link is, 0 to 1, rounded to two places; 1 where the words are the same but for protocol. */
  score: number;
}
