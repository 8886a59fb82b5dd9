/**
 * Wordings as people quote them, compiled. Beyond what `pattern.ts` folds, a quotation may leave words out (`…`, `[…]`),
 * fit letters in (`[T]he`), have its inner quotation marks in either kind or none, contract its verbs (하였다, 했다), part or
 * join Korean compounds, and name countries in another order (북러, 러북). Words themselves must be the same: nothing here
 * finds another wording. The order of names in English is left as it is: who is named first is studied.
 *
 * Korean spaces: one of the text may be passed over where it leaves whole words on both sides. A part of one syllable is
 * a word only where an eojeol begins with it, or ends with it: 경우 주한 holds no 우주.
 */
import type { Language } from "../paths.ts";
import { type Folded, fold, foldOnce } from "./fold.ts";
import { fittedLetters, stretchesBetweenGaps } from "./gaps.ts";
import { isParticle } from "./particles.ts";
import { literal, type Matcher } from "./pattern.ts";
import { plainOf, printedRange, type Range } from "./plain.ts";
import { spellingAt, withHangul } from "./spellings.ts";
import { readWording } from "./wording.ts";

/** What is read in a quotation otherwise than it is typed; see {@link takenAs}. */
export type Taken =
  | { kind: "gap" | "letters" | "quotes" | "contraction" | "spacing" }
  /** Countries in another order. */
  | { kind: "order"; own: string; others: readonly string[] }
  | { kind: "hanja"; own: string; read: string };

/** @throws when the wording is blank: it would stand everywhere */
export function compileQuoted(wording: string, language: Language): Matcher {
  return compileAllQuoted([wording], language);
}

/** All places of several wordings; where two overlap, the one that begins first and is longer has the place. */
export function compileAllQuoted(wordings: readonly string[], language: Language): Matcher {
  const finders = wordings.map((wording) => finderOf(wording, language));
  return (printed) => {
    const text = withoutQuotes(foldOnce(printed, language), language);
    const kept: Range[] = [];
    const ranges = finders.flatMap((find) => find(text.text));
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const range = printedRange(text, start, end);
      if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
    }
    return kept;
  };
}

/** Whether two wordings differ in nothing but what matching folds. @example isFoldedAlike("The U.S.", "the US", "en") // => true */
export function isFoldedAlike(wording: string, other: string, language: Language): boolean {
  const [own, printed] = [wording, other].map((one) => withoutQuotes(fold(one, language), language).text.trim());
  return own === printed;
}

/** What a quotation and its text share: a run of letters or digits, or two syllables of Hangul beside each other. */
export interface QuotedTerm {
  text: string;
  /** Whether it stands in the text as a run of its own, and not inside a longer one. */
  isWhole: boolean;
}

const runs = /(?:(?!\p{sc=Hangul})[\p{L}\p{N}])+/gu;

/**
 * The terms that a text holds: its runs of letters and digits other than Hangul, and every two Hangul syllables that stand
 * beside each other or one space apart. A text that holds a quotation holds every term of {@link termsQuoted}.
 *
 * @example termsHeld("한미 SCM", "ko") // => Set { "scm", "한미" }
 */
export function termsHeld(printed: string, language: Language): Set<string> {
  const { text } = withoutQuotes(foldOnce(printed, language), language);
  return new Set([...(text.match(runs) ?? []), ...pairsIn(text.replaceAll(" ", ""))]);
}

/**
 * The terms that every place of a quotation has, as it is and with all its spellings; none where nothing is sure.
 *
 * @example termsQuoted("current level*", "en") // => current, whole; level, perhaps part of a longer run
 */
export function termsQuoted(wording: string, language: Language): QuotedTerm[] {
  const terms = stretchesOf(wording, language).flatMap((stretch): QuotedTerm[] => {
    // Between Hangul a space may be missing in the text, and where it is, runs grow together.
    const mayJoin = language === "ko" || /\p{sc=Hangul}/u.test(stretch);
    const sure = withoutSpellings(stretch);
    const found = Array.from(sure.matchAll(runs), ({ 0: text, index }) => {
      const [before, after] = [sure.charAt(index - 1), sure.charAt(index + text.length)];
      const isOpen = after === "*" && index + text.length + 1 === sure.length;
      return { text, isWhole: !mayJoin && !isOpen && before !== varied && after !== varied };
    });
    const pairs = pairsIn(sure.replaceAll(" ", "")).map((text) => ({ text, isWhole: true }));
    return [...found, ...pairs];
  });
  return [...new Map(terms.map((term) => [`${term.text} ${term.isWhole}`, term])).values()];
}

/** Stands where a place may have other letters than the quotation. */
const varied = "\ue002";

function withoutSpellings(stretch: string): string {
  let sure = "";
  for (let at = 0; at < stretch.length; ) {
    const found = spellingAt(stretch, at);
    const own = stretch.charAt(at);
    sure += found || own === fitted || own === closing ? varied : own;
    at += found?.length ?? 1;
  }
  return sure;
}

function pairsIn(text: string): string[] {
  return Array.from(text.matchAll(/(?=([가-힣]{2}))/gu), ([, pair = ""]) => pair);
}

/** How a quotation is taken, in the order in which it is said; empty where it is taken exactly as `pattern.ts` does. */
export function takenAs(wording: string, language: Language): Taken[] {
  const plain = plainOf(wording).text;
  const read = withHangul(plain);
  const stretches = stretchesOf(wording, language);
  const spellings = stretches.flatMap((stretch) => [...spellingsIn(stretch)]);
  const orders = spellings.flatMap(({ kind, forms: [own = "", ...others] }): Taken[] =>
    kind === "order" ? [{ kind, own, others }] : [],
  );
  const isKorean = language === "ko" && /\p{sc=Hangul}/u.test(plain);
  return [
    ...(stretches.length > 1 ? [{ kind: "gap" } as const] : []),
    ...(plain.search(fittedLetters) >= 0 ? [{ kind: "letters" } as const] : []),
    ...(/(?<![\p{L}\p{N}])["']|["'](?![\p{L}\p{N}])/u.test(plain) ? [{ kind: "quotes" } as const] : []),
    ...(read === plain || language === "en" ? [] : [{ kind: "hanja", own: plain, read } as const]),
    ...orders,
    ...(isKorean && spellings.some(({ kind }) => kind === "contraction") ? [{ kind: "contraction" } as const] : []),
    ...(isKorean ? [{ kind: "spacing" } as const] : []),
  ];
}

type Finder = (folded: string) => Range[];

/** Stretches of a wording between its gaps, folded as texts are. */
function stretchesOf(wording: string, language: Language): string[] {
  const plain = plainOf(wording).text;
  const own = language === "ko" ? withHangul(plain) : plain;
  const stretches = stretchesBetweenGaps(own);
  const wordings = stretches.length > 1 ? stretches.map((stretch) => readWording(stretch).wording) : [own];
  return wordings.map((one) => foldStretch(one, language)).filter((folded) => folded !== "");
}

/** Letters that were fitted in stand between two signs that no text has. */
const [fitted, closing] = ["\ue000", "\ue001"];

function foldStretch(stretch: string, language: Language): string {
  const marked = stretch.replace(fittedLetters, (...found) => {
    const { first } = found.at(-1) as { first?: string };
    return first ?? `${fitted}${closing}`;
  });
  const { text } = withoutQuotes(fold(marked, language), language);
  const open = text.trimEnd().endsWith("*");
  const bare = text.replace(/[ *]+$/u, "").trimStart();
  return bare !== "" && open && language === "en" ? `${bare}*` : bare;
}

/**
 * What stands in every place of a wording as it is: runs of letters and digits between its spaces, gaps and other
 * spellings; single syllables of Hangul, since a text may part them. A text without one of them does not hold the wording.
 *
 * @param stretches of the wording, folded
 * @example alwaysThere(["current level*"]) // => ["current", "level"] · alwaysThere(["합의하였다"]) // => ["합", "의", "다"]
 */
function alwaysThere(stretches: readonly string[]): string[] {
  const runs = stretches.flatMap((stretch) => {
    let own = "";
    if (!/\p{sc=Hangul}/u.test(stretch)) return stretch.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at < stretch.length; ) {
      const found = spellingAt(stretch, at);
      // Letters that were fitted in may stand in the middle of a word.
      own += found || stretch.charAt(at) === fitted ? " " : stretch.charAt(at);
      at += found?.length ?? 1;
    }
    return own.match(/\p{sc=Hangul}|(?:(?!\p{sc=Hangul})[\p{L}\p{N}])+/gu) ?? [];
  });
  return [...new Set(runs)];
}

/**
 * Whether a folded text may hold a wording, seen without reading that: by its first letters where it is plain ASCII, by
 * any Hangul where it has some. Most wordings stand in most texts, and in nearly all questions, not at all, and to read
 * one takes longer than this.
 *
 * @returns undefined where nothing is sure
 */
function quickTest(wording: string): ((folded: string) => boolean) | undefined {
  if (/[가-힣]/u.test(wording)) return (folded) => /[가-힣]/u.test(folded);
  // What stands in brackets may be what was left out, or put in.
  if (!/^[ -~]*$/u.test(wording) || /[[(<]/u.test(wording)) return undefined;
  const first = /[a-z0-9]{2,}/u.exec(wording.toLowerCase())?.[0];
  return first === undefined ? undefined : (folded) => folded.includes(first);
}

/** A wording is read, and its expression made, for the first text that may hold it: most texts take less to look through. */
function finderOf(wording: string, language: Language): Finder {
  const mayHold = quickTest(wording);
  let find = mayHold ? undefined : readFinder(wording, language);
  return (folded) => {
    if (mayHold?.(folded) === false) return [];
    find ??= readFinder(wording, language);
    return find(folded);
  };
}

function readFinder(wording: string, language: Language): Finder {
  const stretches = stretchesOf(wording, language);
  if (stretches.length === 0) throw new Error("This is a bug: a blank wording was compiled.");
  const needed = alwaysThere(stretches);
  let find: Finder | undefined;
  return (folded) => {
    if (!needed.every((run) => folded.includes(run))) return [];
    find ??= finderOfStretches(stretches, language);
    return find(folded);
  };
}

function finderOfStretches(stretches: readonly string[], language: Language): Finder {
  if (language === "en") return finderBy(stretches.map(english));
  const exact = finderBy(stretches.map((stretch) => korean(stretch, false)));
  const spaced = stretches.map((stretch) => korean(stretch, true));
  const parted = finderBy(spaced, stretches.length > 1 ? () => true : isOfWholeWords);
  return (folded) => [...exact(folded), ...parted(folded)];
}

type Check = (folded: string, place: Range) => boolean;

function finderBy(stretches: readonly string[], isMeant: Check = () => true): Finder {
  const source = stretches.join("[^]*?");
  const [all, here] = ["gu", "uy"].map((flags) => new RegExp(source, flags)) as [RegExp, RegExp];
  return (folded) => {
    const ranges: Range[] = [];
    all.lastIndex = 0;
    for (let found = all.exec(folded); found; found = all.exec(folded)) {
      const place = { start: found.index, end: found.index + found[0].length };
      if (!isMeant(folded, place)) {
        all.lastIndex = place.start + 1;
        continue;
      }
      ranges.push(stretches.length > 1 ? shortened(here, folded, place) : place);
      if (place.end === place.start) all.lastIndex++;
    }
    return ranges;
  };
}

/** The shortest of the places that end where a place with gaps ends. */
function shortened(here: RegExp, folded: string, place: Range): Range {
  let { start } = place;
  for (let at = start + 1; at < place.end; at++) {
    here.lastIndex = at;
    const found = here.exec(folded);
    if (found && found.index + found[0].length === place.end) start = at;
  }
  return { start, end: place.end };
}

const letter = /[\p{L}\p{N}]/u;

/** Whether the spaces of a Korean place part it into words. */
function isOfWholeWords(folded: string, { start, end }: Range): boolean {
  const parts = folded.slice(start, end).split(" ");
  if (parts.length === 1) return true;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (first.length < 2 && letter.test(folded.charAt(start - 1))) return false;
  if (last.length > 1) return true;
  const [after = ""] = /^[\p{L}\p{N}]*/u.exec(folded.slice(end)) ?? [];
  return after === "" || isParticle(after);
}

function english(stretch: string): string {
  const isOpen = stretch.endsWith("*");
  const own = isOpen ? stretch.slice(0, -1) : stretch;
  const before = /^[\p{L}\p{N}]/u.test(own) ? "(?<![\\p{L}\\p{N}])" : "";
  const closes = new RegExp(`[\\p{L}\\p{N}${closing}]$`, "u").test(own);
  const after = isOpen ? "[\\p{L}\\p{N}]*" : closes ? "(?![\\p{L}\\p{N}])" : "";
  return before + spelled(own, "") + after;
}

function korean(stretch: string, isParted: boolean): string {
  const [first = ""] = stretch.split(" ");
  const before = !isParted && first !== stretch && /^[가-힣]$/u.test(first) ? "(?<![\\p{L}\\p{N}])" : "";
  // An acronym among Hangul is a word of its own: SMA does not stand in PLASMA.
  const [latinBefore, latinAfter] = [/^[a-z0-9]/u, /[a-z0-9]$/u].map((end) => end.test(stretch));
  const inner = spelled(stretch, isParted ? " ?" : "");
  return `${before}${latinBefore ? "(?<![a-z0-9])" : ""}${inner}${latinAfter ? "(?![a-z0-9])" : ""}`;
}

/** The expression of a stretch with all its spellings. @param between what may stand between two Hangul syllables */
function spelled(stretch: string, between: string): string {
  const isKorean = /\p{sc=Hangul}/u.test(stretch);
  let source = "";
  for (let at = 0; at < stretch.length; ) {
    const found = spellingAt(stretch, at);
    const length = found?.length ?? ([...stretch.slice(at, at + 2)][0] ?? "").length;
    const own = stretch.slice(at, at + length);
    const last = stretch.charAt(at + length);
    if (own === " ") source += isKorean ? " ?" : " ";
    else if (own === fitted) source += "\\p{L}*";
    else if (own !== closing) source += found ? anyOf(found, between) : literal(own);
    if (between !== "" && isHangul(own.at(-1)) && isHangul(last)) source += between;
    at += length;
  }
  return source;
}

const isHangul = (character: string | undefined) => /^[가-힣]$/u.test(character ?? "");

function anyOf(
  { forms, beginsWord, kind }: { forms: readonly string[]; beginsWord: boolean; kind: string },
  between: string,
) {
  const inner = kind === "order" ? between : "";
  const sources = forms.map((form, index) => {
    const own = inner === "" ? literal(form) : [...form].map(literal).join(inner);
    return index > 0 && beginsWord ? `(?<![\\p{L}\\p{N}])${own}` : own;
  });
  return `(?:${sources.join("|")})`;
}

function* spellingsIn(stretch: string) {
  for (let at = 0; at < stretch.length; at++) {
    const found = spellingAt(stretch, at);
    if (!found) continue;
    yield found;
    at += found.length - 1;
  }
}

const remembered = new WeakMap<Folded, Folded>();

/**
 * A folded text without the quotation marks that stand beside words, and in Korean without what joins two syllables
 * (한-미, 한/미) and the brackets of titles. Apostrophes inside a word stay.
 */
function withoutQuotes(folded: Folded, language: Language): Folded {
  const known = remembered.get(folded);
  if (known) return known;
  const { text } = folded;
  const dropped = new Set(
    Array.from(text.matchAll(language === "ko" ? passedOver.ko : passedOver.en), ({ index }) => index),
  );
  let kept = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (dropped.has(at) || (unit === " " && kept.endsWith(" "))) continue;
    kept += unit;
    starts.push(folded.places.starts[at] ?? at);
    ends.push(folded.places.ends[at] ?? at + 1);
  }
  const bare = { text: kept, places: { starts, ends } };
  remembered.set(folded, bare);
  return bare;
}

const passedOver = {
  en: /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu,
  ko: /'|[<>《》〈〉](?!\d)|(?<=[가-힣])[-/.](?=[가-힣])/gu,
} as const satisfies Record<Language, RegExp>;
