import { describe, expect, test } from "vitest";
import { endMarkIn } from "../../src/import/ends.ts";

describe("words that say that the text ends", () => {
  test.each([
    ["END", "END"],
    ["They expect to meet again. END", "END"],
    ["They expect to meet again. (END)", "(END)"],
    ["- END -", "- END -"],
    ["<END>", "<END>"],
    ["// end of text //", "// end of text //"],
    ["End of the text.", "End of the text."],
    ["# # #", "# # #"],
    ["###", "###"],
    ["-30-", "-30-"],
    ["끝.", "끝."],
    ["개최하기로 하였다. 끝.", "끝."],
    ["개최하기로 하였다. 〈끝〉", "〈끝〉"],
    ["개최하기로 하였다. [끝]", "[끝]"],
    ["-끝-", "-끝-"],
    ["「끝」", "「끝」"],
  ])("stand in %j", (line, mark) => expect(endMarkIn(line)?.trim()).toBe(mark));

  test.each([
    "Both sides will work toward that end.",
    "They agreed to bring the program to an end",
    "양측은 협의를 끝",
    "the weekend",
    "사업의 끝.",
    "*****",
    "- 30 -",
    "##",
  ])("do not stand in %j", (line) => expect(endMarkIn(line)).toBeUndefined());
});
