import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/trace/presence.ts";
import { verdictOf } from "../../../src/trace/verdict.ts";
import { seriesVerdictInWords, verdictInWords } from "../../../src/views/trace/claim-view.ts";

type State = Cell["state"];
const cells = (en: State, ko: State): Cell[] =>
  (["en", "ko"] as const).map((lang) => ({ meeting: 56, lang, state: { en, ko }[lang], count: 0, paragraphs: [] }));
const says = (expects: "present" | "absent", en: State, ko: State, lang: "en" | "ko" = "en") =>
  verdictInWords(56, verdictOf({ meeting: 56, expects }, cells(en, ko)), lang);

describe("a verdict in words", () => {
  test("for both languages", () => {
    expect(says("absent", "absent", "absent")).toBe(
      "The 56th does not contain it: the claim holds, in both languages.",
    );
    expect(says("present", "absent", "absent")).toBe(
      "The 56th does not contain it: the claim does not hold, in either language.",
    );
    expect(says("present", "present", "present")).toBe("The 56th contains it: the claim holds, in both languages.");
    expect(says("absent", "absent", "absent", "ko")).toBe(
      "제56차 공동성명에는 이 말이 없습니다. 주장은 국문과 영문 모두에서 성립합니다.",
    );
  });

  test("for the one that is held", () => {
    expect(says("absent", "present", "no-text")).toBe(
      "The English text of the 56th contains it: the claim does not hold in English. Its Korean text is not held.",
    );
    expect(says("absent", "no-text", "absent")).toBe(
      "The Korean text of the 56th does not contain it: the claim holds in Korean. Its English text is not held.",
    );
  });

  test("where they disagree", () => {
    expect(says("absent", "absent", "present")).toBe(
      "In the 56th the languages differ: the Korean text contains it, the English text does not. The claim holds in English only.",
    );
  });

  test("without a text", () => {
    expect(says("absent", "no-text", "no-text")).toBe("No text of the 56th is held: nothing can be said.");
  });
});

describe("what a claim says of other texts, in words", () => {
  const verdict = { outcome: "holds", against: [], agreeing: [], unheld: [] } as const;
  const agreeing = [
    { meeting: 47, state: "absent" },
    { meeting: 48, state: "present" },
    { meeting: 49, state: "present" },
    { meeting: 50, state: "present" },
  ] as const;

  test("where all texts agree", () => {
    const one = { ...verdict, agreeing };
    expect(seriesVerdictInWords("Again", one, "en")).toBe("“Again” holds: in the 48th–50th; absent from the 47th.");
    expect(seriesVerdictInWords("다시", one, "ko")).toContain("성립합니다: 제48–50차에 있음; 제47차에 없음");
  });

  test("where a text says otherwise", () => {
    const against = [{ meeting: 37, lang: "en", state: "present" } as const];
    expect(seriesVerdictInWords("Never", { ...verdict, outcome: "fails", against }, "en")).toBe(
      "“Never” does not hold: the English text of the 37th contains it.",
    );
    const more = [38, 39, 41].map((meeting) => ({ meeting, lang: "en", state: "present" }) as const);
    const korean = { meeting: 38, lang: "ko", state: "absent" } as const;
    const many = { ...verdict, outcome: "fails", against: [...against, ...more, korean] } as const;
    expect(seriesVerdictInWords("Never", many, "en")).toBe(
      "“Never” does not hold: the English texts of the 37th–39th and 41st contain it; the Korean text of the 38th does not contain it.",
    );
    expect(seriesVerdictInWords("처음", many, "ko")).toContain("제38차 국문에 없음; 제37–39차, 제41차 영문에 있음");
  });

  test("where texts are not held", () => {
    const open = { ...verdict, outcome: "open" } as const;
    expect(seriesVerdictInWords("Never", { ...open, unheld: [57] }, "en")).toBe(
      "“Never” cannot be checked: the text of the 57th is not held.",
    );
    expect(seriesVerdictInWords("Never", { ...open, unheld: [1, 2, 3, 5], agreeing: [agreeing[0]] }, "en")).toBe(
      "“Never” cannot be checked: the texts of the 1st–3rd and 5th are not held. What is held agrees: absent from the 47th.",
    );
  });
});
