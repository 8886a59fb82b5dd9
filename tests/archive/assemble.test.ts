import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/archive/check.ts";
import {
  communiqueOf,
  heldMeetings,
  heldPairs,
  meetingsTold,
  pairFor,
  reportFor,
  textFor,
  topicOf,
} from "../../src/archive/corpus.ts";
import { withContent } from "../support/content.ts";
import { smallCorpus as corpus } from "../support/edition.ts";

test("joins facts, texts and reports", () => {
  expect(corpus.meetings.map(({ number, text, languages }) => [number, text, languages])).toEqual([
    [1, "held", ["en", "ko"]],
    [2, "held", ["en", "ko"]],
    [3, "reported", []],
  ]);
  expect(corpus.communiques.map(({ id }) => id)).toEqual(["1.en", "1.ko", "2.en", "2.ko"]);
  expect(corpus.reports.map(({ id, items }) => [id, items.length])).toEqual([
    ["3.ko", 1],
    ["3", 1],
  ]);
});

test("names the archived source with its digest", () => {
  expect(communiqueOf(corpus, 1, "en")?.source).toEqual({
    publisher: "A made-up ministry",
    url: null,
    retrieved: "2001-05-02",
    note: null,
    file: "content/sources/1.en.txt",
    sha256: "2738232b782d9f3967e30e69ff7ddb15f5a3a82586e07079de6efe97cd851c18",
  });
});

test("tells a meeting without a text from one that issued none", () => {
  const issued = (is: boolean) => (text: string) =>
    text.replace(
      "sources:\n",
      `communique: { issued: ${is}, english: false, korean: false, sources: [gazette] }\nsources:\n`,
    );
  const stateOf = (is: boolean) =>
    withContent(
      { "meetings/3.yaml": issued(is), "reports/3.mdx": null, "reports/3.ko.mdx": null },
      (dir) => checkContent(dir).corpus.meetings.at(-1)?.text,
    );
  expect(stateOf(true)).toBe("not-held");
  expect(stateOf(false)).toBe("none-issued");
});

describe("a reader", () => {
  const english = { ...corpus, communiques: corpus.communiques.filter(({ id }) => id !== "1.ko") };

  test("is shown the own language, or else the one that is held", () => {
    expect(textFor(corpus, 1, "ko")?.id).toBe("1.ko");
    expect(textFor(english, 1, "ko")?.id).toBe("1.en");
    expect(textFor(corpus, 3, "en")).toBeUndefined();
    expect(reportFor(corpus, 3, "ko")?.id).toBe("3.ko");
    expect(reportFor({ ...corpus, reports: corpus.reports.slice(1) }, 3, "ko")?.id).toBe("3");
  });

  test("compares in the own language where both texts are held in it, else in one they share", () => {
    expect(pairFor(corpus, 1, 2, "ko")?.map(({ id }) => id)).toEqual(["1.ko", "2.ko"]);
    expect(pairFor(english, 1, 2, "ko")?.map(({ id }) => id)).toEqual(["1.en", "2.en"]);
    expect(pairFor(corpus, 1, 3, "en")).toBeUndefined();
  });
});

test("lists meetings by what they have", () => {
  expect(heldMeetings(corpus).map(({ number }) => number)).toEqual([1, 2]);
  expect(meetingsTold(corpus).map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(heldPairs(corpus).map(([older, newer]) => [older.number, newer.number])).toEqual([[1, 2]]);
});

test("calls an unknown topic in a checked corpus a bug", () => {
  expect(topicOf(corpus, "cyber").label.en).toBe("Cyber");
  expect(() => topicOf(corpus, "weather")).toThrow("This is a bug");
});
