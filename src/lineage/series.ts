/** The sentences of a series of texts, and the links between any two of the texts. */
import type { SentenceLink } from "../align/sentence-link.ts";
import type { Witness } from "../text/model.ts";
import type { Token } from "../text/tokens.ts";
import { isSure, type LinkBack, type Spoken } from "./line.ts";
import type { Place } from "./model.ts";

/** As much of a link of sentences as a lineage is made of. */
export type Linked = Pick<SentenceLink, "from" | "to" | "strength" | "score">;

/** The links of the sentences of an older text and a newer one. */
export type LinksBetween = (older: Witness, newer: Witness) => readonly Linked[];

/** Names a sentence among all texts. */
export function keyOf({ meeting, id }: Place): string {
  return `${meeting} ${id}`;
}

/** The sentences of a text, in its order. @param tokensOf cuts a sentence */
export function spokenIn({ meeting, paragraphs }: Witness, tokensOf: (text: string) => readonly Token[]): Spoken[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ id, text }) => ({ meeting, id, tokens: tokensOf(text) })),
  );
}

/**
 * Every link of a series, asked by the newer sentence and the meeting of the older text.
 *
 * @param series the sentences of each text
 */
export function linksOf(
  texts: readonly Witness[],
  series: readonly (readonly Spoken[])[],
  linksBetween: LinksBetween,
): (one: Spoken, meeting: number) => readonly LinkBack[] {
  const known = new Map<string, LinkBack[]>();
  const byId = series.map((sentences) => new Map(sentences.map((one) => [one.id, one])));
  texts.forEach((newer, at) => {
    texts.slice(0, at).forEach((older, before) => {
      for (const link of linksBetween(older, newer)) {
        const [from, to] = [byId[before]?.get(link.from), byId[at]?.get(link.to)];
        if (!from || !to) continue;
        const key = `${keyOf(to)} ${from.meeting}`;
        known.set(key, [...(known.get(key) ?? []), { spoken: from, isSure: isSure(link, from, to) }]);
      }
    });
  });
  return (one, meeting) => known.get(`${keyOf(one)} ${meeting}`) ?? [];
}
