/** Reads a claim: prose with footnotes that name who made it. */
import type { FootnoteDefinition } from "mdast";
import type { Findings } from "./inline.ts";
import { faults } from "./messages.ts";
import type { Note, Prose } from "./model.ts";
import { NoteRegister, readerOf } from "./notes.ts";
import { describeNode, isComment, rootOf } from "./parse.ts";
import { proseOf } from "./prose.ts";

/** What the file of a claim says. */
export interface ClaimBody {
  paragraphs: readonly (readonly Prose[])[];
  notes: readonly Note[];
}

/** Parses the body of `content/claims/*.mdx`: paragraphs of prose, then footnotes. */
export function parseClaim(source: string, file: string, lineOffset = 0): ClaimBody & Findings {
  const register = new NoteRegister();
  const reader = readerOf(register);
  const definitions: FootnoteDefinition[] = [];
  const paragraphs: Prose[][] = [];
  for (const node of rootOf(source, file, lineOffset, reader.faults)) {
    const place = { file, line: node.position?.start.line };
    if (node.type === "footnoteDefinition") definitions.push(node);
    else if (node.type === "paragraph") paragraphs.push(proseOf({ children: [node] }, place, reader));
    else if (!isComment(node)) reader.fault(faults.strayProse(place, describeNode(node)));
  }
  const notes = register.resolve(definitions, file, reader);
  return { paragraphs, notes, siteLinks: reader.siteLinks, faults: reader.faults };
}
