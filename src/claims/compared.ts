/** How often something stands in one text as against another. */
import type { Language } from "../paths.ts";
import type { MeetingState, Needed, Quantifier } from "./model.ts";

type Comparison = Extract<Quantifier, { kind: "more-than" | "less-than" | "as-in" }>;

/**
 * Both texts as a claim needs them, counted in one language: that of the claim, where both are held in it.
 *
 * @param own of the text of which it is said
 * @param other of that with which it is compared
 */
export function compared(
  { kind, by }: Comparison,
  own: MeetingState,
  other: MeetingState,
  subject: number,
  preferred: Language,
): Needed[] {
  const both = other.languages.filter(({ lang }) => own.languages.some((one) => one.lang === lang));
  const lang = (both.find((one) => one.lang === preferred) ?? both[0])?.lang;
  const in_ = (state: MeetingState) => state.languages.filter((one) => one.lang === lang);
  const [mine, theirs] = [in_(own)[0], in_(other)[0]];
  if (!mine || !theirs) {
    const isOther = own.languages.length > 0 && other.languages.length > 0;
    const missing = [other, own].filter(({ languages }) => isOther || languages.length === 0);
    return missing.map(({ meeting }) => ({ meeting, languages: [], subject, expects: "present", answer: "open" }));
  }
  // An acronym behind its name is no second mention.
  const [count, against] = [mine.count - mine.bracketed, theirs.count - theirs.bracketed];
  const expects = {
    "more-than": { times: against + 1, bound: "least" },
    "less-than": { times: against - 1, bound: "most" },
    "as-in": { times: against },
  } as const;
  const isSo = { "more-than": count > against, "less-than": count < against, "as-in": count === against }[kind];
  const isByThat = by === undefined || Math.abs(count - against) === by;
  return [
    { ...other, languages: [theirs], subject, expects: { times: against }, answer: "yes" },
    { ...own, languages: [mine], subject, expects: expects[kind], answer: isSo && isByThat ? "yes" : "no" },
  ];
}
