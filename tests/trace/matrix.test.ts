import { describe, expect, it } from "vitest";
import type { Language } from "../../src/paths.ts";
import { columnsOf, isWide, rowOf, tellingLanguage } from "../../src/trace/matrix.ts";
import type { Cell } from "../../src/trace/presence.ts";

const register = (last: number, held: Record<number, readonly Language[]>) =>
  Array.from({ length: last }, (_, index) => ({ number: index + 1, languages: held[index + 1] ?? [] }));

describe("columns", () => {
  it("put a stretch without any text into one", () => {
    const columns = columnsOf(register(57, { 51: ["en"], 56: ["en", "ko"] }));
    expect(columns.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))).toEqual([
      "1–50",
      "51",
      "52–55",
      "56",
      "57",
    ]);
    expect(columns.filter(({ languages }) => languages.length > 0).map(({ from }) => from)).toEqual([51, 56]);
  });

  it("leave a single meeting and held ones as they are", () => {
    expect(columnsOf(register(3, { 1: ["en"], 3: ["ko"] }))).toHaveLength(3);
    expect(columnsOf(register(4, { 1: ["en"], 4: ["ko"] })).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 3],
      [4, 4],
    ]);
    expect(
      columnsOf(register(57, Object.fromEntries(register(57, {}).map(({ number }) => [number, ["en"]])))),
    ).toHaveLength(57);
    expect(columnsOf([])).toEqual([]);
    expect(columnsOf(register(9, {}))).toEqual([{ from: 1, to: 9, languages: [] }]);
  });
});

const cell = (meeting: number, lang: Language, count: number | null): Cell => ({
  meeting,
  lang,
  state: count === null ? "no-text" : count > 0 ? "present" : "absent",
  count: count ?? 0,
  paragraphs: [],
});

describe("a row", () => {
  const cells = [
    cell(1, "en", 2),
    cell(2, "en", 0),
    cell(3, "en", null),
    cell(4, "en", 1),
    cell(1, "ko", null),
    cell(2, "ko", 3),
    cell(3, "ko", null),
    cell(4, "ko", 1),
  ];

  it("shows the reader's language, or else the one that is held", () => {
    const shown = (lang: Language) =>
      rowOf(cells, lang).map(({ meeting, shown, other }) => [meeting, shown.lang, shown.count, other?.count]);
    expect(shown("en")).toEqual([
      [1, "en", 2, undefined],
      [2, "en", 0, 3],
      [4, "en", 1, 1],
    ]);
    expect(shown("ko")).toEqual([
      [1, "en", 2, undefined],
      [2, "ko", 3, 0],
      [4, "ko", 1, 1],
    ]);
  });

  it("is in the order of the meetings, whichever language holds them", () => {
    const mixed = [cell(2, "en", 1), cell(10, "en", 1), cell(1, "ko", 1), cell(9, "ko", 1)];
    expect(rowOf(mixed, "en").map(({ meeting }) => meeting)).toEqual([1, 2, 9, 10]);
  });

  it("says where the languages differ", () => {
    expect(
      rowOf(cells, "en")
        .filter(({ isDivided }) => isDivided)
        .map(({ meeting }) => meeting),
    ).toEqual([2]);
  });

  it("is told by a language that holds all of it and says the same", () => {
    const agreed = cells.map((one) => (one.meeting === 2 && one.lang === "en" ? cell(2, "en", 1) : one));
    expect(tellingLanguage(agreed, rowOf(agreed, "ko"))).toBe("en");
    const one = [cell(1, "en", null), cell(1, "ko", 1)];
    expect(tellingLanguage(one, rowOf(one, "en"))).toBe("ko");
  });

  it("is told by the first language where both say the same", () => {
    const both = [cell(1, "en", 1), cell(1, "ko", 1)];
    expect(tellingLanguage(both, rowOf(both, "ko"))).toBe("en");
  });

  it("is told by none where the languages differ, or neither holds all", () => {
    expect(tellingLanguage(cells, rowOf(cells, "ko"))).toBeUndefined();
    const apart = [cell(1, "en", 1), cell(2, "en", null), cell(1, "ko", null), cell(2, "ko", 0)];
    expect(tellingLanguage(apart, rowOf(apart, "en"))).toBeUndefined();
    const alike = [cell(1, "en", 1), cell(2, "en", null), cell(1, "ko", null), cell(2, "ko", 1)];
    expect(tellingLanguage(alike, rowOf(alike, "en"))).toBeUndefined();
    const divided = [cell(1, "en", 1), cell(2, "en", 1), cell(1, "ko", 1), cell(2, "ko", 0)];
    expect(tellingLanguage(divided, rowOf(divided, "en"))).toBeUndefined();
  });
});

it("a phone has room for three texts beside each other, however many meetings without one stand between", () => {
  const isListed = (...held: number[]) =>
    isWide(columnsOf(register(20, Object.fromEntries(held.map((number) => [number, ["en"] as const])))));
  expect([isListed(1, 8, 15), isListed(1, 8, 15, 18)]).toEqual([false, true]);
});
