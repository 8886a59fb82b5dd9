import { describe, expect, test } from "vitest";
import { otherForms, queryFor, termsNamed } from "../../src/search/terms.ts";

const opcon = {
  id: "opcon",
  acronym: "OPCON",
  en: "wartime operational control",
  ko: "전시 작전통제권",
  variants: { en: ["operational control"], ko: ["전작권", "전시작전통제권"] },
  meaning: { en: "Who commands.", ko: "지휘 권한." },
  url: "/glossary/#opcon",
};
const hr = { ...opcon, id: "hr", acronym: null, en: "hotline", ko: "직통 전화", variants: { en: [], ko: [] } };
const terms = [opcon, hr];

describe("a query that is a term", () => {
  test.each(["OPCON", "opcon", "“OPCON”", "Wartime Operational Control", "전작권", "전시 작전 통제권", "작전통제권"])(
    "is known by any wording, or not: %s",
    (query) => {
      expect(termsNamed(query, terms).map(({ id }) => id)).toEqual(query === "작전통제권" ? [] : ["opcon"]);
    },
  );

  test("is offered by its other wordings in both languages, each once", () => {
    expect(otherForms("OPCON", [opcon])).toEqual({
      en: ["wartime operational control", "operational control"],
      ko: ["전시 작전통제권", "전작권"],
    });
    expect(otherForms("전작권", [opcon])).toEqual({
      en: ["OPCON", "wartime operational control", "operational control"],
      ko: ["전시 작전통제권"],
    });
  });

  test("is offered by three other wordings of a language at most", () => {
    const many = { ...opcon, variants: { en: ["control", "command", "authority"], ko: [] } };
    expect(otherForms("OPCON", [many]).en).toEqual(["wartime operational control", "control", "command"]);
    expect(otherForms("control", [many]).en).toEqual(["OPCON", "wartime operational control", "command"]);
  });

  test("is told from another by its number", () => {
    const tiers = ["tier 1", "tier 2"].map((en) => ({ ...hr, id: en, en }));
    expect(termsNamed("Tier 2", tiers).map(({ id }) => id)).toEqual(["tier 2"]);
  });

  test("is not one that has no letters, where nothing is asked", () => {
    expect(termsNamed("%", [{ ...hr, en: "—" }])).toEqual([]);
  });

  test.each([
    ["S&T", '"S&T"'],
    ["land/sea", '"land/sea"'],
    ["operational control", "operational control"],
    ["핵·미사일", "핵·미사일"],
  ])("is searched for as %s, quoted where a sign would part it", (wording, query) => {
    expect(queryFor(wording)).toBe(query);
  });

  test.each(["", "  ", '""', "%", "😀"])("is none of nothing: %j", (query) => {
    expect(termsNamed(query, terms)).toEqual([]);
  });
});
