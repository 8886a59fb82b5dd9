import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentence.ts";
import { corpus } from "../support/edition.ts";

/** Sentences of a text, each by itself; a bar in the marked text stands where it must break. */
function expectBreaks(language: "en" | "ko", marked: string) {
  const sentences = marked.split(" | ");
  const text = sentences.join(" ");
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

describe("English", () => {
  test.each([
    ["breaks after a full stop", "The meeting opened. | Delegates sat down."],
    ["breaks after a question and an exclamation", "Who came? | Everyone! | Good."],
    ["keeps U.S. with what it names", "The U.S. Secretary met the U.S. Congress."],
    ["keeps U.S.-ROK whole", "The U.S.-ROK exercise ended. | It was long."],
    [
      "keeps U.S. whole after a dash or a slash",
      "The ROK-U.S. Alliance, the ROK–U.S. Treaty and the ROK/U.S. Command stay.",
    ],
    ["breaks after United States.", "They stayed in the United States. | For years nobody left."],
    ["breaks after U.S. before a word that opens a sentence", "He returned to the U.S. | The others stayed."],
    ["breaks after D.C. before a word that opens a sentence", "They met in Washington, D.C. | Both sides spoke."],
    ["keeps D.C. before a name", "They met at the Washington, D.C. Convention Center."],
    ["keeps a rank with its name", "Gen. Miller and Adm. Baker spoke with Lt. Col. Carter."],
    ["keeps Jr. before what follows", "John Miller, Jr. Chairman of the board, came."],
    ["breaks after Jr. before a word that opens a sentence", "He met John Miller, Jr. | The Secretary left."],
    ["keeps No. with its number", "Resolution No. 17 and Nos. 18 and 19 stand."],
    ["keeps initials with the name", "Anna Q. Brown and J. F. Kim spoke."],
    ["breaks after a lone letter before a word that opens a sentence", "They cited Article V. | The list is long."],
    ["keeps e.g. and vs. inside", "Some, e.g. Kim, compared A vs. B."],
    ["does not break before a small letter", "It cost 3 mil. won in all."],
    ["does not break inside a number", "It rose by 13.9 percent to 1.03 trillion."],
    ["breaks before a number", "It ended in May. | 2020 was another year."],
    ["breaks after a closing quotation mark", "He said “We agree.” | She left."],
    ["breaks before an opening quotation mark", "He agreed. | “We stay,” she said."],
    ["breaks after a parenthesis", "It grew (as planned.) | Nobody minded."],
  ])("%s", (_, marked) => expectBreaks("en", marked));
});

describe("Korean", () => {
  test.each([
    ["breaks after 다.", "회의가 열렸다. | 양측이 앉았다."],
    ["keeps an initial with the name", "찰스 Q. 브라운 의장이 왔다. | 모두 앉았다."],
    ["keeps a Latin abbreviation", "워싱턴 D.C. 시내에서 만났다. | U.S. 대표가 왔다."],
    ["keeps a date written with stops", "2024. 10. 30. 회의가 열렸다."],
    ["breaks after a closing parenthesis", "결과를 보고했다(별첨 참조). | 양측은 동의했다."],
    ["breaks after a quotation", "장관은 말했다: “동의한다.” | 양측은 앉았다."],
    ["keeps Jr.) inside", "브라운(Charles Q. Brown Jr.) 대장이 왔다."],
  ])("%s", (_, marked) => expectBreaks("ko", marked));
});

/** Words of a list for which what is said of them is not so. */
const but = (words: string, marked: (word: string) => string, language: "en" | "ko" = "en") =>
  words.split(" ").filter((word) => {
    const sentences = marked(word).split(" | ");
    const found = splitSentences(sentences.join(" "), language);
    return found.length !== sentences.length;
  });

describe("after an abbreviation a sentence is opened", () => {
  test.each([
    ["articles and pronouns", "The They He She It We Their Its His Her Our This These Those There"],
    ["both, all and each", "Both All Each Such Another"],
    [
      "prepositions of place",
      "In On At By Of From For With Under Upon To Through Throughout Within Without Among Between",
    ],
    ["prepositions of time", "Before After Since During Until Following Pursuant"],
    [
      "participles",
      "Regarding Concerning Considering Recognizing Recalling Noting Given Based Building Going Looking Taking",
    ],
    ["conjunctions", "While When Where If Although Though Because Whereas And But As"],
    ["connectives", "Also Thus Then Therefore Hence However Furthermore Moreover Additionally Finally Lastly"],
    ["more connectives", "Accordingly Consequently Meanwhile Nevertheless Likewise Similarly Overall Today"],
  ])("by %s", (_, words) => {
    expect(but(words, (word) => `Held in the U.S. | ${word} others left.`)).toEqual([]);
  });

  test("by an article before a small letter", () => {
    expectBreaks("en", "Held in the U.S. | A joint team left.");
    expectBreaks("en", "Held in the U.S. | An army left.");
    for (const mark of ['"', "'", "“", "‘", "(", "["])
      expectBreaks("en", `Held in the U.S. | ${mark}A joint team left.`);
    expectBreaks("en", "Held in the U.S. A Team left.");
    expectBreaks("en", "Held in the U.S. Ann left.");
  });

  test("by an office after a place or an hour alone", () => {
    const offices =
      "Secretary Secretaries Minister Ministers General Generals Admiral President Presidents Chairman Chairmen " +
      "Ambassador Commander";
    expect(but(offices, (office) => `Held in D.C. | ${office} Miller left.`)).toEqual([]);
    expect(but(offices, (office) => `Held in the U.S. ${office} Miller left.`)).toEqual([]);
    expectBreaks("en", "Held in the D.C. Office.");
  });

  test("by no other word", () => {
    expect(but("Forces Thexx Is Now Some", (word) => `Held in the U.S. ${word} others left.`)).toEqual([]);
  });
});

test("a figure right after an abbreviation opens none", () => {
  for (const mark of ["", '"', "'", "“", "‘", "(", "["]) expectBreaks("en", `Held in the U.S. ${mark}5 men left.`);
  expectBreaks("en", "Held in the U.S. | The 5 others left.");
});

describe("after the abbreviation of a number", () => {
  test.each([
    ["goes its number", "Art. V Art. XLIX Art. CIV Art. B Art. 7 Art. (a) Art. (A) stand."],
    ["goes what stands in brackets", "See Art. (Annexed) of it."],
    ["goes no word that begins like one", "See Art. | Vital parts stand."],
    ["goes no other letters", "See Art. | BC parts stand."],
    ["goes no article", "See Art. | A joint team left."],
  ])("%s", (_, marked) => expectBreaks("en", marked));
});

describe("brackets", () => {
  test.each([
    ["hold sentences together where they close", "The group (met. They stayed) left. | It slept."],
    ["of the other shape too", "The group [met. They stayed] left. | It slept."],
    ["hold no more once they are closed", "The group (the first) met. | They stayed (here)."],
    ["hold nothing where another opens first", "The group (met. | They (stayed) left."],
    ["hold nothing where the text begins with them", "(The group met. | They stayed.)"],
    ["hold what a mark and they begin with", "“(The group met. They stayed) left.”"],
    ["within others hold as well", "(The first (met. They stayed) left.)"],
    ["within others of the other shape", "[The first [met. They stayed] left.]"],
    ["that are closed before the stop hold nothing", "The (first) group met. | They stayed) left."],
    ["of the other shape hold nothing then either", "The [first] group met. | They stayed] left."],
    ["hold nothing where one of the other shape opens first", "The group (met. | They [stayed) left."],
  ])("%s", (_, marked) => expectBreaks("en", marked));
});

describe("in Korean", () => {
  test("brackets hold what they hold, and be it nothing more", () => {
    expectBreaks("ko", "양측은 동맹(이라 한다. )을 확인하였다. | 또한");
  });

  test("an item's mark ends no sentence", () => {
    expect(but("가 나 다 라 마 바 사 아 자 차 카 타 파 하", (mark) => `${mark}. 연합방위`, "ko")).toEqual([]);
    expect(but("가 나 하", (mark) => `양측은 ${mark}. 연합방위`, "ko")).toEqual([]);
    expectBreaks("ko", "하였다. | 또한");
    expectBreaks("ko", "양측은 거. | 연합방위");
  });

  test("what takes up a quotation goes on with it", () => {
    const words = "라고 라는 라며 이라고 이라는 이라며 라면서 이라면서 고 하고 하며 면서 은 는 이 가 을 를 와 과 의 도";
    for (const mark of ['"', "'", "”", "’", "」", "』"])
      expect(but(words, (word) => `“동의한다.${mark} ${word} 말했다.`, "ko")).toEqual([]);
    expect(but(words, (word) => `동의한다. | ${word} 말했다.`, "ko")).toEqual([]);
    expect(but("은행 는개 이것 가을 을지 도로 아라고 마라고", (word) => `“동의한다.” | ${word} 말했다.`, "ko")).toEqual(
      [],
    );
    expect(but("라고 고", (word) => `(“동의한다.”) | ${word} 말했다.`, "ko")).toEqual([]);
  });
});

describe("a stop ends a sentence", () => {
  test.each([
    ...['"', "'", "”", "’", ")", "]", "»", "”)", "’”"].map((mark) => [
      `with the marks that close it: ${mark}`,
      `Done.${mark} | Next.`,
    ]),
    ...['"', "'", "“", "‘", "(", "[", "“‘"].map((mark) => [
      `before the marks that open the next: ${mark}`,
      `Done. | ${mark}Next one.`,
    ]),
    ...['"', "'", "“", "‘", "(", "[", "“‘"].map((mark) => [
      `after an abbreviation, before an opener in its marks: ${mark}`,
      `In the U.S. | ${mark}The others left.`,
    ]),
    ...["(", "[", '"', "'", "“", "‘", "/", "-", "‐", "–", "―"].map((sign) => [
      `only where the abbreviation does not follow ${sign}`,
      `A thing${sign}U.S. Miller left.`,
    ]),
    ["twice or thrice in a row", "What?! | Well... | Yes."],
    ["before a letter with a mark", "Done. | Éva left."],
    ["before a figure", "Done. | 5 left."],
    ["not before another sign", "Done. – Next."],
    ["not without white space", "Done.Next one"],
    ["not after a closing mark of another kind", "Done.} Next."],
    ["after a letter and a digit", "Form A1. | Next."],
    ["not after a capital alone", "Form A. Next."],
    ["after a small letter alone", "Form a. | Next."],
    ["after a comma and a semicolon never", "Done, Next; Then: Last."],
  ])("%s", (_, marked) => expectBreaks("en", marked as string));

  test.each([
    ...['"', "'", "”", "’", ")", "]", "»", "」", "』"].map((mark) => [
      `with the marks that close it: ${mark}`,
      `하였다.${mark} | 또한`,
    ]),
    ...[")", "]", '"', "'", "”", "’", "」", "』"].map((mark) => [
      `after the marks that close a word: ${mark}`,
      `“하였다${mark}. | 또한`,
    ]),
    ["after the first and the last syllable", "각가. | 힣. | 끝"],
    ["not after a figure", "제3. 또한"],
    ["not after a Latin letter", "NCG. 또한"],
    ["not after a lone jamo", "ㅋ. 또한"],
  ])("in Korean %s", (_, marked) => expectBreaks("ko", marked as string));
});

test("covers everything but the white space between sentences", () => {
  const text = "  One thing.\n\nAnother thing?  A third  ";
  const spans = splitSentences(text, "en");
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["One thing.", "Another thing?", "A third"]);
  expect(splitSentences("", "en")).toEqual([]);
  expect(splitSentences(" \n", "ko")).toEqual([]);
});

test("gives every paragraph as many sentences as were published, since their ids are permanent", () => {
  const file = new URL("../fixtures/sentences.json", import.meta.url);
  const published: Record<string, number[]> = JSON.parse(readFileSync(file, "utf8"));
  const counted = corpus.communiques.map(({ id, paragraphs }) => [
    id,
    paragraphs.map(({ sentences }) => sentences.length),
  ]);
  expect(Object.fromEntries(counted)).toMatchObject(published);
});

test("numbers sentences p1-s1, p1-s2 … without gap through every text", () => {
  for (const { paragraphs } of corpus.communiques) {
    for (const { number, sentences } of paragraphs) {
      expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, index) => `p${number}-s${index + 1}`));
    }
  }
});
