/** A preposition that a list says again. */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { withoutRepeated } from "../../src/diff/repeated.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";
import { stretches, written } from "../support/stretches.ts";

const line = (older: string, newer: string) => marked(redline(tokensOf(older), tokensOf(newer)));

describe("a preposition said again before another member of a list is form", () => {
  it.each([
    ["Crews train on ships and boats.", "Crews train on ships and on boats.", "Crews train on ships and <|on >boats."],
    ["Crews wait to sail or to rest.", "Crews wait to sail or rest.", "Crews wait to sail or <to |>rest."],
    [
      "Crews came with the pilots and with the cooks of the harbour.",
      "Crews came with the pilots and cooks of the harbour.",
      "Crews came with the pilots and <with the |>cooks of the harbour.",
    ],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("a preposition is substance", () => {
  it.each([
    // That stands nowhere before.
    [
      "Crews train on ships and boats.",
      "Crews train on ships and near boats.",
      "Crews train on ships and {+near +}boats.",
    ],
    [
      "Crews train on ships and boats.",
      "Crews train on ships and with boats.",
      "Crews train on ships and {+with +}boats.",
    ],
    // Of which no list is.
    ["Crews on ships train boats.", "Crews on ships train on boats.", "Crews on ships train {+on +}boats."],
    // Before what changed as well.
    [
      "Crews train on ships and large boats.",
      "Crews train on ships and on small boats.",
      "Crews train on ships and [-large-]{+on small+} boats.",
    ],
    // In whose place another word stood.
    [
      "Crews train on ships and off boats.",
      "Crews train on ships and on boats.",
      "Crews train on ships and [-off-]{+on+} boats.",
    ],
    // Beside another new word.
    [
      "Crews train on ships and boats.",
      "Crews train on ships and only on boats.",
      "Crews train on ships and {+only on +}boats.",
    ],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));

  it("but for no preposition: what is not done, is not", () => {
    expect(line("Crews may not dive and fish.", "Crews may not dive and not fish.")).toBe(
      "Crews may not dive and {+not +}fish.",
    );
  });
});

describe("what is said again", () => {
  const all = "about against among at between by for from in into of on over to toward towards under with";

  it.each(all.split(" "))("is %s", (word) => {
    const parts = stretches(
      ["kept", `Crews ${word} ships and `, `Crews ${word} ships and `],
      ["changed", "", `${word} `],
      ["kept", "boats", "boats"],
    );
    expect(written(withoutRepeated(parts))[1]).toEqual(["form", "", `${word} `]);
  });

  it.each([
    {
      what: "an article alone",
      given: stretches(
        ["kept", "Crews on ships and ", "Crews on ships and "],
        ["changed", "", "the "],
        ["kept", "boats", "boats"],
      ),
    },
    {
      what: "more than a preposition",
      given: stretches(
        ["kept", "Crews on ships and ", "Crews on ships and "],
        ["changed", "", "on large "],
        ["kept", "boats", "boats"],
      ),
    },
    { what: "at the beginning", given: stretches(["changed", "", "on "], ["kept", "boats", "boats"]) },
    {
      what: "where the other has it not",
      given: stretches(
        ["changed", "Crews near ships", "Crews on ships"],
        ["kept", " and ", " and "],
        ["changed", "", "on "],
        ["kept", "boats", "boats"],
      ),
    },
    {
      what: "where its own has it not",
      given: stretches(
        ["changed", "Crews on ships", "Crews near ships"],
        ["kept", " and ", " and "],
        ["changed", "", "on "],
        ["kept", "boats", "boats"],
      ),
    },
  ])("is not $what", ({ given }) => expect(written(withoutRepeated(given))).toEqual(written(given)));
});
