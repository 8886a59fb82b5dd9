/** Sentences on who led which meetings, on their MCMs and hosts: read where all of them is of a known form. */
import { expect, test } from "vitest";
import { understandClaim } from "../../src/claims/understand.ts";
import { answer, series } from "../support/claim-answer.ts";
import { corpus } from "../support/edition.ts";

const outcomeOf = (q: string) => {
  const { reading, checked } = understandClaim({ q }, series, corpus.communiques);
  return reading.unread.length > 0 ? "unread" : checked?.outcome;
};

/** Of each form one that holds and one that fails. */
const forms: readonly (readonly [holds: string, fails: string])[] = [
  [
    "Lloyd Austin led the U.S. side at four SCMs, from the 53rd to the 56th.",
    "Lloyd Austin led the U.S. side at four SCMs, from the 52nd to the 55th.",
  ],
  ["Lloyd Austin attended four SCMs.", "Lloyd Austin attended five SCMs."],
  ["Caspar Weinberger attended seven SCMs.", "Caspar Weinberger attended six SCMs."],
  [
    "Mattis led the U.S. delegation at the 49th in Seoul and the 50th in Washington.",
    "Mattis led the U.S. delegation at the 49th in Washington and the 50th in Seoul.",
  ],
  [
    "Robert Gates attended the SCM four years in a row, from 2007 to 2010.",
    "Robert Gates attended the SCM four years in a row, from 2008 to 2011.",
  ],
  ["Austin's last SCM as secretary was the 56th in Washington.", "Austin's last SCM was the 55th in Seoul."],
  ["The 53rd SCM was the first that Austin attended.", "The 54th SCM was the first that Austin attended."],
  ["The last SCM that Mattis attended was the 50th.", "The last SCM that Mattis attended was the 49th."],
  [
    "오스틴 장관은 2021년부터 2024년까지 네 차례 SCM에 참석했다.",
    "에스퍼 장관은 2018년부터 2020년까지 세 차례 SCM에 참석했다.",
  ],
  ["제51차 SCM에서 정경두 장관의 상대는 에스퍼 장관이었다.", "제50차 SCM에서 정경두 장관의 상대는 에스퍼 장관이었다."],
  ["The 55th was Shin Won-sik's only SCM.", "The 53rd was Suh Wook's only SCM."],
  [
    "At the 53rd SCM Austin sat across from Suh Wook in Seoul.",
    "At the 54th SCM Austin sat across from Suh Wook in Washington.",
  ],
  [
    "Shin Won-sik's counterpart at the 55th SCM was Lloyd Austin.",
    "Suh Wook's counterpart at the 52nd SCM was Austin.",
  ],
  [
    "Jeong Kyeong-doo faced two different U.S. secretaries at the SCM.",
    "Shin Won-sik faced two different U.S. secretaries at the SCM.",
  ],
  [
    "Shin Won-sik led the Korean side at the 55th SCM before Kim Yong-hyun succeeded him.",
    "Shin Won-sik led the Korean side at the 55th SCM before Lee Jong-sup succeeded him.",
  ],
  [
    "Shin Won-sik succeeded Lee Jong-sup, who had led the Korean side at the 54th SCM.",
    "Kim Yong-hyun succeeded Lee Jong-sup, who had led the Korean side at the 54th SCM.",
  ],
  ["Austin led the American side at the 56th SCM.", "Austin led the Korean side at the 56th SCM."],
  [
    "The 56th SCM was hosted by Washington, the 55th by Seoul.",
    "The 56th SCM was hosted by Washington, the 55th by the United States.",
  ],
  ["No SCM was held in 1980.", "No SCM was held in 1981."],
  ["1980년에는 SCM이 열리지 않았다.", "1981년에는 SCM이 열리지 않았다."],
  [
    "The communiqué of the 56th SCM was issued on October 30, 2024.",
    "The communiqué of the 56th SCM was issued on November 14, 2024.",
  ],
  ["제56차 공동성명은 2024년 10월 30일 발표됐다.", "제56차 공동성명은 2024년 11월 14일 발표됐다."],
  ["제1차 회의의 한국 대표는 최영희 장관이었다.", "제1차 회의의 한국 대표는 노재현 장관이었다."],
  ["1968년 워싱턴 회의의 한국 측 대표는 최영희 장관이었다.", "1968년 서울 회의의 한국 측 대표는 최영희 장관이었다."],
  [
    "제1차 회의에는 최영희 장관과 클리퍼드 장관이 수석대표로 나섰다.",
    "제56차 회의에는 최영희 장관과 클리퍼드 장관이 수석대표로 나섰다.",
  ],
  [
    "The Korean delegation at the 56th SCM was led by Kim Yong-hyun.",
    "The U.S. delegation at the 56th SCM was led by Kim Yong-hyun.",
  ],
  ["Caspar Weinberger led a delegation seven times.", "Caspar Weinberger led a delegation six times."],
  ["The MCM of the 57th SCM was held in Seoul.", "The MCM of the 57th SCM was held in Washington."],
  ["The 4th SCM was held in Seoul.", "The 4th SCM was held in Washington."],
  ["Seoul hosted the 55th SCM.", "Washington hosted the 55th SCM."],
  ["South Korea hosted the 57th SCM.", "The United States hosted the 57th SCM."],
  ["The 48th MCM was held in Seoul on November 12, 2023.", "The 48th MCM was held in Seoul on November 13, 2023."],
  [
    "Gen. Charles Q. Brown and Adm. Kim Myung-soo presided over the 49th MCM.",
    "Gen. Mark Milley and Adm. Kim Myung-soo presided over the 49th MCM.",
  ],
  ["The 47th MCM was chaired by Mark Milley.", "The 47th MCM was chaired by Lloyd Austin."],
  ["The 51st SCM was held a day after the 44th MCM.", "The 51st SCM was held two days after the 44th MCM."],
  ["오스틴 장관은 SCM에 네 차례 참석했다.", "오스틴 장관은 SCM에 세 차례 참석했다."],
  [
    "로이드 오스틴 장관은 제53차부터 제56차까지 네 차례 SCM에 참석했다.",
    "로이드 오스틴 장관은 제52차부터 제55차까지 네 차례 SCM에 참석했다.",
  ],
  [
    "오스틴이 국방장관으로서 처음 참석한 SCM은 2021년 서울에서 열린 제53차 회의다.",
    "오스틴이 국방장관으로서 처음 참석한 SCM은 2022년 워싱턴에서 열린 제54차 회의다.",
  ],
  ["매티스 장관의 마지막 SCM은 제50차였다.", "매티스 장관의 마지막 SCM은 제49차였다."],
  ["신원식 장관은 제55차에서 오스틴 장관을 상대했다.", "신원식 장관은 제54차에서 오스틴 장관을 상대했다."],
  [
    "서욱 장관은 재임 중 두 차례의 SCM에서 서로 다른 미 국방장관을 상대했다.",
    "김관진 장관은 재임 중 두 차례의 SCM에서 서로 다른 미 국방장관을 상대했다.",
  ],
  [
    "신원식 장관은 이종섭 장관의 뒤를 이었다.",
    "신원식 장관은 제55차에서 오스틴 장관을 상대했다. 이종섭 장관의 후임은 김용현 장관이다.",
  ],
  ["한국은 제57차 SCM을 주최했다.", "미국은 제57차 SCM을 주최했다."],
  ["제47차 MCM은 2022년 10월 19일에 열렸다.", "제47차 MCM은 2022년 10월 20일에 열렸다."],
  ["원인철 합참의장이 제46차 MCM을 주재했다.", "서욱 장관이 제46차 MCM을 주재했다."],
];
test.each(forms)("%s", (holds, fails) => {
  expect([outcomeOf(holds), outcomeOf(fails)]).toEqual(["holds", "fails"]);
});

/** What a form does not say is not passed over; a name that may be several people's counts nothing. */
test.each([
  "Lloyd Austin attended more SCMs than Mark Esper.",
  "Kim attended five SCMs.",
  "Lee's first SCM was the 54th.",
  "Austin led the Korean side at four SCMs.",
  "Mattis attended his last meeting of all, the 49th SCM in Seoul.",
  "Austin led the U.S. side in Seoul three times, in 2021 and 2023.",
  "Lloyd Austin reluctantly attended four SCMs.",
  "Lloyd Austin attended at least four SCMs.",
  "Lloyd Austin led the U.S. side at three SCMs, from the 53rd to the 56th.",
  "In 2020 Esper met Jeong Kyeong-doo in Washington.",
  "The 56th SCM took place two weeks after the 49th MCM.",
  "Shin Won-sik succeeded Lee Jong-sup after a scandal.",
  // Of an office the register knows no more than who led which meeting.
  "김용현 장관은 이종섭 장관의 뒤를 이었다.",
  "오스틴 장관은 SCM에 네 차례 이상 참석했다.",
])("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

/** The register does not know who leads what is planned, nor who was there besides, nor which source is right. */
test.each([
  ["Hegseth's last SCM was the 57th.", "open"],
  ["Pete Hegseth attended one SCM.", "open"],
  ["Ahn Gyu-back was succeeded by Shin Won-sik at the head of the Korean delegation.", "open"],
  ["Jeong Kyeong-doo's first SCM was the 50th.", "open"],
  // A deputy led the next.
  ["Clifford led the U.S. side at the 1st SCM before Laird succeeded him.", "open"],
  ["Jeong Kyeong-doo's first SCM as minister was the 50th.", "holds"],
  ["The 49th MCM was held on October 17, 2024.", "divided"],
  ["The MCM before the 56th SCM took place on October 18, 2024.", "divided"],
  ["1979년에는 SCM이 열리지 않았다.", "divided"],
  // It may yet be.
  ["No SCM was held in 2030.", "unread"],
  ["이병태 장관은 SCM에 한 차례 참석했다.", "divided"],
])("%s", (claim, outcome) => expect(outcomeOf(claim)).toBe(outcome));

test("where one clause fails the others are named", () => {
  const q = "Mark Esper led the U.S. side at the 56th SCM, but he was in a very good mood.";
  const { reading, checked } = understandClaim({ q }, series, corpus.communiques);
  expect([checked?.outcome, reading.leftUnread]).toEqual(["fails", ["he was in a very good mood"]]);
});
