/**
 * The proof that a text equals its archived source.
 *
 * The source reading of a text (every correction undone, the printed numbers put back) must equal the named lines of
 * the archived file, white space folded, character for character; `follow.ts` says what may be read of line ends and
 * numbers. Lines outside are page furniture, named by their absence, and furniture between them is named line by line, so
 * that nothing can fall out of a text unseen.
 */
import type { EditionError } from "../edition-error.ts";
import { printedNumber } from "../paths.ts";
import type { CommuniqueRecord } from "../schemas/communique.ts";
import type { TextBody } from "../text/model.ts";
import { foldWhiteSpace } from "../text/white-space.ts";
import { archivedText, type Extent, parting, readingOf, type Stretch } from "./follow.ts";
import { faults } from "./messages.ts";

/** What a text's record says of the archived lines, and of its numbers. */
export type Told = Pick<CommuniqueRecord["source"], "lines" | "furniture" | "before" | "after"> &
  Pick<CommuniqueRecord, "numbers">;

/** How a text differs from its source: at which paragraph, where it can be told. */
export interface Infidelity {
  paragraph: number | undefined;
  error: EditionError;
}

/**
 * Compares a text with its archived source.
 *
 * @returns nothing when they agree; else the first difference
 */
export function fidelityFault(
  body: TextBody,
  file: string,
  source: { file: string; text: string },
  told: Told = {},
): Infidelity | undefined {
  // Two spellings of one character, composed and not, are no difference: the edition writes the composed one.
  const lines = source.text.normalize("NFC").split(/\r\n|\n|\r/);
  const extent = extentOf(told, lines.length);
  const [first, last] = extent.lines;
  const areLines = first <= last && last <= lines.length;

  const stretches = sourceStretches(body, told);
  const archived = archivedText(lines, extent);
  const parted = parting(stretches, archived);
  if (areLines && !parted) return undefined;
  const right = extent.furniture.length > 0 ? undefined : findLines(lines, readingOf(stretches));
  if (right && !goesOn(lines, right[1], stretches))
    return { paragraph: undefined, error: faults.linesAreWrong(file, told.lines, right) };
  if (!areLines || !parted) return { paragraph: undefined, error: faults.badLines(file, [first, last], lines.length) };

  const paragraph = stretchAt(stretches, parted.inReading)?.paragraph;
  const [has, reads] = [excerpt(archived, parted.inArchive), excerpt(readingOf(stretches), parted.inReading)];
  return { paragraph, error: faults.unfaithful({ file, paragraph }, reads, has, source.file) };
}

function extentOf({ lines, furniture = [], before = "", after = "" }: Told, count: number): Extent {
  return { lines: lines ?? [1, count], furniture, before, after };
}

/** The whole source reading of a text as its document prints it, numbers included, white space folded. */
export function sourceReadingOf(body: TextBody, told: Pick<Told, "numbers"> = {}): string {
  return readingOf(sourceStretches(body, told));
}

/** Numbers that the edition assigned stand in no source. */
function sourceStretches(body: TextBody, { numbers }: Pick<Told, "numbers">): Stretch[] {
  const composed = (text: string) => foldWhiteSpace(text).normalize("NFC");
  return body.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [{ paragraph: undefined, number: "", text: composed(section.heading) }]),
    ...section.paragraphs.map(({ number, sic }) => ({
      paragraph: number,
      number: numbers === "assigned" || printedNumber(number) === null ? "" : `${number}. `,
      text: composed(sic),
    })),
  ]);
}

/** The lines that hold exactly this reading, if any do: what an editor meant to write. */
function findLines(archived: readonly string[], reading: string): [number, number] | undefined {
  const starts = archived.flatMap((line, index) => {
    const folded = foldWhiteSpace(line);
    return folded !== "" && reading.startsWith(folded) ? [index] : [];
  });
  for (const start of starts) {
    let length = -1;
    for (let end = start; end < archived.length && length < reading.length; end++) {
      const folded = foldWhiteSpace(archived[end] ?? "");
      if (folded === "") continue;
      length += folded.length + 1;
      if (length === reading.length && foldWhiteSpace(archived.slice(start, end + 1).join("\n")) === reading) {
        return [start + 1, end + 1];
      }
    }
  }
  return undefined;
}

/** Whether the next paragraph stands right below: then it fell out of the text, and the lines are not to be cut. */
function goesOn(archived: readonly string[], last: number, stretches: readonly Stretch[]): boolean {
  const next = Math.floor(stretches.at(-1)?.paragraph ?? 0) + 1;
  const below = archived.slice(last).find((line) => line.trim() !== "");
  return below !== undefined && foldWhiteSpace(below).startsWith(`${next}. `);
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let end = 0;
  for (const stretch of stretches) {
    end += stretch.number.length + stretch.text.length + 1;
    if (offset < end) return stretch;
  }
  return stretches.at(-1);
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at + 40).replaceAll("\n", " ");
}
