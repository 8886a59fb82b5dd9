/** An editor's word over the aligner's: applied last, shown as such, and only where it changes something. */
import { byNumber, type Link } from "./link.ts";

/** One decision of an editor. */
export type EditorChange =
  | { action: "link"; from: number; to: number; strength: Link["strength"] }
  | { action: "unlink"; from: number; to: number };

/**
 * The links after the editor's changes; a link that he made, strengthened or weakened is `curated`, and sure by his word.
 *
 * @returns links by the older text's numbers and then the newer's
 */
export function applyEditor(links: readonly Link[], changes: readonly EditorChange[]): Link[] {
  const kept = links.filter((link) => !changes.some((change) => isSamePair(change, link)));
  const made = changes.flatMap((change): Link[] => {
    if (change.action === "unlink") return [];
    const { from, to, strength } = change;
    return [
      {
        from,
        to,
        score: 1,
        strength,
        basis: "curated",
        moved: links.find((link) => isSamePair(change, link))?.moved ?? false,
      },
    ];
  });
  return [...kept, ...made].sort(byNumber);
}

/** Changes that change nothing any more: the aligner says the same by itself. */
export function staleChanges<Change extends EditorChange>(
  links: readonly Link[],
  changes: readonly Change[],
): Change[] {
  return changes.filter((change) => {
    const link = links.find((candidate) => isSamePair(change, candidate));
    return change.action === "unlink" ? link === undefined : link?.strength === change.strength;
  });
}

function isSamePair(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from === b.from && a.to === b.to;
}
