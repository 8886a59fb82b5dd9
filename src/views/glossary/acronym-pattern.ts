/** How acronyms are found in a text, for the page and for its script. */

/** Where an acronym stands: on its own, or before a Korean particle. */
export function acronymPattern(acronyms: readonly string[]): RegExp {
  const longestFirst = [...acronyms].sort((one, other) => other.length - one.length);
  const literal = longestFirst.map((acronym) => acronym.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"));
  return new RegExp(`(?<![A-Za-z0-9-])(?:${literal.join("|")})(?![A-Za-z0-9])`, "gu");
}
