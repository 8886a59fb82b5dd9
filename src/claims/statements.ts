/** What a claim says: of which meeting, how much, of which of its subjects. */
import { clausesIn, isBackground, ownersIn } from "./clauses.ts";
import { isOfSeries } from "./correct.ts";
import { isJoined, meetingsIn, opposedIn, pairsIn } from "./meetings-named.ts";
import type { Known, Statement, Unread } from "./model.ts";
import { passedIn } from "./passed-over.ts";
import { oppositeOf, quantifierOf, timeOf } from "./quantifiers.ts";
import * as say from "./vocabulary.ts";

/**
 * The statements of a claim, and what of them could not be read.
 *
 * @param text lower case, signs for its subjects
 * @param count how many subjects it has
 */
export function statementsIn(
  text: string,
  count: { quotations: number; all: number },
  known: Known,
): { statements: Statement[]; unread: Unread[] } {
  const { quotations } = count;
  const said = text
    .replace(say.relative, (whole, clause: string) => (isBackground(clause) ? " " : whole))
    .replace(say.participle, "; stood in $1; ")
    .replace(say.reduced, "; stood in $1; ")
    .replace(say.embedded, "; $1; ")
    .replace(say.adnominal, "$2; $1");
  const parts = clausesIn(said, known);
  const unread: Unread[] = [];
  const ofClause = (clause: string): Statement[] => {
    const time = timeOf(clause);
    const own = meetingsIn(time.rest, known);
    const { meetings, strangeYears } = own.meetings.length > 0 || parts.length === 1 ? own : meetingsIn(said, known);
    unread.push(...strangeYears.map((year) => ({ kind: "year", year }) as const));
    if (quotations === 2 && say.replaced.test(clause)) {
      if (meetings.length === 0) unread.push({ kind: "meeting" });
      // “B” instead of “A”.
      const gone = /\b(?:instead of|in place of|rather than)\b/u.test(clause.split("■")[1] ?? "") ? 1 : 0;
      return meetings.slice(-1).flatMap((meeting): Statement[] => [
        { meeting, quantifier: { kind: "dropped" }, subject: gone },
        { meeting, quantifier: { kind: "stands" }, subject: 1 - gone },
      ]);
    }
    const quantifier = quantifierOf(clause, time);
    if (!quantifier) {
      unread.push({ kind: "verb" });
      return [];
    }
    const isMixed =
      meetings.length > 1 && (say.leftOut.test(clause) || say.dropped.test(clause)) && !say.unlike.test(clause);
    if (isMixed && !isJoined(time.rest)) {
      unread.push({ kind: "verb" });
      return [];
    }
    const paired = pairsIn(time.rest, quotations, known);
    if (paired.length > 0) return paired.map((meeting, subject) => ({ meeting, quantifier, subject }));
    const opposed = opposedIn(time.rest, known);
    if (meetings.length === 0) {
      if (!isOfSeries(quantifier)) unread.push({ kind: "meeting" });
      return [{ meeting: undefined, quantifier }];
    }
    if (quantifier.kind === "never")
      return meetings.map((meeting) => ({ meeting, quantifier: { kind: "left-out" } as const }));
    // "Unlike the 51st, this communiqué …" does not say which.
    const isOneUnnamed = meetings.every((meeting) => opposed.has(meeting));
    if (isOneUnnamed) unread.push({ kind: "meeting" });
    return [
      ...meetings.map((meeting): Statement => {
        return { meeting, quantifier: opposed.has(meeting) ? oppositeOf(quantifier) : quantifier };
      }),
      ...(isOneUnnamed ? [{ meeting: undefined, quantifier }] : []),
    ];
  };
  let about: number[] = [];
  const statements = parts.flatMap((clause, at) => {
    const own = ownersIn(clause);
    const all = ofClause(clause);
    // "2019 speaks of X, 2024 speaks of" what is not known.
    const isOther = at > 0 && own.length === 0 && all.some(({ quantifier }) => quantifier.kind === "stands");
    if (isOther && passedIn(clause).length > 0) unread.push({ kind: "subject" });
    about = own.length > 0 ? own : about;
    if (parts.length === 1 || about.length === 0 || about.length === count.all) return all;
    return all.flatMap((one) => (one.subject === undefined ? about.map((subject) => ({ ...one, subject })) : [one]));
  });
  return { statements, unread: unread.filter((one, at) => unread.findIndex(({ kind }) => kind === one.kind) === at) };
}
