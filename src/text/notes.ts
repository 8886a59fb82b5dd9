/** Footnotes of a text, a report or a claim, and the reader that gathers them with everything else met on the way. */
import type { FootnoteDefinition } from "mdast";
import type { EditionError } from "../edition-error.ts";
import type { Findings, InlineReader, SiteLink } from "./inline.ts";
import { faults } from "./messages.ts";
import type { Note } from "./model.ts";
import { proseOf } from "./prose.ts";

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

  resolve(definitions: readonly FootnoteDefinition[], file: string, reader: InlineReader): Note[] {
    const written = new Map<string, FootnoteDefinition>();
    for (const definition of definitions) {
      const place = { file, line: definition.position?.start.line };
      if (written.has(definition.identifier)) reader.fault(faults.repeatedNote(place, definition.identifier));
      written.set(definition.identifier, definition);
    }
    for (const [label, definition] of written) {
      const place = { file, line: definition.position?.start.line };
      if (!this.#numbers.has(label)) reader.fault(faults.unusedNote(place, label));
    }
    return [...this.#numbers].flatMap(([label, number]): Note[] => {
      const definition = written.get(label);
      return definition ? [{ label, number, prose: proseOf(definition, { file }, reader) }] : [];
    });
  }
}
