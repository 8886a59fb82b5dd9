import { describe, expect, test } from "vitest";
import { helpOf, readArguments, type Usage } from "../../src/commands/command.ts";
import { EditionError } from "../../src/edition-error.ts";

const check: Usage = { call: "npm run check --", purpose: "checks", options: { publish: "enters", force: "forces" } };
const steps: Usage = { call: "npm test --", purpose: "tests", words: { unit: "modules", build: "the site" } };
const build: Usage = { call: "npm run build --", purpose: "builds", values: { outDir: "the folder" } };
const make: Usage = { call: "make", purpose: "makes", free: ["FOLDER"] };
const change: Usage = { call: "change", purpose: "changes", rest: "ROOM" };

const said = (usage: Usage, ...args: string[]) => {
  try {
    readArguments(usage, args);
    return "";
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    return `${error.message} ${error.hint}`;
  }
};

test("reads options, values and words", () => {
  expect(readArguments(check, ["--publish"]).options).toEqual(new Set(["publish"]));
  expect(readArguments(steps, ["unit", "build"]).words).toEqual(["unit", "build"]);
  expect(readArguments(build, ["--outDir", "/a"]).values).toEqual(new Map([["outDir", "/a"]]));
  expect(readArguments(build, ["--outDir=/a"]).values.get("outDir")).toBe("/a");
  expect(readArguments(make, ["here"]).words).toEqual(["here"]);
  expect(readArguments(change, ["here", "there"]).words).toEqual(["here", "there"]);
  expect(readArguments(check, []).options.size).toBe(0);
});

describe("refuses", () => {
  test.each([
    [
      check,
      ["--publsh"],
      "There is no option --publsh. Did you mean --publish? There are: --publish, --force, --help.",
    ],
    [check, ["--xyz"], "There is no option --xyz. There are: --publish, --force, --help."],
    [check, ["--toString"], "There is no option --toString. There are: --publish, --force, --help."],
    [
      check,
      ["publish"],
      'There is no argument "publish". Did you mean --publish? There are: --publish, --force, --help.',
    ],
    [
      check,
      ["--", "--publish"],
      'There is no argument "--publish". Did you mean --publish? There are: --publish, --force, --help.',
    ],
    [check, ["--publish=yes"], '--publish takes no value, and "yes" was given. Write --publish alone.'],
    [
      check,
      ["--no-publish"],
      "There is no option --no-publish. Did you mean --publish? There are: --publish, --force, --help.",
    ],
    [steps, ["unit", "biuld"], 'There is no step "biuld". Did you mean build? There are: unit, build.'],
    [steps, ["--unit"], "There is no option --unit. There are: --help."],
    [build, ["--outdir", "/a"], "There is no option --outdir. Did you mean --outDir? There are: --outDir, --help."],
    [build, ["--outDir"], "--outDir has no value. Write it behind: --outDir VALUE."],
    [make, ["here", "there"], 'There is no argument "there". There are: --help.'],
  ] satisfies [Usage, string[], string][])("%j %j", (usage, args, message) => {
    expect(said(usage, ...args)).toBe(message);
  });
});

test("says what there is", () => {
  expect(helpOf(check)).toBe(
    "npm run check --: checks\n  --publish  enters\n  --force    forces\n  --help     says this",
  );
  expect(helpOf(make)).toBe("make FOLDER: makes\n  --help  says this");
});
