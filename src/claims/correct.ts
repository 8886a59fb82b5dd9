/** A reader's correction of how a claim was read, as it stands in an address. */
import type { CheckAddress } from "../paths.ts";
import type { Quantifier, QuantifierKind, Reading, Statement, Subject } from "./model.ts";

/** What is asked, its quantifier known. */
export type Correction = Omit<CheckAddress, "how"> & { how?: QuantifierKind | undefined };

/** All kinds, in the order in which they are offered. */
export const quantifierKinds = [
  "stands",
  "left-out",
  "dropped",
  "first",
  "left-out-first",
  "again",
  "first-in",
  "left-out-first-in",
  "since",
  "since-meeting",
  "in-a-row",
  "left-out-in-a-row",
  "times",
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "as-in",
  "only",
  "last",
  "left-out-since",
  "left-out-before",
  "always",
  "never",
] as const satisfies readonly QuantifierKind[];

/** Reads what the query of an address asks to be checked; strange values are dropped. */
export function parseCheck(query: string): Correction {
  const parameters = new URLSearchParams(query);
  const text = (name: string) => parameters.get(name)?.trim() || undefined;
  const number = (name: string) => {
    const value = Number(parameters.get(name));
    return Number.isInteger(value) && value > 0 && value < 10_000 ? value : undefined;
  };
  return {
    q: text("q") ?? "",
    concept: text("concept"),
    words: text("words"),
    meeting: number("meeting"),
    how: quantifierKinds.find((kind) => kind === parameters.get("how")),
    n: number("n"),
  };
}

/** The reading with the reader's word in the place of what was read; what the reader says is understood. */
export function corrected(reading: Reading, { concept, words, meeting, how, n }: Correction): Reading {
  if (!concept && !words && !meeting && !how) return reading;
  if (meeting && !concept && !words && !how) {
    const placed = reading.statements.map((one) => placedIn(one, meeting));
    if (placed.some((one, at) => one !== reading.statements[at])) {
      return { ...reading, statements: placed, unread: reading.unread.filter(({ kind }) => kind !== "meeting") };
    }
  }
  const subjects: readonly Subject[] = concept
    ? [{ kind: "concept", id: concept }]
    : words
      ? [{ kind: "quotation", words }]
      : reading.subjects;
  const [first] = reading.statements;
  const quantifier = how ? quantifierOf(how, n) : first?.quantifier;
  const of = meeting ?? first?.meeting;
  const isOfAll = quantifier && isOfSeries(quantifier);
  return {
    ...reading,
    subjects,
    statements: quantifier ? [{ meeting: of, quantifier }] : [],
    unread: [
      ...(subjects.length === 0 ? [{ kind: "subject" } as const] : []),
      ...(quantifier ? [] : [{ kind: "verb" } as const]),
      ...(of === undefined && !isOfAll ? [{ kind: "meeting" } as const] : []),
    ],
  };
}

/** A statement that names no meeting, of this one. */
function placedIn(statement: Statement, meeting: number): Statement {
  return statement.meeting === undefined && !isOfSeries(statement.quantifier) ? { ...statement, meeting } : statement;
}

/** Whether it speaks of all texts, and needs no meeting. */
export function isOfSeries({ kind }: Quantifier): boolean {
  return ["always", "never", "since", "since-meeting", "left-out-since", "left-out-before"].includes(kind);
}

/** Whether it can be said of a meeting without naming it, since few can be meant. */
export function isOfSome({ kind }: Quantifier): boolean {
  return ["first-in", "left-out-first-in", "in-a-row", "left-out-in-a-row"].includes(kind);
}

function quantifierOf(kind: QuantifierKind, n = 1): Quantifier {
  switch (kind) {
    case "first-in":
    case "left-out-first-in":
      return { kind, years: n };
    case "since":
    case "left-out-since":
      return { kind, year: n };
    case "since-meeting":
      return { kind, meeting: n };
    case "left-out-before":
    case "more-than":
    case "less-than":
    case "as-in":
      return { kind, meeting: n };
    case "in-a-row":
    case "left-out-in-a-row":
      return { kind, meetings: n };
    case "times":
    case "at-least":
    case "at-most":
      return { kind, count: n };
    default:
      return { kind };
  }
}

/** The number of a quantifier that has one. */
export function numberOf(quantifier: Quantifier): number | undefined {
  switch (quantifier.kind) {
    case "first-in":
    case "left-out-first-in":
      return quantifier.years;
    case "since":
    case "left-out-since":
      return quantifier.year;
    case "since-meeting":
    case "left-out-before":
    case "more-than":
    case "less-than":
    case "as-in":
      return quantifier.meeting;
    case "in-a-row":
    case "left-out-in-a-row":
      return quantifier.meetings;
    case "times":
    case "at-least":
    case "at-most":
      return quantifier.count;
    default:
      return undefined;
  }
}
