/** Made-up series of texts with links drawn by hand, written as short as a test reads them. */
import { followTexts } from "../../src/lineage/follow.ts";
import type { Lineage, SentenceLineage } from "../../src/lineage/model.ts";
import { rememberedRedlines } from "../../src/lineage/redlines.ts";
import type { Linked } from "../../src/lineage/series.ts";
import type { Language } from "../../src/paths.ts";
import type { Witness } from "../../src/text/model.ts";
import { textOf } from "../support/made-up.ts";
import { tokensOf } from "../support/roster.ts";

/** A series: each text by its meeting, as one paragraph of sentences. */
export type Series = Readonly<Record<number, readonly string[]>>;

/**
 * Links by pair of meetings. @example { "1-2": "1>1 2>1~" }: the first sentences are surely linked, the older text's
 * second with the newer's first unsurely
 */
export type Drawn = Readonly<Record<string, string>>;

/** The lineages of a made-up series. */
export function follow(series: Series, drawn: Drawn, language: Language = "en"): Lineage[] {
  const texts = Object.entries(series).map(([meeting, sentences]) => textOf(Number(meeting), [sentences], language));
  const between = (older: Witness, newer: Witness) => linksOf(drawn[`${older.meeting}-${newer.meeting}`] ?? "");
  return followTexts(
    texts,
    between,
    (text) => tokensOf(text, language),
    rememberedRedlines(() => undefined),
  );
}

/** Links by their marks. */
export function linksOf(marks: string): Linked[] {
  return marks
    .split(" ")
    .filter(Boolean)
    .map((mark) => {
      const [from, to] = mark.replace("~", "").split(">");
      return { from: `p1-s${from}`, to: `p1-s${to}`, strength: "reworded", score: mark.endsWith("~") ? 0.5 : 0.9 };
    });
}

/** A sentence of a made-up series, counted from 1. */
export function sentenceOf(lineages: readonly Lineage[], meeting: number, sentence = 1): SentenceLineage {
  const found = lineages.find((one) => one.meeting === meeting)?.sentences[sentence - 1];
  if (!found) throw new Error(`The series has no sentence ${sentence} of ${meeting}.`);
  return found;
}

/** Relatives as `1.2=`: the second sentence of the first text, in the same words. */
export function listed(relatives: SentenceLineage["line"]): string {
  return relatives.map(({ meeting, id, state }) => `${meeting}.${id.slice(4)}${state === "same" ? "=" : ""}`).join(" ");
}

/** Phrases as `[1]Both navies [2]repaired ships.` */
export function dated({ phrases }: Pick<SentenceLineage, "phrases">): string {
  return phrases.map(({ text, first }) => `[${first}]${text}`).join("");
}
