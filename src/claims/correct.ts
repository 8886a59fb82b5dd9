/** A reader's correction of how a claim was read, as it stands in an address. */
import type { CheckAddress } from "../paths.ts";
import type { Quantifier, QuantifierKind, Reading, Subject } from "./model.ts";

/** What is asked, its quantifier known. */
export type Correction = Omit<CheckAddress, "how"> & { how?: QuantifierKind | undefined };

/** All kinds, in the order in which they are offered. */
export const quantifierKinds = [
  "stands",
  "left-out",
  "dropped",
  "first",
  "again",
  "first-in",
  "left-out-first-in",
  "since",
  "since-meeting",
  "times",
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
  const subjects: readonly Subject[] = concept
    ? [{ kind: "concept", id: concept }]
    : words
      ? [{ kind: "quotation", words }]
      : reading.subjects;
  const [first] = reading.statements;
  const quantifier = how ? quantifierOf(how, n) : first?.quantifier;
  const of = meeting ?? first?.meeting;
  const isOfSeries = quantifier && ["always", "never", "since", "since-meeting"].includes(quantifier.kind);
  return {
    ...reading,
    subjects,
    statements: quantifier ? [{ meeting: of, quantifier }] : [],
    unread: [
      ...(subjects.length === 0 ? [{ kind: "subject" } as const] : []),
      ...(quantifier ? [] : [{ kind: "verb" } as const]),
      ...(of === undefined && !isOfSeries ? [{ kind: "meeting" } as const] : []),
    ],
  };
}

function quantifierOf(kind: QuantifierKind, n = 1): Quantifier {
  switch (kind) {
    case "first-in":
    case "left-out-first-in":
      return { kind, years: n };
    case "since":
      return { kind, year: n };
    case "since-meeting":
      return { kind, meeting: n };
    case "times":
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
      return quantifier.year;
    case "since-meeting":
      return quantifier.meeting;
    case "times":
      return quantifier.count;
    default:
      return undefined;
  }
}
