import { describe, expect, test } from "vitest";
import { namesPerson } from "../../src/search/names.ts";

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
