import { describe, expect, it } from "vitest";
import { isAcronymOf, withoutAcronym } from "../../src/diff/acronym.ts";
import { tokensOf } from "../support/roster.ts";

describe("an acronym in brackets is left out", () => {
  const left = (text: string) => withoutAcronym(tokensOf(text)).map(({ text: said }) => said);

  it.each([
    ["Open Agency (OA) rules apply", ["Open", "Agency", "rules", "apply"]],
    ["(OA) rules", ["rules"]],
    ["Agency (OA", ["Agency"]],
    ["Agency (old) rules", ["Agency", "(", "old", ")", "rules"]],
    ["Agency (OA rules)", ["Agency", "(", "OA", "rules", ")"]],
  ])("%s", (text, expected) => expect(left(text)).toEqual(expected));
});

describe("an acronym stands for words", () => {
  const stands = (short: string, long: string) => isAcronymOf(tokensOf(short), tokensOf(long));

  it("of which each gives its first letters", () => expect(stands("OPA", "Open Agency")).toBe(true));
  it("of which there are two", () => expect(stands("OP", "operations")).toBe(false));
  it("and stands alone", () => expect(stands("OPA rules", "Open Agency")).toBe(false));
});
