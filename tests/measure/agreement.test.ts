import { expect, it } from "vitest";
import { agreement } from "../../src/measure/agreement.ts";

/** Pairs written as `1-2 3-4`. */
const pairs = (written: string) =>
  written
    .split(" ")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [from = 0, to = 0] = pair.split("-").map(Number);
      return { from, to };
    });

it("counts what is right, what is missed and what is too much", () => {
  const found = agreement(pairs("1-1 2-2 3-3 4-5"), pairs("1-1 2-2 2-3"));
  expect(found).toEqual({
    precision: 0.5,
    recall: 2 / 3,
    f1: expect.closeTo(4 / 7, 10),
    missed: ["2-3"],
    extra: ["3-3", "4-5"],
  });
});

it("tells a pair from the same numbers the other way", () => {
  expect(agreement(pairs("1-2"), pairs("2-1")).f1).toBe(0);
  expect(agreement(pairs("1-12"), pairs("11-2")).f1).toBe(0);
});

it("is whole where all is the same, and counts a pair once", () => {
  expect(agreement(pairs("1-1 1-1 2-2"), pairs("2-2 1-1"))).toMatchObject({ precision: 1, recall: 1, f1: 1 });
});

it("is nothing where nothing is found or nothing is wanted", () => {
  expect(agreement([], pairs("1-1"))).toMatchObject({ precision: 0, recall: 0, f1: 0, missed: ["1-1"] });
  expect(agreement(pairs("1-1"), [])).toMatchObject({ precision: 0, recall: 0, f1: 0, extra: ["1-1"] });
});
