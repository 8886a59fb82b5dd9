import { describe, expect, it } from "vitest";
import type { Language } from "../../src/paths.ts";
import type { Cell } from "../../src/trace/presence.ts";
import { verdictOf } from "../../src/trace/verdict.ts";

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
