import { describe, expect, it } from "vitest";
import type { Language } from "../../src/paths.ts";
import type { Cell } from "../../src/trace/presence.ts";
import { seriesVerdictOf, verdictOf } from "../../src/trace/verdict.ts";

const cell = (lang: Language, state: Cell["state"], meeting = 56): Cell => ({
  meeting,
  lang,
  state,
  count: state === "present" ? 1 : 0,
  paragraphs: [],
});
const absence = { meeting: 56, expects: "absent" } as const;
const presence = { meeting: 56, expects: "present" } as const;

describe("a claim", () => {
  it("holds when both languages say so", () => {
    const cells = [cell("en", "absent"), cell("ko", "absent")];
    expect(verdictOf(absence, cells)).toEqual({
      outcome: "holds",
      languages: [
        { lang: "en", state: "absent", holds: true },
        { lang: "ko", state: "absent", holds: true },
      ],
    });
    expect(verdictOf(presence, cells).outcome).toBe("fails");
  });

  it("expects presence as well as absence", () => {
    const cells = [cell("en", "present"), cell("ko", "present")];
    expect(verdictOf(presence, cells).outcome).toBe("holds");
    expect(verdictOf(absence, cells).outcome).toBe("fails");
  });

  it("is judged by the language that is held, and says nothing of the other", () => {
    const verdict = verdictOf(absence, [cell("en", "absent"), cell("ko", "no-text")]);
    expect(verdict.outcome).toBe("holds");
    expect(verdict.languages[1]).toEqual({ lang: "ko", state: "no-text", holds: undefined });
  });

  it("is divided when the languages disagree", () => {
    expect(verdictOf(absence, [cell("en", "absent"), cell("ko", "present")]).outcome).toBe("divided");
  });

  it("is open when no text of the meeting is held, whatever other meetings say", () => {
    expect(verdictOf(absence, [cell("en", "present", 51), cell("en", "no-text")]).outcome).toBe("open");
    expect(verdictOf(absence, []).outcome).toBe("open");
  });
});

describe("a claim about many meetings", () => {
  const cell = (meeting: number, lang: "en" | "ko", state: Cell["state"]): Cell => ({
    meeting,
    lang,
    state,
    count: state === "present" ? 1 : 0,
    paragraphs: [],
  });
  const all = [1, 2, 3, 4];
  const held = [
    cell(1, "en", "absent"),
    cell(2, "en", "present"),
    cell(2, "ko", "present"),
    cell(3, "en", "present"),
    cell(3, "ko", "no-text"),
    cell(4, "en", "no-text"),
  ];
  const since = [
    { from: 1, to: 1, expects: "absent" as const },
    { from: 2, to: 3, expects: "present" as const },
  ];

  it("holds where every meeting is held and agrees", () => {
    expect(seriesVerdictOf(since, held, all)).toEqual({
      outcome: "holds",
      against: [],
      agreeing: [
        { meeting: 1, state: "absent" },
        { meeting: 2, state: "present" },
        { meeting: 3, state: "present" },
      ],
      unheld: [],
    });
  });

  it("is open where one is not held, and says which", () => {
    const verdict = seriesVerdictOf([{ from: 2, to: 4, expects: "present" }], held, all);
    expect([verdict.outcome, verdict.unheld]).toEqual(["open", [4]]);
  });

  it("fails by one text alone, though others are not held or agree", () => {
    const divided = held.map((one) => (one.meeting === 2 && one.lang === "ko" ? cell(2, "ko", "absent") : one));
    const verdict = seriesVerdictOf([{ from: 2, to: 4, expects: "present" }], divided, all);
    expect(verdict.outcome).toBe("fails");
    expect(verdict.against).toEqual([{ meeting: 2, lang: "ko", state: "absent" }]);
    expect(verdict.agreeing.map(({ meeting }) => meeting)).toEqual([3]);
  });

  it("asks no meeting that issued no communiqué", () => {
    expect(seriesVerdictOf([{ from: 2, to: 4, expects: "present" }], held, [1, 2, 3]).outcome).toBe("holds");
  });
});
