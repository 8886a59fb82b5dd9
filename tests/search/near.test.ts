/** What is taken from Pagefind's answers; Pagefind's own index is asked in real-texts.test.ts. */
import { describe, expect, test } from "vitest";
import { nearHits } from "../../src/search/near.ts";
import type { Search } from "../../src/search/query.ts";

const nothing: Search = { q: "", lang: undefined, meeting: undefined, topic: undefined, sort: undefined };

/** Asks an index that answers every query with paragraphs 1, 2, … of these texts. */
async function ask(q: string, texts: readonly string[], filters: Partial<Search> = {}) {
  const asked: { words: string; filters: Record<string, string> }[] = [];
  const results = texts.map((content, at) => ({
    data: async () => ({ content, meta: { meeting: "56", number: `${at + 1}`, lang: "en" } }),
  }));
  const search = async (words: string, options: { filters: Record<string, string> }) => {
    asked.push({ words, ...options });
    return { results };
  };
  return { hits: await nearHits({ search }, { ...nothing, ...filters, q }), asked };
}

/** The relatives that a text holds of a query. */
const relatives = async (q: string, text: string) => (await ask(q, [text])).hits[0]?.words;

describe("a relative of a word", () => {
  test("shares four letters at least", async () => {
    expect(await relatives("unite", "their unity")).toEqual(["unity"]);
    expect(await relatives("unit", "their unity")).toEqual(["unity"]);
    expect(await relatives("uni", "their unity")).toBeUndefined();
    expect(await relatives("units", "a union")).toBeUndefined();
  });

  test.each([
    ["abcdefghijkl12345678", "abcdefghijkl"],
    ["abcdef1234", "abcdef"],
    ["abcde12", "abcde"],
  ])("shares three fifths of %s at least", async (asked, beginning) => {
    expect(await relatives(asked, `the ${beginning}xyz`)).toEqual([`${beginning}xyz`]);
    expect(await relatives(asked, `the ${beginning.slice(0, -1)}xyz`)).toBeUndefined();
  });

  test("is the one that shares most, the first of equals, as it is printed", async () => {
    expect(await relatives("Taiwanese", "a Taiw, a Taiwan, a Taiwan’s strait")).toEqual(["Taiwan"]);
    expect(await relatives("communiques", "the Communiqué’s text")).toEqual(["Communiqué’s"]);
  });

  test("must stand there for every word", async () => {
    expect(await relatives("Taiwanese unity", "unite Taiwan")).toEqual(["Taiwan", "unite"]);
    expect(await relatives("Taiwanese zebra", "unite Taiwan")).toBeUndefined();
    expect(await relatives("Taiwanese", "")).toBeUndefined();
  });
});

describe("paragraphs near a query", () => {
  test("are told by meeting, number and language", async () => {
    expect((await ask("Taiwanese", ["Taiwan"])).hits).toEqual([
      { meeting: 56, number: 1, lang: "en", words: ["Taiwan"] },
    ]);
  });

  test("are three at most, the nearest first", async () => {
    const { hits } = await ask("Taiwanese", ["nothing", "Taiwan", "Taiwan", "Taiwan", "Taiwan"]);
    expect(hits.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  test("are looked for among the first ten answers", async () => {
    const behind = (others: number) => [...new Array(others).fill("nothing"), "Taiwan"];
    expect((await ask("Taiwanese", behind(9))).hits).toHaveLength(1);
    expect((await ask("Taiwanese", behind(10))).hits).toEqual([]);
  });

  test("are asked for by words without quotation marks, and with what narrows the search", async () => {
    expect((await ask('"Force levels" in', [])).asked).toStrictEqual([{ words: "force levels", filters: {} }]);
    const filters = { lang: "en", meeting: 56, topic: "training" } as const;
    expect((await ask("level", [], filters)).asked).toStrictEqual([
      { words: "level", filters: { language: "en", meeting: "56", topic: "training" } },
    ]);
  });

  test("are not asked for where no word is asked", async () => {
    expect((await ask("%%%", ["Taiwan"])).asked).toStrictEqual([]);
  });
});
