import { expect, test } from "vitest";
import { closed, inTurn, oncePerSentence, withOneFor } from "../../src/diff/in-sentence.ts";
import { tokenize } from "../../src/text/tokens.ts";

const sentence = () => tokenize("one two three four five", "en", () => []);

test("a sentence is searched once, another with the same words anew", () => {
  let searches = 0;
  const find = oncePerSentence(() => {
    searches++;
    return undefined;
  });
  const one = sentence();
  for (const tokens of [one, one, sentence()]) find(tokens);
  expect(searches).toBe(2);
});

test("stretches are found from left to right, none inside another", () => {
  const pairs = (tokens: readonly unknown[], start: number) =>
    start + 3 <= tokens.length ? { start, end: start + 3 } : undefined;
  expect(inTurn(sentence(), pairs)).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 6 },
    { start: 6, end: 9 },
  ]);
});

test("each stretch is read as one word, and none that begins inside another", () => {
  const tokens = sentence();
  const read = withOneFor(
    tokens,
    [
      { start: 2, end: 5 },
      { start: 4, end: 7 },
    ],
    (parts) => closed(parts, "both"),
  );
  expect(read.map(({ text }) => text).join("|")).toBe("one| |two three| |four| |five");
  expect(read[2]).toMatchObject({ key: "both", parts: tokens.slice(2, 5) });
  expect(withOneFor(tokens, [], (parts) => closed(parts, ""))).toBe(tokens);
});
