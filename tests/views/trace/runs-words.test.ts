import { describe, expect, test } from "vitest";
import type { Cell, RunOfPresence } from "../../../src/trace/presence.ts";
import { runsInWords, spansInWords } from "../../../src/views/trace/runs-words.ts";

describe("runs in words", () => {
  const run = (state: Cell["state"], from: number, to = from): RunOfPresence => ({ lang: "en", state, from, to });
  const runs = [run("present", 46, 50), run("no-text", 51), run("present", 52), run("absent", 53), run("present", 54)];

  test("say when it drops out and comes back", () => {
    expect(runsInWords(runs, "en")).toBe("in the 46th–50th and 52nd; absent from the 53rd; again in the 54th");
    expect(runsInWords(runs, "ko")).toBe("제46–50차, 제52차에 있음; 제53차에 없음; 제54차에 다시 있음");
  });

  test("claim nothing without a text", () => {
    expect(runsInWords([run("no-text", 1, 57)], "en")).toBe("no text is held");
  });
});

test("spans in words call two neighbours no stretch", () => {
  expect(
    spansInWords(
      [
        { from: 46, to: 50 },
        { from: 52, to: 53 },
        { from: 56, to: 56 },
      ],
      "en",
    ),
  ).toBe("46th–50th, 52nd, 53rd and 56th");
});
