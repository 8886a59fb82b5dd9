import { describe, expect, it } from "vitest";
import { createMeasure } from "../../src/align/likeness.ts";
import { sentenceAccuracyOf } from "../../src/measure/record.ts";
import recorded from "../../src/measure/sentence-accuracy.json" with { type: "json" };
import { measureSentenceAccuracy, type SentencesByHand } from "../../src/measure/sentence-accuracy.ts";
import { corpus } from "../support/edition.ts";
import { textOf } from "../support/made-up.ts";

it("is printed as it is measured, for the pair whose texts are held", () => {
  const [own] = sentenceAccuracyOf(corpus);
  const printed = recorded.pairs.find(
    ({ from, to, lang }) => from === own?.from && to === own?.to && lang === own?.lang,
  );
  // Rarities come from all texts at hand, so the figures of a larger corpus differ a little.
  expect(own?.links).toBe(printed?.links);
  expect(Math.abs((own?.f1 ?? 0) - (printed?.f1 ?? 1))).toBeLessThanOrEqual(0.05);
});

describe("the accuracy of made-up sentences", () => {
  const matters = [
    ["Sailors paint the harbour blue.", "Harbour lights burn."],
    ["Farmers count their apples twice."],
    ["Teachers read long novels aloud."],
  ];
  const texts = [1, 2, 3, 4].map((meeting) => textOf(meeting, matters));
  const korean = [textOf(1, [["배가 간다."]], "ko"), textOf(2, [["배가 간다."]], "ko")];
  const all = [...texts, ...korean];
  const measures = {
    en: createMeasure("en", { communiques: all, meetings: [], topics: [], terms: [] }),
    ko: createMeasure("ko", { communiques: all, meetings: [], topics: [], terms: [] }),
  };
  const drawn = (from: number, to: number, ...links: [string, string, number, number][]): SentencesByHand => ({
    from,
    to,
    lang: "en",
    links: links.map(([a, b, one, other]) => ({ from: a, to: b, grades: [one, other] })),
  });
  const whole = (from: number, to: number) =>
    drawn(
      from,
      to,
      ["p1-s1", "p1-s1", 3, 3],
      ["p1-s2", "p1-s2", 3, 3],
      ["p2-s1", "p2-s1", 3, 3],
      ["p3-s1", "p3-s1", 3, 3],
    );
  const measured = (...pairs: SentencesByHand[]) => measureSentenceAccuracy(pairs, all, measures);

  it("counts a link from grade 2 of both readers, and leaves open what one of them draws", () => {
    // Found are the four that are the same. One is a link, one open, one related, one drawn by nobody.
    const labels = drawn(
      1,
      2,
      ["p1-s1", "p1-s1", 2, 3],
      ["p1-s2", "p1-s2", 1, 2],
      ["p2-s1", "p2-s1", 1, 1],
      ["p2-s1", "p3-s1", 2, 2],
    );
    expect(measured(labels)).toEqual([
      {
        from: 1,
        to: 2,
        lang: "en",
        links: 2,
        precision: 0.333,
        recall: 0.5,
        f1: 0.4,
        plain: 0,
        wrong: 0.667,
        heldOut: null,
      },
    ]);
  });

  it("counts as plainly the same what both readers call so", () => {
    const labels = drawn(1, 2, ["p1-s1", "p1-s1", 3, 3], ["p2-s1", "p3-s1", 3, 3], ["p2-s1", "p2-s1", 3, 2]);
    expect(measured(labels)[0]?.plain).toBe(0.5);
  });

  it("leaves out pairs whose texts are not at hand", () => {
    expect(measured(whole(1, 9), whole(9, 1), { ...whole(3, 4), lang: "ko" })).toEqual([]);
  });

  it("is held out against English pairs that share no text, and Korean against all English", () => {
    const heldOut = (...pairs: SentencesByHand[]) => measured(...pairs).map((one) => one.heldOut?.f1 ?? null);
    const ko: SentencesByHand = { ...drawn(1, 2, ["p1-s1", "p1-s1", 3, 3]), lang: "ko" };
    expect(heldOut(whole(1, 2), whole(2, 3))).toEqual([null, null]);
    expect(heldOut(whole(1, 2), whole(3, 4))).toEqual([1, 1]);
    expect(heldOut(whole(1, 2), ko)).toEqual([null, 1]);
    expect(heldOut(ko)).toEqual([null]);
  });
});
