/** Which paragraphs of an index may answer a term, and of which only the text can tell. */
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import { openLookup } from "../../src/search/lookup.ts";
import { type WordIndex, wordIndexOf } from "../../src/search/word-index.ts";
import { termsOf } from "../../src/search/words.ts";
import { topicOf } from "../support/made-up-corpus.ts";

/** An index with the words of all scripts. */
const opened = ({ paragraphs, words }: WordIndex) => openLookup(paragraphs, Object.values(words));

/** The index of texts, one paragraph each. */
function lookupOf(...texts: string[]) {
  const paragraphs = texts.map((text, at) => ({ number: at + 1, topics: [], text }));
  return opened(wordIndexOf({ communiques: [{ meeting: 1, lang: "ko", paragraphs }], topics: [] } as never));
}

/** Of each text how often the query's only term stands in it: `2`, `0?` where only the text can tell, `-` where not. */
function counted(query: string, ...texts: string[]): string {
  const [term] = termsOf(query);
  if (!term) return "no term";
  const { counts, unsure } = lookupOf(...texts).candidates(term);
  return texts.map((_, at) => `${counts.get(at) ?? "-"}${unsure.has(at) ? "?" : ""}`).join(" ");
}

describe("a word", () => {
  test("is counted in all words that answer it", () => {
    expect(counted("level", "level levels and level", "the force", "a level")).toBe("3 - 1");
    expect(counted("통제권", "작전통제권과 통제권", "전력")).toBe("2 -");
  });

  test("may stand across a space where one word ends as it begins and another goes on", () => {
    expect(counted("핵협의그룹", "핵 협의그룹", "핵 전력", "협의그룹")).toBe("0? - -");
    expect(counted("핵협의그룹", "핵협의그룹과 핵 협의그룹")).toBe("1");
  });

  test("may go on over more than one space", () => {
    expect(counted("핵협의그룹", "핵 협의 그룹", "핵 협력")).toBe("0? -");
    expect(counted("핵협의그룹", "핵 그룹", "핵 의그")).toBe("- -");
  });

  test("may stand there without its particle", () => {
    expect(counted("핵협의그룹을", "핵 협의그룹의")).toBe("0?");
  });

  test("of one syllable or of another script stands in single words only", () => {
    expect(counted("핵", "핵 전력")).toBe("1");
    expect(counted("forcelevel", "force level")).toBe("-");
  });

  test("is cut at every place", () => {
    expect(counted("가나다라", "가 나다라", "가나 다라", "가나다 라", "라 가나다마")).toBe("0? 0? 0? -");
  });
});

describe("a quoted phrase", () => {
  test("may stand where all its words do, as often as the rarest of them", () => {
    expect(counted('"current level"', "current level, current", "current", "level of current levels")).toBe("1? - 1?");
    expect(counted('"current level"', "level level current current current")).toBe("2?");
  });

  test("may begin and end inside a word", () => {
    expect(counted('"전력 수준"', "전력 수준을", "주한미군전력 수준을", "전력")).toBe("1? 1? -");
  });

  test("stands nowhere where one of its words does", () => {
    expect(counted('"current zebra"', "current level")).toBe("-");
    expect(counted('"current force level"', "current force", "level force current", "level")).toBe("- 1? -");
  });
});

describe("an index", () => {
  test("tells of each paragraph its place, its length and its topics, the first of them the main one", () => {
    const paragraphs = [
      { number: 3, topics: ["policy", "command"], text: "two words" },
      { number: 4, topics: [], text: "no topic here" },
    ];
    const topics = [topicOf("command"), topicOf("policy"), topicOf("unused")];
    const corpus = { communiques: [{ meeting: 56, lang: "en", paragraphs }], topics };
    expect(opened(wordIndexOf(corpus as unknown as Corpus)).paragraphs).toEqual([
      {
        meeting: 56,
        lang: "en",
        number: 3,
        length: 2,
        topic: "policy",
        topics: ["policy", "command"],
        labels: ["Policy", "[Policy]"],
      },
      { meeting: 56, lang: "en", number: 4, length: 3, topic: "", topics: [], labels: [] },
    ]);
  });

  test("of no paragraph has no word", () => {
    const { paragraphs, candidates } = openLookup({ topics: [], texts: [] }, [{ words: "", places: "" }]);
    expect(paragraphs).toEqual([]);
    expect(candidates({ kind: "word", word: "level" }).counts.size).toBe(0);
    expect(candidates({ kind: "phrase", text: "", words: [""] }).counts.size).toBe(0);
  });
});
