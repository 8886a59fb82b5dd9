import { describe, expect, test } from "vitest";
import { answersTo, besideConcept, isEmpty, isPlace } from "../../src/search/answers.ts";
import { catalogueOf } from "../../src/views/search/catalogue-data.ts";
import { corpus } from "../support/edition.ts";
import { paragraphOf } from "../support/made-up.ts";
import { corpusOf, textOf } from "../support/made-up-corpus.ts";

const catalogue = catalogueOf(corpus, "en");
const ask = (q: string) => answersTo(q, catalogue);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("the edition answers", () => {
  test("with the concept that the words name, the longest wording first", () => {
    expect(ids(ask("strategic flexibility").concepts)).toEqual(["strategic-flexibility"]);
    expect(ids(ask("is denuclearization in the text").concepts)).toContain("denuclearization");
    expect(ids(ask("비핵화").concepts)[0]).toBe("denuclearization");
    const [concept] = ask("denuclearization").concepts;
    expect(concept?.cells.map(([meeting, lang]) => `${meeting}.${lang}`)).toEqual(["51.en", "56.en", "56.ko"]);
  });

  test("of many texts with its runs in words, each from its first text", () => {
    const says = ["it stands", "nothing", "nothing", "it stands again", "it stands", "nothing"];
    const texts = says.map((text, index) => textOf(index + 1, [paragraphOf(1, "a", text)]));
    const both = { en: "Standing", ko: "서다" };
    const concept = { id: "standing", label: both, definition: both, patterns: { en: ["stands"], ko: ["서다"] } };
    const many = corpusOf(texts, { concepts: [concept] });
    const phasesFrom = (starts: readonly number[]) =>
      starts.map((from) => ({ from, says: expect.stringContaining(`${from}`) }));
    expect(catalogueOf(many, "ko").concepts[0]?.runs).toEqual([
      { lang: "en", name: "", phases: phasesFrom([1, 2, 4, 6]) },
    ]);
    // Held in both languages, and said in one alone: no language tells the whole.
    const korean = textOf(1, [paragraphOf(1, "a", "없음")], "ko");
    expect(catalogueOf({ ...many, communiques: [...texts, korean] }, "ko").concepts[0]?.runs).toEqual([
      { lang: "ko", name: "국문", phases: phasesFrom([1]) },
      { lang: "en", name: "영문", phases: phasesFrom([1, 2, 4, 6]) },
    ]);
    const hasRuns = (count: number) => {
      const own = corpusOf(texts.slice(0, count), { concepts: [concept] });
      return catalogueOf(own, "en").concepts[0]?.runs !== undefined;
    };
    expect([hasRuns(5), hasRuns(4)]).toEqual([true, false]);
  });

  test("with the claim that says so, by its own words and by those of its account", () => {
    expect(ids(ask("first time in nine years").claims)).toEqual(["denuclearization-left-out-of-the-56th"]);
    expect(ids(ask("strategic flexibility").claims)).toEqual(["nothing-on-strategic-flexibility-in-the-56th"]);
    // In either language, on a page of either.
    for (const own of [catalogue, catalogueOf(corpus, "ko")]) {
      for (const q of ["first time in nine years", "9년 만에 처음"])
        expect(ids(answersTo(q, own).claims)).toEqual(["denuclearization-left-out-of-the-56th"]);
    }
  });

  test("with the thing, under the names of the press, and not with the words inside its name", () => {
    const named = [
      ["12th cost-sharing deal", "sma"],
      ["방위비 협상", "sma"],
      ["wartime control transfer date", "opcon"],
      ["작전권 전환", "opcon"],
      ["9.19 합의", "cma"],
      ["inter-Korean military agreement", "cma"],
      ["북러 밀착", "russia-dprk"],
      ["troop cuts", "usfk-reduction"],
    ] as const;
    for (const [q, id] of named) expect([q, ids(ask(q).concepts)]).toEqual([q, [id]]);
    expect(ids(ask("cost sharing").concepts)).toEqual(["cost-sharing"]);
    const sma = catalogue.concepts.find(({ id }) => id === "sma");
    expect(sma && besideConcept("the 12th cost-sharing deal", sma)).toMatch(/^the 12th\s*$/u);
  });

  test("with no concept of which the words are a small part of a wording", () => {
    expect(ids(ask("Panmunjom Declaration").concepts)).toEqual([]);
    expect(ids(ask("Panmunjom Declaration in the Military Domain").concepts)).toEqual(["cma"]);
  });

  test("with people of the register, whatever the spelling", () => {
    for (const spelling of ["Kim Yong-hyun", "Kim Yonghyun", "김용현"])
      expect(ask(spelling).people.map(({ meetings }) => meetings)).toEqual([[56]]);
    expect(ask("Jeong Kyeong-doo").people.flatMap(({ meetings }) => meetings)).toContain(51);
  });

  test("with places that exist, and with no other", () => {
    expect(ask("56 10").jump).toEqual({ kind: "paragraph", meeting: 56, paragraph: 10 });
    expect(ask("56 99").jump).toBeUndefined();
    expect(ask("45 3").jump).toBeUndefined();
    expect(ask("57").jump).toEqual({ kind: "meeting", meeting: 57 });
    expect(ask("57").meetings.map(({ number }) => number)).toEqual([57]);
    expect(ask("99").jump).toBeUndefined();
    expect(ask("compare 51 56").jump).toEqual({ kind: "compare", from: 51, to: 56 });
    expect(ask("compare 56 57").jump).toEqual({ kind: "compare", from: 56, to: 57 });
    expect([ask("compare 45 56").jump, ask("compare 56 56").jump]).toEqual([undefined, undefined]);
    expect(ask("2019").meetings.map(({ number }) => number)).toEqual([51]);
  });

  test("with the meetings that a question names, where nothing else answers it", () => {
    const numbers = (q: string) => ask(q).meetings.map(({ number }) => number);
    expect(numbers("where was the 55th SCM held")).toEqual([55]);
    expect(numbers("제55차 한미안보협의회의는 어디에서 열렸나")).toEqual([55]);
    expect(numbers("who hosted the SCM in 2023")).toEqual([55]);
    expect(numbers("2023년 공동성명 전문은 어디에")).toEqual([55]);
    expect(numbers("what was said of it in the 51st and the 56th?")).toEqual([56]);
    expect(numbers("who hosted SCM 51 and the 56th SCM")).toEqual([51, 56]);
    // The 12th agreement, the 55th anniversary and a meeting to come are none of them.
    for (const q of [
      "who signed the 12th SMA",
      "the 55th anniversary of it",
      "who hosts the 99th SCM",
      "55 people met",
    ])
      expect(numbers(q)).toEqual([]);
    expect(numbers("denuclearization in the 56th communiqué")).toEqual([]);
  });

  test("with no claim for a number alone", () => {
    expect(ask("55").claims).toEqual([]);
    expect(ask("55").meetings.map(({ number }) => number)).toEqual([55]);
  });

  test("to a place that is not here, with its meetings; to numbers that are none of a meeting, not", () => {
    const unmet = (q: string) => {
      const { unmet, meetings } = ask(q);
      return [unmet?.kind, ...meetings.map(({ number }) => number)];
    };
    expect(unmet("compare 55 56")).toEqual(["compare", 55, 56]);
    expect(unmet("55차 56차 비교")).toEqual(["compare", 55, 56]);
    expect(unmet("45 3")).toEqual(["paragraph", 45]);
    expect(unmet("56 99")).toEqual(["paragraph", 56]);
    for (const q of ["56 10", "compare 51 56", "45", "99 3", "compare 56 99"]) expect(ask(q).unmet).toBeUndefined();
    expect(["compare 51 56", "compare 55 56", "56 10", "56", "level"].map((q) => isPlace(ask(q)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("with topics whose label holds every word, in any form", () => {
    expect(ids(ask("levels force").topics)).toEqual(["usfk-force-level"]);
    expect(ids(ask("force zebra").topics)).toEqual([]);
  });

  test("with what was reported, and with topics", () => {
    expect(ask("shipbuilding").reported.map(({ meeting, id }) => `${meeting} ${id}`)).toEqual([
      "57 r-defense-industry",
    ]);
    expect(ask("force level").topics.length).toBeGreaterThan(0);
  });

  test("with nothing where nothing is named", () => {
    for (const q of ["", "zyzzyva", "…"]) expect(isEmpty(ask(q))).toBe(true);
  });
});
