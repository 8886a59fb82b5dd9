/** `npm run review`: what it prints, and what it says where it cannot. */
import { spawnSync } from "node:child_process";
import { expect, it, test } from "vitest";
import { type Changes, replace, withContent } from "../support/content.ts";

const run = (args: readonly string[], changes: Changes = {}) =>
  withContent(changes, (dir) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/review.ts", ...args], {
      env: { ...process.env, CONTENT_DIR: dir, SITE_URL: "https://example.org" },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  });

test("prints the review of a text as Markdown, with whole addresses", () => {
  const { status, stdout } = run(["2"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# What changed in the 2nd since the 1st\n/u);
  expect(stdout).toContain("(https://example.org/compare/1/2/)");
});

test("prints it in Korean, of the Korean text, and as JSON", () => {
  expect(run(["2", "--lang", "ko"]).stdout).toMatch(/^# 제1차 이후 제2차 공동성명에서 바뀐 점\n/u);
  expect(JSON.parse(run(["2", "--json"]).stdout)).toMatchObject({ comparison: { url: "/compare/1/2/" } });
});

test("reads a report that still stands beside the text", () => {
  const changes = Object.fromEntries(
    ["3.mdx", "3.ko.mdx"].map((name) => [`reports/${name}`, replace("meeting: 3", "meeting: 2")]),
  );
  const renamed = run(["2"], changes);
  // Under another name it is a fault of the reports, and no hindrance.
  expect(renamed.status).toBe(0);
});

it.each([
  [[], '"" is no number of a meeting.'],
  [["56th"], '"56th" is no number of a meeting.'],
  [["9"], "No text of meeting 9 is held."],
  [["2", "--lang", "fr"], '--lang is "fr".'],
  [["2", "--against", "2"], "--against is 2"],
  [["2", "--against", "x"], '"x" is no number of a meeting.'],
])("says what is wrong with %s", (args, message) => {
  const { status, stderr } = run(args);
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(stderr).not.toContain("    at ");
});

test("names a fault of the content instead", () => {
  const { status, stderr } = run(["2"], { "topics.yaml": null });
  expect([status, stderr]).toEqual([1, expect.stringContaining("content/topics.yaml is missing.")]);
});
