/**
 * Hyphens at line ends. One that is printed may belong to the word or to the line; one that was lost shows only where two
 * lines stand closer than the others. Neither is decided without a witness: the word or the compound must stand
 * elsewhere, in this text or in one that is held.
 */
import type { Doubt, Edit, Mender } from "./mending.ts";

const lineEnds = /([\p{L}\p{N}.]+)([-\u2010\u00ad]?)\n([\p{L}\p{N}.]+)/gu;

/** Names of the two sides: their hyphen is sure, whatever else the text has. */
const sides = /^(?:ROK|US|U\.S\.|DPRK)$/u;

/** A dash at a line end that touches the word beside it. */
const dashes = /(?<=\S)([–—])\n(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\n(?=[–—]\S)/gu;

/** Line ends at dashes, where the text sets its dashes without blanks. */
function joinsAtDashes(text: string): number[] {
  const [tight, loose] = [/\S[–—]\S/gu, / [–—] /gu].map((form) => text.match(form)?.length ?? 0) as [number, number];
  if (loose > tight) return [];
  return [...text.matchAll(dashes)].map(({ 0: found, index }) => index + found.length - 1);
}

/** Rejoins words and compounds that are known, and names the others. */
export const mendHyphens: Mender = ({ text, close }, { lexicon }) => {
  const edits: Edit[] = [];
  const joins: number[] = joinsAtDashes(text);
  const doubts: Doubt[] = [];
  for (const match of overlapping(text)) {
    const [found, before = "", hyphen = "", after = ""] = match;
    const at = match.index + before.length + hyphen.length;
    const next = bare(after);
    const [compound, word] = [`${bare(before)}-${next}`, `${bare(before)}${next}`];
    const known = lexicon.count(compound) > 0 || (sides.test(before) && sides.test(next));
    const edit = (corr: string) =>
      edits.push({ start: match.index, end: match.index + found.length, corr, kind: "hyphen" });
    const doubt = (message: string) => doubts.push({ at, kind: "hyphen", message });
    if (hyphen !== "") {
      joins.push(at);
      const isWord = lexicon.count(word) > lexicon.count(compound);
      // Between capitals and figures a hyphen is the word's: ROK-U.S., 2007-2008.
      const isOwn = known || /[\p{Lu}\d]$/u.test(before) || /^\p{Lu}/u.test(after);
      if (isWord && !known) edit(before + after);
      else if (!isOwn) doubt(`"${compound}" stands nowhere else: the hyphen may be the line's.`);
    } else if (close.has(at) || (sides.test(before) && sides.test(next))) {
      if (known) edit(`${before}-${after}`);
      else if (lexicon.count(word) > 0) edit(before + after);
      else doubt(`A hyphen may be lost between "${before}" and "${after}".`);
    }
  }
  return { edits, joins, doubts };
};

/** A word may stand between two line ends and be met twice. */
function* overlapping(text: string): Generator<RegExpExecArray> {
  lineEnds.lastIndex = 0;
  for (let match = lineEnds.exec(text); match; match = lineEnds.exec(text)) {
    yield match;
    lineEnds.lastIndex = match.index + match[0].length - (match[3]?.length ?? 0);
  }
}

function bare(word: string): string {
  return /^(?:[A-Z]\.)+$/u.test(word) ? word : word.replace(/\.+$/u, "");
}
