/** The styles of citation, and what of each the browser fills in: place in the text, day of access. Runs anywhere. */
import type { Language } from "../paths.ts";

/** In the order in which they are listed. */
export const citationStyles = [
  "chicago-note",
  "chicago-bibliography",
  "apa",
  "apa-in-text",
  "mla",
  "mla-in-text",
  "bluebook",
  "korean",
] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** The language in which a style describes what is cited. */
export function languageOfStyle(style: CitationStyle): Language {
  return style === "korean" ? "ko" : "en";
}

/** The style that is offered first to readers of a language. */
export const firstStyle = { en: "chicago-note", ko: "korean" } as const satisfies Record<string, CitationStyle>;

/** How a style names a place in the text. */
export type LocatorForm = "pilcrow" | "par" | "para" | "korean";

export const locatorForms: Record<CitationStyle, LocatorForm> = {
  "chicago-note": "pilcrow",
  "chicago-bibliography": "pilcrow",
  apa: "para",
  "apa-in-text": "para",
  mla: "par",
  "mla-in-text": "par",
  bluebook: "pilcrow",
  korean: "korean",
};

/** How a record for reference managers names a place, by the language in which it describes. */
export const recordLocatorForms = { en: "pilcrow", ko: "korean" } as const satisfies Record<Language, LocatorForm>;

/** How a style writes a day. */
export type DayForm = "long" | "day-first" | "bluebook" | "korean";

export const dayForms: Record<CitationStyle, DayForm> = {
  "chicago-note": "long",
  "chicago-bibliography": "long",
  apa: "long",
  "apa-in-text": "long",
  mla: "day-first",
  "mla-in-text": "day-first",
  bluebook: "bluebook",
  korean: "korean",
};

/** A place inside a text: a paragraph, several in a row, or a sentence of one. */
export interface Locator {
  /** What the paragraph is called: `10`, `17a`; several that are no range with commas: `11, 14`. */
  from: string;
  /** Last paragraph of a range. */
  to?: string | undefined;
  /** Number of the sentence in its paragraph. */
  sentence?: number | undefined;
  /** Whether the edition counted the paragraphs, because the document prints no numbers. */
  isAssigned?: boolean | undefined;
}

/** A label that no document prints: `0`, `17a`. */
const unprinted = /^0$|[a-z]$/u;

const forms: Record<LocatorForm, { one: (name: string) => string; many: (names: string) => string; of: string }> = {
  pilcrow: { one: (name) => `¶ ${name}`, many: (names) => `¶¶ ${names}`, of: ", sentence " },
  par: { one: (name) => `par. ${name}`, many: (names) => `pars. ${names}`, of: ", sentence " },
  para: { one: (name) => `para. ${name}`, many: (names) => `paras. ${names}`, of: ", sentence " },
  korean: { one: (name) => `제${name}항`, many: (names) => `제${names}항`, of: " 제" },
};

/**
 * A place as a style names it.
 *
 * Numbers that the edition counted stand in square brackets, as what an editor supplies does.
 *
 * @example locatorIn("pilcrow", { from: "10", to: "12" }) // => "¶¶ 10–12"
 * @example locatorIn("korean", { from: "10", sentence: 2 }) // => "제10항 제2문장"
 */
export function locatorIn(form: LocatorForm, { from, to, sentence, isAssigned }: Locator): string {
  const { one, many, of } = forms[form];
  const isOne = to === undefined || to === from;
  const named = !isOne ? many(`${from}–${to}`) : from.includes(",") ? many(from) : one(from);
  const bare = to === undefined && unprinted.test(from);
  const place = bare ? (form === "korean" ? `번호 없는 ${from}항` : `unnumbered ${one(from)}`) : named;
  const inside = sentence === undefined ? "" : `${of}${sentence}${form === "korean" ? "문장" : ""}`;
  return isAssigned ? `[${place}]${inside}` : `${place}${inside}`;
}

const months = "January February March April May June July August September October November December".split(" ");

/** Months as MLA and the Bluebook shorten them. */
const short = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** A day as a style writes it. @param iso e.g. `2026-11-26` @example dayIn("bluebook", "2026-11-26") // => "Nov. 26, 2026" */
export function dayIn(form: DayForm, iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  if (form === "korean") return `${year}년 ${month}월 ${day}일`;
  const name = (form === "long" ? months : short)[month - 1];
  return form === "day-first" ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}
