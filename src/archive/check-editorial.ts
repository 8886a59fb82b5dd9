/** Checks what editors say about the texts: alignments and differences between languages refer to what is held. */
import type { EditionError } from "../edition-error.ts";
import type { DifferenceRecord } from "../schemas/difference.ts";
import type { Place } from "../text/messages.ts";
import type { Communique } from "./corpus.ts";
import type { AlignmentEntry, Entry } from "./entries.ts";
import { faults } from "./messages.ts";

/** Whether every change of an alignment names paragraphs that are held, and each pair once. */
export function alignmentFaults(entry: AlignmentEntry, communiques: readonly Communique[]): EditionError[] {
  const { id, file, data, lines } = entry;
  const expected = `${Math.min(data.from, data.to)}-${Math.max(data.from, data.to)}`;
  if (id !== expected) return [faults.misnamedRecord(file, `${expected}.yaml`)];
  if (data.from >= data.to) return [faults.newerFirst(file, data.from, data.to)];
  return data.changes.flatMap((change, index) => {
    const place = { file, line: lines[index] };
    const first = data.changes.findIndex(({ from, to }) => from === change.from && to === change.to);
    return [
      ...(
        [
          [data.from, change.from],
          [data.to, change.to],
        ] as const
      )
        .filter(([meeting, paragraph]) => !isHeld(communiques, meeting, paragraph))
        .map(([meeting, paragraph]) =>
          faults.unknownParagraph(place, meeting, paragraph, lastParagraph(communiques, meeting)),
        ),
      ...(first < index ? [faults.contradictoryChange(place, change.from, change.to, lines[first] ?? 1)] : []),
    ];
  });
}

/** Whether every difference quotes both paragraphs verbatim, and words that stand there once. */
export function differenceFaults(entry: Entry<DifferenceRecord>, communiques: readonly Communique[]): EditionError[] {
  const { id, file, data } = entry;
  if (id !== String(data.meeting)) return [faults.misnamedRecord(file, `${data.meeting}.yaml`)];
  const texts = (["en", "ko"] as const).map((lang) => ({
    lang,
    text: communiques.find((candidate) => candidate.meeting === data.meeting && candidate.lang === lang),
  }));
  return data.differences.flatMap((difference) =>
    texts.flatMap(({ lang, text }) => {
      const paragraph = text?.paragraphs.find(({ number }) => number === difference.paragraph);
      const place = { file, paragraph: difference.paragraph };
      if (!paragraph) {
        const last = lastParagraph(communiques, data.meeting);
        return [faults.unknownParagraph(place, data.meeting, difference.paragraph, last)];
      }
      return quotationFaults(place, paragraph.text, difference[lang], text?.id ?? "");
    }),
  );
}

/** Words that stand in a paragraph twice do not say which of the two places is meant. */
function quotationFaults(place: Place, text: string, words: string, id: string): EditionError[] {
  const first = text.indexOf(words);
  if (first < 0) return [faults.misquoted(place, words, id)];
  return text.includes(words, first + 1) ? [faults.quotedTwice(place, words, id)] : [];
}

/** Number of the last paragraph of a meeting's text; 0 where none is held. */
export function lastParagraph(communiques: readonly Communique[], meeting: number): number {
  const held = communiques.filter((text) => text.meeting === meeting);
  return Math.max(0, ...held.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)));
}

function isHeld(communiques: readonly Communique[], meeting: number, paragraph: number): boolean {
  return communiques.some(
    (text) => text.meeting === meeting && text.paragraphs.some(({ number }) => number === paragraph),
  );
}
