import { expect, test } from "vitest";
import {
  createPaths,
  fromId,
  isOfSite,
  meetingId,
  paragraphId,
  paragraphOfSentence,
  paths,
  placeId,
  rowFragment,
  searchString,
  sentenceAt,
  sentenceId,
  textId,
  topicRowId,
} from "../src/paths.ts";

const root = createPaths("/");
const below = createPaths("/scm/");

test("makes the addresses of the contract", () => {
  expect(root.home("en")).toBe("/");
  expect(root.home("ko")).toBe("/ko/");
  expect(root.meetings("en")).toBe("/meetings/");
  expect(root.meeting("ko", 56)).toBe("/ko/meetings/56/");
  expect(root.paragraph("en", 56, 10)).toBe("/meetings/56/#p10");
  expect(root.parallel("en", 56)).toBe("/meetings/56/parallel/");
  expect(root.parallelRow("ko", 56, 3)).toBe("/ko/meetings/56/parallel/#p3");
  expect(root.compareIndex("en")).toBe("/compare/");
  expect(root.compare("en", 51, 56)).toBe("/compare/51/56/");
  expect(root.compareTo("en", 51, 56, 10)).toBe("/compare/51/56/#p10");
  expect(root.compareFrom("ko", 51, 56, 8)).toBe("/ko/compare/51/56/#from-p8");
  expect(root.search("en")).toBe("/search/");
  expect(root.about("en")).toBe("/about/");
  expect(root.method("en")).toBe("/about/method/");
  expect(root.cite("ko")).toBe("/ko/about/cite/");
});

test("makes the addresses of topics, concepts, the search and the glossary", () => {
  expect(root.register("ko", 56)).toBe("/ko/meetings/#m56");
  expect(root.compareTopic("en", 51, 57, "cyber-2")).toBe("/compare/51/57/#t-cyber-2");
  expect(root.trace("en")).toBe("/trace/");
  expect(root.trace("ko", "SMA")).toBe("/ko/trace/?q=SMA");
  expect(root.concept("en", "sma")).toBe("/trace/sma/");
  expect(root.conceptIn("ko", "sma", 56, "en")).toBe("/ko/trace/sma/#m56-en");
  expect(root.topics("en")).toBe("/topics/");
  expect(root.topic("ko", "cyber")).toBe("/ko/topics/cyber/");
  expect(root.topicMeeting("en", "cyber", 56)).toBe("/topics/cyber/#m56");
  expect(root.topicParagraph("en", "cyber", 56, 3)).toBe("/topics/cyber/#m56-p3");
  expect(root.search("ko", { q: "a b", sort: "date" })).toBe("/ko/search/?q=a+b&sort=date");
  expect(root.glossary("en")).toBe("/glossary/");
  expect(root.glossaryTerm("ko", "opcon")).toBe("/ko/glossary/#opcon");
  expect(below.searchIndex()).toBe("/scm/search/index.json");
  expect(below.searchWords("hangul")).toBe("/scm/search/words.hangul.json");
  expect(below.searchShelf(3)).toBe("/scm/search/text/3.json");
  expect(below.quotedTerms("ko-latin")).toBe("/scm/search/quoted/ko-latin.json");
  expect(below.quotedPlaces("en", 2)).toBe("/scm/search/quoted/en/2.json");
  expect(below.asset("favicon.svg")).toBe("/scm/favicon.svg");
});

test("puts an address that an editor wrote below the base path and the reader's language, data but below the base", () => {
  expect(root.written("en", "/meetings/56/#p10")).toBe("/meetings/56/#p10");
  expect(root.written("ko", "/meetings/56/#p10")).toBe("/ko/meetings/56/#p10");
  expect(below.written("ko", "/meetings/56/#p10")).toBe("/scm/ko/meetings/56/#p10");
  expect(below.written("ko", "/api/v1/meetings.json")).toBe("/scm/api/v1/meetings.json");
});

test("takes for an address of this site what begins with one slash", () => {
  expect(["/", "/meetings/56/"].map(isOfSite)).toEqual([true, true]);
  expect(["", "//example.org/", "meetings/56/", "https://example.org/", "x/meetings/"].map(isOfSite)).toEqual(
    Array(5).fill(false),
  );
});

test("a bare process reads addresses from the root", () => {
  expect(paths.home("ko")).toBe("/ko/");
});

test("machine-readable files have one address for both interfaces", () => {
  expect(root.api("meetings.json")).toBe("/api/v1/meetings.json");
  expect(below.api("communiques/56.en.json")).toBe("/scm/api/v1/communiques/56.en.json");
});

test("puts everything below the base path", () => {
  expect(below.home("en")).toBe("/scm/");
  expect(below.meeting("ko", 56)).toBe("/scm/ko/meetings/56/");
  expect(below.search("ko", { q: "대만" })).toBe("/scm/ko/search/?q=%EB%8C%80%EB%A7%8C");
});

test("leaves parameters at their default out of a search address", () => {
  expect(searchString({})).toBe("");
  expect(searchString({ q: "", lang: undefined, meeting: undefined, topic: "" })).toBe("");
  expect(searchString({ q: "current level", lang: "en", meeting: 56, topic: "cyber" })).toBe(
    "?q=current+level&lang=en&meeting=56&topic=cyber",
  );
});

test("makes ids", () => {
  expect(paragraphId(10)).toBe("p10");
  expect(sentenceId(10, 2)).toBe("p10-s2");
  expect(paragraphOfSentence(sentenceId(10, 2))).toBe(10);
  expect(fromId(8)).toBe("from-p8");
  expect(textId(56, "ko")).toBe("m56-ko");
  expect(meetingId(56)).toBe("m56");
  expect(placeId(56, 3)).toBe("m56-p3");
  expect(topicRowId("cyber-2")).toBe("t-cyber-2");
  expect(rowFragment("from", 8)).toBe("#from-p8");
  expect(rowFragment("to", 8)).toBe("#p8");
});

test("finds the sentence to which an address leads, and none in other addresses", () => {
  const at = (path: string) => sentenceAt(new URL(path, "https://example.org"));
  expect(at(root.sentence("en", 56, "p10-s2"))).toEqual({ meeting: 56, id: "p10-s2" });
  expect(at(below.sentence("ko", 5, "p1-s11"))).toEqual({ meeting: 5, id: "p1-s11" });
  for (const other of [root.paragraph("en", 56, 10), root.lineage("en", 56), root.meeting("en", 56), "/#p1-s1"]) {
    expect(at(other)).toBeUndefined();
  }
});
