import { describe, expect, it } from "vitest";
import { rosterOf } from "../../src/protocol/roster.ts";

describe("the roster", () => {
  it("has names by office and country, cities in both languages, and all days of a meeting", () => {
    const record = {
      start: { value: "2031-05-04" },
      end: { value: "2031-05-05" },
      city: { en: "Seoul", ko: "서울" },
      heads: { rok: { name: "Hong Gil-dong", hangul: "홍길동" }, us: { name: "Jane Doe", hangul: "도우" } },
      mcm: {
        start: { value: "2031-05-03" },
        chairs: { rok: { name: "Im Kkeok-jeong", hangul: "임꺽정" }, us: { name: "Max Moe" } },
      },
    };
    expect(rosterOf([record])).toEqual({
      rokMinisters: ["Hong Gil-dong", "홍길동"],
      usSecretaries: ["Jane Doe", "도우"],
      rokChairmen: ["Im Kkeok-jeong", "임꺽정"],
      usChairmen: ["Max Moe"],
      cities: ["Seoul", "서울"],
      days: ["2031-05-03", "2031-05-04", "2031-05-05"],
    });
  });

  it("has everything once, the longest first, and else by letters", () => {
    const cities = ["Oslo", "Bern", "Washington", "Bern"].map((en) => ({ city: { en, ko: "" } }));
    expect(rosterOf(cities).cities).toEqual(["Washington", "Bern", "Oslo"]);
  });

  it("is empty where records say nothing", () => {
    const silent = { start: undefined, heads: {}, mcm: {} };
    const nothing = { rokMinisters: [], usSecretaries: [], rokChairmen: [], usChairmen: [], cities: [], days: [] };
    expect(rosterOf([silent, {}])).toEqual(nothing);
  });
});
