import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/compare/model.ts";
import { type Language, rowFragment } from "../../../src/paths.ts";
import { linksInWords, mapView } from "../../../src/views/compare/map-view.ts";
import { linkOf, paragraphOf, rowOf } from "../../support/made-up.ts";
import { corpusOf, textOf } from "../../support/made-up-corpus.ts";

const older = textOf(1, [
  paragraphOf(1, "opening", "A."),
  paragraphOf(2, "bases", "B."),
  paragraphOf(3, "cyber", "C."),
  paragraphOf(4, "", "D."),
]);
const newer = textOf(3, [
  paragraphOf(1, "bases", "B."),
  paragraphOf(2, "opening cyber", "A."),
  paragraphOf(3, "space", "E."),
]);
const comparison = {
  from: 1,
  to: 3,
  lang: "en",
  links: [linkOf("2>1", { moved: true }), linkOf("1>2", { basis: "exact" }), linkOf("3>2~")],
  sentenceLinks: [],
  rows: [rowOf("2>1"), rowOf("1>2"), rowOf("3>"), rowOf("4>"), rowOf(">3")],
} as unknown as Comparison;
const request = (lang: Language, of = comparison) => ({
  corpus: corpusOf([older, newer]),
  comparison: of,
  texts: [older, newer] as const,
  lang,
  address: rowFragment,
});

describe("the map", () => {
  const map = mapView(request("en"));

  test("says of every paragraph what became of it, and leads to its row", () => {
    expect(map.from.map(({ name, url, look }) => `${name} | ${url} | ${look}`)).toEqual([
      "1st ¶1, Opening, carried on in ¶2 | #from-p1 | carried",
      "1st ¶2, Bases, carried on in ¶1 | #from-p2 | moved",
      "1st ¶3, Cyber, taken up in part in ¶2 | #from-p3 | in-part",
      "1st ¶4, dropped | #from-p4 | alone",
    ]);
    expect(map.to.map(({ name, look }) => `${name} | ${look}`)).toEqual([
      "3rd ¶1, Bases, carries on ¶2 | moved",
      "3rd ¶2, Opening, carries on ¶1 and ¶3 | carried",
      "3rd ¶3, Space, new | alone",
    ]);
  });

  test("draws every link as sure as it is", () => {
    expect(map.ribbons.map(({ from, to, url, look }) => `${from} ${to} | ${url} | ${look}`)).toEqual([
      "1 2 | #p2 | direct",
      "2 1 | #p1 | moved",
      "3 2 | #p2 | partial",
    ]);
  });

  test("explains only what is drawn", () => {
    expect(map.legend).toEqual({
      ribbons: ["direct", "partial", "moved"],
      isInPart: true,
      isDropped: true,
      isNew: true,
    });
    const whole = { ...comparison, links: [linkOf("1>2")], rows: [rowOf("1,2,3,4>1,2"), rowOf(">3")] };
    expect(mapView(request("en", whole)).legend).toEqual({
      ribbons: ["direct"],
      isInPart: false,
      isDropped: false,
      isNew: true,
    });
  });

  test("speaks the reader's language", () => {
    expect(mapView(request("ko")).to.map(({ name }) => name)[2]).toBe("3: 제3차 3항, [Space], 신설");
  });
});

test("the map in words follows the older text, and what is new comes last", () => {
  expect(linksInWords(request("en")).map(({ link, says }) => `${link.label}: ${says} (${link.url})`)).toEqual([
    "1st ¶1 to 3rd ¶2: Opening, same words, but for protocol (#p2)",
    "1st ¶2 to 3rd ¶1: Bases, same subject, moved (#p1)",
    "1st ¶3 to 3rd ¶2: Opening, probably the same subject (#p2)",
    "1st ¶4: dropped (#from-p4)",
    "3rd ¶3: Space, new (#p3)",
  ]);
});
