/** What stands at the beginning of a change and is form alone. */
import type { Token } from "../text/tokens.ts";
import { sharedSpaces } from "./change.ts";
import { wordEndings } from "./endings.ts";
import { additiveStart, isPlaceOrDay } from "./form.ts";
import type { Stretch } from "./stretch.ts";

/** A change, but for what only says that there is more, which is form: also <committed|pledged>. */
export function withoutAdditive(stretch: Stretch): Stretch[] {
  const { kind, from, to } = stretch;
  const blank = sharedSpaces(from, to);
  const [older, newer] = [from, to].map((side) => blank + additiveStart(side.slice(blank))) as [number, number];
  if (
    kind !== "changed" ||
    older + newer === 2 * blank ||
    isReplacedAlone(from.slice(blank), older - blank, to.slice(blank), newer - blank)
  )
    return [stretch];
  const pieces: Stretch[] = [
    { kind: "kept", from: from.slice(0, blank), to: to.slice(0, blank) },
    { kind: "form", from: from.slice(blank, older), to: to.slice(blank, newer) },
    { kind, from: from.slice(older), to: to.slice(newer) },
  ];
  return pieces.filter((piece) => piece.from.length + piece.to.length > 0);
}

/** A change, but for where or when the meeting was, which is form, where something else is said in its place. */
export function withoutSetting({ kind, from, to }: Stretch): Stretch[] {
  const [isOlder, isNewer] = [from, to].map(isPlaceOrDay);
  if (kind !== "changed" || isOlder === isNewer || [from, to].some((side) => side.length === 0))
    return [{ kind, from, to }];
  const before = sharedSpaces(from, to);
  const after = sharedSpaces(from.slice(before).toReversed(), to.slice(before).toReversed());
  const pieces: Stretch[] = [
    { kind: "kept", from: from.slice(0, before), to: to.slice(0, before) },
    { kind: isOlder ? "form" : "changed", from: from.slice(before, from.length - after), to: [] },
    { kind: isNewer ? "form" : "changed", from: [], to: to.slice(before, to.length - after) },
    { kind: "kept", from: from.slice(from.length - after), to: to.slice(to.length - after) },
  ];
  return pieces.filter((piece) => piece.from.length + piece.to.length > 0);
}

/** A change, but for what it ends in that only says that there is more, or where or when the meeting was. */
export function withoutEnd(stretch: Stretch): Stretch[] {
  const { kind } = stretch;
  const blank = sharedSpaces(stretch.from.toReversed(), stretch.to.toReversed());
  const [from, to] = [stretch.from, stretch.to].map((side) => side.slice(0, side.length - blank)) as [Token[], Token[]];
  const [older, newer] = [startOfEnd(from), startOfEnd(to)];
  if (kind !== "changed" || (older === from.length && newer === to.length)) return [stretch];
  const pieces: Stretch[] = [
    { kind, from: from.slice(0, older), to: to.slice(0, newer) },
    { kind: "form", from: from.slice(older), to: to.slice(newer) },
    { kind: "kept", from: stretch.from.slice(from.length), to: stretch.to.slice(to.length) },
  ];
  return pieces.filter((piece) => piece.from.length + piece.to.length > 0);
}

/** Where such an end begins behind a word, the blank before it included; their number where there is none. */
function startOfEnd(tokens: readonly Token[]): number {
  const isEnd = (at: number) => {
    const [blank, first, ...others] = tokens.slice(at);
    if (blank?.kind !== "space" || !first) return false;
    const end = [first, ...others];
    // In Seoul, not near Seoul: what is said of the place is not left behind.
    const isWhole = first.kind === "word" || /[가-힣]/u.test(first.text);
    return (isWhole && isPlaceOrDay(end)) || additiveStart(end) === end.length;
  };
  const saysSomething = (some: readonly Token[]) =>
    some.some(({ kind, isContent }) => isContent || kind === "protocol");
  const start = tokens.findIndex((_, at) => isEnd(at) && saysSomething(tokens.slice(0, at)));
  return start < 0 ? tokens.length : start;
}

/**
 * A change, but for the endings of the word with which both its sides begin: the s of a genitive before what is owned, and a
 * Korean particle, which follows from the verb behind it. Where nothing behind the word changed, another case is another
 * role.
 */
export function withoutFirstEndings(stretch: Stretch): Stretch[] {
  const { kind, from, to } = stretch;
  if (kind !== "changed") return [stretch];
  const [older, newer] = genitives(from, to) ?? (isOtherCase(from, to) ? [1, 1] : [0, 0]);
  if (older + newer === 0) return [stretch];
  return [
    { kind: "form", from: from.slice(0, older), to: to.slice(0, newer) },
    { kind, from: from.slice(older), to: to.slice(newer) },
  ];
}

/** Numbers of tokens with which either side begins that are the s of a genitive, where one side alone has it. */
function genitives(from: readonly Token[], to: readonly Token[]): [number, number] | undefined {
  const [older, newer] = [from, to].map(genitiveStart) as [number, number];
  const isOne = older + newer > 0 && older * newer === 0;
  return isOne && from.length > older && to.length > newer ? [older, newer] : undefined;
}

function genitiveStart([mark, letter]: readonly Token[]): number {
  return /^['’]$/u.test(mark?.key ?? "") && letter?.key === "s" ? 2 : 0;
}

/**
 * Whether both begin with one Korean word in two cases and go on otherwise: with other words, or the one with a noun to
 * which the word belongs or which stands beside it (회담의 진전이, 회담이; 회의와 회담을, 회의를), or a verb before what belongs to it (회담이 이룬 진전, 회담의 진전).
 */
function isOtherCase(from: readonly Token[], to: readonly Token[]): boolean {
  const endings = wordEndings(from[0], to[0]);
  const wordsBehind = (side: readonly Token[]) => side.slice(1).filter(({ kind }) => kind === "word");
  const [older, newer] = [wordsBehind(from), wordsBehind(to)];
  if (!endings || older.length + newer.length === 0) return false;
  if ([endings.from, endings.to].some((particle) => bounds.test(particle))) return false;
  if (newer.length === 0) return mayBelong(endings.from, endings.to);
  if (older.length === 0) return mayBelong(endings.to, endings.from);
  // Who acts and on whom is another matter: 한국이 미국을, 한국을 미국이.
  return wordEndings(older[0], newer[0]) === undefined;
}

/** Particles that no verb asks for: until, from, only, too. */
const bounds = /(?:까지|부터|만|도)$/u;

/** Whether a particle joins its word to a noun behind it, or the other does and this is of no object. */
function mayBelong(particle: string, other: string): boolean {
  return joinsNouns.has(particle) || (other === "의" && !/^[을를]$/u.test(particle));
}

const joinsNouns: ReadonlySet<string> = new Set(["의", "와", "과", "에서의"]);

/** Whether nothing stands beside what says that there is more, and another word in its place: <Moreover|However>. */
function isReplacedAlone(from: readonly Token[], older: number, to: readonly Token[], newer: number): boolean {
  const [left, right] = [from.slice(older), to.slice(newer)].map((side) => side.filter(({ kind }) => kind === "word"));
  const isAlone = (own: readonly Token[] = [], start: number, others: readonly Token[] = []) =>
    own.length === 0 && start > 0 && others.length === 1;
  return isAlone(left, older, right) || isAlone(right, newer, left);
}
