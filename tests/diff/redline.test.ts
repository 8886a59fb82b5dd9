import { describe, expect, it } from "vitest";
import { isProtocolOnly, redline } from "../../src/diff/redline.ts";
import { newerText, olderText } from "../../src/diff/run.ts";
import { marked } from "../support/marked.ts";
import { pick, randomFrom } from "../support/random.ts";
import { tokensOf } from "../support/roster.ts";

const line = (from: string, to: string, language: "en" | "ko" = "en") =>
  marked(redline(tokensOf(from, language), tokensOf(to, language)));

describe("a redline", () => {
  it("marks a commitment verb that changes, alone", () => {
    expect(
      line(
        "The two sides reaffirmed to maintain close coordination on sanctions.",
        "The two sides pledged to maintain close coordination on sanctions.",
      ),
    ).toBe("The two sides [-reaffirmed-]{+pledged+} to maintain close coordination on sanctions.");
  });

  it("joins two changed verbs with the small words between them into one phrase", () => {
    expect(
      line(
        "They noted that the forces will continue to play an important role in preventing conflict.",
        "They noted that the forces continues to play a decisive role in preventing conflict.",
      ),
    ).toBe(
      "They noted that the forces [-will continue to play an important-]{+continues to play a decisive+} role in preventing conflict.",
    );
  });

  it("keeps no island of function words between strangers", () => {
    const runs = line(
      "Both sides praised the effective handling of policy in the past.",
      "Both sides reviewed the progress of the framework in detail and the past.",
    );
    expect(runs).not.toMatch(/[\]}] ?(?:the|of|in|of the|in the) ?[[{]/);
  });

  it("shows who is named first, ordinals, places and years as protocol", () => {
    expect(
      line(
        "The Minister and the Secretary expect to hold the 52nd SCM in Washington, D.C., at a mutually convenient time in 2032.",
        "The Secretary and Minister expect to hold the 57th SCM in Seoul at a mutually convenient time in 2033.",
      ),
    ).toBe(
      "<The Minister and the Secretary|The Secretary and Minister> expect to hold the <52nd|57th> SCM in <Washington, D.C.|Seoul><,|> at a mutually convenient time in <2032|2033>.",
    );
  });

  it("shows two officers in full in the other order as protocol, also between two changes", () => {
    const general = "U.S. Chairman of the Joint Chiefs of Staff, General Richard Roe Jr.";
    const admiral = "ROK Chairman of the Joint Chiefs of Staff, Admiral Im Kkeok-jeong";
    expect(
      line(
        `Earlier ${general} and ${admiral} presided over a productive meeting.`,
        `Then ${admiral}, and ${general} attended a productive meeting.`,
      ),
    ).toBe(
      `[-Earlier-]{+Then+} <${general} and ${admiral}|${admiral}, and ${general}> [-presided over-]{+attended+} a productive meeting.`,
    );
  });

  it("shows where a Korean compound is spaced as form", () => {
    expect(line("양측은 새로운 전환 계획을 승인하였다.", "양측은 새로운 전환계획을 승인하였다.", "ko")).toBe(
      "양측은 새로운 <전환 계획을|전환계획을> 승인하였다.",
    );
  });

  it("takes the number of an agreement for substance", () => {
    expect(
      line(
        "They welcomed the conclusion of the 11th Special Measures Agreement.",
        "They welcomed the conclusion of the 12th Special Measures Agreement.",
      ),
    ).toBe("They welcomed the conclusion of the [-11th-]{+12th+} Special Measures Agreement.");
  });

  it("shows publishers' dashes, quotes and stops as protocol", () => {
    const runs = redline(
      tokensOf("the U.S. “force” in the Indo–Pacific region"),
      tokensOf('the US "force" in the Indo-Pacific region'),
    );
    expect(marked(runs)).toBe('the <U.S.|US> <“|">force<”|"> in the Indo<–|->Pacific region');
    expect(isProtocolOnly(runs)).toBe(true);
  });

  it("shows strangers whole", () => {
    const [from, to] = [
      "The Minister spoke of fish and ships.",
      "Both sides condemned recent missile launches strongly.",
    ];
    expect(line(from, to)).toBe(`[-${from}-]{+${to}+}`);
  });

  it("marks Korean by the eojeol", () => {
    expect(
      line(
        "주한미군의 현재 전력 수준을 유지한다는 공약을 재확인하였다.",
        "주한미군의 현재 전력 수준을 지속적으로 유지한다는 공약을 재강조하였다.",
        "ko",
      ),
    ).toBe("주한미군의 현재 전력 수준을 {+지속적으로 +}유지한다는 공약을 [-재확인하였다-]{+재강조하였다+}.");
  });

  it("takes particles that say the same for form, and marks of another case the particle alone", () => {
    const between = (from: string, to: string) => line(`양측은 ${from} 강조하였다.`, `양측은 ${to} 강조하였다.`, "ko");
    expect(between("비핵화가 중요함을", "비핵화는 중요함을")).toBe("양측은 비핵화<가|는> 중요함을 강조하였다.");
    expect(between("한반도 평화를", "한반도의 평화를")).toBe("양측은 한반도<|의> 평화를 강조하였다.");
    expect(between("NCG의 성과를", "NCG 성과를")).toBe("양측은 NCG<의|> 성과를 강조하였다.");
    expect(between("비핵화를 위한 노력을", "비핵화의 위한 노력을")).toBe(
      "양측은 비핵화[-를-]{+의+} 위한 노력을 강조하였다.",
    );
    expect(between("북한과 협력을", "북한의 협력을")).toBe("양측은 북한[-과-]{+의+} 협력을 강조하였다.");
    expect(between("전문가 회의를", "전문 회의를")).toBe("양측은 [-전문가-]{+전문+} 회의를 강조하였다.");
    expect(between("비핵화 노력만", "비핵화 노력도")).toBe("양측은 비핵화 노력[-만-]{+도+} 강조하였다.");
  });

  it("takes a compound with and without its hyphen for the same", () => {
    expect(
      line(
        "They welcomed information-sharing and live fire training.",
        "They welcomed information sharing and live-fire training.",
      ),
    ).toBe("They welcomed information<-| >sharing and live< |->fire training.");
  });

  it("joins a difference of capitals over several words", () => {
    expect(
      line(
        "the transition of operational control to the command",
        "the transition of Operational Control to the command",
      ),
    ).toBe("the transition of <operational control|Operational Control> to the command");
  });

  it("takes an article alone for form", () => {
    expect(
      line("cooperation between the ministry and allied forces", "cooperation between ministry and allied forces"),
    ).toBe("cooperation between <the |>ministry and allied forces");
  });

  it("marks nothing where nothing differs", () => {
    expect(line("They met.", "They met.")).toBe("They met.");
  });

  it("restores both sentences, whatever they are", () => {
    const random = randomFrom(11);
    const words =
      "the Minister and Secretary U.S. ROK-U.S. ROK–US , . “ ” alliance reaffirmed pledged force level level 11th 57th SCM 한·미 한ㆍ미 억제 억제를 Seoul (NCG) 's\u00a0".split(
        " ",
      );
    const sentence = () =>
      Array.from({ length: Math.floor(random() * 14) }, () => pick(random, words)).join(pick(random, [" ", " ", ""]));
    for (let round = 0; round < 400; round++) {
      const [from, to] = [sentence(), sentence()];
      const runs = redline(tokensOf(from), tokensOf(to));
      expect(olderText(runs)).toBe(from);
      expect(newerText(runs)).toBe(to);
      expect(runs.every((run) => run.kind === "protocol" || run.text !== "")).toBe(true);
    }
  });
});
