/** What changes places within a sentence. */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const line = (from: string, to: string, language: "en" | "ko" = "en") =>
  marked(redline(tokensOf(from, language), tokensOf(to, language)));

describe("words that stand elsewhere in the sentence", () => {
  it("are form", () => {
    expect(line("They agreed to work together closely on it.", "They agreed to work closely together on it.")).toBe(
      "They agreed to work <|closely >together <closely |>on it.",
    );
    expect(
      line(
        "양측은 군수위원회, 안보위원회, 방산위원회를 평가했다.",
        "양측은 안보위원회, 군수위원회, 방산위원회를 평가했다.",
        "ko",
      ),
    ).toBe("양측은 <|안보위원회, >군수위원회, <안보위원회, |>방산위원회를 평가했다.");
  });

  it("are form with the small words that they bring along", () => {
    expect(line("They praised the ROK plans to sail on.", "They praised the plans of the ROK to sail on.")).toBe(
      "They praised <|the plans of >the ROK< plans|> to sail on.",
    );
    expect(line("progress of the May 4, 2005 Joint Statement", "progress of the May 4 Joint Statement of 2005")).toBe(
      "progress of the May 4<, 2005|> Joint Statement<| of 2005>",
    );
  });

  it("are form before what was written behind them", () => {
    expect(
      line("the May 4, 2005 Joint Statement here.", "the May 4 Joint Statement of 2005, and much more, here."),
    ).toBe("the May 4<, 2005|> Joint Statement <|of 2005>{+, and much more, +}here.");
    expect(
      line("the May 4 Joint Statement of 2005, and much more, here.", "the May 4, 2005 Joint Statement here."),
    ).toBe("the May 4<|, 2005> Joint Statement <of 2005|>[-, and much more, -]here.");
  });

  it("are form with a comma before them too", () => {
    expect(line("the May 4, 2005 Joint Statement here.", "the May 4 Joint Statement, 2005, and much more, here.")).toBe(
      "the May 4<, 2005|> Joint Statement< |, 2005>{+, and much more, +}here.",
    );
  });

  it.each([
    ["small words that move with others", "They sold rice of and salt today.", "They sold rice and salt of today."],
    [
      "before other words without a comma",
      "the May 4, 2005 Joint Statement.",
      "the May 4 Joint Statement of 2005 or more.",
    ],
    ["with another small word", "They saw the plans in time again.", "They saw the time with plans again."],
    [
      "not all of them",
      "They agreed to work together very closely on it.",
      "They agreed to work closely together on it.",
    ],
    ["a name", "They agreed with Japan to work together on it.", "They agreed to work together with Japan on it."],
    [
      "a name alone",
      "They urged Japan again to work together on it.",
      "They urged again to work together Japan on it.",
    ],
    ["function words", "They want to continue to plan it and see it.", "They want to plan it and continue to see it."],
    ["twice", "They sail quickly, eat, sleep and sing on it.", "They quickly sail, eat quickly, sleep and sing on it."],
    [
      "among others",
      "They agreed to work together closely on it.",
      "They agreed to work gladly, closely together on it.",
    ],
  ])("are substance where it is %s", (_, from, to) => expect(line(from, to)).not.toContain("<"));

  it("are substance where two change places", () => {
    expect(line("Ships guard trains well enough today.", "Trains guard ships well enough today.")).toContain("[-");
  });
});
