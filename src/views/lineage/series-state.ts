/** How the picture of the series is shown, as it stands in an address: its order, and the sentence that is followed. */
import type { Position, SeriesFlow } from "../../lineage/flow.ts";
import type { Place } from "../../lineage/model.ts";
import type { PictureOrder } from "../../lineage/picture.ts";
import { seriesSentence } from "../../paths.ts";

/** @param query of the address; what it does not know is the order of the texts */
export function parseOrder(query: string): PictureOrder {
  return new URLSearchParams(query).get("order") === "topic" ? "topic" : "text";
}

/** Writes an order into a query; the default is left out, parameters of others stay. @returns with its question mark */
export function printOrder(order: PictureOrder, query = ""): string {
  const parameters = new URLSearchParams(query);
  if (order === "text") parameters.delete("order");
  else parameters.set("order", order);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The sentence that a fragment names, e.g. `m56-p10-s2`; `undefined` where there is none such. */
export function sentenceNamed(fragment: string, { texts }: Pick<SeriesFlow, "texts">): Position | undefined {
  for (const [text, { meeting, ids }] of texts.entries()) {
    const sentence = ids.findIndex((id) => seriesSentence(meeting, id) === fragment);
    if (sentence >= 0) return [text, sentence];
  }
  return undefined;
}

/** Where a sentence stands in the series; `undefined` for one of a text that is not in it. */
export function positionOf({ texts }: Pick<SeriesFlow, "texts">, { meeting, id }: Place): Position | undefined {
  const text = texts.findIndex((one) => one.meeting === meeting);
  const sentence = texts[text]?.ids.indexOf(id) ?? -1;
  return sentence < 0 ? undefined : [text, sentence];
}
