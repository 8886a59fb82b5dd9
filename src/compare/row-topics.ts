/** The subjects of a row. */
import { type Paragraph, paragraphsNumbered, type Witness } from "../text/model.ts";
import type { Row } from "./model.ts";

/** Main topics of paragraphs, each once, in their order. */
export function mainTopics(paragraphs: readonly Pick<Paragraph, "topics">[]): string[] {
  return [...new Set(paragraphs.flatMap(({ topics }) => topics.slice(0, 1)))];
}

/** Main topics of the paragraphs of a row, the newer text's first. @param texts the older and the newer text */
export function topicsOfRow({ from, to }: Pick<Row, "from" | "to">, texts: readonly [Witness, Witness]): string[] {
  return mainTopics([...paragraphsNumbered(texts[1], to), ...paragraphsNumbered(texts[0], from)]);
}
