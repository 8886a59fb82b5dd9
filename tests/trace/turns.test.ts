import { expect, test } from "vitest";
import { turnsOf } from "../../src/trace/turns.ts";

const stand = (meeting: number, ...wordings: string[]) => ({ meeting, wordings });

test("a concept comes, goes and returns", () => {
  const stands = [stand(1), stand(2, "a"), stand(4, "a"), stand(5), stand(6), stand(7, "a")];
  expect(turnsOf(stands)).toEqual([
    { kind: "first", meeting: 2 },
    { kind: "out", meeting: 5, since: 4 },
    { kind: "back", meeting: 7, since: 6 },
  ]);
});

test("other words are a turn where none of the words before is left", () => {
  const stands = [stand(1, "a"), stand(2, "a", "b"), stand(3, "b"), stand(4, "c"), stand(5), stand(6, "d")];
  expect(turnsOf(stands)).toEqual([
    { kind: "first", meeting: 1 },
    { kind: "reworded", meeting: 4, since: 3, before: ["b"], now: ["c"] },
    { kind: "out", meeting: 5, since: 4 },
    { kind: "back", meeting: 6, since: 5 },
  ]);
});

test("what stands nowhere, or where nothing is held, has none", () => {
  expect([turnsOf([stand(1), stand(2)]), turnsOf([])]).toEqual([[], []]);
});
