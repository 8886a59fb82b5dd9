import { describe, expect, test } from "vitest";
import { searchString } from "../../src/paths.ts";
import { isBlank, longestQuery, parseSearch } from "../../src/search/query.ts";

const known = { meetings: [{ number: 51 }, { number: 56 }], topics: [{ id: "usfk-force-level" }] };
const none = { q: "", lang: undefined, meeting: undefined, topic: undefined, sort: undefined };

describe("search in an address", () => {
  test.each([
    "current level",
    "주한미군",
    '"current level" & <b>',
    "100% + 50%",
    "#p10?q=x&lang=ko",
    "😀 emoji",
    "\\'\"`$x",
    "</script><script>alert(1)</script>",
  ])("comes back as it was written: %s", (q) => {
    const search = { q, lang: "ko", meeting: 56, topic: "usfk-force-level", sort: "date" } as const;
    expect(parseSearch(searchString(search), known)).toEqual(search);
  });

  test("leaves defaults out", () => {
    expect(searchString(none)).toBe("");
    expect(searchString({ ...none, q: "Taiwan" })).toBe("?q=Taiwan");
    expect(isBlank(parseSearch("", known))).toBe(true);
  });

  test.each([
    "?lang=fr",
    "?meeting=57",
    "?meeting=56.5",
    "?meeting=%00",
    "?meeting=",
    "?topic=x",
    "?topic=__proto__",
    "?sort=relevance",
    "?other=1",
  ])("ignores what it does not know: %s", (query) => {
    expect(parseSearch(query, known)).toEqual(none);
  });

  test.each(["?q=%", "?q=%E0%A4%A", "?q=%ED%A0%80", "?q=\ud800", "?q=a\udc00"])(
    "tolerates broken encoding: %j",
    (query) => {
      const { q } = parseSearch(query, known);
      expect(q.isWellFormed()).toBe(true);
      expect(() => searchString({ q })).not.toThrow();
    },
  );

  test("cuts a query that no paragraph could answer, not through a character", () => {
    expect(parseSearch(`?q=${"a".repeat(10_000)}`, known).q).toHaveLength(longestQuery);
    const { q } = parseSearch(`?q=a${"😀".repeat(5000)}`, known);
    expect(q.isWellFormed()).toBe(true);
    expect(q.length).toBeLessThanOrEqual(longestQuery);
  });

  test("keeps five hundred units and cuts what is longer, without a space at the end", () => {
    const read = (q: string) => parseSearch(`?q=${encodeURIComponent(q)}`, known).q;
    expect(read("a".repeat(500))).toHaveLength(500);
    expect(read("a".repeat(501))).toHaveLength(500);
    expect(read(`${"a".repeat(499)} b`)).toBe("a".repeat(499));
    expect(read(`${"a".repeat(499)}😀`)).toBe("a".repeat(499));
    expect(read(`${"a".repeat(498)} 😀`)).toBe("a".repeat(498));
    expect(read(`${"a".repeat(498)}😀`)).toHaveLength(500);
  });

  test("reads four times as much, since a letter may be typed in four, and no more", () => {
    const read = (q: string) => parseSearch(`?q=${encodeURIComponent(q)}`, known).q;
    const letter = "ᾂ".normalize("NFD");
    expect(letter).toHaveLength(4);
    expect(read(letter.repeat(500))).toBe("ᾂ".repeat(500));
    expect(read(`${" ".repeat(1999)}ab`)).toBe("a");
  });

  test("asks for something where it has words or narrows by anything", () => {
    expect(isBlank(none)).toBe(true);
    expect(isBlank({ ...none, sort: "date" })).toBe(true);
    for (const asked of [{ q: "level" }, { lang: "ko" }, { meeting: 56 }, { topic: "training" }] as const) {
      expect(isBlank({ ...none, ...asked })).toBe(false);
      expect(isBlank({ q: "level", lang: "ko", meeting: 56, topic: "training", sort: undefined })).toBe(false);
    }
  });

  test("composes Hangul and folds white space", () => {
    expect(parseSearch(`?q=${encodeURIComponent(`  ${"주한".normalize("NFD")}\t\n미군 `)}`, known).q).toBe("주한 미군");
  });
});
