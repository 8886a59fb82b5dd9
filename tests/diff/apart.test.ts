/** Particles apart from their words where the other sentence has a mark between them. */
import { expect, it } from "vitest";
import { partQuoted } from "../../src/diff/apart.ts";
import { tokensOf } from "../support/roster.ts";

const parted = (from: string, to: string) =>
  partQuoted(tokensOf(from, "ko"), tokensOf(to, "ko")).map(({ text }) => text);

it("parts a particle behind a quotation mark or a short bracket", () => {
  expect(parted("선언의 이행", "'바다 선언'의 이행")).toEqual(["선언", "의", " ", "이행"]);
  expect(parted("동맹의 이행", "동맹(SA 2015)을 이행")).toEqual(["동맹", "의", " ", "이행"]);
});

it("parts none elsewhere", () => {
  expect(parted("선언의 이행", "'바다 선언' 이행")).toHaveLength(3);
  expect(parted("선언문 이행", "'바다 선언'의 이행")).toHaveLength(3);
  expect(parted("동맹의 이행", "동맹(평화, 번영)의 이행")).toHaveLength(3);
  expect(parted("동맹의 이행", "동맹(SA 2015의 이행")).toHaveLength(3);
});
