import { describe, expect, test } from "vitest";
import { answersTo, isEmpty, isOfRegister } from "../../src/search/answers.ts";
import { registerAnswer } from "../../src/search/register.ts";
import { catalogueOf } from "../../src/views/search/catalogue-data.ts";
import { corpus } from "../support/edition.ts";

const catalogue = catalogueOf(corpus, "en");
const ask = (q: string) => registerAnswer(q, catalogue);
const numbers = (q: string) => ask(q)?.meetings.map(({ number }) => number);

describe("the register answers with the meetings meant", () => {
  test.each([
    ["Hawaii", [3, 7, 9]],
    ["하와이", [3, 7, 9]],
    ["SCM in Hawaii", [3, 7, 9]],
    ["San Diego", [11]],
    ["샌디에이고", [11]],
    ["Seoul 2015", [47]],
    ["서울 2015", [47]],
    ["Seoul 2016", [48]],
    ["who attended SCM 2016", [48]],
    ["2016년 SCM 참석자", [48]],
    ["제48차 SCM은 언제 어디서 열렸나", [48]],
    ["who led the 43rd", [43]],
    ["40th MCM", [47]],
    ["SCM 1999", [30, 31]],
    ["Austin Seoul", [53, 55]],
    ["오스틴 서울", [53, 55]],
    ["first SCM", [1]],
    ["첫 SCM", [1]],
    ["last SCM", [57]],
    ["next SCM", [58]],
    ["다음 SCM", [58]],
    ["last SCM in Washington", [56]],
    ["U.S. Air Force Academy", [5]],
  ])("%s", (q, meant) => {
    expect([numbers(q), ask(q)?.rest]).toEqual([meant, ""]);
    expect(isOfRegister(answersTo(q, catalogue))).toBe(true);
  });

  test("of a place all that were there", () => {
    const cities = (q: string) => new Set(ask(q)?.meetings.map(({ city }) => city[0]));
    for (const q of ["Seoul", "서울에서 열린 SCM", "한국에서 열린 SCM"]) expect([...cities(q)]).toEqual(["Seoul"]);
    expect(numbers("Pentagon")).toEqual(numbers("펜타곤"));
    expect(ask("Pentagon")?.meetings.every(({ host }) => host === "us")).toBe(true);
    expect(cities("미국에서 열린 SCM").has("Seoul")).toBe(false);
  });

  test("with how many there were, and not with those that are planned", () => {
    expect([numbers("how many SCMs")?.length, ask("how many SCMs")?.isCount]).toEqual([57, true]);
    expect(ask("역대 SCM 개최지")?.isCount).toBe(true);
    expect([numbers("how many SCMs were held in Seoul")?.length, ask("Seoul")?.isCount]).toEqual([27, false]);
  });

  test("with all who led, of one country or of both", () => {
    const sides = (q: string) => [...new Set(ask(q)?.leaders.map(({ side, isHead }) => `${side} ${isHead}`))].sort();
    expect(sides("역대 국방장관")).toEqual(["rok true", "us true"]);
    expect(sides("list of U.S. secretaries of defense")).toEqual(["us true"]);
    expect(sides("역대 한국 국방장관")).toEqual(["rok true"]);
    expect(sides("역대 합참의장")).toEqual(["rok false", "us false"]);
    expect(sides("defense minister")).toEqual([]);
    expect(ask("역대 국방장관")?.leaders[0]?.meetings.at(-1)).toBe(57);
  });
});

describe("a year without a meeting", () => {
  test("is said to have none, with those before and after it", () => {
    const beside = (q: string) =>
      ask(q)?.without.map(({ year, before, after, undated }) => [
        year,
        before?.number,
        after?.number,
        undated.map(({ number }) => number),
      ]);
    for (const q of ["SCM 1980", "1980", "1980년", "1980년 SCM"]) expect(beside(q)).toEqual([[1980, 12, 13, []]]);
    // The day of the 15th is not known: it may have been then.
    expect(beside("SCM 1983")).toEqual([[1983, 14, 16, [15]]]);
    expect(beside("SCM 1953")).toEqual([[1953, undefined, 1, []]]);
    expect(beside("2026")).toEqual([[2026, 57, undefined, [58]]]);
  });

  test("is none of the register where other words say what it is", () => {
    for (const q of ["1953 Mutual Defense Treaty", "1980 men", "28,500", "2,016 troops"])
      expect(ask(q)?.without.filter(({ year }) => year !== 1980) ?? []).toEqual([]);
  });
});

describe("where the register answers a part", () => {
  test("the rest is left for the paragraphs", () => {
    const answers = answersTo("Panetta 2013 Tailored Deterrence Strategy", catalogue);
    expect(answers.meetings.map(({ number }) => number)).toEqual([45]);
    expect(answers.people.map(({ meetings }) => meetings)).toEqual([[43, 44]]);
    expect(answers.register?.rest).toBe("Tailored Deterrence Strategy");
    expect(answers.concepts.map(({ id }) => id)).toContain("tds");
    expect(isOfRegister(answers)).toBe(false);
  });

  test("names and years of a quotation are none of its questions", () => {
    const answers = answersTo("The Pyongyang Joint Declaration of September 2018 in Seoul with Esper", catalogue, true);
    expect([answers.people, answers.meetings, answers.register]).toEqual([[], [], undefined]);
  });

  test("a place that names a thing, and a word of the texts, ask nothing of it", () => {
    const asked = [
      "Washington Declaration",
      "워싱턴 선언",
      "extended deterrence",
      "한미",
      "국방부",
      "level",
      '"Seoul"',
    ];
    for (const q of asked) expect([q, ask(q)]).toEqual([q, undefined]);
  });

  test("the given name of an American and any spelling of a Korean name belong to the person", () => {
    for (const q of ["제임스 매티스 국방장관", "Jung Kyung-doo", "Secretary James Mattis"])
      expect([q, ask(q)?.rest]).toEqual([q, ""]);
  });

  test("who was a deputy is not called secretary, and is told once whatever the middle name", () => {
    const roles = (q: string) => answersTo(q, catalogue).people.map(({ role, meetings }) => [role, meetings]);
    expect(roles("Packard")).toEqual([["U.S. deputy secretary", [2, 3]]]);
    expect(roles("Weinberger")).toEqual([["U.S. secretary", [13, 14, 15, 16, 17, 18, 19]]]);
  });

  test("nothing is asked by nothing", () => {
    for (const q of ["", "…", "?"]) expect(isEmpty(answersTo(q, catalogue))).toBe(true);
  });
});
