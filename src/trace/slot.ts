/** What stands in the place of an absent concept: where to look for it, and how much of it is shown. */
import { type Language, ownFirst } from "../paths.ts";
import type { Cell } from "./presence.ts";

/** A text by its meeting and language. */
export type TextKey = Pick<Cell, "meeting" | "lang">;

export type Slot =
  /** No text that shares a language with this meeting has the concept. */
  | { kind: "none" }
  /** The comparison is in the other language, whose own text of this meeting shows it too. */
  | { kind: "seen"; lang: Language }
  /**
   * The paragraphs aligned with those of the nearest text that has it: whole, as rows, beside the nearest absence alone;
   * behind it as links, or a long absence would fill the page.
   */
  | { kind: "rows" | "links"; nearest: Cell };

/** @param cells of the concept, all meetings in both languages @param text one in which it does not stand */
export function slotOf(cells: readonly Cell[], text: TextKey): Slot {
  const nearest = nearestPresent(cells, text);
  if (!nearest) return { kind: "none" };
  const own = { meeting: text.meeting, lang: nearest.lang };
  const isAbsentThere = cells.some((cell) => isOf(cell, own) && cell.state === "absent");
  if (nearest.lang !== text.lang && isAbsentThere) return { kind: "seen", lang: nearest.lang };
  return { kind: isNextTo(cells, nearest, text) ? "rows" : "links", nearest };
}

/**
 * The nearest other text that has it: in this text's language if any has, else in the other that this meeting is held
 * in; the older of two.
 */
function nearestPresent(cells: readonly Cell[], text: TextKey): Cell | undefined {
  const distance = ({ meeting }: Cell) => Math.abs(meeting - text.meeting);
  for (const lang of ownFirst(text.lang)) {
    if (!cells.some((cell) => isOf(cell, { meeting: text.meeting, lang }) && cell.state !== "no-text")) continue;
    const [nearest] = cells
      .filter((cell) => cell.lang === lang && cell.state === "present" && cell.meeting !== text.meeting)
      .sort((a, b) => distance(a) - distance(b) || a.meeting - b.meeting);
    if (nearest) return nearest;
  }
  return undefined;
}

/** Whether no text of that language is held between the two. */
function isNextTo(cells: readonly Cell[], { lang, meeting }: Cell, text: TextKey): boolean {
  const [first, last] = [Math.min(meeting, text.meeting), Math.max(meeting, text.meeting)];
  return !cells.some((cell) => {
    return cell.lang === lang && cell.state !== "no-text" && cell.meeting > first && cell.meeting < last;
  });
}

function isOf(cell: Cell, { meeting, lang }: TextKey): boolean {
  return cell.meeting === meeting && cell.lang === lang;
}
