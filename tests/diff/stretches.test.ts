/** What is moved between neighbours of a sentence: articles, brackets, compounds. */
import { describe, expect, it } from "vitest";
import { withDeterminers } from "../../src/diff/articles.ts";
import { withWholeBrackets } from "../../src/diff/brackets.ts";
import { closeDates } from "../../src/diff/dates.ts";
import { withWholeCompounds } from "../../src/diff/hyphens.ts";
import { tokensOf } from "../support/roster.ts";
import { stretches, written } from "../support/stretches.ts";

describe("brackets", () => {
  it.each([
    [
      "close in the change that they open in, be it at the beginning",
      stretches(["kept", "(OWP", "(OWP"], ["changed", "", ") (OWP"], ["kept", ") here", ") here"]),
      stretches(["changed", "", "(OWP) "], ["kept", "(OWP) here", "(OWP) here"]),
    ],
    [
      "stay where they hold other words",
      stretches(["kept", "a (one", "a (one"], ["changed", "", ") (two"], ["kept", ") here", ") here"]),
      stretches(["kept", "a (one", "a (one"], ["changed", "", ") (two"], ["kept", ") here", ") here"]),
    ],
    [
      "stay where they differ in form alone",
      stretches(["kept", "(OWP", "(OWP"], ["form", "", ") (OWP"], ["kept", ") here", ") here"]),
      stretches(["kept", "(OWP", "(OWP"], ["form", "", ") (OWP"], ["kept", ") here", ") here"]),
    ],
  ])("%s", (_, given, expected) => expect(written(withWholeBrackets(given))).toEqual(written(expected)));
});

describe("another determiner", () => {
  it("goes with the word behind its blank, and without one", () => {
    const spaced = stretches(["kept", "They saw the ", "They saw this "], ["changed", "meeting", "year"]);
    expect(written(withDeterminers(spaced))).toEqual([
      ["kept", "They saw ", "They saw "],
      ["changed", "the meeting", "this year"],
    ]);
    const tight = stretches(["kept", "They saw the", "They saw this"], ["changed", " meeting", " year"]);
    expect(written(withDeterminers(tight))).toEqual([
      ["kept", "They saw ", "They saw "],
      ["changed", "the meeting", "this year"],
    ]);
  });
});

describe("a compound", () => {
  it.each([
    [
      "joins the change before it, of which nothing parts it then",
      stretches(
        ["kept", "A ", "A "],
        ["changed", "new ", "old "],
        ["kept", "air", "air"],
        ["changed", "-sea", "-land"],
      ),
      stretches(["kept", "A ", "A "], ["changed", "new air-sea", "old air-land"]),
    ],
    [
      "and of which only a blank does",
      stretches(
        ["kept", "A ", "A "],
        ["changed", "new", "old"],
        ["kept", " air", " air"],
        ["changed", "-sea", "-land"],
      ),
      stretches(["kept", "A ", "A "], ["changed", "new air-sea", "old air-land"]),
    ],
    [
      "not the one from which a word parts it",
      stretches(["changed", "new", "old"], ["kept", " sea and air", " sea and air"], ["changed", "-sea", "-land"]),
      stretches(["changed", "new", "old"], ["kept", " sea and ", " sea and "], ["changed", "air-sea", "air-land"]),
    ],
    [
      "nor what differs in form behind a blank",
      stretches(["form", "the", "a"], ["kept", " air", " air"], ["changed", "-sea", "-land"]),
      stretches(["form", "the", "a"], ["kept", " ", " "], ["changed", "air-sea", "air-land"]),
    ],
  ])("%s", (_, given, expected) => expect(written(withWholeCompounds(given))).toEqual(written(expected)));
});

describe("a day", () => {
  const closed = (from: string, to: string, language: "en" | "ko" = "en") =>
    closeDates(tokensOf(from, language), tokensOf(to, language)).map(({ text }) => text);

  it("is one word where its month is cut short, by four letters too", () => {
    expect(closed("a Sept. 4, 2029 test", "a 4 September 2029 test")).toContain("Sept. 4, 2029");
    expect(closed("a Sep. 4, 2029 test", "a 4 September 2029 test")).toContain("Sep. 4, 2029");
    expect(closed("a Septe. 4, 2029 test", "a 4 September 2029 test")).not.toContain("Septe. 4, 2029");
  });

  it("has a year of four figures", () => {
    expect(closed("2029. 3. 4. 만남", "3월 4일 만남", "ko")).toContain("2029. 3. 4.");
    expect(closed("20290. 3. 4. 만남", "3월 4일 만남", "ko")).not.toContain("20290. 3. 4.");
  });
});
