/**
 * The proof that a text equals its archived source.
 *
 * The source reading of a text (every correction undone, the printed numbers put back) must equal the named lines of
 * the archived file, white space folded, character for character. Lines outside are page furniture: named by their
 * absence, so that nothing can fall out of a text unseen.
 */
import type { EditionError } from "../edition-error.ts";
import type { TextBody } from "../text/model.ts";
import { foldWhiteSpace } from "../text/white-space.ts";
import { faults } from "./messages.ts";

/** A stretch of the source reading: a paragraph, or a heading before it. */
interface Stretch {
  paragraph: number | undefined;
  text: string;
}

/** How a text differs from its source: at which paragraph, where it can be told. */
export interface Infidelity {
  paragraph: number | undefined;
  error: EditionError;
}

/**
 * Compares a text with its archived source.
 *
 * @param lines first and last line of the archived file that are the text; all of them when `undefined`
 * @returns nothing when they agree; else the first difference
 */
export function fidelityFault(
  body: TextBody,
  file: string,
  source: { file: string; text: string },
  lines: readonly [number, number] | undefined,
): Infidelity | undefined {
  // Two spellings of one character, composed and not, are no difference: the edition writes the composed one.
  const archived = source.text.normalize("NFC").split(/\r\n|\n|\r/);
  const [first, last] = lines ?? [1, archived.length];
  const areLines = first <= last && last <= archived.length;

  const stretches = sourceStretches(body);
  const reading = stretches.map((stretch) => stretch.text.normalize("NFC")).join(" ");
  const expected = foldWhiteSpace(archived.slice(first - 1, last).join("\n"));
  if (areLines && reading === expected) return undefined;
  const right = findLines(archived, reading);
  if (right && !goesOn(archived, right[1], stretches))
    return { paragraph: undefined, error: faults.linesAreWrong(file, lines, right) };
  if (!areLines) return { paragraph: undefined, error: faults.badLines(file, [first, last], archived.length) };

  const at = firstDifference(reading, expected);
  const paragraph = stretchAt(stretches, at)?.paragraph;
  return {
    paragraph,
    error: faults.unfaithful({ file, paragraph }, excerpt(reading, at), excerpt(expected, at), source.file),
  };
}

/** The whole source reading of a text as its document prints it, numbers included, white space folded. */
export function sourceReadingOf(body: TextBody): string {
  return sourceStretches(body)
    .map((stretch) => stretch.text)
    .join(" ");
}

function sourceStretches(body: TextBody): Stretch[] {
  return body.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [{ paragraph: undefined, text: foldWhiteSpace(section.heading) }]),
    ...section.paragraphs.map(({ number, sic }) => ({ paragraph: number, text: foldWhiteSpace(`${number}. ${sic}`) })),
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
  const next = (stretches.at(-1)?.paragraph ?? 0) + 1;
  const below = archived.slice(last).find((line) => line.trim() !== "");
  return below !== undefined && foldWhiteSpace(below).startsWith(`${next}. `);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let end = 0;
  for (const stretch of stretches) {
    end += stretch.text.length + 1;
    if (offset < end) return stretch;
  }
  return stretches.at(-1);
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at + 40);
}
