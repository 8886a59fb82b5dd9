/** That a thing stands in a text is no answer to what a claim says of it besides: relations, numbers, deeds, denials. */
import { expect, test } from "vitest";
import { nationsIn } from "../../src/claims/nations.ts";
import { answer } from "../support/claim-answer.ts";

const outcome = (claim: string) => /(?<=→ )\w+$/u.exec(answer(claim))?.[0] ?? "none";

/** Of each kind a claim that is true and read, and false ones that are neither said to hold nor read as their opposite. */
const kinds: readonly (readonly [kind: string, holds: string, ...others: string[]])[] = [
  [
    "whose it is",
    "The 56th communiqué condemned the DPRK's balloons.",
    "The 56th SCM condemned the ROK's balloons.",
    "The 56th communiqué condemned U.S. missile launches.",
    "The 56th SCM condemned South Korean cyber activities.",
    "제56차 SCM은 한국의 풍선 살포를 규탄했다.",
  ],
  [
    "who is asked",
    "The 56th communiqué urged the DPRK to respect the NLL.",
    "The 56th communiqué urged the ROK to respect the NLL.",
  ],
  [
    "in which order",
    "The 56th communiqué welcomed ROK participation in an MRO pilot project.",
    "The 56th SCM noted the ROK Navy contract with U.S. shipyards to conduct MRO services.",
  ],
  [
    "which of several",
    "The 56th communiqué welcomed the second ROK-UNC Member States Defense Ministerial Meeting.",
    "The 56th communiqué welcomed the third ROK-UNC Member States Defense Ministerial Meeting.",
    "The 56th communiqué welcomed the third execution of FREEDOM EDGE.",
  ],
  [
    "of which year",
    "The 56th communiqué cites the 2022 Nuclear Posture Review.",
    "The 56th communiqué cites the 2024 Nuclear Posture Review.",
    "The 56th communiqué mentions Freedom Shield 26.",
    "The 51st communiqué mentions the Pyongyang Joint Declaration of September 2019.",
  ],
  [
    "who says it",
    "제56차 SCM에서 오스틴 장관은 전략사령부 창설을 환영했다.",
    "제56차 SCM에서 김 장관은 전략사령부 창설을 환영했다.",
    "제56차 SCM에서 양 장관은 전략사령부 창설을 환영했다.",
    "제56차 SCM에서 바이든 대통령은 확장억제를 재강조했다.",
    "At the 56th SCM, President Biden reiterated extended deterrence.",
    "At the 56th SCM, the two leaders welcomed the ROK Strategic Command.",
  ],
  [
    "what is feared",
    "제56차 공동성명은 러시아와 북한의 군사협력에 우려를 표명했다.",
    "제56차 SCM은 SMA에 우려를 표명했다.",
    "제56차 SCM은 프리덤 에지에 우려를 표명했다.",
  ],
  [
    "what is done",
    "제56차 공동성명은 전작권 전환을 언급했다.",
    "제56차 SCM은 전작권 전환을 승인했다.",
    "제56차 SCM은 전작권 전환을 결정했다.",
  ],
  [
    "when the next is to be",
    "The 56th communiqué says the 57th SCM will be held in Seoul in 2025.",
    "The 56th communiqué says the 57th SCM will be held in Seoul in October 2025.",
    "제56차 공동성명은 제57차 SCM을 2025년 11월 서울에서 개최하기로 했다고 밝혔다.",
  ],
];

for (const [kind, holds, ...others] of kinds) {
  test(`${kind}`, () => {
    expect([holds, outcome(holds)]).toEqual([holds, "holds"]);
    for (const claim of others) expect([claim, outcome(claim)]).not.toEqual([claim, "holds"]);
  });
}

test("a deed that is denied is no absence of its thing", () => {
  for (const claim of [
    "The Reciprocal Defense Procurement Agreement was not signed at the 56th SCM.",
    "Wartime OPCON was not transitioned at the 56th SCM.",
    "제56차 SCM에서 전작권은 전환되지 않았다.",
    "The 56th SCM has not changed the NLL.",
    "At the 56th SCM, Minister Kim did not welcome the ROK Strategic Command.",
    "The 56th SCM did not condemn the ROK's balloons.",
    "The 56th communiqué does not mention the 1954 Washington Declaration.",
  ])
    expect([claim, outcome(claim)]).toEqual([claim, "none"]);
  expect(outcome("The 56th communiqué did not condemn the balloons.")).toBe("fails");
  expect(outcome("The 56th communiqué does not mention the Washington Declaration.")).toBe("fails");
});

test("what is denied twice is not read", () => {
  for (const claim of [
    "The 56th communiqué does not fail to mention denuclearization.",
    "The 56th communiqué is not without denuclearization.",
    "Denuclearization did not disappear from the 56th communiqué.",
    "It is wrong that denuclearization is missing from the 56th communiqué.",
    "제56차 공동성명에 비핵화가 없는 것은 아니다.",
    "제56차 공동성명에 NLL이 없지 않다.",
  ])
    expect([claim, outcome(claim)]).toEqual([claim, "none"]);
  expect(outcome("AUKUS was not left out of the 56th communiqué.")).toBe("holds");
});

test("a year beside a month is the meeting's", () => {
  expect(outcome("The 53rd SCM was held in December 2021.")).toBe("holds");
  expect(outcome("The 53rd SCM was held in December 2020.")).toBe("fails");
  expect(outcome("제56차 SCM은 2023년 10월 30일 열렸다.")).toBe("fails");
});

test("longer by paragraphs is no matter of words", () => {
  expect(outcome("The 51st communiqué is longer than the 56th in paragraphs.")).toBe("holds");
  expect(outcome("The 56th communiqué is longer than the 51st in paragraphs.")).toBe("fails");
});

test("nations are told apart from the pairs and places named after them", () => {
  const named = (text: string) => nationsIn(text).map(({ nation }) => nation);
  expect(named("the ROK-U.S. Alliance on the Korean Peninsula")).toEqual([]);
  expect(named("North Korea sent troops to Russia")).toEqual(["dprk", "russia"]);
  expect(named("met in Seoul; Washington welcomed it")).toEqual(["us"]);
  expect(named("inter-Korean roads")).toEqual([]);
  expect(named("한미는 북한의 도발을 규탄했다")).toEqual(["dprk"]);
});
