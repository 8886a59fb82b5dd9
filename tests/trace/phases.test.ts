import { describe, expect, it } from "vitest";
import { phasesOf } from "../../src/trace/phases.ts";
import type { Cell, RunOfPresence } from "../../src/trace/presence.ts";

const run = (state: Cell["state"], from: number, to = from): RunOfPresence => ({ lang: "en", state, from, to });

describe("phases", () => {
  it("join runs with the same answer over meetings without a text", () => {
    const runs = [run("no-text", 1, 45), run("present", 46, 50), run("no-text", 51), run("present", 52)];
    expect(phasesOf(runs)).toEqual([
      {
        state: "present",
        spans: [
          { from: 46, to: 50 },
          { from: 52, to: 52 },
        ],
        isAgain: false,
      },
    ]);
  });

  it("say when a concept comes back, and not when it comes first", () => {
    const runs = [run("absent", 1), run("present", 2), run("absent", 3), run("no-text", 4), run("present", 5)];
    expect(phasesOf(runs).map(({ state, isAgain }) => [state, isAgain])).toEqual([
      ["absent", false],
      ["present", false],
      ["absent", false],
      ["present", true],
    ]);
  });

  it("are none where no text is held", () => {
    expect(phasesOf([run("no-text", 1, 57)])).toEqual([]);
  });
});
