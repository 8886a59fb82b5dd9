import { describe, expect, test } from "vitest";
import type { Language } from "../../src/paths.ts";
import type { Cell } from "../../src/trace/presence.ts";
import { slotOf } from "../../src/trace/slot.ts";

const states = { "+": "present", "-": "absent", ".": "no-text" } as const;

/** Cells by language, one sign a meeting from the first: `+` present, `-` absent, `.` no text. */
function cellsOf(signs: Record<Language, string>): Cell[] {
  return (["en", "ko"] as const).flatMap((lang) =>
    [...signs[lang]].map((sign, index) => ({
      meeting: index + 1,
      lang,
      state: states[sign as keyof typeof states],
      count: sign === "+" ? 1 : 0,
      paragraphs: sign === "+" ? [index + 1] : [],
    })),
  );
}

/** How the slot of a text is filled: `rows of 1.en`. */
function told(en: string, ko: string, meeting: number, lang: Language): string {
  const slot = slotOf(cellsOf({ en, ko }), { meeting, lang });
  if (slot.kind === "none") return "none";
  return slot.kind === "seen" ? `seen in ${slot.lang}` : `${slot.kind} of ${slot.nearest.meeting}.${slot.nearest.lang}`;
}

describe("the slot of an absent concept", () => {
  test("is filled from the nearest text that has it, the older of two", () => {
    expect(told("+.-+", "....", 3, "en")).toBe("rows of 4.en");
    expect(told("+-+", "...", 2, "en")).toBe("rows of 1.en");
    expect(told("-..+", "....", 1, "en")).toBe("rows of 4.en");
    const newestFirst = cellsOf({ en: "+-+", ko: "..." }).reverse();
    expect(slotOf(newestFirst, { meeting: 2, lang: "en" })).toMatchObject({ nearest: { meeting: 1 } });
  });

  test("shows links behind another held text, and rows over meetings without one", () => {
    expect(told("+-.-", "....", 2, "en")).toBe("rows of 1.en");
    expect(told("+-.-", "....", 4, "en")).toBe("links of 1.en");
    expect(told("-.-+", "....", 1, "en")).toBe("links of 4.en");
    expect(told("+..-", "....", 4, "en")).toBe("rows of 1.en");
  });

  test("counts only texts of the same language between the two", () => {
    expect(told("+.-", ".-.", 3, "en")).toBe("rows of 1.en");
  });

  test("prefers the text's own language, however far", () => {
    expect(told("+---", "..+-", 4, "en")).toBe("links of 1.en");
  });

  test("turns to the other language where this one never has it and both texts are held", () => {
    expect(told("+.", "-+", 1, "ko")).toBe("rows of 2.ko");
    expect(told(".-", ".-", 2, "en")).toBe("none");
    expect(told("--", "+.", 2, "en")).toBe("none");
    expect(told(".-", "++", 2, "en")).toBe("rows of 1.ko");
  });

  test("leads to the other language's own text where that lacks it too", () => {
    expect(told(".-", "+-", 2, "en")).toBe("seen in ko");
    expect(told("+-", ".-", 2, "ko")).toBe("seen in en");
    expect(told("+-", ".-", 2, "en")).toBe("rows of 1.en");
  });

  test("stays empty where nothing has it", () => {
    expect(told("---", "---", 2, "en")).toBe("none");
  });
});
