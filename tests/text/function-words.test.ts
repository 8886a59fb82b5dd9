import { expect, test } from "vitest";
import { isFunctionWord } from "../../src/text/function-words.ts";

/** The words of a text that say something, in their order. */
const content = (text: string, language: "en" | "ko") =>
  text
    .split(" ")
    .filter((word) => !isFunctionWord(word, language))
    .join(" ");

test.each([
  ["articles", "a an the force", "force"],
  [
    "prepositions of place",
    "in on at by into onto upon over under between among through throughout across amid base",
    "base",
  ],
  [
    "prepositions of direction",
    "to of for from with within without toward towards against about around via per force",
    "force",
  ],
  ["prepositions of time", "during before after since until as year", "year"],
  ["prepositions that are participles", "including regarding considering", "considering"],
  ["conjunctions", "and or nor but so yet if while when where whether than thus", "thus"],
  ["relatives", "that which who whom whose what", "what"],
  ["demonstratives", "this these those such here", "here"],
  ["pronouns", "it its they their them he his him she her we our us both i", "us i"],
  ["quantifiers", "all any each every other more most also not no only well some", "some"],
  ["forms of be", "is are was were be been being am become", "become"],
  ["other auxiliaries", "has have had having do does did make", "make"],
  ["modals", "will would shall should can could may might must need", "need"],
])("%s are function words of English: %s", (_, words, left) => expect(content(words, "en")).toBe(left));

test.each([
  ["connectives", "및 또한 또 더불어 아울러 그리고 동맹", "동맹"],
  ["demonstratives", "이를 이에 이와 이러한 이는 그 각 등 동맹", "동맹"],
  ["postpositions", "대해 대한 대하여 위한 위해 위하여 통해 통한 대한민국", "대한민국"],
  ["forms of being and of things", "있는 있다는 있음을 것을 것이 것임을 하는 한 할 수 데 점을 점에 있다", "있다"],
  ["particles that stand alone", "은 는 에서 으로 으로서의 나라", "나라"],
])("%s are function words of Korean: %s", (_, words, left) => expect(content(words, "ko")).toBe(left));

test("are told by their own language", () => {
  expect(content("the 및", "en")).toBe("및");
  expect(content("the 및", "ko")).toBe("the");
});
