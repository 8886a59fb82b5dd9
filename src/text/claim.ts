/** Reads a claim: prose with footnotes that name who made it. */
import type { FootnoteDefinition } from "mdast";
import type { EditionError } from "../edition-error.ts";
import { faults } from "./messages.ts";
import type { Note, Prose } from "./model.ts";
import { describeNode, isComment, NoteRegister, rootOf } from "./parse.ts";
import { proseOf } from "./prose.ts";

/** What the file of a claim says. */
export interface ClaimBody {
  paragraphs: readonly (readonly Prose[])[];
  notes: readonly Note[];
}

/** Parses the body of `content/claims/*.mdx`: paragraphs of prose, then footnotes. */
export function parseClaim(source: string, file: string, lineOffset = 0): ClaimBody & { faults: EditionError[] } {
  const found: EditionError[] = [];
  const register = new NoteRegister();
  const reader = {
    number: (label: string) => register.number(label),
    fault: (error: EditionError) => found.push(error),
  };
  const definitions: FootnoteDefinition[] = [];
  const paragraphs: Prose[][] = [];
  for (const node of rootOf(source, file, lineOffset, found)) {
    const place = { file, line: node.position?.start.line };
    if (node.type === "footnoteDefinition") definitions.push(node);
    else if (node.type === "paragraph") paragraphs.push(proseOf({ children: [node] }, place, reader));
    else if (!isComment(node)) found.push(faults.strayProse(place, describeNode(node)));
  }
  return { paragraphs, notes: register.resolve(definitions, file, reader), faults: found };
}
