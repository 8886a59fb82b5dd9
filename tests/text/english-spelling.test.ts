import { describe, expect, test } from "vitest";
import { inAmerican, otherSpellings } from "../../src/text/english-spelling.ts";

/** British, American. */
const pairs = [
  ["defence", "defense"],
  ["offences", "offenses"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["organisation", "organization"],
  ["recognised", "recognized"],
  ["modernising", "modernizing"],
  ["analyse", "analyze"],
  ["labour", "labor"],
  ["honoured", "honored"],
  ["favourable", "favorable"],
  ["centre", "center"],
  ["calibre", "caliber"],
  ["travelled", "traveled"],
] as const;

describe("the two spellings of an English word", () => {
  test.each(pairs)("%s is %s", (british, american) => {
    expect(inAmerican(british)).toBe(american);
    expect(inAmerican(american)).toBe(american);
    expect(otherSpellings(british)).toContain(american);
    expect(otherSpellings(american)).toContain(british);
  });

  test.each([
    ["filled", "filed"],
    ["called", "caled"],
    ["hours", "hors"],
    ["wise", "wize"],
    ["there", "theer"],
    ["policy", "policies"],
  ])("%s and %s are two words", (one, other) => {
    expect(otherSpellings(one)).not.toContain(other);
    expect(otherSpellings(other)).not.toContain(one);
    expect(inAmerican(one)).not.toBe(inAmerican(other));
  });

  test("a word has one American spelling, which has no other", () => {
    for (const [british] of pairs) expect(inAmerican(inAmerican(british))).toBe(inAmerican(british));
  });
});
