import { describe, expect, it } from "vitest";
import { correctionsAt, correctionViews } from "../../../src/views/corrections/corrections-view.ts";

const why = { en: "A slip of the pen.", ko: "오기." };
const corrections = [
  { date: "2026-11-01", text: "51.en", place: "p7-s2", before: "forse", after: "force", why },
  { date: "2026-11-02", text: "56.ko", place: "p7", before: "전럭", after: "전력", why },
  { date: "2026-11-03", text: "51.en", place: "source", before: "a", after: "b", why },
  { date: "2026-11-04", text: "51.en", place: "p17a", before: "forses", after: "forces", why },
];
const ids = (views: readonly { id: string }[]) => views.map(({ id }) => id);

describe("corrections of published texts", () => {
  it("stand with the latest first, under ids that stay", () => {
    expect(ids(correctionViews({ corrections }, "en"))).toEqual([4, 3, 2, 1].map((at) => `correction-${at}`));
  });

  it("of a meeting are those of its texts and sources", () => {
    expect(ids(correctionsAt({ corrections }, 51, "en"))).toEqual(["correction-4", "correction-3", "correction-1"]);
    expect(correctionsAt({ corrections }, 52, "en")).toEqual([]);
  });

  it("of a paragraph are those of its words, one without a number too", () => {
    expect(ids(correctionsAt({ corrections }, 51, "en", 7))).toEqual(["correction-1"]);
    expect(ids(correctionsAt({ corrections }, 51, "en", 17.01))).toEqual(["correction-4"]);
    expect(ids(correctionsAt({ corrections }, 56, "ko", 7))).toEqual(["correction-2"]);
    expect(correctionsAt({ corrections }, 56, "ko", 7)[0]).toMatchObject({ textLang: "ko", why: "오기." });
  });
});
