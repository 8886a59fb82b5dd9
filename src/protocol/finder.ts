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
    const spans: ProtocolSpan[] = [];
    for (const { name, pattern, context } of patterns) {
      if (!context.test(plain.text)) continue;
      for (const match of plain.text.matchAll(pattern)) {
        const span = { ...printedRange(plain, match.index, match.index + match[0].length), name };
        // Where two classes could claim the same words, the class that is listed first has them.
        if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  };
}
