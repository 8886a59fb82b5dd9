import { describe, expect, test } from "vitest";
import { closestPassages } from "../../src/trace/closest.ts";
import { type Difference, everyDifference } from "../../src/trace/differences.ts";
import type { SurveyedText } from "../../src/trace/survey.ts";
import { corpus } from "../support/edition.ts";
import { pick, randomFrom } from "../support/random.ts";

/** Struck in square brackets, underlined in braces. */
const marked = (runs: readonly Difference[]) =>
  runs.map(({ kind, text }) => ({ same: text, removed: `[${text}]`, added: `{${text}}` })[kind]).join("");

function closest(quoted: string, lang: "en" | "ko", text: string): string | undefined {
  const [best] = closestPassages(quoted, lang, [{ meeting: 56, lang, paragraphs: [{ number: 1, text }] }]);
  return best && marked(best.runs);
}

describe("every difference of words is marked", () => {
  test.each([
    ["keep number of gardeners in valley", "keep the number of the gardeners in the valley"],
    ["the gardeners, farmers of the valley", "the gardeners and farmers of the valley"],
    ["the two gardeners of the valley", "the 2 gardeners of the valley"],
    ["the gardener of the valley", "the gardeners of the valley"],
    ["harvest programme of the valley", "harvest program of the valley"],
    ["decision making of gardeners", "decision-making of gardeners"],
  ])("%s / %s", (quoted, text) => {
    const said = closest(quoted, "en", text) ?? "";
    expect(said).toMatch(/[[{]/u);
    expect(said.replace(/\[[^\]]*\]/gu, "").replace(/[{}]/gu, "")).toBe(text);
  });

  test("in English as it is read", () => {
    expect(closest("keep number of gardeners in valley", "en", "keep the number of the gardeners in the valley")).toBe(
      "keep {the }number of {the }gardeners in {the }valley",
    );
    expect(closest("the gardeners, farmers of the valley", "en", "the gardeners and farmers of the valley")).toBe(
      "the gardeners[,]{ and} farmers of the valley",
    );
  });

  test("in Korean too: a space, a particle, a word in another form", () => {
    expect(closest("과수원의 규모를 한목소리로 약속하였다", "ko", "과수원의 규모를 한 목소리로 약속하였다")).toMatch(
      /\[한목소리로\]\{한 목소리로\}/u,
    );
    expect(closest("과수원 규모를 유지하기로 약속하였다", "ko", "과수원의 규모를 유지하기로 약속하였다")).toMatch(
      /\{의\}|\[과수원\]\{과수원의\}/u,
    );
    expect(closest("과수원의 규모를 유지하기로 강조하였다", "ko", "과수원의 규모를 유지하기로 재강조하였다")).toMatch(
      /\[강조하였다\]\{재강조하였다\}/u,
    );
  });
});

test("what matching folds is no difference", () => {
  const runs = [
    { kind: "protocol", from: "The U.S. side", to: "the  US side" },
    { kind: "protocol", from: '"apple"', to: "‘Apple’" },
  ] as const;
  expect(everyDifference(runs, "en")).toEqual([{ kind: "same", text: "the  US side‘Apple’" }]);
  expect(everyDifference([{ kind: "protocol", from: "한·미", to: "한미" }], "ko")).toEqual([
    { kind: "same", text: "한미" },
  ]);
});

test("a word at an end with another in its place is held against it, and more are not", () => {
  expect(
    closest("keep the number of gardeners in the garden", "en", "keep the number of gardeners in the valley."),
  ).toBe("keep the number of gardeners in the [garden]{valley}");
  expect(
    closest("retain the number of gardeners in the valley", "en", "They keep the number of gardeners in the valley."),
  ).toBe("[retain]{keep} the number of gardeners in the valley");
  expect(
    closest(
      "the number of gardeners in the garden of a king",
      "en",
      "the number of gardeners in the valley, and more of them.",
    ),
  ).toBe("the number of gardeners in the[ garden of a king]");
});

test("of two wordings of one form each word that differs is marked, and no other", () => {
  const run = { kind: "protocol", from: "the Minister and the two Secretaries", to: "Minister and both Secretaries" };
  expect(marked(everyDifference([run as never], "en"))).toBe("[the ]Minister and [the two]{both} Secretaries");
});

const held: SurveyedText[] = corpus.communiques.map(({ meeting, lang, paragraphs }) => ({ meeting, lang, paragraphs }));

test("a word that a quotation lacks is underlined, whichever it is", () => {
  const random = randomFrom(11);
  const missed: string[] = [];
  for (let count = 0; count < 60; count++) {
    const text = pick(random, held);
    const paragraph = pick(random, text.paragraphs);
    const words = paragraph.text.split(" ");
    if (words.length < 12) continue;
    const start = Math.floor(random() * (words.length - 11));
    const quoted = words.slice(start, start + 11);
    const at = 1 + Math.floor(random() * 9);
    const [dropped = ""] = quoted.splice(at, 1);
    // Beside its like, one of the two is underlined, and either is right.
    const found = closestPassages(quoted.join(" "), text.lang, [text]).find(
      (one) => one.paragraph === paragraph.number,
    );
    if (!found) continue;
    const added = found.runs.flatMap(({ kind, text: words }) => (kind === "added" ? [words] : [])).join(" ");
    if (added.replace(/\s+/gu, " ").trim() === "")
      missed.push(`${quoted.join(" ")} | ${dropped}: ${marked(found.runs)}`);
  }
  expect(missed).toEqual([]);
});
