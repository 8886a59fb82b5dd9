import { describe, expect, test } from "vitest";
import { isSoughtIn, namesPerson } from "../../src/search/names.ts";
import { isNameInHangul } from "../../src/search/transcribed.ts";
import { withoutParticle } from "../../src/text/particles.ts";
import { corpus } from "../support/edition.ts";

const hong = { name: "Hong Gyeong-nae", hangul: "홍경내" };
const roe = { name: "Richard Q. Roe Jr.", hangul: null };

describe("a Korean name", () => {
  test.each([
    "Hong Gyeong-nae",
    "Hong Gyeong nae",
    "Hong Gyeongnae",
    "Gyeong-nae Hong",
    "HONG Kyung-nae",
    "Hong Kyungnae",
    "홍경내",
    "홍경내 장관",
    "Minister Hong Gyeong-nae",
  ])("is known as %s", (query) => expect(namesPerson(query, hong)).toBe(true));
  test.each(["Hong", "Hong Kong", "Gyeong", "Kim Gyeong-nae", "홍경", "", "¶10", "Hong Gil-dong"])(
    "is not known as %s",
    (query) => expect(namesPerson(query, hong)).toBe(false),
  );
});

describe("an American name", () => {
  test.each(["Roe", "Richard Roe", "Secretary Roe", "Richard Q. Roe"])("is known as %s", (query) =>
    expect(namesPerson(query, roe)).toBe(true),
  );
  test.each(["Richard", "Jr", "the roe of a sturgeon fish", "Roebuck"])("is not known as %s", (query) =>
    expect(namesPerson(query, roe)).toBe(false),
  );
});

describe("an American name among other words", () => {
  test.each(["roe 2013 something else", "Roe on something else again", "Q. Roe, 45th SCM in Seoul"])(
    "is sought in %s",
    (query) => expect(isSoughtIn(query, roe)).toBe(true),
  );
  test.each(["Roebuck 2013 something else", "Richard something else again", "로 장관"])(
    "is not sought in %s",
    (query) => expect(isSoughtIn(query, roe)).toBe(false),
  );
  test("that is a word, too, is sought with a capital, or alone", () => {
    const pace = { name: "Peter Pace", hangul: null };
    const asked = ["keep pace with the threat", "what Pace said of the threat", "pace"];
    expect(asked.map((query) => isSoughtIn(query, pace))).toEqual([false, true, true]);
  });
  test("in Hangul is known by its consonants and its vowels", () => {
    const pairs =
      "매티스 Mattis,에스퍼 Esper,헤그세스 Hegseth,파네타 Panetta,게이츠 Gates,럼즈펠드 Rumsfeld,코언 Cohen,페리 Perry," +
      "애스핀 Aspin,체니 Cheney,와인버거 Weinberger,슐레진저 Schlesinger,레어드 Laird,패커드 Packard,클리퍼드 Clifford," +
      "던퍼드 Dunford,마이어스 Myers,셸턴 Shelton,샬리카슈빌리 Shalikashvili,파월 Powell,크로 Crowe,존스 Jones,라포트 LaPorte";
    const missed = pairs.split(",").filter((pair) => {
      const [hangul = "", name = ""] = pair.split(" ");
      return !isNameInHangul(hangul, name);
    });
    expect(missed).toEqual([]);
    expect(["배려", "바로", "가치", "카드", "미래"].map((word) => isNameInHangul(word, "Perry"))).not.toContain(true);
  });
  test("in Hangul is no other word of the texts", () => {
    const names = new Set(
      corpus.meetings.flatMap(({ heads, mcm }) => [heads?.us, mcm?.chairs?.us].flatMap((one) => one?.name ?? [])),
    );
    const families = [...names].map(
      (name) =>
        name
          .replace(/,? (?:Jr\.|III)$/u, "")
          .split(" ")
          .at(-1) ?? "",
    );
    const words = corpus.communiques.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => text.match(/[가-힣]{2,}/gu) ?? []),
    );
    const taken = [...new Set(words.map(withoutParticle))].filter((word) =>
      families.some((family) => isNameInHangul(word, family)),
    );
    // 브라운 합참의장 and 오스틴 장관 are those.
    expect(taken.sort()).toEqual(["브라운", "오스틴"]);
  });
});
