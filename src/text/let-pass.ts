/** What was let pass in a place that answers a quotation: how the printed words differ from those that were typed. */
import type { Language } from "../paths.ts";
import { fittedLetters, stretchesBetweenGaps } from "./gaps.ts";
import { plainOf } from "./plain.ts";
import { compileQuoted } from "./quoted.ts";
import { type Spelling, spellingAt, withHangul } from "./spellings.ts";
import { foldWhiteSpace } from "./white-space.ts";
import { readWording } from "./wording.ts";

export type LetPassKind =
  | "gap"
  | "letters"
  | "signs"
  | "quotes"
  | "case"
  | "stops"
  | "joints"
  | "hanja"
  | "order"
  | "contraction"
  | "spacing";

export interface LetPass {
  kind: LetPassKind;
  /** The words that differ, as typed and as printed; none where no word stands against a word. */
  words: { own: string; printed: string } | undefined;
}

type Fold = readonly [kind: LetPassKind, fold: (text: string) => string];

/** What matching passes over, each by itself. */
function foldsOf(language: Language): readonly Fold[] {
  const always: Fold[] = [
    ["signs", (text) => plainOf(text).text],
    [
      "quotes",
      (text) => text.replace(/(?<![\p{L}\p{N}])["'“”‘’„«»「」『』＂＇]|["'“”‘’„«»「」『』＂＇](?![\p{L}\p{N}])/gu, ""),
    ],
    ["case", (text) => text.toLowerCase()],
    ["stops", (text) => text.replace(/(?<=(?<!\p{L})\p{L})\.(?!\s*$)|(?<=\.\p{L})\./gu, "")],
  ];
  if (language === "en") return always;
  return [
    ...always,
    ["joints", (text) => text.replace(/(?<=[가-힣])[-‐–—/.·ㆍ・‧•∙⋅․･](?=[가-힣])|[<>《》〈〉]/gu, "")],
    ["hanja", withHangul],
    ["order", (text) => inOneSpelling(text, "order")],
    ["contraction", (text) => inOneSpelling(text, "contraction")],
    ["spacing", (text) => text.replace(/\s/gu, "")],
  ];
}

function inOneSpelling(text: string, kind: Spelling["kind"]): string {
  let one = "";
  for (let at = 0; at < text.length; ) {
    const found = spellingAt(text, at);
    one += found?.kind === kind ? [...found.forms].sort()[0] : text.slice(at, at + (found?.length ?? 1));
    at += found?.length ?? 1;
  }
  return one;
}

/**
 * @param wording as a reader typed it
 * @param printed the place that answers it, as printed
 * @example letPass("U.S.-ROK", "U.S-ROK", "en") // => [{ kind: "stops", words: { own: "U.S.-ROK", printed: "U.S-ROK" } }]
 */
export function letPass(wording: string, printed: string, language: Language): LetPass[] {
  const plain = plainOf(wording).text;
  const stretches = stretchesBetweenGaps(plain);
  const kinds: LetPass[] = [
    ...(stretches.length > 1 ? [{ kind: "gap", words: undefined } as const] : []),
    ...(plain.search(fittedLetters) >= 0 ? [{ kind: "letters", words: undefined } as const] : []),
  ];
  if (plain.search(fittedLetters) >= 0) return kinds;
  const pairs =
    stretches.length > 1 ? stretches.map((one) => [one, placeOf(one, printed, language)]) : [[wording, printed]];
  const passed = pairs.flatMap(([own = "", place = ""]) => passedIn(readWording(own).wording, place, language));
  return distinct([...kinds, ...passed]);
}

function placeOf(stretch: string, printed: string, language: Language): string {
  const { wording } = readWording(stretch);
  const [place] = wording === "" ? [] : compileQuoted(wording, language)(printed);
  return place ? printed.slice(place.start, place.end) : wording;
}

/** Each kind without which the two would not be one. */
function passedIn(typed: string, printed: string, language: Language): LetPass[] {
  const own = foldWhiteSpace(typed.replace(/\*$/u, ""));
  if (own === printed) return [];
  const folds = foldsOf(language);
  return folds.flatMap(([kind]) => {
    const others = folds.filter(([other]) => other !== kind);
    const foldedBy = (text: string) => others.reduce((folded, [, fold]) => fold(folded), text);
    if (foldedBy(own) === foldedBy(printed)) return [];
    // Words of which another kind makes nothing but one.
    const [before, after] = [own, printed].map((text) => text.split(/\s+/u));
    const at =
      before?.length === after?.length
        ? before?.findIndex((word, place) => foldedBy(word) !== foldedBy(after?.[place] ?? ""))
        : -1;
    const words = at !== undefined && at >= 0 ? { own: before?.[at] ?? "", printed: after?.[at] ?? "" } : undefined;
    return [{ kind, words }];
  });
}

function distinct(all: readonly LetPass[]): LetPass[] {
  const known = new Map<string, LetPass>();
  for (const one of all) if (!known.get(one.kind)?.words) known.set(one.kind, one);
  return [...known.values()];
}
