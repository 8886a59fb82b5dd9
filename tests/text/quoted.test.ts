import { describe, expect, test } from "vitest";
import { compileAllQuoted, compileQuoted, takenAs } from "../../src/text/quoted.ts";

const found = (wording: string, text: string, language: "en" | "ko" = "ko") =>
  compileQuoted(wording, language)(text).map(({ start, end }) => text.slice(start, end));

describe("a gap", () => {
  test("may be anything, and its place is the shortest there is", () => {
    expect(found("the apples … the pears", "the apples and the apples near the pears", "en")).toEqual([
      "the apples near the pears",
    ]);
    expect(found("사과를 (중략) 나누었다", "양측은 사과를 반으로 나누었다.")).toEqual(["사과를 반으로 나누었다"]);
  });

  test("does not turn the words around, nor reach into a word", () => {
    expect(found("pears … apples", "the apples and the pears", "en")).toEqual([]);
    expect(found("app … pears", "the apples and the pears", "en")).toEqual([]);
  });

  test("of square brackets stands for what they replace, letters in them for letters", () => {
    expect(found("the [two] sides agree[d]", "the sides agree, the two sides agreed", "en")).toEqual([
      "the sides agree",
      "the two sides agreed",
    ]);
    expect(found("[T]he sides", "and the sides; others sides", "en")).toEqual(["the sides"]);
  });
});

describe("spaces of Korean compounds", () => {
  test("may be missing in the quotation where whole words stay on both sides", () => {
    expect(found("안보협의회의는", "제56차 안보 협의회의는")).toEqual(["안보 협의회의는"]);
    expect(found("핵우산", "핵 우산을")).toEqual(["핵 우산"]);
    expect(found("위기시", "위기 시에는")).toEqual(["위기 시"]);
  });

  test.each([
    ["우주", "그 경우 주한미군은"],
    ["미국", "한미 국방장관"],
    ["북한", "대북 한미 공조"],
    ["한미", "한 미국인"],
    ["합의문", "합의 문제"],
    ["이행과", "이행 과정"],
  ])("make no %s of %s", (wording, text) => {
    expect(found(wording, text)).toEqual([]);
  });
});

describe("countries that are named together", () => {
  test("stand in any order, as words of their own", () => {
    expect(found("북러", "러·북 협력과 러북 조약")).toEqual(["러·북", "러북"]);
    expect(found("미한동맹", "한·미동맹")).toEqual(["한·미동맹"]);
    expect(found("한일", "통일한 나라")).toEqual([]);
    expect(found("한미일", "미일한 협력")).toEqual(["미일한"]);
    expect(found("北러", "북러 협력")).toEqual(["북러"]);
  });

  test("are no pair in the name of one", () => {
    expect(found("북한", "한북 대학")).toEqual([]);
  });
});

describe("contractions", () => {
  test.each([
    ["강조했다", "강조하였다"],
    ["강조하였다", "강조했다"],
    ["됐다", "되었다"],
    ["돼", "되어"],
    ["이뤄졌다", "이루어졌다"],
    ["통하여", "통해"],
    ["갖춰", "갖추어"],
    ["나타냈다", "나타내었다"],
    ["시켰다", "시키었다"],
    ["이러한 협력", "이런 협력"],
    ["않았다", "아니하였다"],
  ])("%s is %s", (wording, text) => {
    expect([found(wording, text), found(text, wording)]).toEqual([[text], [wording]]);
  });

  test("are the only change of a verb", () => {
    expect(found("강조했다", "강조한다, 강조하겠다")).toEqual([]);
    expect(found("되었다", "되겠다")).toEqual([]);
  });
});

test("inner quotation marks are passed over, apostrophes inside a word are not", () => {
  expect(found("the “new” era's end", "the ‘new’ era’s end", "en")).toEqual(["the ‘new’ era’s end"]);
  expect(found("a new, era", "a “new,” era", "en")).toEqual(["a “new,” era"]);
  expect(found("its", "it's", "en")).toEqual([]);
  expect(found("전략문서", "‘전략문서’, 〈전략문서〉")).toEqual(["전략문서", "전략문서"]);
});

test("a wording is looked for whatever its first letters are", () => {
  expect(found("communique\u0301s", "Two communiqués.", "en")).toEqual(["communiqués"]);
  expect(found("U.S. forces", "the US forces", "en")).toEqual(["US forces"]);
  expect(found("a 2+2 meeting", "A 2+2 meeting", "en")).toEqual(["A 2+2 meeting"]);
  expect(found("the [two] sides", "of the sides", "en")).toEqual(["the sides"]);
  expect(found("[two] the sides (omitted) agreed", "the sides have agreed", "en")).toEqual(["the sides have agreed"]);
  expect(found("NPT 체제", "NPT체제", "ko")).toEqual(["NPT체제"]);
});

test("of several wordings the first and longest has a place", () => {
  const text = "전시 작전통제권 전환";
  const places = compileAllQuoted(["작전통제권", "전시 작전통제권"], "ko")(text);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(["전시 작전통제권"]);
});

test("a blank wording is refused", () => {
  for (const blank of ["", " * ", "‘’"]) expect(() => compileQuoted(blank, "ko")).toThrow("blank");
});

test("says what is taken otherwise than it is typed", () => {
  const kinds = (wording: string, language: "en" | "ko") => takenAs(wording, language).map(({ kind }) => kind);
  expect(kinds("current level", "en")).toEqual([]);
  expect(kinds("the [c]urrent … “level” of", "en")).toEqual(["gap", "letters", "quotes"]);
  expect(takenAs("북러 협력을 강조했다", "ko")).toEqual([
    { kind: "order", own: "북러", others: ["러북"] },
    { kind: "contraction" },
    { kind: "spacing" },
  ]);
});
