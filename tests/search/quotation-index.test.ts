/** The index of quotations leaves out no paragraph that holds one, and says without texts where none does. */
import { describe, expect, test } from "vitest";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import type { Language } from "../../src/paths.ts";
import {
  likeQuotation,
  mayHoldQuotation,
  quotationIndexOf,
  type Vocabulary,
} from "../../src/search/quotation-index.ts";
import { openQuotedTexts } from "../../src/search/quoted-texts.ts";
import { shelvesOf } from "../../src/search/shelves.ts";
import { wordIndexOf } from "../../src/search/word-index.ts";
import { compileQuoted, termsHeld, termsQuoted } from "../../src/text/quoted.ts";
import { textOf } from "../support/made-up-corpus.ts";

const paragraph = (number: number, text: string) => ({ number, text, topics: [] }) as never;
const textWith = (meeting: number, texts: readonly string[], lang: Language = "en") =>
  textOf(
    meeting,
    texts.map((text, at) => paragraph(at + 1, text)),
    lang,
  );

/** Its files as they are published, and which of them were asked for. */
function libraryOf(...communiques: Communique[]) {
  const corpus = { communiques, topics: [] } as unknown as Corpus;
  const asked: string[] = [];
  const files = (of: Vocabulary) => quotationIndexOf(corpus, of);
  return {
    asked,
    paragraphs: async () => wordIndexOf(corpus).paragraphs,
    shelf: async (number: number) => {
      asked.push(`shelf ${number}`);
      return shelvesOf(corpus)[number] ?? [];
    },
    terms: async (of: Vocabulary) => files(of).file,
    bucket: async (of: Vocabulary, number: number) => {
      asked.push(`${of} ${number}`);
      return files(of).buckets[number] ?? "";
    },
  };
}

const placesIn = async (wording: string, lang: Language, ...communiques: Communique[]) => {
  const may = await mayHoldQuotation(wording, lang, libraryOf(...communiques));
  return may && [...may];
};

describe("terms of a quotation", () => {
  test.each<[text: string, quotation: string, lang: Language]>([
    ["the Alliances' levels", "level*", "en"],
    ["the Alliance", "[A]lliance", "en"],
    ["the Realliance", "[R]ealliance", "en"],
    ["alliances hold", "alliance[] hold", "en"],
    ["the U.S.-ROK Alliance’s “iron-clad” bond", "US-ROK Alliance's iron-cl*", "en"],
    ["제56차 SCMMCM 회의", "SCM MCM 회의", "ko"],
    ["제56차 SCM회의에서", "SCM 회의", "ko"],
    ["SCMé 회의", "é 회의", "ko"],
    ["핵·미사일 위협", "핵 미사일 위협", "ko"],
    ["핵 협의 그룹을 논의", "핵협의그룹", "ko"],
    ["합의했다", "합의하였다", "ko"],
    ["러북 간 협력", "북러 간 협력", "ko"],
    ["한-미 동맹", "한미동맹", "ko"],
    ["ＳＣＭ 회의", "scm 회의", "ko"],
  ])("are all held by a text that holds it: %j, %j", (text, quotation, lang) => {
    expect(compileQuoted(quotation, lang)(text)).not.toEqual([]);
    const held = [...termsHeld(text, lang)];
    const missing = termsQuoted(quotation, lang).filter(
      (term) => !held.some((one) => (term.isWhole ? one === term.text : one.includes(term.text))),
    );
    expect(missing).toEqual([]);
  });

  test("are runs of letters and pairs of syllables, as far as they are sure", () => {
    const said = (wording: string, lang: Language) =>
      termsQuoted(wording, lang).map(({ text, isWhole }) => `${text}${isWhole ? "" : "~"}`);
    expect(said("current level*", "en")).toEqual(["current", "level~"]);
    expect(said("the […] level", "en")).toEqual(["the", "level"]);
    expect(said("alliance[s] level", "en")).toEqual(["alliance~", "level"]);
    expect(said("SCM 회의 수준", "ko")).toEqual(["scm~", "회의", "의수", "수준"]);
    expect(said("합의하였다", "ko")).toEqual(["합의"]);
    expect(said("…", "en")).toEqual([]);
  });
});

describe("the index", () => {
  const texts = [
    textWith(1, ["current force level", "level of current forces", "other words"]),
    textWith(1, ["한미동맹의 현재 수준", "SCM 회의", "현재의 수준"], "ko"),
    textWith(2, ["the current level"]),
  ];

  test("names the paragraphs that have every term, counted through all texts", async () => {
    expect(await placesIn("current level", "en", ...texts)).toEqual([0, 1, 6]);
    expect(await placesIn("lev*", "en", ...texts)).toEqual([0, 1, 6]);
    expect(await placesIn("현재 수준", "ko", ...texts)).toEqual([3]);
    expect(await placesIn("scm", "ko", ...texts)).toEqual([4]);
    expect(await placesIn("lev", "en", ...texts)).toEqual([]);
  });

  test("leaves in every paragraph where nothing is sure", async () => {
    expect(await placesIn("동", "ko", ...texts)).toBeUndefined();
  });

  test("asks for no places where a term is nowhere", async () => {
    const library = libraryOf(...texts);
    expect(await mayHoldQuotation("current zebra", "en", library)).toEqual(new Set());
    expect(library.asked).toEqual([]);
  });

  test("tells by rare terms what is like a quotation", async () => {
    expect(await likeQuotation("zebra force and levels", "en", 4, libraryOf(...texts))).toEqual([0]);
    expect((await likeQuotation("current force level", "en", 4, libraryOf(...texts)))[0]).toBe(0);
  });

  test("finds each term in its bucket, however many there are", async () => {
    const many = Array.from({ length: 4000 }, (_, at) => `w${at} x${at % 7}`);
    const library = libraryOf(textWith(1, many));
    expect(
      quotationIndexOf({ communiques: [textWith(1, many)] } as unknown as Corpus, "en").buckets.length,
    ).toBeGreaterThan(1);
    for (const at of [0, 1, 999, 2500, 3999])
      expect(await mayHoldQuotation(`w${at} x${at % 7}`, "en", library)).toEqual(new Set([at]));
  });
});

describe("texts of a quotation", () => {
  const texts = [
    textWith(2, ["the current level", "zebras"]),
    textWith(1, ["current level"]),
    textWith(1, ["현재 수준"], "ko"),
  ];

  test("come with the paragraphs that may hold it, oldest first, and with the number of all", async () => {
    const library = libraryOf(...texts);
    expect(await openQuotedTexts(library).holding("current level", ["en"])).toEqual([
      { meeting: 1, lang: "en", count: 1, paragraphs: [{ number: 1, text: "current level" }] },
      { meeting: 1, lang: "ko", count: 1, paragraphs: [] },
      { meeting: 2, lang: "en", count: 2, paragraphs: [{ number: 1, text: "the current level" }] },
    ]);
    expect(library.asked).toEqual(["en 0", "shelf 0"]);
  });

  test("come with the neighbours of those that are like it", async () => {
    const near = await openQuotedTexts(libraryOf(...texts)).near("level of zebras", "en");
    expect(near.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 0, 2]);
  });

  test("are asked for again after a failure", async () => {
    const library = libraryOf(...texts);
    let isDown = true;
    const quoted = openQuotedTexts({
      ...library,
      shelf: (number) => (isDown ? Promise.reject(new Error("offline")) : library.shelf(number)),
    });
    await expect(quoted.holding("current level", ["en"])).rejects.toThrow("offline");
    isDown = false;
    expect((await quoted.holding("current level", ["en"]))[0]?.paragraphs).toHaveLength(1);
  });
});
