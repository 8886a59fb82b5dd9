/** Places in a text that other places on the page point back to: corrections and note references. */
import type { Inline, Note, Paragraph, Prose, Section } from "../../text/model.ts";
import { paragraphsOf } from "../../text/model.ts";

/** Language in which editors write the notes on a text, whatever the language of the text. */
export const notesLanguage = "en";

/** Where a mark in the running text stands, and where it leads. */
export interface Anchor {
  /** Id of the mark itself. */
  id: string;
  /** Id of the note or of the entry in the list of corrections. */
  target: string;
  /** Counted from 1 through the text: of the correction, or of the note. */
  number: number;
}

/** Anchors by the piece of text that carries them. */
export type Anchors = ReadonlyMap<Inline | Prose, Anchor>;

/** A correction as the list at the end of the text shows it. */
export interface CorrectionEntry extends Anchor {
  paragraph: Pick<Paragraph, "number" | "id">;
  sic: string;
  corr: string;
}

/** A note with the ids of every mark that refers to it, in order. */
export interface NoteEntry extends Note {
  id: string;
  references: readonly string[];
}

/** The notes of a text or report with their back links. */
export function noteEntries(notes: readonly Note[], anchors: Anchors, prefix = ""): NoteEntry[] {
  return notes.map((note) => {
    const id = noteId(note.label, prefix);
    return {
      ...note,
      id,
      references: [...anchors.values()].flatMap((anchor) => (anchor.target === id ? [anchor.id] : [])),
    };
  });
}

/**
 * Gives every correction and note reference of a text an id.
 *
 * @param prefix keeps two texts on one page apart, e.g. `ko-`
 */
export function anchorsOfText(text: { sections: readonly Section[] }, prefix = ""): Anchors {
  return anchorsOf(
    paragraphsOf(text).flatMap(({ sentences }) => sentences.flatMap(({ inlines }) => inlines)),
    prefix,
  );
}

/** Gives every correction and note reference an id, counted through the pieces. */
export function anchorsOf(pieces: readonly (Inline | Prose)[], prefix = ""): Anchors {
  const anchors = new Map<Inline | Prose, Anchor>();
  const seen = new Map<string, number>();
  let corrections = 0;
  for (const piece of pieces) {
    if (piece.kind === "corr") {
      corrections += 1;
      const id = `${prefix}corrected-${corrections}`;
      anchors.set(piece, { id, target: `${prefix}correction-${corrections}`, number: corrections });
    } else if (piece.kind === "note") {
      const count = (seen.get(piece.label) ?? 0) + 1;
      seen.set(piece.label, count);
      const id = `${prefix}ref-${piece.label}${count > 1 ? `-${count}` : ""}`;
      anchors.set(piece, { id, target: noteId(piece.label, prefix), number: piece.number });
    }
  }
  return anchors;
}

/** The corrections of a text in order. */
export function correctionEntries(paragraphs: readonly Paragraph[], anchors: Anchors): CorrectionEntry[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap(({ inlines }) =>
      inlines.flatMap((part): CorrectionEntry[] => {
        const anchor = anchors.get(part);
        return part.kind === "corr" && anchor ? [{ ...anchor, paragraph, sic: part.sic, corr: part.corr }] : [];
      }),
    ),
  );
}

function noteId(label: string, prefix: string): string {
  return `${prefix}note-${label}`;
}
