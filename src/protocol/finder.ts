/** Finds the wordings of protocol classes in a sentence. */
import type { Language } from "../paths.ts";
import { plainOf, printedRange } from "../text/plain.ts";
import type { ProtocolFinder, ProtocolSpan } from "./classes.ts";
import { englishClasses } from "./english.ts";
import { koreanClasses } from "./korean.ts";
import type { Roster } from "./roster.ts";

/** Builds the finder for one language from the meetings' names, days and places. */
export function protocolFinder(language: Language, roster: Roster): ProtocolFinder {
  const classes = language === "en" ? englishClasses(roster) : koreanClasses(roster);
  const patterns = classes.flatMap(([name, source, context = ""]) =>
    source === "" ? [] : [{ name, pattern: new RegExp(source, "gu"), context: new RegExp(context, "u") }],
  );
  return (sentence) => {
    const plain = plainOf(sentence);
    const found: ProtocolSpan[] = [];
    for (const { name, pattern, context } of patterns) {
      if (!context.test(plain.text)) continue;
      for (const match of plain.text.matchAll(pattern)) {
        found.push({ ...printedRange(plain, match.index, match.index + match[0].length), name });
      }
    }
    return disjoint(found).map((span) => {
      const within = ofTwo.has(span.name) ? disjoint(found.filter((other) => isWithin(other, span))) : [];
      return within.length > 0 ? { ...span, within } : span;
    });
  };
}

/** Classes whose wordings name two, each of whom the other sentence may name alone. */
const ofTwo: ReadonlySet<string> = new Set(["ministers", "chairmen"]);

/** Where two classes could claim the same words, the class that is listed first has them. */
function disjoint(found: readonly ProtocolSpan[]): ProtocolSpan[] {
  const spans: ProtocolSpan[] = [];
  for (const span of found) {
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isWithin(inner: ProtocolSpan, outer: ProtocolSpan): boolean {
  return inner.name !== outer.name && inner.start >= outer.start && inner.end <= outer.end;
}
