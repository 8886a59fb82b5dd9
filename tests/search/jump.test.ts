import { describe, expect, test } from "vitest";
import { jumpOf } from "../../src/search/jump.ts";

describe("a query that is a place", () => {
  test.each([
    "56 10",
    "56:10",
    "56, 10",
    "¶10 of the 56th",
    "para 10 of the 56th SCM",
    "56th ¶10",
    "제56차 10항",
    "제56차 회의 10항",
    "56차 공동성명 제10항".replace("제10항", "10항"),
    "10항, 제56차",
    "５６：１０",
  ])("is a paragraph: %s", (query) => expect(jumpOf(query)).toEqual({ kind: "paragraph", meeting: 56, paragraph: 10 }));

  test.each([
    "compare 51 56",
    "compare 51 and 56",
    "compare the 56th".replace("the 56th", "56th with 51st"),
    "51 vs 56",
    "51st vs. 56th",
    "51 대 56",
    "제51차와 제56차 비교",
    "비교 51 56",
  ])("is a comparison, the older first: %s", (query) =>
    expect(jumpOf(query)).toEqual({ kind: "compare", from: 51, to: 56 }),
  );

  test.each([
    "57",
    "57th",
    "the 57th",
    "57th SCM",
    "SCM 57",
    "제57차",
    "제57차 회의",
    "57차 한미안보협의회의",
    "57th communiqué",
  ])("is a meeting: %s", (query) => expect(jumpOf(query)).toEqual({ kind: "meeting", meeting: 57 }));

  test.each([
    "28,500",
    "2019",
    "level",
    "56 paragraphs of text",
    "the 38th parallel north",
    "",
    "5 6 7",
    "70년",
    "compare",
    "U.S.",
  ])("is none: %s", (query) => expect(jumpOf(query)).toBeUndefined());
});
