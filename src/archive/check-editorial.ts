/** Checks what editors say about the texts: alignments and differences between languages refer to what is held. */
import { languages } from "../paths.ts";
import type { DifferenceRecord } from "../schemas/difference.ts";
import type { Place } from "../text/messages.ts";
import type { AlignmentEntry, Entry } from "./entries.ts";
import type { Held } from "./held.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** Reports changes of an alignment that name paragraphs which are not held, or a pair for the second time. */
export function checkAlignment({ id, file, data, lines }: AlignmentEntry, held: Held, inquiry: Inquiry): void {
  const expected = `${Math.min(data.from, data.to)}-${Math.max(data.from, data.to)}`;
  const unheld = [data.from, data.to].filter((meeting) => held.of(meeting).length === 0 && !held.isInDoubt(meeting));
  const missing = unheld.map((meeting) => files.text(`${meeting}.en`));
  if (id !== expected) inquiry.report(faults.misnamedRecord(file, `${expected}.yaml`));
  else if (data.from >= data.to) inquiry.report(faults.newerFirst(file, data.from, data.to));
  else if (missing.length > 0) inquiry.report(faults.textNotHeld({ file }, missing));
  else checkChanges({ file, data, lines }, held, inquiry);
}

function checkChanges({ file, data, lines }: Omit<AlignmentEntry, "id">, held: Held, inquiry: Inquiry): void {
  for (const [index, change] of data.changes.entries()) {
    const place = { file, line: lines[index] };
    for (const side of ["from", "to"] as const) {
      const [meeting, paragraph] = [data[side], change[side]];
      if (held.isInDoubt(meeting) || held.has(meeting, paragraph)) continue;
      inquiry.report(faults.unknownParagraph(place, meeting, paragraph, held.last(meeting)));
    }
    const first = data.changes.findIndex(({ from, to }) => from === change.from && to === change.to);
    if (first < index) {
      inquiry.report(faults.contradictoryChange(place, change.from, change.to, lines[first] ?? 1));
    }
  }
}

/** Reports differences that do not quote both paragraphs verbatim, or words that stand there more than once. */
export function checkDifferences({ id, file, data }: Entry<DifferenceRecord>, held: Held, inquiry: Inquiry): void {
  const { meeting } = data;
  const texts = held.of(meeting);
  const unheld = languages.filter((lang) => !texts.some((text) => text.lang === lang));
  const missing = unheld.map((lang) => files.text(`${meeting}.${lang}`));
  if (id !== String(meeting)) inquiry.report(faults.misnamedRecord(file, `${meeting}.yaml`));
  else if (missing.length > 0 && !held.isInDoubt(meeting)) inquiry.report(faults.textNotHeld({ file }, missing));
  else if (!held.isInDoubt(meeting)) checkQuotations(file, data, held, inquiry);
}

function checkQuotations(file: string, data: DifferenceRecord, held: Held, inquiry: Inquiry): void {
  const noted = new Set<string>();
  for (const difference of data.differences) {
    const place = { file, paragraph: difference.paragraph };
    const words = JSON.stringify([difference.paragraph, difference.en, difference.ko]);
    if (noted.has(words)) inquiry.report(faults.differenceTwice(place));
    noted.add(words);
    if (!held.has(data.meeting, difference.paragraph)) {
      inquiry.report(faults.unknownParagraph(place, data.meeting, difference.paragraph, held.last(data.meeting)));
      continue;
    }
    for (const text of held.of(data.meeting)) {
      // Words that are not the source's are mended first: the quotation may be right.
      if (inquiry.doubts(`${files.text(text.id)}#wording`)) continue;
      const paragraph = text.paragraphs.find(({ number }) => number === difference.paragraph);
      if (paragraph) checkQuotation(place, paragraph.text, difference[text.lang], text.id, inquiry);
    }
  }
}

/** Words that stand in a paragraph twice do not say which of the two places is meant. */
function checkQuotation(place: Place, text: string, words: string, id: string, inquiry: Inquiry): void {
  const first = text.indexOf(words);
  if (first < 0) inquiry.report(faults.misquoted(place, words, id));
  else if (text.includes(words, first + 1)) inquiry.report(faults.quotedTwice(place, words, id));
}
