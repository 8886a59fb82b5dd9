/** A word of a name in one sentence, and a common word in the other. */
import { describe, expect, it } from "vitest";
import { withWholeNames } from "../../src/diff/proper-names.ts";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";
import { stretches, written } from "../support/stretches.ts";

const line = (older: string, newer: string) => marked(redline(tokensOf(older), tokensOf(newer)));

describe("a word of a name goes with the rest of it", () => {
  it.each([
    [
      "Crews met in town under the Open Water Treaty.",
      "Crews met in town under some water rules.",
      "Crews met in town under [-the Open Water Treaty-]{+some water rules+}.",
    ],
    [
      "Crews met in town for forces at sea.",
      "Crews met in town for Forces Harbour.",
      "Crews met in town for [-forces at sea-]{+Forces Harbour+}.",
    ],
    [
      "Crews met in town and kept to the open water.",
      "Crews met in town and kept to the Harbour Open Water Treaty.",
      "Crews met in town and kept to the [-open water-]{+Harbour Open Water Treaty+}.",
    ],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("a word stays that differs in its capital alone", () => {
  it.each([
    // A whole name, beside which no other word of one stands.
    [
      "Crews met in town for Open Water in spring.",
      "Crews met in town for open water and rescue in autumn.",
      "Crews met in town for <Open Water|open water> {+and rescue +}in [-spring-]{+autumn+}.",
    ],
    // A name to which a word was added, beside what else is kept.
    [
      "Crews met in town for the open water.",
      "Crews met in town for the Open Water Plan.",
      "Crews met in town for the <open water|Open Water>{+ Plan+}.",
    ],
    // The first word of a sentence.
    [
      "Rescue crews met in town.",
      "New Harbour rescue crews met in town.",
      "{+New Harbour +}<Rescue|rescue> crews met in town.",
    ],
    // Beside an acronym.
    [
      "Crews met in town for the OWP transition in spring.",
      "Crews met in town for the NHP Transition by sea.",
      "Crews met in town for the [-OWP-]{+NHP+} <transition|Transition> [-in spring-]{+by sea+}.",
    ],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("a change takes", () => {
  it.each([
    {
      what: "words behind it, as far as they are of the name",
      given: stretches(
        ["kept", "They ", "They "],
        ["changed", "saw", "the New"],
        ["kept", " open water here", " Open Water here"],
      ),
      taken: stretches(
        ["kept", "They ", "They "],
        ["changed", "saw open water", "the New Open Water"],
        ["kept", " here", " here"],
      ),
    },
    {
      what: "words before it, of the older sentence",
      given: stretches(["kept", "They saw Open Water ", "They saw open water "], ["changed", "Plan", "here"]),
      taken: stretches(["kept", "They saw ", "They saw "], ["changed", "Open Water Plan", "open water here"]),
    },
    {
      what: "all that is kept between it and the next, though nothing was replaced in it",
      given: stretches(
        ["kept", "A ", "A "],
        ["changed", "", "New "],
        ["kept", "water", "Water"],
        ["changed", " now", " here"],
      ),
      taken: stretches(["kept", "A ", "A "], ["changed", "water", "New Water"], ["changed", " now", " here"]),
    },
  ])("$what", ({ given, taken }) => expect(written(withWholeNames(given))).toEqual(written(taken)));
});

describe("a change leaves", () => {
  it.each([
    {
      what: "a word of a name that was written longer",
      given: stretches(["kept", "A ", "A "], ["changed", "", "New "], ["kept", "water here", "Water here"]),
    },
    {
      what: "one of a name cut short",
      given: stretches(["kept", "A ", "A "], ["changed", "New ", ""], ["kept", "Water here", "water here"]),
    },
    {
      what: "one with a capital in both",
      given: stretches(["kept", "A ", "A "], ["changed", "old", "New"], ["kept", " Water here", " Water here"]),
    },
    {
      what: "one in another spelling",
      given: stretches(["kept", "A ", "A "], ["changed", "old", "New"], ["kept", " center here", " Centre here"]),
    },
    {
      what: "one beside small words of the newer",
      given: stretches(["kept", "A ", "A "], ["changed", "old", "New small"], ["kept", " water here", " Water here"]),
    },
    {
      what: "one beside small words of the older",
      given: stretches(["kept", "A ", "A "], ["changed", "New small", "old"], ["kept", " Water here", " water here"]),
    },
    {
      what: "one beside an acronym",
      given: stretches(["kept", "A ", "A "], ["changed", "old", "NHP"], ["kept", " water here", " Water here"]),
    },
    { what: "the first of the older", given: stretches(["kept", "Open ", "open "], ["changed", "Water", "boats"]) },
    { what: "the first of the newer", given: stretches(["kept", "open ", "Open "], ["changed", "boats", "Water"]) },
    {
      what: "one beside what differs in form",
      given: stretches(["kept", "A ", "A "], ["form", "old", "New"], ["kept", " water here", " Water here"]),
    },
  ])("$what", ({ given }) => expect(written(withWholeNames(given))).toEqual(written(given)));
});
