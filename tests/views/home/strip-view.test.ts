import { expect, test } from "vitest";
import type { StripCell } from "../../../src/archive/overview.ts";
import { meetingsStrip } from "../../../src/views/home/strip-view.ts";

const cells: StripCell[] = [
  { number: 1, year: "", state: "known", isTick: true },
  { number: 2, year: "2032", state: "held", isTick: false },
  { number: 3, year: "2033", state: "held", isTick: true },
];

test("names every meeting, and leads to each", () => {
  expect(meetingsStrip(cells, "en").cells).toEqual([
    { state: "known", number: 1, name: "1st: text not held", url: "/meetings/1/", tick: "1st" },
    { state: "held", number: 2, name: "2nd, 2032: text held", url: "/meetings/2/", tick: "" },
    { state: "held", number: 3, name: "3rd, 2033: text held", url: "/meetings/3/", tick: "2033 · 3rd" },
  ]);
  expect(meetingsStrip(cells, "ko").cells[1]?.url).toBe("/ko/meetings/2/");
});

test("counts what is held and reported, and explains only the signs that stand there", () => {
  const view = meetingsStrip(cells, "en");
  expect(view.says).toBe("3 meetings: 2 with their texts, 0 with a report.");
  expect(view.legend.map(({ label }) => label)).toEqual(["text held", "text not held"]);
});
