/** How two wordings of one class of protocol are marked. */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const runs = (from: string, to: string, language: "en" | "ko" = "en") =>
  redline(tokensOf(from, language), tokensOf(to, language));
const line = (from: string, to: string, language?: "en" | "ko") => marked(runs(from, to, language));

describe("of two wordings is marked", () => {
  it("the name under one title", () => {
    expect(line("Secretary Public spoke today.", "Secretary Doe spoke today.")).toBe(
      "Secretary <Public|Doe> spoke today.",
    );
    expect(line("홍길동 장관은 연설하였다.", "장길산 장관은 연설하였다.", "ko")).toBe(
      "<홍길동|장길산> 장관은 연설하였다.",
    );
  });

  it("what changes places", () => {
    expect(line("The Minister and the Secretary met.", "The Secretary and the Minister met.")).toBe(
      "The <Minister|Secretary> and the <Secretary|Minister> met.",
    );
  });

  it("of each of two in Korean what is his, beside his particle", () => {
    const full = "제인 도우 미국 국방부장관과 홍길동 한국 국방부장관은 만났다.";
    expect(line("도우 장관과 홍 장관은 만났다.", full, "ko")).toBe(
      "<|제인 >도우 <장관과|미국 국방부장관과> <홍 장관|홍길동 한국 국방부장관>은 만났다.",
    );
  });

  it("the whole where they have no word in common, or one names two and the other both", () => {
    expect(line("The Minister and the Secretary met here.", "Both sides met here.")).toBe(
      "<The Minister and the Secretary|Both sides> met here.",
    );
    expect(line("There the U.S. slept.", "There the United States slept.")).toBe(
      "There the <U.S.|United States> slept.",
    );
  });

  it("what differs of two days, not the comma between", () => {
    const held = (day: string) => `The SCM was held on ${day} by them.`;
    expect(line(held("May 4, 2031"), held("May 7, 2032"))).toBe("The SCM was held on May <4|7>, <2031|2032> by them.");
    expect(line(held("May 4, 2031"), held("June 5, 2031"))).toBe("The SCM was held on <May 4|June 5>, 2031 by them.");
    expect(line(held("May 4"), held("June 4"))).toBe("The SCM was held on <May|June> 4 by them.");
    expect(line(held("May 4"), held("4 June 2031"))).toBe("The SCM was held on <May |>4<| June 2031> by them.");
  });

  it("who is named, and not the title at the end", () => {
    expect(line("홍 장관과 도우 장관은 모두 동의하였다.", "양 장관은 모두 동의하였다.", "ko")).toBe(
      "<홍 장관과 도우|양> 장관은 모두 동의하였다.",
    );
    expect(line("홍 장관과 도우 장관은 모두 동의하였다.", "양측은 모두 동의하였다.", "ko")).toBe(
      "<홍 장관과 도우 장관|양측>은 모두 동의하였다.",
    );
  });

  it("two countries whole where they are named in one word, and else the one that is named otherwise", () => {
    expect(line("The ROK-US Alliance stands here.", "The ROK-U.S. Alliance stands here.")).toBe(
      "The <ROK-US|ROK-U.S.> Alliance stands here.",
    );
    expect(line("Here the ROK and the US trained.", "Here the ROK and the U.S. trained.")).toBe(
      "Here the ROK and the <US|U.S.> trained.",
    );
  });

  it("what follows the article that both begin with", () => {
    expect(line("The Minister and the Secretary met here.", "The two leaders met here.")).toBe(
      "The <Minister and the Secretary|two leaders> met here.",
    );
    expect(line("the Republic of Korea slept here", "the ROK slept here")).toBe(
      "the <Republic of Korea|ROK> slept here",
    );
  });

  it("which of two countries, where each is named", () => {
    expect(line("plans of the ROK and the U.S. here", "plans of the U.S. and the ROK here")).toBe(
      "plans of the <ROK|U.S.> and the <U.S.|ROK> here",
    );
    expect(line("plans of the ROK and the U.S. here", "plans of the U.S. and ROK here")).toBe(
      "plans of <the ROK and the U.S.|the U.S. and ROK> here",
    );
  });

  it("two countries whole", () => {
    expect(line("the ROK-U.S. plan here", "the U.S.-ROK plan here")).toBe("the <ROK-U.S.|U.S.-ROK> plan here");
  });
});

describe("a wording whose class the other sentence does not name", () => {
  it("is taken word for word", () => {
    expect(line("Secretary Doe met all of them.", "The Minister and the Secretary met all of them.")).toContain(
      "Secretary",
    );
    expect(line("The Minister spoke of ships.", "The minister spoke of ships.")).toBe(
      "The <Minister|minister> spoke of ships.",
    );
  });
});

describe("of two under one wording, beside one of them", () => {
  it("is each read by itself", () => {
    expect(line("Secretary Doe met all of them.", "The Secretary and the Minister met all of them.")).toBe(
      "<|The >Secretary< Doe|> {+and the Minister +}met all of them.",
    );
    expect(line("홍 장관은 모두 동의하였다.", "홍 장관과 도우 장관은 모두 동의하였다.", "ko")).toBe(
      "홍 장관{+과 도우 장관+}은 모두 동의하였다.",
    );
    expect(
      line(
        "They and the Chairman of the ROK Joint Chiefs of Staff, General Nam met.",
        "They and the Chairman of the ROK Joint Chiefs of Staff, General Coe and Chairman of the Joint Chiefs of Staff, General Roe met.",
      ),
    ).toContain("General <Nam|Coe>");
  });
});

describe("the name of North Korea", () => {
  const named = (from: string, to: string, language: "en" | "ko" = "en") =>
    runs(from, to, language).flatMap((run) => (run.kind === "protocol" ? [[run.from, run.to, run.name]] : []));

  it("is a kind of its own where it is the other one", () => {
    expect(named("They urged North Korea to talk.", "They urged the DPRK to talk.")).toEqual([
      ["North Korea", "the DPRK", "dprk"],
    ]);
    expect(named("The DPRK tested one.", "North Korea tested one.")).toEqual([["The DPRK", "North Korea", "dprk"]]);
    expect(
      named("양측은 북한의 시험을 규탄하였다.", "양측은 조선민주주의인민공화국의 시험을 규탄하였다.", "ko"),
    ).toEqual([["북한", "조선민주주의인민공화국", "dprk"]]);
  });

  it("is other protocol where it is only written out", () => {
    expect(
      named("They urged the DPRK to talk.", "They urged the Democratic People's Republic of Korea to talk."),
    ).toEqual([["the DPRK", "the Democratic People's Republic of Korea", undefined]]);
    expect(
      named("They urged the ROK to talk.", "They urged South Korea to talk.").every(([, , name]) => name === undefined),
    ).toBe(true);
  });
});
