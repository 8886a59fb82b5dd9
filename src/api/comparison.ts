/** One comparison as published data. */
import type { Comparison } from "../compare/model.ts";
import type { ComparisonFile } from "../schemas/api.ts";
import { publishedParagraph } from "./paragraph.ts";

/** `/api/v1/compare/51-56.en.json`. */
export function comparisonFile({ from, to, lang, links, sentenceLinks, rows, summary }: Comparison): ComparisonFile {
  return {
    version: "1",
    from,
    to,
    lang,
    links: links.map((link) => ({
      from: publishedParagraph(link.from),
      to: publishedParagraph(link.to),
      score: link.score,
      strength: link.strength,
      basis: link.basis,
      moved: link.moved,
    })),
    sentenceLinks: sentenceLinks.map(({ runs, from: older, to: newer, strength, basis, score }) => ({
      from: older,
      to: newer,
      strength,
      basis,
      score,
      ...(runs && { runs: [...runs] }),
    })),
    rows: rows.map((row) => ({
      kind: row.kind,
      from: row.from.map(publishedParagraph),
      to: row.to.map(publishedParagraph),
      sentences: row.sentences.map((pair) => ({ from: pair.from, to: pair.to, runs: [...pair.runs] })),
    })),
    summary,
  };
}
