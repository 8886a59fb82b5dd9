import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/paths.ts";
import { marginViews } from "../../../src/views/reading/margin-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, textOf } from "../../support/made-up-corpus.ts";

const missiles = "The ministers condemned the missile launches of that spring in the strongest terms.";
const bases = "Harbor bases return to the province next year under the relocation plan of the two governments.";
const cyber = "Experts of both nations will share cyber threat information through a standing working group.";
const space = "Satellite surveillance of debris begins with a joint exercise of the new space command.";

const first = textOf(1, [paragraphOf(1, "missiles", missiles), paragraphOf(2, "bases", bases)]);
const second = textOf(2, [
  paragraphOf(1, "bases", bases),
  paragraphOf(2, "missiles", missiles),
  paragraphOf(3, "cyber", cyber),
]);
const korean = textOf(2, [paragraphOf(1, "bases", "기지를 반환한다."), paragraphOf(2, "", "미사일을 규탄한다.")], "ko");
const fourth = textOf(4, [paragraphOf(1, "cyber", cyber), paragraphOf(2, "space", space)]);
const concept = {
  id: "cyber",
  label: { en: "Cyber", ko: "사이버" },
  definition: { en: "", ko: "" },
  patterns: { en: ["cyber"], ko: ["미사일"] },
};
const corpus = corpusOf([first, second, korean, fourth], { concepts: [concept] });
const margins = (text: typeof first, lang: Language = "en") => [...marginViews(corpus, text, lang).values()];

describe("beside a paragraph stands", () => {
  test("its counterpart in the text before and in the text after, by its row in the comparison", () => {
    expect(margins(second).map(({ before, after }) => [before?.label, before?.url, after?.label, after?.url])).toEqual([
      ["1st ¶2", "/compare/1/2/#p1", "not in the 4th", "/compare/2/4/#from-p1"],
      ["1st ¶1", "/compare/1/2/#p2", "not in the 4th", "/compare/2/4/#from-p2"],
      ["not in the 1st", "/compare/1/2/#p3", "4th ¶1", "/compare/2/4/#from-p3"],
    ]);
  });

  test("nothing on a side where no text is held", () => {
    expect(margins(first).map(({ before }) => before)).toEqual([undefined, undefined]);
    expect(margins(fourth).map(({ after }) => after)).toEqual([undefined, undefined]);
  });

  test("what is traced in it, in the language of the text", () => {
    expect(margins(second).map(({ traced }) => traced)).toEqual([
      [],
      [],
      [{ label: "Cyber", url: "/trace/cyber/#m2-en" }],
    ]);
    expect(margins(korean, "ko")[1]?.traced).toEqual([{ label: "사이버", url: "/ko/trace/cyber/#m2-ko" }]);
  });

  test("the same paragraph in the other language, where that is held and has it", () => {
    expect(margins(second).map(({ other }) => other?.url)).toEqual([
      "/ko/meetings/2/#p1",
      "/ko/meetings/2/#p2",
      undefined,
    ]);
    expect(margins(korean, "ko")[0]?.other).toEqual({ url: "/meetings/2/#p1", lang: "en" });
    expect(margins(first)[0]?.other).toBeUndefined();
  });

  test("a counterpart by the texts that share a language, in the reader's words", () => {
    expect(margins(korean, "ko")[0]?.before).toEqual({ label: "제1차 2항", url: "/ko/compare/1/2/#p1" });
  });
});
