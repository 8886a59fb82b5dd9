/** A word of a name in one sentence, and a common word in the other. */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

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
