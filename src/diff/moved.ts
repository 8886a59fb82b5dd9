/**
 * What stands elsewhere in the same sentence: "contributed substantively", "substantively contributed". A reader who marks
 * what was dropped and what is new passes it over.
 */
import type { Token } from "../text/tokens.ts";
import type { Stretch } from "./stretch.ts";

/** The stretches; as form those of one sentence alone whose words the other has elsewhere, once. */
export function markMovedWithin(all: readonly Stretch[]): Stretch[] {
  const known = new Set(all.map(loneWording));
  const stretches = all.flatMap((stretch) => parted(stretch, known));
  const wordings = stretches.map(loneWording);
  return stretches.map((stretch, at) => {
    const wording = wordings[at];
    const alike = wordings.flatMap((other, place) => (other !== undefined && other === wording ? [place] : []));
    const [one, other, ...more] = alike.map((place) => stretches[place]);
    const isMoved = one && other && more.length === 0 && isOlder(one) !== isOlder(other);
    return isMoved ? { ...stretch, kind: "form" } : stretch;
  });
}

/** A change, parted behind the first phrase where this moved and more was written behind it: of 2005, and more. */
function parted(stretch: Stretch, known: ReadonlySet<string | undefined>): Stretch[] {
  const { kind, from, to } = stretch;
  const side = isOlder(stretch) ? from : to;
  const end = side.findIndex((token, at) => token.kind === "mark" && wordsOf(side.slice(0, at)).length > 0);
  const isAlone = wordsOf(isOlder(stretch) ? to : from).length === 0;
  if (kind !== "changed" || !side[end] || !isAlone || wordsOf(side.slice(end)).length === 0) return [stretch];
  const [start, rest] = isOlder(stretch)
    ? [
        { ...stretch, from: from.slice(0, end) },
        { ...stretch, from: from.slice(end), to: [] },
      ]
    : [
        { ...stretch, to: to.slice(0, end) },
        { ...stretch, to: to.slice(end), from: [] },
      ];
  const wording = loneWording(start);
  return wording !== undefined && known.has(wording) ? [start, rest] : [stretch];
}

function isOlder({ to }: Stretch): boolean {
  return wordsOf(to).length === 0;
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== "space" && kind !== "mark");
}

/** Small words that a move brings along or leaves: the ROK plans, the plans of the ROK. */
const companions: ReadonlySet<string> = new Set("of the a an".split(" "));

/**
 * The words of a change that stands in one sentence alone; `undefined` where there is none to move: names, which may have
 * changed their parts, and function words, which belong to what stands beside them.
 */
function loneWording({ kind, from, to }: Stretch): string | undefined {
  const sides = [from, to].map(wordsOf);
  const [own = [], other] = sides.toSorted((a, b) => b.length - a.length);
  const content = own.filter(({ key }) => !companions.has(key));
  const mayMove =
    kind === "changed" && other?.length === 0 && content.length > 0 && content.every(({ isContent }) => isContent);
  return mayMove && !own.some(isName) ? content.map(({ key }) => key).join(" ") : undefined;
}

function isName({ kind, text }: Token): boolean {
  return kind === "protocol" || /^\p{Lu}/u.test(text);
}
