/** What is found under which filters, and what is read for it, over made-up texts. */
import { describe, expect, test } from "vitest";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import { createFinder, type Filters } from "../../src/search/finder.ts";
import { termsOf } from "../../src/search/words.ts";
import { textOf, topicOf } from "../support/made-up-corpus.ts";
import { libraryOf } from "../support/search-index.ts";

const everything: Filters = { lang: undefined, meeting: undefined, topic: undefined };

const paragraph = (number: number, text: string, ...topics: string[]) => ({ number, text, topics }) as never;

/** A finder over texts, and the files that it asked for. */
function finderOver(...communiques: Communique[]) {
  const library = libraryOf({ communiques, topics: [topicOf("policy"), topicOf("training")] } as unknown as Corpus);
  const asked: string[] = [];
  const finder = createFinder({
    paragraphs: () => {
      asked.push("index");
      return library.paragraphs();
    },
    words: (script) => {
      asked.push(script);
      return library.words(script);
    },
    shelf: (number) => {
      asked.push(`shelf ${number}`);
      return library.shelf(number);
    },
  });
  const find = (q: string, filters: Partial<Filters> = {}) => finder.find(termsOf(q), { ...everything, ...filters });
  return { finder, find, asked };
}

/** So many paragraphs of one text. */
const manyOf = (count: number, text: string) =>
  textOf(
    1,
    Array.from({ length: count }, (_, at) => paragraph(at + 1, text)),
  );

describe("files", () => {
  const over = () =>
    finderOver(textOf(1, [paragraph(1, "level of 전작권")]), textOf(1, [paragraph(1, "전작권")], "ko"));

  test.each([
    ["level", ["other"]],
    ["전작권", ["hangul"]],
    ["level 전작권", ["hangul", "other"]],
    ["제56차", ["hangul", "other"]],
  ])("of words are asked for by the scripts of %j", async (q, scripts) => {
    const { find, asked } = over();
    await find(q);
    await find(q);
    expect(asked.filter((file) => !file.startsWith("shelf")).sort()).toEqual([...scripts, "index"].sort());
  });
});

describe("filters", () => {
  const { find } = finderOver(
    textOf(1, [paragraph(1, "level", "policy"), paragraph(2, "level", "training", "policy")]),
    textOf(2, [paragraph(1, "level 56", "training"), paragraph(2, "force")]),
    textOf(2, [paragraph(1, "SCM 56", "training")], "ko"),
  );
  const places = async (q: string, filters: Partial<Filters> = {}) =>
    (await find(q, filters)).map(
      ({ at, paragraph: { meeting, lang, number } }) => `${at}: ${meeting}.${lang} ¶${number}`,
    );

  test("let everything pass where there are none", async () => {
    expect(await places("")).toEqual(["0: 1.en ¶1", "1: 1.en ¶2", "2: 2.en ¶1", "3: 2.en ¶2", "4: 2.ko ¶1"]);
    expect(await places("level")).toEqual(["0: 1.en ¶1", "1: 1.en ¶2", "2: 2.en ¶1"]);
  });

  test("keep to a language, a meeting or a topic", async () => {
    expect(await places("56", { lang: "ko" })).toEqual(["4: 2.ko ¶1"]);
    expect(await places("level", { meeting: 2 })).toEqual(["2: 2.en ¶1"]);
    expect(await places("level", { topic: "policy" })).toEqual(["0: 1.en ¶1", "1: 1.en ¶2"]);
  });

  test("hold together", async () => {
    expect(await places("", { meeting: 2, topic: "training" })).toEqual(["2: 2.en ¶1", "4: 2.ko ¶1"]);
    expect(await places("", { lang: "en", meeting: 2 })).toEqual(["2: 2.en ¶1", "3: 2.en ¶2"]);
    expect(await places("", { lang: "en", topic: "training" })).toEqual(["1: 1.en ¶2", "2: 2.en ¶1"]);
    expect(await places("", { lang: "ko", meeting: 1 })).toEqual([]);
  });

  test("leave the terms to be answered, every one", async () => {
    expect(await places("level 56")).toEqual(["2: 2.en ¶1"]);
    expect(await places("level force")).toEqual([]);
  });
});

describe("what was found", () => {
  test("tells how often each term stands there", async () => {
    const { find } = finderOver(textOf(1, [paragraph(1, "level of levels and force")]));
    expect((await find("level force"))[0]?.counts).toEqual([2, 1]);
    expect((await find(""))[0]?.counts).toEqual([]);
  });

  test("was read with its marks where it has up to 150 paragraphs, and not where it has more", async () => {
    const readOf = async (count: number) =>
      (await finderOver(manyOf(count, "a level")).find("level")).map(({ read }) => read);
    const few = await readOf(150);
    expect(few).toHaveLength(150);
    expect(few.every((read) => read?.text === "a level" && read.marks[0]?.start === 2)).toBe(true);
    expect(await readOf(151)).toEqual(new Array(151).fill(undefined));
  });

  test("was not read where few paragraphs stand on more than five shelves", async () => {
    const heldBy = (shelves: number) =>
      Array.from({ length: shelves * 48 }, (_, at) => paragraph(at + 1, at % 48 === 0 ? "a level" : "a force"));
    const readOf = async (shelves: number) =>
      (await finderOver(textOf(1, heldBy(shelves))).find("level")).map(({ read }) => read?.text);
    expect(await readOf(5)).toEqual(new Array(5).fill("a level"));
    expect(await readOf(6)).toEqual(new Array(6).fill(undefined));
  });

  test("was not read where no word was asked", async () => {
    const { find, asked } = finderOver(manyOf(3, "a level"));
    expect((await find("")).map(({ read }) => read)).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual(["index"]);
  });

  test("leaves out of many paragraphs those whose text does not hold what the words promise", async () => {
    const others = Array.from({ length: 151 }, (_, at) => paragraph(at + 4, "핵협의그룹"));
    const doubtful = [paragraph(1, "핵 협의그룹"), paragraph(2, "핵 전력과 협의그룹"), paragraph(3, "전력")];
    const found = await finderOver(textOf(1, [...doubtful, ...others], "ko")).find("핵협의그룹");
    expect(found).toHaveLength(152);
    expect(found.slice(0, 2).map(({ at, read }) => [at, read?.text])).toEqual([
      [0, "핵 협의그룹"],
      [3, undefined],
    ]);
  });

  test("leaves out the phrases whose words stand apart", async () => {
    const { find } = finderOver(textOf(1, [paragraph(1, "level of the current"), paragraph(2, "current level")]));
    expect((await find('"current level"')).map(({ at }) => at)).toEqual([1]);
  });
});

describe("files of the index", () => {
  test("are fetched once, and texts divided once", async () => {
    const { finder, find, asked } = finderOver(manyOf(49, "a level"));
    await find("level");
    await find("level");
    expect(asked).toEqual(["index", "other", "shelf 0", "shelf 1"]);
    expect(await finder.read(6)).toBe(await finder.read(6));
    expect(await finder.read(6)).toMatchObject({ text: "a level", lang: "en" });
  });

  test("are read in the language of their text", async () => {
    const { finder } = finderOver(textOf(1, [paragraph(1, "level")]), textOf(1, [paragraph(1, "수준")], "ko"));
    expect([await finder.read(0), await finder.read(1)]).toMatchObject([
      { text: "level", lang: "en" },
      { text: "수준", lang: "ko" },
    ]);
  });
});
