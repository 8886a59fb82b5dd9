import { expect, test } from "vitest";
import { text } from "../../src/schemas/shared.ts";

test("a field has words, and no book of them", () => {
  expect(["", " ", "a", "a".repeat(2000), "a".repeat(2001)].map((value) => text.safeParse(value).success)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
