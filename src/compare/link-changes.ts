/**
 * Released links: what linked what when the editor last looked.
 *
 * The weights of words come from the whole corpus, so a meeting that is added can move links between two old ones. The
 * released links are kept as text, one line a pair and language, so that every such move is seen and accepted:
 * `51-56.en 1>1 9>14~` links ¶1 with ¶1 and, in part, ¶9 with ¶14.
 */
import type { Language } from "../paths.ts";
import type { Link } from "./model.ts";

/** The links of one pair in one language, so far as they are released: who is linked with whom, and how strongly. */
export interface ReleasedPair {
  from: number;
  to: number;
  lang: Language;
  /** Marks as they are written, e.g. `1>1` or `9>14~`, by the older text's numbers. */
  marks: readonly string[];
}

/** What became of one link since the release. */
export interface LinkChange {
  from: number;
  to: number;
  change: "lost" | "new" | "new-in-part" | "now-direct" | "now-partial";
}

/** A pair whose links changed; without any link where its texts are no longer compared. */
export interface ChangedPair extends Omit<ReleasedPair, "marks"> {
  changes: readonly LinkChange[];
}

/** A pair as it is to be released. */
export function releasedPair({ from, to, lang }: Omit<ReleasedPair, "marks">, links: readonly Link[]): ReleasedPair {
  const marks = links.map((link) => `${link.from}>${link.to}${link.strength === "partial" ? "~" : ""}`);
  return { from, to, lang, marks };
}

/** @example printReleased([pair]) // => "51-56.en 1>1 9>14~\n" */
export function printReleased(pairs: readonly ReleasedPair[]): string {
  return pairs.map(({ from, to, lang, marks }) => `${[`${from}-${to}.${lang}`, ...marks].join(" ")}\n`).join("");
}

/** A line of the released links. */
export const releasedLine = /^(\d+)-(\d+)\.(en|ko)((?: \d+>\d+~?)*)$/u;

/** Reads the lines that {@link printReleased} wrote; others are passed over. */
export function parseReleased(lines: readonly string[]): ReleasedPair[] {
  return lines.flatMap((line): ReleasedPair[] => {
    const [, from, to, lang, marks] = releasedLine.exec(line) ?? [];
    if (lang !== "en" && lang !== "ko") return [];
    return [{ from: Number(from), to: Number(to), lang, marks: marks?.split(" ").slice(1) ?? [] }];
  });
}

/** Released pairs whose links are now others. Pairs that were never released are not among them. */
export function changedPairs(released: readonly ReleasedPair[], now: readonly ReleasedPair[]): ChangedPair[] {
  const keyOf = ({ from, to, lang }: ReleasedPair) => `${from}-${to}.${lang}`;
  const present = new Map(now.map((pair) => [keyOf(pair), pair]));
  return released.flatMap((pair): ChangedPair[] => {
    const changes = changesOf(pair.marks, present.get(keyOf(pair))?.marks ?? []);
    return changes.length === 0 ? [] : [{ from: pair.from, to: pair.to, lang: pair.lang, changes }];
  });
}

function changesOf(before: readonly string[], after: readonly string[]): LinkChange[] {
  const [old, fresh] = [strengths(before), strengths(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .flatMap((link): LinkChange[] => {
      const [from = 0, to = 0] = link.split(">").map(Number);
      const change = changeOf(old.get(link), fresh.get(link));
      return change ? [{ from, to, change }] : [];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function changeOf(before: Link["strength"] | undefined, after: Link["strength"] | undefined) {
  if (before === after) return undefined;
  if (after === undefined) return "lost";
  if (before === undefined) return after === "direct" ? "new" : "new-in-part";
  return after === "direct" ? "now-direct" : "now-partial";
}

function strengths(marks: readonly string[]): Map<string, Link["strength"]> {
  return new Map(marks.map((mark) => [mark.replace("~", ""), mark.endsWith("~") ? "partial" : "direct"]));
}

const said = {
  lost: "no longer linked",
  new: "newly linked",
  "new-in-part": "newly linked in part",
  "now-direct": "now direct",
  "now-partial": "now in part only",
} as const satisfies Record<LinkChange["change"], string>;

/** @example describeChange(pair) // => "51–56 en: ¶6→¶5 no longer linked; ¶9→¶14 now direct" */
export function describeChange({ from, to, lang, changes }: ChangedPair): string {
  const clauses = changes.map((link) => `¶${link.from}→¶${link.to} ${said[link.change]}`);
  return `${from}–${to} ${lang}: ${clauses.join("; ")}`;
}
