/** The words by which claims are read: closed lists of both languages, each a kind. Whatever is not here is not read. */

export * from "./words/clauses.ts";
export * from "./words/content.ts";
export * from "./words/counts.ts";
export * from "./words/deeds.ts";
export * from "./words/lengths.ts";
export * from "./words/plain.ts";
export * from "./words/register.ts";
export * from "./words/speakers.ts";
export * from "./words/stances.ts";
export * from "./words/texts.ts";
export * from "./words/verbs.ts";
