import { describe, expect, it } from "vitest";
import { formOf } from "../../src/lineage/forms.ts";
import type { Language } from "../../src/paths.ts";
import { tokensOf } from "../support/roster.ts";

const forms = (words: string, language: Language = "en") => [
  ...new Set(
    tokensOf(words, language)
      .filter(({ kind }) => kind !== "space")
      .map(formOf),
  ),
];

describe("forms of one word", () => {
  it.each([
    ["level levels", "en"],
    ["reaffirm reaffirmed reaffirming reaffirms", "en"],
    ["enhance enhanced enhancing", "en"],
    ["chairman chairmen", "en"],
    ["억제를 억제의 억제", "ko"],
    ["강화하기로 강화해 강화", "ko"],
  ] as const)("are the same: %s", (words, language) => {
    expect(forms(words, language)).toHaveLength(1);
  });

  it.each([
    ["pledge reaffirm", "en"],
    ["red ring bed", "en"],
    ["men man", "en"],
    ["안보 안정", "ko"],
    ["of the", "en"],
  ] as const)("are not the same: %s", (words, language) => {
    expect(forms(words, language)).toHaveLength(words.split(" ").length);
  });

  it("are one for the wordings of a class of protocol", () => {
    const [one, other] = ["Secretary Doe", "The Secretary"].map((text) => tokensOf(text)[0]);
    expect(one && formOf(one)).toBe(other && formOf(other));
  });
});
