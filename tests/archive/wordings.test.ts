import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/archive/check.ts";
import { Inquiry } from "../../src/archive/inquiry.ts";
import { checkWordings } from "../../src/archive/wordings.ts";
import { replace, withContent } from "../support/content.ts";
import { shown } from "../support/faults.ts";

function faultsOf(en: string, ko = "비핵화"): string {
  const inquiry = new Inquiry();
  checkWordings("a.yaml: patterns", { en: [en], ko: [ko] }, inquiry);
  return shown(inquiry.faults);
}

describe("a wording that decides presence and absence", () => {
  test("may have signs that are read aloud, stops of initials and brackets that close", () => {
    for (const wording of ["5%", "S&T", "U.S.", "Agreement (SMA)", "denucleari*", "cost-sharing"]) {
      expect([wording, faultsOf(wording)]).toEqual([wording, ""]);
    }
    expect(faultsOf("SOFA", "핵·재래식 통합*")).toBe("");
  });

  test("has no punctuation at its ends", () => {
    expect(faultsOf("current level,", "‘비핵화’")).toMatchInlineSnapshot(`
      "a.yaml: patterns.en: the wording "current level," has punctuation at its ends or invisible characters in it; where a text has other ones, it would be called absent.
      → Write "current level".

      a.yaml: patterns.ko: the wording "‘비핵화’" has punctuation at its ends or invisible characters in it; where a text has other ones, it would be called absent.
      → Write "비핵화"."
    `);
  });

  test("has nothing invisible in it", () => {
    expect(faultsOf("denucle\u00adari*", "비\u3164핵화")).toMatchInlineSnapshot(`
      "a.yaml: patterns.en: the wording "denucle[U+00AD]ari*" has punctuation at its ends or invisible characters in it; where a text has other ones, it would be called absent.
      → Write "denucleari*".

      a.yaml: patterns.ko: the wording "비[U+3164]핵화" has punctuation at its ends or invisible characters in it; where a text has other ones, it would be called absent.
      → Write "비핵화"."
    `);
  });

  test("is more than a single sign", () => {
    expect(faultsOf("AI", "북한")).toBe("");
    expect(faultsOf("a", "의*")).toMatchInlineSnapshot(`
      "a.yaml: patterns.en: the wording "a" is a single sign, which stands in words that have nothing to do with it.
      → Write the whole word or phrase as it is printed.

      a.yaml: patterns.ko: the wording "의*" is a single sign, which stands in words that have nothing to do with it.
      → Write the whole word or phrase as it is printed."
    `);
  });

  test("has a star at its end only", () => {
    expect(faultsOf("nuclear * umbrella")).toMatchInlineSnapshot(`
      "a.yaml: patterns.en: the wording "nuclear * umbrella" has a star that is not at its end, where it stands for nothing.
      → List every wording by itself; a star at the end of an English one stands for any ending."
    `);
  });
});

const concept = (patterns: string, near = "[]") => `id: level
label: { en: Level, ko: 수준 }
definition: { en: A level., ko: 수준. }
patterns: { en: [${patterns}], ko: [수준] }
near: { en: ${near}, ko: [] }
`;

test("is checked in concepts and in the cues of topics", () => {
  const places = (changes: Parameters<typeof withContent>[0]) =>
    withContent(changes, (dir) => checkContent(dir).faults.map(({ message }) => message.split(": the wording")[0]));
  expect(places({ "concepts/level.yaml": concept('"current level,"', '["troops."]') })).toEqual([
    "content/concepts/level.yaml: patterns.en",
    "content/concepts/level.yaml: near.en",
  ]);
  expect(places({ "concepts/level.yaml": concept('"current level"', "[troops]") })).toEqual([]);
  const cues = replace('ko: "주둔 규모를 다룬다." }', 'ko: "주둔 규모를 다룬다." }\n  cues: { en: ["force level."] }');
  expect(places({ "topics.yaml": cues })).toEqual(["content/topics.yaml: force-level: cues.en"]);
});

test("a wording that finds what another finds already", () => {
  const inquiry = new Inquiry();
  checkWordings("a.yaml: patterns", { en: ["NLL", "Northern", "nll", "northern"], ko: ["NLL"] }, inquiry);
  expect(shown(inquiry.faults)).toMatchInlineSnapshot(`
    "a.yaml: patterns.en: the wording "nll" finds what "NLL" finds already.
    → Letter case and the form of signs make no other wording: keep one of the two.

    a.yaml: patterns.en: the wording "northern" finds what "Northern" finds already.
    → Letter case and the form of signs make no other wording: keep one of the two."
  `);
});

test("an English wording in Hangul", () => {
  expect(faultsOf("비핵화")).toContain("a.yaml: patterns.en: “비핵화” is not in that language.");
  expect(faultsOf("Fight Tonight", "Fight Tonight")).toBe("");
});
