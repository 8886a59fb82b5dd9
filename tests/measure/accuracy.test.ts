import { expect, it } from "vitest";
import recorded from "../../src/measure/accuracy.json" with { type: "json" };
import { accuracyOf } from "../../src/measure/record.ts";
import { corpus } from "../support/edition.ts";

it("is printed as it is measured, for the pair whose texts are held", () => {
  const [own] = accuracyOf(corpus);
  const printed = recorded.pairs.find(({ from, to }) => from === own?.from && to === own?.to);
  // Rarities come from all texts at hand, so the figures of a larger corpus differ a little.
  expect(own?.links).toBe(printed?.links);
  expect(Math.abs((own?.f1 ?? 0) - (printed?.f1 ?? 1))).toBeLessThanOrEqual(0.05);
});
