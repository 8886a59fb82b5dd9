import { expect, test } from "vitest";
import { traceOf } from "../../src/trace/traces.ts";
import { textOf } from "../support/made-up.ts";

const corpus = () => ({
  meetings: [{ number: 1 }, { number: 2 }],
  communiques: [textOf(1, [["A blue star."]])],
  concepts: [
    { id: "sun", patterns: { en: ["sun"], ko: [] } },
    { id: "star", patterns: { en: ["blue star*"], ko: [] } },
  ],
});

/** `1.en present` */
const states = (id: string) =>
  traceOf(corpus(), id).cells.map(({ meeting, lang, state }) => `${meeting}.${lang} ${state}`);

test("follows each concept through all meetings, text or no text", () => {
  expect(states("sun")).toEqual(["1.en absent", "2.en no-text", "1.ko no-text", "2.ko no-text"]);
  expect(states("star")[0]).toBe("1.en present");
  expect(traceOf(corpus(), "star").runs[0]).toEqual({ lang: "en", state: "present", from: 1, to: 1 });
});

test("traces a corpus once, and another anew", () => {
  const own = corpus();
  expect(traceOf(own, "star")).toBe(traceOf(own, "star"));
  expect(traceOf(own, "star")).not.toBe(traceOf(corpus(), "star"));
});

test("fails on a concept that is none of the corpus", () => {
  expect(() => traceOf(corpus(), "moon")).toThrow('"moon" is no concept of the corpus');
});
