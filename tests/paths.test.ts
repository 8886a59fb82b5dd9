import { expect, test } from "vitest";
import { createPaths, fromId, paragraphId, searchString, sentenceId } from "../src/paths.ts";

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
  expect(fromId(8)).toBe("from-p8");
});
