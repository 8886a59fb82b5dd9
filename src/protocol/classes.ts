/**
 * Protocol classes: wordings that stand for the same thing and differ by form alone.
 *
 * Which of two countries or ministers is named first follows from who is host; ordinals, days and office-holders
 * change with every meeting; publishers write ROK–US for ROK-U.S. In a real pair half of the words that a plain diff
 * marks are only that. Each class collapses to one token, so that two wordings of one class never look like a change.
 *
 * What is *not* protocol: other ordinals (the 11th and the 12th Special Measures Agreement differ in substance), other
 * days, other numbers. Dates and ordinals count only where they are those of meetings.
 */
/** A stretch of text that belongs to a protocol class. */
export interface ProtocolSpan {
  start: number;
  end: number;
  /** Name of the class; wordings of one class are interchangeable. */
  name: ProtocolName;
  /** What would be protocol in it, were it not one wording: of two ministers each; disjoint, in order. */
  within?: readonly ProtocolSpan[];
}

/** The classes, in the words of an editor. */
export type ProtocolName =
  | "ministers"
  | "minister"
  | "secretary"
  | "chairmen"
  | "chairman"
  | "both-countries"
  | "three-countries"
  | "united-states"
  | "republic-of-korea"
  | "dprk"
  | "host-and-guest"
  | "commander"
  | "meeting-number"
  | "meeting-place"
  | "meeting-day"
  | "next-year";

/**
 * A class with a pattern of its wordings, as the source of a regular expression; `""` matches nothing. Where `context`
 * is given, wordings count only in a text in which it stands: a city is protocol where a meeting is held there.
 */
export type ProtocolClass = readonly [name: ProtocolName, pattern: string, context?: string];

/** Finds protocol wordings in sentences of one language: disjoint spans, in order. */
export type ProtocolFinder = (sentence: string) => ProtocolSpan[];
