/** What an acronym stands for, beside the acronym. */
import { describe, expect, it } from "vitest";
import { closeLongForms } from "../../src/diff/long-forms.ts";
import { redline } from "../../src/diff/redline.ts";
import type { Language } from "../../src/paths.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

/** The first sentence in tokens that say more than one word, by what they print. */
function closedIn(from: string, to: string, language: Language = "en"): string[] {
  const tokens = closeLongForms(tokensOf(from, language), tokensOf(to, language));
  expect(tokens.map(({ text }) => text).join("")).toBe(from);
  return tokens.filter(({ kind, parts }) => kind === "word" && parts).map(({ text }) => text);
}
const line = (from: string, to: string, language: Language = "en") =>
  marked(redline(tokensOf(from, language), tokensOf(to, language)));

describe("a name is read as its acronym", () => {
  it.each([
    ["rules of the Open Water Plan (OWP) apply", "OWP rules apply", "Open Water Plan (OWP)"],
    ["rules of the Open Water Plan apply", "OWP rules apply", "Open Water Plan"],
    ["rules of the Open Water Plan(OWP) apply", "the Open Water Plan applies", "Open Water Plan(OWP)"],
    ["weapons of open water apply", "WOW apply", "weapons of open water"],
    ["the operational control of it", "OPCON of it", "operational control"],
    ["U.S. Forces, Korea (USFK) stays", "USFK stays", "U.S. Forces, Korea (USFK)"],
    ["Countering Weapons of Water (CWOW) talks", "Counter WOW (CWOW) talks", "Countering Weapons of Water (CWOW)"],
    ["the Demilitarized Zone (DMZ) stays", "the DMZ stays", "Demilitarized Zone (DMZ)"],
    ["the Demilitarized Zone (DETZ) stays", "the DETZ stays", "Demilitarized Zone (DETZ)"],
    ["the Host Nation Support Agreement (HNS) stays", "the HNS stays", "Host Nation Support Agreement (HNS)"],
    ["the Operational Control Agreement (OPC) stays", "the OPC stays", "Operational Control Agreement (OPC)"],
    ["Ax Bx Cx Dx Ex Fx Gx Hx Ix Jx stays", "ABCDEFGHIJ stays", "Ax Bx Cx Dx Ex Fx Gx Hx Ix Jx"],
  ])("%s | %s", (from, to, closed) => expect(closedIn(from, to)).toEqual([closed]));

  it.each([
    ["no acronym", "rules of the Open Water Plan apply", "rules of ships apply"],
    ["another", "rules of the Open Water Plan apply", "OWC rules apply"],
    ["two letters", "rules of the Open Plan apply", "OP rules apply"],
    ["chance", "they complete the preparations now", "COTP now"],
    ["the acronym and what follows it", "the SCM at a mutually good time", "the SCM"],
    ["a mark within", "Open Water. Plan it", "OWP"],
    ["a function word at its end", "Open Water Plan of", "OWPO"],
    ["a letter in brackets that no word has", "the Demilitarized Zone (DXZ) stays", "the DXZ stays"],
    ["a letter in brackets before the one it follows", "the Demilitarized Zone (DTMZ) stays", "the DTMZ stays"],
    ["one word that has all letters", "the Helipad (HPD) stays", "the HPD stays"],
    ["one word that has all letters, before another", "the Corvette Fleet (COR) stays", "the COR stays"],
    ["a name of eleven words", "Ax Bx Cx Dx Ex Fx Gx Hx Ix Jx Kx", "ABCDEFGHIJK"],
  ])("but not where there is %s", (_, from, to) => expect(closedIn(from, to)).toEqual([]));

  it("and only what one of them has more is marked, as form", () => {
    expect(line("They welcomed Open Water Plan (OWP) rules today.", "They welcomed OWP rules today.")).toBe(
      "They welcomed <Open Water Plan (|>OWP<)|> rules today.",
    );
    expect(line("They welcomed Open Water Plan (OWP) rules.", "They welcomed full Open Water Plan rules.")).toBe(
      "They welcomed {+full +}Open Water Plan< (OWP)|> rules.",
    );
  });

  it("is no acronym under a particle, with what stands beside it", () => {
    expect(line("양측은 제57차 SCM과 제50차 MCM을 열었다.", "양측은 다음 SCM을 열었다.", "ko")).toBe(
      "양측은 <제57차|다음> SCM<과|을> [-제50차 MCM을 -]열었다.",
    );
  });
});

it("says as much as two words between two changes", () => {
  const [four, other] = ["rice salt wood iron", "silk wool gold wine"];
  const owp = "Open Water Plan (OWP)";
  expect(line(`${four} ${owp} ${four}`, `${other} ${owp} ${other}`)).toContain(`+} ${owp} [-`);
});

describe("an acronym in brackets between a Korean name and its particle", () => {
  it("is form", () => {
    expect(line("주한미군(USFK)의 역할을 평가", "주한미군의 역할을 평가", "ko")).toBe(
      "주한미군<(USFK)|>의 역할을 평가",
    );
    expect(line("주한미군은 역할을 평가", "주한미군 (USFK)은 역할을 평가", "ko")).toBe(
      "주한미군<| (USFK)>은 역할을 평가",
    );
  });

  it("is none of another name", () => {
    expect(closedIn("주일미군의 역할", "주한미군(USFK)의 역할", "ko")).toEqual([]);
    expect(line("주한미군사의 역할을 평가", "주한미군(USFK)의 역할을 평가", "ko")).toContain("[-주한미군사의-]");
  });
});

describe("an acronym that its bracket explains", () => {
  it("is the same without", () => {
    expect(
      line("안보협의회의(SCM)가 개최", "한미안보협의회의(SCM, Security Consultative Meeting, 이하 SCM)가 개최", "ko"),
    ).toBe("<안보협의회의|한미안보협의회의>(SCM<|, Security Consultative Meeting, 이하 SCM>)가 개최");
    expect(line("핵협의그룹(NCG)의 성과", "핵협의그룹(NCG, Nuclear Consultative Group)의 성과", "ko")).toBe(
      "핵협의그룹(NCG<|, Nuclear Consultative Group>)의 성과",
    );
    expect(line("한ㆍ미 군사위원회(MCM)를 개최", "한미군사위원회(MCM)를 개최", "ko")).toBe(
      "<한ㆍ미 군사위원회|한미군사위원회>(MCM)를 개최",
    );
  });

  it("is not, where the bracket says something else", () => {
    expect(line("핵협의그룹(NCG)의 성과", "핵협의그룹(NCG, 미사일)의 성과", "ko")).toContain("{+, 미사일+}");
    expect(line("핵협의그룹(NCG)의 성과", "핵협의그룹(NCG, Some Other Group)의 성과", "ko")).toContain("{+, Some");
    expect(line("핵협의그룹, NCG의 성과", "핵협의그룹, NCG, Nuclear Consultative Group 미사일의 성과", "ko")).toContain(
      "{+",
    );
    expect(closedIn("나나(SOFA, 다다) 개정", "라라(SOFA) 개정", "ko")).toEqual([]);
    expect(closedIn("나나(SOFA) 개정", "라라 SOFA, 다다) 개정", "ko")).toEqual(["나나(SOFA)"]);
  });
});

describe("a Korean name is what stands before the bracket", () => {
  it("beside the acronym alone", () => {
    expect(closedIn("주둔군지위협정(SOFA) 개정", "SOFA 개정", "ko")).toEqual(["주둔군지위협정(SOFA)"]);
    expect(closedIn("주둔군지위협정 (SOFA) 개정", "SOFA를 개정", "ko")).toEqual(["주둔군지위협정 (SOFA)"]);
    expect(line("양측은 주둔군지위협정(SOFA)를 개정하였다.", "양측은 SOFA를 개정하였다.", "ko")).toBe(
      "양측은 <주둔군지위협정(|>SOFA<)|>를 개정하였다.",
    );
  });

  it("beside another wording of the name", () => {
    expect(closedIn("주둔군지위협정(SOFA) 개정", "주한미군 지위협정(SOFA) 개정", "ko")).toEqual([
      "주둔군지위협정(SOFA)",
    ]);
    expect(line("양측은 주둔군지위협정(SOFA)을 개정", "양측은 주한미군 지위협정(SOFA)을 개정", "ko")).toBe(
      "양측은 <주둔군지위협정|주한미군 지위협정>(SOFA)을 개정",
    );
  });

  it("of three words at most, none with a particle", () => {
    expect(closedIn("가가 나나 다다 라라(SOFA) 개정", "SOFA 개정", "ko")).toEqual(["나나 다다 라라(SOFA)"]);
    expect(closedIn("협력을 나나 다다(SOFA) 개정", "SOFA 개정", "ko")).toEqual(["나나 다다(SOFA)"]);
    expect(closedIn("또한 나나(SOFA) 개정", "SOFA 개정", "ko")).toEqual(["나나(SOFA)"]);
  });

  it("but not where the other has no such acronym, or the name", () => {
    expect(closedIn("주둔군지위협정(SOFA) 개정", "한미협정(SMA) 개정", "ko")).toEqual([]);
    expect(closedIn("주둔군지위협정(SOFA) 개정", "주둔군지위협정인 SOFA 개정", "ko")).toHaveLength(1);
    expect(closedIn("주둔군지위협정(SOFA) 개정", "주둔군지위협정, SOFA 개정", "ko")).toEqual([]);
    expect(closedIn("주둔군지위협정 개정", "SOFA 개정", "ko")).toEqual([]);
  });
});
