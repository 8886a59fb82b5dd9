/** Footnotes of a text, a report or a claim, and the reader that gathers them with everything else met on the way. */
import type { FootnoteDefinition } from "mdast";
import type { EditionError } from "../edition-error.ts";
import type { Findings, InlineReader, SiteLink } from "./inline.ts";
import { faults } from "./messages.ts";
import type { Note } from "./model.ts";
import { proseOf, wordsIn } from "./prose.ts";

/** A reader that keeps what it is told. */
export type KeepingReader = InlineReader & Findings;

export function readerOf(notes: NoteRegister): KeepingReader {
  const [found, siteLinks]: [EditionError[], SiteLink[]] = [[], []];
  return {
    faults: found,
    siteLinks,
    number: (label) => notes.number(label),
    fault: (error) => found.push(error),
    siteLink: (link) => siteLinks.push(link),
  };
}

/** Numbers notes in the order of first reference and pairs them with their definitions. */
export class NoteRegister {
  readonly #numbers = new Map<string, number>();

  number(label: string): number {
    const known = this.#numbers.get(label);
    if (known !== undefined) return known;
    this.#numbers.set(label, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** Reports notes that are written twice, say nothing, or are nowhere referred to. @returns those written, by label */
  checkWritten(
    definitions: readonly FootnoteDefinition[],
    file: string,
    reader: Pick<InlineReader, "fault">,
  ): Map<string, FootnoteDefinition> {
    const written = new Map<string, FootnoteDefinition>();
    for (const definition of definitions) {
      const place = { file, line: definition.position?.start.line };
      const { identifier } = definition;
      if (written.has(identifier)) reader.fault(faults.repeatedNote(place, identifier));
      else if (wordsIn(definition.children) === "") reader.fault(faults.emptyNote(place, identifier));
      written.set(identifier, definition);
    }
    for (const [label, definition] of written) {
      const place = { file, line: definition.position?.start.line };
      if (!this.#numbers.has(label)) reader.fault(faults.unusedNote(place, label));
    }
    return written;
  }

  resolve(definitions: readonly FootnoteDefinition[], file: string, reader: InlineReader): Note[] {
    const written = this.checkWritten(definitions, file, reader);
    return [...this.#numbers].flatMap(([label, number]): Note[] => {
      const definition = written.get(label);
      return definition ? [{ label, number, prose: proseOf(definition, { file }, reader) }] : [];
    });
  }
}
