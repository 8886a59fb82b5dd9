import { describe, expect, it, test } from "vitest";
import { alternatives, americanNameForms, isLatin, koreanNameForms, literal } from "../../src/protocol/names.ts";
import { plainOf } from "../../src/text/plain.ts";

/** Whether one of the forms is the whole of what is printed, in plain characters. */
const isForm = (forms: readonly string[], printed: string) =>
  forms.some((form) => new RegExp(`^(?:${form})$`, "u").test(plainOf(printed).text));

describe("a Korean name", () => {
  test.each([
    ["Kim Yong Hyun", "Kim Yong Hyun", true],
    ["Kim Yong Hyun", "Kim Yong-Hyun", true],
    ["Kim Yong Hyun", "Kim YongHyun", true],
    ["Kim Yong-hyun", "Kim Yong hyun", true],
    ["Kim, Yong-hyun", "Kim Yonghyun", true],
    ["Kim Yong-hyun", "Kim, Yonghyun", true],
    ["Kim Yong-hyun", "Kim", true],
    ["Kim", "Kim", true],
    ["Kim", "Kim ", false],
    ["Kim Yong-hyun", "Yong-hyun", false],
    ["Kim Yong-hyun", "Kim Yong", false],
    ["Kim Yong-hyun", "Kim Yong--hyun", false],
    ["Kim Yong-hyun", "Kim,, Yonghyun", false],
    ["Kim Yong—hyun", "Kim Yonghyun", true],
    ["Kim  Yong-hyun", "Kim Yonghyun", true],
    ["Kim  Yong-hyun", "Kim -Yonghyun", false],
    ["Kim Y.", "Kim Yx", false],
    ["K. Yong", "Kx", false],
  ])("“%s” printed as “%s”: %s", (name, printed, is) => {
    expect(isForm(koreanNameForms(name), printed)).toBe(is);
  });
});

describe("an American name", () => {
  test.each([
    ["Lloyd J. Austin III", "Lloyd J. Austin III", true],
    ["Lloyd J. Austin III", "Lloyd Austin", true],
    ["Lloyd J. Austin III", "Lloyd Q. Austin", true],
    ["Lloyd J. Austin III", "Austin", true],
    ["Lloyd Austin", "Lloyd Austin, III", true],
    ["Lloyd Austin", "Lloyd Austin II", true],
    ["Lloyd Austin", "Lloyd Austin IV", true],
    ["Lloyd Austin", "Lloyd Austin Jr.", true],
    ["Lloyd Austin", "Lloyd Austin, Sr.", true],
    ...["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"].map((rank) => [`Lloyd Austin ${rank}`, "Austin", true] as const),
    ["Lloyd I", "I", true],
    ["Lloyd IIII", "IIII", true],
    ["Lloyd Srivas", "Srivas", true],
    ["Lloyd MacIV", "MacIV", true],
    ["Madonna", "Madonna", true],
    ["Lloyd J. Austin III", "III", false],
    ["Lloyd J. Austin III", "Lloyd", false],
    ["Lloyd Austin", "Lloyd QR. Austin", false],
    ["Lloyd Austin", "Lloyd  Austin", false],
    ["Lloyd A.stin", "Axstin", false],
    ["L.oyd Austin", "Lxoyd Austin", false],
  ] as const)("“%s” printed as “%s”: %s", (name, printed, is) => {
    expect(isForm(americanNameForms(name), printed)).toBe(is);
  });
});

describe("alternatives", () => {
  it("stand longest first, so that a whole name wins over its family name", () => {
    expect(alternatives(["Kim", "Kim Yong", "Lee"])).toBe("Kim Yong|Kim|Lee");
    expect(alternatives(["b", "a", "c"])).toBe("a|b|c");
  });

  it("stand once each, and none is nothing", () => {
    expect(alternatives(["a", "a"])).toBe("a");
    expect(alternatives([])).toBe("");
  });
});

describe("a literal", () => {
  it("stands for itself, whatever its signs mean in patterns", () => {
    const signs = String.raw`.*+?^${"$"}{}()|[]\/`;
    for (const sign of signs) {
      expect(literal(sign)).toBe(`\\${sign}`);
      expect(`a${sign}b`).toMatch(new RegExp(`^a${literal(sign)}b$`, "u"));
    }
    expect(literal("a–b, c’d")).toBe("a-b, c'd");
  });
});

describe("Latin letters", () => {
  test.each([
    ["Washington, D.C.", true],
    ["Éva Ångström-O’Neil", true],
    ["서울", false],
    ["서울 Seoul", false],
    ["Seoul 서울", false],
    ["", false],
  ])("write “%s”: %s", (text, is) => expect(isLatin(text)).toBe(is));
});
