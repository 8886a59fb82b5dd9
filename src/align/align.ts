/**
 * Aligns two communiqués paragraph by paragraph, many to many.
 *
 * The texts are re-drafted, not edited: subjects persist, wording and order change, boilerplate is everywhere. No single
 * threshold on likeness parts true links (0.34–0.44 in real pairs) from a new paragraph worded like an old one (0.46).
 * So a link is weighed by four observations together — how alike the closest sentences are, how the likeness stands
 * among all that either paragraph has, and how far the pair lies from the order the sure pairs keep — by a logistic
 * function whose weights were fitted on hand-labelled pairs (see tests/fixtures/alignments/). Rejected: one-to-one
 * assignment (merges are common), paragraph numbers (¶7 answers ¶10), an alignment of sequences (subjects move).
 */
import type { Link } from "./link.ts";
import type { Witness } from "../text/model.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import type { Measure } from "./measure.ts";
import { markMoves } from "./moves.ts";

/**
 * Weights of the evidence, in logits. Fitted with every text of the measured pair left out and rounded; see
 * `npm run bench` for what they measure.
 */
const weights = { sentence: 7, standing: 6, detour: -4.5, topic: 0.5, bias: -10.4 } as const;

/** From here on a pair is a link at all. */
const linkConfidence = 0.42;

/** From here on the newer paragraph is called the older one's counterpart, not a relative. */
const directConfidence = 0.7;

/** Links of two texts, by the older text's numbers and then the newer's; (b, a) mirrors (a, b). */
export function align(from: Witness, to: Witness, measure: Measure): Link[] {
  if (from.meeting > to.meeting) return align(to, from, measure).map(mirror).sort(byNumber);
  const [older, newer] = [from.paragraphs.map(measure.of), to.paragraphs.map(measure.of)];
  const evidence = gatherEvidence(older, newer);
  const exact = new Set(evidence.flat().flatMap((pair) => (pair.isExact ? [`f${pair.from}`, `t${pair.to}`] : [])));
  const links = evidence.flat().flatMap((pair): Link[] => {
    // A paragraph carried over word for word has found its counterpart; likeness to others is boilerplate.
    if (!pair.isExact && exact.has(`f${pair.from}`) && exact.has(`t${pair.to}`)) return [];
    const score = pair.isExact ? 1 : confidence(pair);
    if (score < linkConfidence) return [];
    return [
      {
        from: older[pair.from]?.paragraph.number ?? 0,
        to: newer[pair.to]?.paragraph.number ?? 0,
        score: Math.round(score * 100) / 100,
        strength: score >= directConfidence ? "direct" : "partial",
        basis: pair.isExact ? "exact" : "computed",
        moved: false,
      },
    ];
  });
  return markMoves(links, older, newer).sort(byNumber);
}

/** How sure the evidence makes a link, 0 to 1. */
export function confidence({ sentence, standing, detour, sharedTopics }: Evidence): number {
  const logit =
    weights.sentence * sentence +
    weights.standing * (standing.from + standing.to) +
    weights.detour * detour +
    weights.topic * Math.min(sharedTopics, 1) +
    weights.bias;
  return 1 / (1 + Math.exp(-logit));
}

function mirror(link: Link): Link {
  return { ...link, from: link.to, to: link.from };
}

function byNumber(a: Link, b: Link): number {
  return a.from - b.from || a.to - b.to;
}
