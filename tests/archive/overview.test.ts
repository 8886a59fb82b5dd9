import { describe, expect, it } from "vitest";
import type { Communique, Corpus, Meeting } from "../../src/archive/corpus.ts";
import { newestPair, stripOf } from "../../src/archive/overview.ts";

const meeting = (number: number, languages: ("en" | "ko")[] = [], year = "") =>
  ({
    number,
    languages,
    text: languages.length > 0 ? "held" : "not-held",
    ...(year && { start: { value: `${year}-10-01` } }),
  }) as unknown as Meeting;

const corpusOf = (...meetings: Meeting[]) =>
  ({
    meetings,
    communiques: meetings.flatMap(({ number, languages }) =>
      languages.map((lang) => ({ meeting: number, lang }) as Communique),
    ),
  }) as unknown as Corpus;

const named = (pair: [Communique, Communique] | undefined) => pair?.map(({ meeting, lang }) => `${meeting}.${lang}`);

describe("newestPair", () => {
  it("takes the two newest texts, older first", () => {
    expect(
      named(newestPair(corpusOf(meeting(51, ["en"]), meeting(55, ["en"]), meeting(56, ["en", "ko"])), "en")),
    ).toEqual(["55.en", "56.en"]);
  });

  it("takes the reader's language where both are held in it", () => {
    const corpus = corpusOf(meeting(55, ["en", "ko"]), meeting(56, ["en", "ko"]));
    expect(named(newestPair(corpus, "ko"))).toEqual(["55.ko", "56.ko"]);
  });

  it("passes over a text that shares no language with an older one", () => {
    const corpus = corpusOf(meeting(51, ["en"]), meeting(55, ["en"]), meeting(56, ["ko"]));
    expect(named(newestPair(corpus, "en"))).toEqual(["51.en", "55.en"]);
  });

  it("finds none with one text or no text", () => {
    expect(newestPair(corpusOf(meeting(56, ["en"])), "en")).toBeUndefined();
    expect(newestPair(corpusOf(), "en")).toBeUndefined();
  });
});

describe("stripOf", () => {
  it("labels the first and the last meeting and a few between", () => {
    const cells = stripOf(Array.from({ length: 58 }, (_, index) => meeting(index + 1, [], String(1968 + index))));
    expect(cells.filter(({ isTick }) => isTick).map(({ number }) => number)).toEqual([1, 12, 24, 35, 47, 58]);
  });

  it("leaves the year empty where the date is not known", () => {
    expect(stripOf([meeting(15)])).toEqual([{ number: 15, year: "", state: "known", isTick: true }]);
  });
});
