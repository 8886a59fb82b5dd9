import { expect, test } from "vitest";
import { codeOf, dashes, ignorables, middleDots } from "../support/characters.ts";
import { protocolIn } from "../support/roster.ts";

/** Signs with which a wording is not found as it is printed. */
const missed = (
  signs: readonly string[],
  language: "en" | "ko",
  name: string,
  printed: (sign: string) => string,
  after = "",
) =>
  signs
    .filter((sign) => !protocolIn(`${printed(sign)}${after}`, language).includes(`${name}: ${printed(sign)}`))
    .map(codeOf);

test("names two countries with any dash between them", () => {
  expect(missed(dashes, "en", "both-countries", (dash) => `ROK${dash}U.S.`, " Alliance")).toEqual([]);
});

test("names two countries with any middle dot between them, in Korean", () => {
  expect(missed(middleDots, "ko", "both-countries", (dot) => `한${dot}미`, " 동맹")).toEqual([]);
});

test("passes over what nobody sees inside a wording", () => {
  expect(missed(ignorables, "en", "united-states", (sign) => `United${sign} Sta${sign}tes`)).toEqual([]);
  expect(missed(ignorables, "ko", "dprk", (sign) => `북${sign}한`, "의")).toEqual([]);
});

test("does not take the clause behind a long dash for a part of a name", () => {
  expect(protocolIn("Secretary of Defense Jane Doe—who came")).toEqual(["secretary: Secretary of Defense Jane Doe"]);
  expect(protocolIn("Secretary of Defense Jane Doe‑Roe came")).toEqual([
    "secretary: Secretary of Defense Jane Doe‑Roe",
  ]);
});
