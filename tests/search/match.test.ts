import { describe, expect, test } from "vitest";
import { divide, matchText } from "../../src/search/match.ts";
import { answererOf } from "../../src/search/same-word.ts";
import { termsOf } from "../../src/search/words.ts";

/** The text with its marks in brackets, or "nothing". */
function marked(text: string, query: string): string {
  const lang = /\p{sc=Hangul}/u.test(text) ? "ko" : "en";
  const marks = matchText(divide(text, lang), termsOf(query));
  if (!marks) return "nothing";
  return marks.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe("a word answers another", () => {
  test.each([
    ["levels", "level"],
    ["level", "levels"],
    ["denuclearization", "denuclearize"],
    ["denuclearization", "denucleariz"],
    ["policies", "policy"],
    ["policy", "policies"],
    ["plan", "planned"],
    ["reaffirmed", "reaffirms"],
    ["주한미군의", "주한미군"],
    ["주한미군의", "주한미군이"],
    ["비핵화를", "비핵화의"],
    ["비핵화", "비핵화의"],
    ["작전통제권을", "통제권"],
    ["방위비분담금", "분담금"],
    ["핵", "핵"],
    ["scm의", "scm"],
    ["제56차", "56"],
    ["ncg", "ncg는"],
  ])("%s answers %s", (word, asked) => {
    expect(answererOf(asked)(word)).toBeDefined();
  });

  test.each([
    ["alliance", "allies"],
    ["policy", "police"],
    ["development", "denuclearization"],
    ["us", "used"],
    ["평화", "평가"],
    ["한반", "한반도의"],
    ["한반기", "한반도"],
    ["북핵", "핵"],
    ["전문성", "전문가"],
    ["제156차", "56"],
  ])("%s does not answer %s", (word, asked) => {
    expect(answererOf(asked)(word)).toBeUndefined();
  });
});

describe("a text matches a query", () => {
  test("when each of its words stands there, in whatever order and form", () => {
    expect(marked("maintain current USFK force levels", "level current")).toBe(
      "maintain [current] USFK force [levels]",
    );
    expect(marked("maintain current USFK forces", "level current")).toBe("nothing");
  });

  test("exactly, where the query is quoted", () => {
    expect(marked("the current security and the current level", '"current level"')).toBe(
      "the current security and the [current level]",
    );
    expect(marked("current force levels", '"current level"')).toBe("nothing");
    expect(marked("current levels", '"current level"')).toBe("nothing");
  });

  test("with a Korean word and its particle, marking the word", () => {
    expect(marked("주한미군의 현재 전력 수준을", "주한미군")).toBe("[주한미군]의 현재 전력 수준을");
    expect(marked("주한미군의 현재 전력 수준을", '"전력 수준"')).toBe("주한미군의 현재 [전력 수준]을");
  });

  test("through the sign of a compound", () => {
    expect(marked("북한의 핵·미사일 위협", "핵미사일")).toBe("북한의 [핵·미사일] 위협");
    expect(marked("북한의 핵·미사일 위협", "미사일")).toBe("북한의 핵·[미사일] 위협");
    expect(marked("한ㆍ미 양국", "한·미")).toBe("[한ㆍ미] 양국");
    expect(marked("the Indo-Pacific region", "indo-pacific")).toBe("the [Indo]-[Pacific] region");
    expect(marked("the Indo-Pacific region", "indopac")).toBe("the [Indo-Pacific] region");
  });

  test("with a Korean word through the spaces of the text, but no word made of scraps", () => {
    expect(marked("핵 협의그룹(NCG)의 진전", "핵협의그룹")).toBe("[핵 협의그룹](NCG)의 진전");
    expect(marked("핵협의그룹의 진전", "핵 협의그룹")).toBe("[핵][협의그룹]의 진전");
    expect(marked("전시 작전통제권 전환을", "통제권전환")).toBe("전시 작전[통제권 전환]을");
    expect(marked("경우 주한미군은", "우주")).toBe("nothing");
    expect(marked("동맹을 강화한다. 반도체 협력", "한반도")).toBe("nothing");
  });

  test("without overlapping marks", () => {
    expect(marked("force levels", "force force levels level")).toBe("[force] [levels]");
  });
});
