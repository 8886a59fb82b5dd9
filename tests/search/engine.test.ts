/** The engine's answers over made-up texts: their order, their counts, and what becomes of a search overtaken. */
import { describe, expect, test } from "vitest";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import { createEngine, isQuotationFound } from "../../src/search/engine.ts";
import type { Search } from "../../src/search/query.ts";
import { textOf, topicOf } from "../support/made-up-corpus.ts";
import { engineOver, libraryOf } from "../support/search-index.ts";

const nothing: Search = { q: "", lang: undefined, meeting: undefined, topic: undefined, sort: undefined };

const paragraph = (number: number, text: string, ...topics: string[]) => ({ number, text, topics }) as never;
const corpusOf = (...communiques: Communique[]) =>
  ({ communiques, topics: [topicOf("level"), topicOf("training")] }) as unknown as Corpus;

function engineFor(...communiques: Communique[]) {
  const engine = engineOver(corpusOf(...communiques));
  const ask = async (q: string, filters: Partial<Search> = {}) => {
    const answer = await engine.search({ ...nothing, ...filters, q });
    if (!answer) throw new Error("overtaken");
    return answer;
  };
  const places = async (q: string, filters: Partial<Search> = {}) =>
    (await ask(q, filters)).hits.map(({ meeting, lang, number }) => `${meeting}.${lang} ¶${number}`);
  return { engine, ask, places };
}

describe("a country that the press names otherwise", () => {
  const texts = () =>
    engineFor(
      textOf(1, [paragraph(1, "North Korean arms."), paragraph(2, "Korean arms of the north.")]),
      textOf(2, [paragraph(1, "DPRK arms, North Korean arms."), paragraph(2, "DPRK arms."), paragraph(3, "DPRK.")]),
    );

  test("is found by both names, and not by the words of one apart", async () => {
    const { places, ask } = texts();
    expect((await places("North Korean arms")).sort()).toEqual(["1.en ¶1", "2.en ¶1", "2.en ¶2"]);
    const { taken, wording, meetings } = await ask("North Korean arms");
    expect([taken, wording?.exact, wording?.more]).toEqual([{ query: "DPRK arms", count: 1 }, 2, 1]);
    expect((await ask("North Korean arms", { meeting: 1 })).taken?.count).toBe(0);
    expect(meetings).toEqual([
      { meeting: 1, count: 1 },
      { meeting: 2, count: 2 },
    ]);
    expect(await places("North Korean arms", { meeting: 1 })).toEqual(["1.en ¶1"]);
  });

  test("is marked under the name that stands there", async () => {
    const { engine, ask } = texts();
    const { hits } = await ask("North Korean arms");
    const marked = (await engine.read(hits, "North Korean arms")).map(({ text, marks }) =>
      marks.map(({ start, end }) => text.slice(start, end)).join("|"),
    );
    expect(marked.sort()).toEqual(["DPRK|arms", "North Korean|arms", "arms|North Korean|arms"]);
  });

  test("is looked for as it stands between quotation marks", async () => {
    const { places, ask } = texts();
    expect((await places('"North Korean" arms')).sort()).toEqual(["1.en ¶1", "2.en ¶1"]);
    expect((await ask('"North Korean"')).taken).toBeUndefined();
  });
});

describe("order of the hits", () => {
  test("of equals is the newer meeting, then the order of the text, then English", async () => {
    const { places } = engineFor(
      textOf(1, [paragraph(2, "SCM"), paragraph(1, "SCM")], "ko"),
      textOf(1, [paragraph(1, "SCM"), paragraph(2, "SCM")]),
      textOf(2, [paragraph(3, "SCM")]),
    );
    const expected = ["2.en ¶3", "1.en ¶1", "1.ko ¶1", "1.en ¶2", "1.ko ¶2"];
    expect(await places("SCM")).toEqual(expected);
    expect(await places("SCM", { sort: "date" })).toEqual(expected);
    expect(await places("", { lang: "ko" })).toEqual(["1.ko ¶1", "1.ko ¶2"]);
  });

  test("for a reader of Korean is Korean first, and without words pair by pair", async () => {
    const pair = (lang: "en" | "ko") => textOf(1, [paragraph(1, "SCM"), paragraph(2, "SCM")], lang);
    const engine = engineOver(corpusOf(pair("en"), pair("ko")), "ko");
    const places = async (search: Partial<Search>) =>
      (await engine.search({ ...nothing, ...search }))?.hits.map(({ number, lang }) => `${lang} ¶${number}`);
    expect(await places({ q: "SCM" })).toEqual(["ko ¶1", "ko ¶2", "en ¶1", "en ¶2"]);
    expect(await places({ meeting: 1 })).toEqual(["ko ¶1", "en ¶1", "ko ¶2", "en ¶2"]);
  });

  test("puts what stands inside another word last, and says so", async () => {
    const { ask, places } = engineFor(
      textOf(1, [paragraph(1, "중국과 그 이웃")], "ko"),
      textOf(2, [paragraph(1, "미합중국 미합중국 미합중국"), paragraph(2, "미합중국과 중국")], "ko"),
    );
    for (const q of ["중국", "“중국”"]) expect((await places(q)).at(-1)).toBe("2.ko ¶1");
    expect((await ask("중국")).hits.map(({ isStrange }) => isStrange)).toEqual([false, false, true]);
    expect((await ask("미합중국")).hits.map(({ isStrange }) => isStrange)).toEqual([false, false]);
  });

  test("by relevance is the score before the date; by date it is not", async () => {
    const { places } = engineFor(
      textOf(1, [paragraph(1, "a level of levels")]),
      textOf(2, [paragraph(1, "the level of forces")]),
    );
    expect(await places("level")).toEqual(["1.en ¶1", "2.en ¶1"]);
    expect(await places("level", { sort: "date" })).toEqual(["2.en ¶1", "1.en ¶1"]);
  });

  test("puts the very words first, then the matter, then the mention", async () => {
    const { places } = engineFor(
      textOf(1, [
        paragraph(1, "their levels", "training"),
        paragraph(2, "their levels", "level"),
        paragraph(3, "their level", "training"),
      ]),
    );
    expect(await places("level")).toEqual(["1.en ¶3", "1.en ¶2", "1.en ¶1"]);
  });

  test("goes by a score to which the length of an average paragraph is the measure", async () => {
    const { ask } = engineFor(textOf(1, [paragraph(1, "level"), paragraph(2, "level of forces")]));
    // 1 / (1 + 1.2 × (0.25 + 0.75 × length / 2)), and 1 for the very word.
    const { hits } = await ask("level");
    expect(hits.map(({ score }) => score)).toEqual([expect.closeTo(1.5714, 4), expect.closeTo(1.3774, 4)]);
    expect((await ask("", { meeting: 1 })).hits.map(({ score }) => score)).toEqual([0, 0]);
  });
});

describe("counts", () => {
  test("by meeting are those of every meeting with a hit, oldest first", async () => {
    const { ask } = engineFor(
      textOf(3, [paragraph(1, "level")]),
      textOf(1, [paragraph(1, "level"), paragraph(2, "level")]),
      textOf(2, [paragraph(1, "force")]),
    );
    const { meetings, hits } = await ask("level", { meeting: 3 });
    expect(meetings).toEqual([
      { meeting: 1, count: 2 },
      { meeting: 3, count: 1 },
    ]);
    expect(hits).toHaveLength(1);
  });

  test("of the wording are those of the meeting asked for", async () => {
    const { ask } = engineFor(
      textOf(1, [paragraph(1, "current level"), paragraph(2, "level of current forces")]),
      textOf(2, [paragraph(1, "levels and current forces")]),
    );
    const wording = { query: "current level", isQuoted: false, words: 2, letPass: [] };
    expect((await ask("current level")).wording).toEqual({ ...wording, exact: 1, more: 2 });
    expect((await ask("current level", { meeting: 2 })).wording).toEqual({ ...wording, exact: 0, more: 1 });
    expect((await ask('"current level"')).wording).toEqual({ ...wording, isQuoted: true, exact: 1, more: 2 });
  });
});

describe("a search", () => {
  test.each(["", "😀 %%%"])("for %j answers nothing at all", async (q) => {
    const { ask } = engineFor(textOf(1, [paragraph(1, "level")]));
    expect(await ask(q)).toStrictEqual({ hits: [], atOnce: 0, meetings: [], wording: undefined, taken: undefined });
  });

  test("that narrows without words answers everything there, and a word of none nothing", async () => {
    const { places } = engineFor(textOf(1, [paragraph(1, "level"), paragraph(2, "force")]));
    expect(await places("", { meeting: 1 })).toEqual(["1.en ¶1", "1.en ¶2"]);
    expect(await places("%%%", { meeting: 1 })).toEqual([]);
  });

  test("shows at once what five shelves hold, and twenty at most", async () => {
    const { ask } = engineFor(
      textOf(
        1,
        Array.from({ length: 300 }, (_, at) => paragraph(at + 1, `level ${at % 48}x`)),
      ),
    );
    expect((await ask("0x")).atOnce).toBe(5);
    expect((await ask("level")).atOnce).toBe(20);
    expect((await ask("level 7x", { meeting: 1 })).atOnce).toBe(5);
  });

  test("that was overtaken is dropped", async () => {
    const { engine } = engineFor(textOf(1, [paragraph(1, "level")]));
    const older = engine.search({ ...nothing, q: "level" });
    expect((await engine.search({ ...nothing, q: "level" }))?.hits).toHaveLength(1);
    expect(await older).toBeUndefined();
  });

  test("fails aloud when a file does not load", async () => {
    const none = () => Promise.reject(new Error("offline"));
    const engine = createEngine({ paragraphs: none, words: none, shelf: none });
    await expect(engine.search({ ...nothing, q: "level" })).rejects.toThrow("offline");
  });

  test("that was overtaken drops its failure as well", async () => {
    const library = libraryOf(corpusOf(textOf(1, [paragraph(1, "level")])));
    let isDown = true;
    const engine = createEngine({
      ...library,
      words: (script) => (isDown ? Promise.reject(new Error("offline")) : library.words(script)),
    });
    const older = engine.search({ ...nothing, q: "level" });
    const newer = engine.search(nothing);
    expect(await older).toBeUndefined();
    expect((await newer)?.hits).toEqual([]);
    isDown = false;
    expect((await engine.search({ ...nothing, q: "level" }))?.hits).toHaveLength(1);
  });
});

describe("the text of a hit", () => {
  test("is read with the marks of a query, and with none where it does not answer", async () => {
    const { engine, ask } = engineFor(textOf(1, [paragraph(1, "a level")]));
    const { hits } = await ask("level");
    const marksOf = async (q: string) => (await engine.read(hits, q)).map(({ text, marks }) => ({ text, marks }));
    expect(await marksOf("level")).toEqual([{ text: "a level", marks: [{ start: 2, end: 7, word: 0 }] }]);
    expect(await marksOf("force")).toEqual([{ text: "a level", marks: [] }]);
  });
});

describe("where no paragraph holds all the words", () => {
  const meetingOf = (word: string) => ({ "1st": 1, "2nd": 2 })[word];
  const texts = [
    textOf(1, [
      paragraph(1, "The Minister praised operations in the Gulf of Aden."),
      paragraph(2, "The Gulf."),
      paragraph(3, "Other."),
    ]),
    textOf(2, [
      paragraph(1, "Operations in the Gulf of Aden, and trade with the DPRK."),
      paragraph(2, "Other."),
      paragraph(3, "Other."),
    ]),
  ];
  const partly = async (q: string, filters: Partial<Search> = {}) => {
    const { engine } = engineFor(...texts);
    const { hits } = await engine.partly({ ...nothing, ...filters, q }, meetingOf);
    return hits.map(
      ({ meeting, number, held, lacking }) => `${meeting} ¶${number} ${held.join(" ")} − ${lacking.join(" ")}`,
    );
  };

  test("those that hold most of them come, the nearest and the newest first", async () => {
    expect(await partly("Esper praised operations Gulf Aden")).toEqual([
      "1 ¶1 praised operations gulf aden − esper",
      "2 ¶1 operations gulf aden − esper praised",
    ]);
  });

  test("a word that names a meeting narrows to its texts", async () => {
    expect(await partly("1st Esper Gulf Aden")).toEqual(["1 ¶1 gulf aden − esper"]);
    expect(await partly("1st and 2nd Esper Gulf Aden")).toHaveLength(2);
    expect(await partly("1st Esper Gulf Aden", { meeting: 2 })).toEqual(["2 ¶1 gulf aden − esper"]);
  });

  test("a country goes by the texts' own name", async () => {
    expect(await partly("North Korean trade secrets")).toEqual(["2 ¶1 dprk trade − secrets"]);
  });

  test("are five at most", async () => {
    const all = Array.from({ length: 60 }, (_, at) => paragraph(at + 1, at < 6 ? "Gulf of Aden" : "Other."));
    const { engine } = engineFor(textOf(1, all));
    const { hits } = await engine.partly({ ...nothing, q: "Gulf Aden Esper" }, meetingOf);
    expect(hits.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("one that holds less than half by weight does not, nor is a quotation or a single word taken apart", async () => {
    expect(await partly("Gulf praised trade minister")).toEqual(["1 ¶1 gulf praised minister − trade"]);
    expect(await partly("“Esper praised” operations")).toEqual([]);
    // A common word beside one that stands nowhere, and a number alone, are chance.
    expect(await partly("Gulf zebras")).toEqual([]);
    const { engine } = engineFor(
      textOf(1, [paragraph(1, "In 70 years."), paragraph(2, "Other."), paragraph(3, "Aden.")]),
    );
    const held = async (q: string) => (await engine.partly({ ...nothing, q }, () => undefined)).hits.length;
    expect([await held("70 zebras"), await held("Aden zebras")]).toEqual([0, 1]);
    expect(await partly("Esper")).toEqual([]);
  });
});

describe("a quotation as people quote", () => {
  const texts = () =>
    engineFor(
      textOf(1, [paragraph(1, "They keep the current level of personnel in the ROK and enhance readiness.")]),
      textOf(2, [paragraph(1, "Readiness in South Korea: they enhance and keep the current level of personnel.")]),
      textOf(3, [paragraph(1, "양측은 핵 협의그룹의 성과를 환영하였다.")], "ko"),
    );

  test("is found over its brackets and ellipses, and stands first", async () => {
    const { places, ask } = texts();
    const q = "the current level of personnel in [South Korea] and enhance readiness";
    expect(await places(q)).toEqual(["1.en ¶1", "2.en ¶1"]);
    expect((await ask(q)).wording).toMatchObject({ exact: 1, more: 1, letPass: [{ kind: "gap" }] });
    expect(await places("current level … enhance readiness")).toEqual(["1.en ¶1", "2.en ¶1"]);
    expect(await places(`"${q}"`)).toEqual(["1.en ¶1"]);
  });

  test("is found contracted, and with other spaces, as the trace finds it", async () => {
    const { places, ask } = texts();
    const q = "양측은 핵협의그룹의 성과를 환영했다.";
    expect(await places(q)).toEqual(["3.ko ¶1"]);
    expect((await ask(q)).wording?.letPass.map(({ kind }) => kind)).toEqual(["contraction", "spacing"]);
    expect(await places('"핵협의그룹"')).toEqual(["3.ko ¶1"]);
  });

  test("that stands word for word is one, and a few words are none", async () => {
    const { ask } = texts();
    const isFound = async (q: string) => isQuotationFound(q, await ask(q));
    expect(await isFound("양측은 핵협의그룹의 성과를 환영했다.")).toBe(true);
    expect(await isFound("핵협의그룹의 성과를")).toBe(false);
    expect(await isFound("성과를 핵협의그룹의 양측은 환영했다.")).toBe(false);
  });
});
