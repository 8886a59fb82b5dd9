import { describe, expect, it } from "vitest";
import { filterQuery, passes, readFilter } from "../../../src/views/register/filter.ts";

const meeting = {
  state: "held",
  host: "US",
  haystack: "56th 제56차 2024 washington, d.c. 워싱턴 lloyd j. austin iii 김용현",
};
const nothing = { text: "", host: "", q: "" };

describe("passes", () => {
  it("lets every meeting through when nothing was asked", () => {
    expect(passes(nothing, meeting)).toBe(true);
  });

  it("keeps to the state of the text and to the host", () => {
    expect(passes({ ...nothing, text: "reported" }, meeting)).toBe(false);
    expect(passes({ ...nothing, text: "held", host: "KR" }, meeting)).toBe(false);
    expect(passes({ ...nothing, text: "held", host: "US" }, meeting)).toBe(true);
  });

  it("wants every word, in either script and any letter case", () => {
    expect(passes({ ...nothing, q: " AUSTIN 2024 " }, meeting)).toBe(true);
    expect(passes({ ...nothing, q: "김용현".normalize("NFD") }, meeting)).toBe(true);
    expect(passes({ ...nothing, q: "austin 2023" }, meeting)).toBe(false);
  });
});

describe("the address of a filter", () => {
  it("leaves out what is at its default", () => {
    expect(filterQuery(nothing)).toBe("");
    expect(filterQuery({ text: "held", host: "", q: " Seoul " })).toBe("?text=held&q=Seoul");
  });

  it("is read back as it was written", () => {
    const filter = { text: "reported", host: "KR", q: "김용현 2024" };
    expect(readFilter(filterQuery(filter))).toEqual(filter);
  });
});
