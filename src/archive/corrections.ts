/** Checks corrections of published texts, `corrections.yaml`, and addresses that lead on, `moved.yaml`. */
import type { Correction } from "../schemas/correction.ts";
import { publishedAddresses } from "./addresses.ts";
import type { Communique, Corpus } from "./corpus.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** Reports corrections of what is not held, that no longer say how a text reads, or that stand out of order. */
export function checkCorrections({ corrections, communiques, witnesses, releases }: Corpus, inquiry: Inquiry): void {
  const [release] = releases;
  const written = corrections.map((one) => JSON.stringify(one));
  for (const [index, one] of corrections.entries()) {
    const before = corrections[index - 1];
    if (written.indexOf(written[index] ?? "") < index) {
      inquiry.report(
        faults.duplicateEntry("content/corrections.yaml", "correction", `${one.date} ${one.text} ${one.place}`),
      );
    }
    if (release && one.date < release.day) inquiry.report(faults.correctionOfUnreleased(one.date, release.day));
    if (before && before.date > one.date) inquiry.report(faults.correctionTooEarly(one.date, before.date));
    const text = [...communiques, ...witnesses].find(({ id }) => id === one.text);
    const reads = text && wordsAt(text, one.place);
    if (reads === undefined) inquiry.report(faults.correctionOfNothing(one.text, one.place));
    else if (!isOvertaken(one, corrections.slice(index + 1)) && !reads.includes(one.after)) {
      inquiry.report(faults.correctionNotMade(one.text, one.place, one.after));
    }
  }
}

/** What stands now where a correction was made; of the source its digest. */
function wordsAt({ paragraphs, source }: Pick<Communique, "paragraphs" | "source">, place: string): string | undefined {
  if (place === "source") return source.sha256;
  return paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.sentences]).find(({ id }) => id === place)?.text;
}

/** Whether a later correction has changed the same words, or may have. */
function isOvertaken({ text, place }: Correction, later: readonly Correction[]): boolean {
  return later.some(
    (other) =>
      other.text === text &&
      (other.place === place || other.place.startsWith(`${place}-`) || place.startsWith(`${other.place}-`)),
  );
}

/** Reports addresses that lead on though something stands there, or that lead nowhere. */
export function checkMoved(corpus: Corpus, inquiry: Inquiry): void {
  const present = new Set(publishedAddresses(corpus));
  const isLeading = (address: string) => corpus.moved.some(({ from }) => from === address);
  for (const { from, to } of corpus.moved) {
    if (present.has(from)) inquiry.report(faults.movedThoughThere(from));
    else if (!present.has(to)) inquiry.report(faults.movedNowhere(from, to, isLeading(to)));
  }
}
