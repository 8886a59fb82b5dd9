import { expect, test } from "vitest";
import type { Meeting } from "../../../src/archive/corpus.ts";
import { gapsIn } from "../../../src/views/topics/gaps.ts";

const meeting = (number: number, text: Meeting["text"] = "not-held", status = "held") =>
  ({ number, text, status, languages: [] }) as unknown as Meeting;
const stage = (name: string) => ({ kind: "text", name });

test("tells a stretch of meetings without a text in one line", () => {
  const told = gapsIn([meeting(1), meeting(2), stage("a"), meeting(4)], "en");
  expect(told).toEqual([
    { kind: "gap", says: [expect.stringContaining("1st–2nd: texts not held")] },
    stage("a"),
    { kind: "gap", says: [expect.stringContaining("4th: text not held")] },
  ]);
});

test("tells a text that was never issued from one that is not held", () => {
  const [gap] = gapsIn([meeting(1), meeting(2, "none-issued"), meeting(3)], "en");
  expect(gap).toMatchObject({
    says: [/^1st: text/u, /^2nd: no communiqué/u, /^3rd: text/u].map((one) => expect.stringMatching(one)),
  });
});

test("never calls a gap an absence", () => {
  const told = JSON.stringify(gapsIn([meeting(1), meeting(2, "reported")], "en"));
  expect(told).not.toMatch(/absen|no paragraph/u);
});

test("leaves out a meeting that is only planned", () => {
  expect(gapsIn([stage("a"), meeting(2, "not-held", "planned")], "en")).toEqual([stage("a")]);
});
