/** What is protocol in the Korean texts, and the nearest that is not. */
import { describe, expect, it, test } from "vitest";
import { rosterOf } from "../../src/protocol/roster.ts";
import { markedProtocol, unmarked } from "../support/roster.ts";

/** Sentences with their protocol marked, each a test. */
function says(...sentences: readonly string[]) {
  test.each(sentences)("%s", (marked) => expect(markedProtocol(unmarked(marked), "ko")).toBe(marked));
}

/** So many letters. */
const letters = (count: number) => "x".repeat(count);

describe("the Minister is", () => {
  says(
    "{minister|홍길동 장관}은 말하였다.",
    "{minister|홍 장관}은 말하였다.",
    "{minister|홍장관}은 말하였다.",
    "{minister|홍길동 국방장관}은 말하였다.",
    "{minister|홍길동 국방부장관}은 말하였다.",
    "{minister|홍길동 국방부 장관}은 말하였다.",
    "{minister|홍길동 전쟁장관}은 말하였다.",
    "{minister|홍길동 전쟁부 장관}은 말하였다.",
    "{minister|장길산 대한민국 국방부 장관}은 말하였다.",
    "{minister|장길산(Jang Gil-san) 장관}은 말하였다.",
    "{minister|장길산 (Jang Gil-san) 대한민국 국방부장관}은 말하였다.",
    "홍길동 장관급 회담, 홍길동 의장, 홍길동 차관.",
    "Hong Gil-dong 장관은 말하였다.",
  );
});

describe("the Secretary is", () => {
  says(
    "{secretary|도우 장관}은 말하였다.",
    "{secretary|오스틴텍사 장관}은 말하였다.",
    "{secretary|도우(Jane Doe) 장관}은 말하였다.",
    "{secretary|도우 (Jane Doe) 장관}은 말하였다.",
    "{secretary|도우 미합중국 국방부 장관}은 말하였다.",
    "{secretary|도우 미국 전쟁부 장관}은 말하였다.",
    "{secretary|도우 국방장관}은 말하였다.",
    "{secretary|도우(Jane Doe) 미 국방부장관}은 말하였다.",
    "{secretary|신홍 장관}은 말하였다.",
    "도우장관, 도 장관, 가나다라마바 장관.",
    "도우 장관급 회담, 도우 영국 장관.",
    "{secretary|도우(J) 장관}은 말하였다.",
    "도우() 장관, 도우(()) 장관, 도우((a) 장관, 도우(a)) 장관.",
  );
});

describe("a name of several words belongs to the Secretary where its Latin form follows:", () => {
  says(
    "{secretary|조안 도우(Jane Doe) 장관}",
    "{secretary|조안 도우 (Jane Doe) 장관}",
    "{secretary|조안 Q. 도우(Jane Q. Doe) 장관}",
    "{secretary|조안 도우(J Doe) 장관}",
    "{secretary|조안나마리아 도우(Jane Doe) 장관}",
    "{secretary|조안 도우라마바(Jane Doe) 장관}",
    "{secretary|조안 도우(J D) 장관}",
    "조안 도우(J) Doe) 장관, 조안 도우(J (a) 장관, 조안 도우(J a)) 장관",
    "{secretary|조 도우(Jane Doe) 장관}",
    "{secretary|조안 도(Jane Do) 장관}",
    "{secretary|조안나마리아 도우라마바사(Jane Doe) 장관}",
    "조안나마리아다 {secretary|도우(Jane Doe) 장관}",
    "조안 도우라마바사아(Jane Doe) 장관",
    "조안 {secretary|도우(Jane) 장관}",
    "조안 {secretary|도우(jane Doe) 장관}",
    "또한 {secretary|도우 장관}",
    `{secretary|조안 도우(J${letters(20)} Doe) 장관}`,
    `조안 {secretary|도우(J${letters(21)} Doe) 장관}`,
    `{secretary|조안 도우(J ${letters(60)}) 장관}`,
    `조안 도우(J ${letters(61)}) 장관`,
    "조안 {secretary|도우(J ) 장관}",
    `{secretary|도우(${letters(60)}) 장관}`,
    `도우(${letters(61)}) 장관`,
  );
});

describe("another minister is left alone:", () => {
  says(
    ...["외교부", "보훈처", "중국", "일본", "호주", "러시아", "캐나다"].map((other) => `${other} 장관`),
    ...["당시", "신임", "전임", "후임", "해당", "또한", "모든", "모두", "여러", "관계", "주무"].map(
      (word) => `${word} 장관`,
    ),
    "국방예산 장관, 대한민국의 장관",
    "{secretary|당시도 장관}",
    "{secretary|일본과 장관}",
  );
});

describe("both ministers are", () => {
  says(
    "{ministers|홍길동 장관과 도우 장관}은 만났다.",
    "{ministers|도우 장관과 홍길동 장관}은 만났다.",
    "{ministers|도우 미국 국방장관와 홍 장관}은 만났다.",
    "{ministers|양국 장관}, {ministers|양 장관}, {ministers|두 장관}, {ministers|양측}은 만났다.",
    "{ministers|양국 대표단}은, {ministers|양 대표단}이, {ministers|두 대표단}의 만남.",
    "세 대표단은, 한양국 대표단은, 양국 대표단에, 양국 대표단장은 만났다.",
    "{ministers|양국 국방부 장관}과 {ministers|두 국방장관}은 만났다.",
    "{minister|홍길동 장관}도 {secretary|도우 장관}도 만났다.",
    "양국 장관급 회담, 한양측, 세 장관, {secretary|한두 장관}.",
  );
});

describe("the chairmen of both countries are", () => {
  says(
    "{chairmen|대한민국 합참의장 남도일 대장과 미합중국 합참의장 브라운 대장}은 왔다.",
    "{chairmen|미국 합참의장 브라운 제독과 한국 합참의장 남도일 제독}은 왔다.",
    "{chairmen|미 합참의장인 브라운 대장과 한국군 합참의장인 남도일 대장}은 왔다.",
    "{chairmen|한국 합참의장 남도 대장와 미 합참의장 찰스 Q. 브라운(Charles Q. Brown) 대장}은 왔다.",
    "{chairmen|한국 합참의장 남도일이 대장과 미 합참의장 찰스 브라운대장}은 왔다.",
    "한국 합참의장 남 대장과 미 합참의장 {chairman|브라운} 대장은 왔다.",
    "한국 합참의장 남도일이삼 대장과 미 합참의장 {chairman|브라운} 대장은 왔다.",
    "한국 합참의장 남도일 대장도 미 합참의장 {chairman|브라운} 대장도 왔다.",
    "한국 합참의장 남도일 의장과 미 합참의장 브라운 의장은 왔다.",
  );
});

describe("a chairman is", () => {
  says(
    "{chairman|임꺽정} 대장과 {chairman|임꺽정}은 왔다.",
    "{chairman|임꺽정}{chairman|임꺽정}{dprk|조선민주주의인민공화국}",
    "미합중국 합참의장 {chairman|브라운} 대장",
    "{chairmen|남도일 대한민국 합참의장과 헨리 셸턴 미합중국 합참의장}은 왔다.",
    "{chairman|헨리 H. 셸턴} 미 합참의장과 신임 합참의장은 왔다.",
    "미국 합참의장인 {chairman|브라운} 제독",
    "미 합참의장 {chairman|찰스 Q. 브라운(Charles Q. Brown Jr.)} 대장",
    "미 합참의장 {chairman|찰스 브라운 (Charles Brown)}대장",
    "미 합참의장 {chairman|가나다라마바 가나다라마바 가나다라마바} 대장",
    "미 합참의장 {chairman|브} 대장",
    "미 합참의장 {chairman|찰스 브} 대장",
    "미 합참의장 대장",
    "미 합참의장 가나다라마바사 대장",
    "미 합참의장 가나 가나다라마바사 대장",
    "미 합참의장 찰스 Q. R. 브라운 대장",
    "미 합참의장 브라운 의장",
    "합참의장 브라운 대장",
  );

  it("is known by the records of either country", () => {
    const person = (hangul: string) => ({ name: "Nobody", hangul });
    const known = rosterOf([{ mcm: { chairs: { rok: person("임꺽정"), us: person("로우") } } }]);
    expect(markedProtocol("임꺽정과 로우", "ko", known)).toBe("{chairman|임꺽정}과 {chairman|로우}");
  });
});

describe("both countries are", () => {
  says(
    ...["한미", "한·미", "한ㆍ미", "한・미", "한‧미", "한•미", "미한", "미·한"].map(
      (pair) => `{both-countries|${pair}} 동맹`,
    ),
    ...["간", "양국", "동맹", "연합", "상호"].map((next) => `{both-countries|한미}${next}`),
    "한미는, 주한미 동맹, 한중 동맹",
    "{both-countries|대한민국과 미합중국}은, {both-countries|미국과 한국}의, {both-countries|한국과 미국}간의 협력",
    "한국과 미국 및 일본, 한국과 미국과 일본, 한국과 미국, 일본, 한국과 일본의, 주한국과 미국의, 한국과 미국산",
  );
});

describe("the North is", () => {
  says(
    "{dprk|북한}과 {dprk|조선민주주의인민공화국}, {dprk|DPRK}의, {dprk|북한(DPRK)}은",
    "대북한 정책, {dprk|북측}, 북한에서, DPRKS",
  );
});

describe("the number of a meeting is", () => {
  says(
    "{meeting-number|제57차} SCM, {meeting-number|57차} MCM, {meeting-number|제1차}SCM, {meeting-number|제101차} SCM",
    "{meeting-number|제57차} {both-countries|한미} SCM, {meeting-number|제57차} {both-countries|한·미} MCM",
    "{meeting-number|제57차} 한미SCM, {meeting-number|제57차}한·미 SCM",
    "{meeting-number|제57차} 안보협의회의, {meeting-number|제57차} 안보 협의회의",
    "{meeting-number|제50차} 군사위원회, {meeting-number|제50차} 군사 위원회, {meeting-number|제50차} 군사위",
    "{meeting-number|대한민국과 미합중국간의 제31차} 안보협의회의, {meeting-number|미국과 한국 간의 31차} MCM",
    "{both-countries|대한민국과 미합중국}간의 안보협의회의, {both-countries|대한민국과 미합중국}간의 제11차 협정, 대한민국과 일본간의 {meeting-number|제1차} SCM",
    "제차 SCM, 제57차 회의, 제57회 SCM, 제57차 안보대화, 제57차 군사회담, 제57차 일미 SCM",
  );

  it("has three digits at the most", () => {
    expect(markedProtocol("제1057차 SCM, 1057차 MCM", "ko")).toBe("제1057차 SCM, 1057차 MCM");
  });
});

describe("the place of a meeting is", () => {
  says(
    "SCM을 {meeting-place|서울}에서 열었다.",
    "MCM을 {meeting-place|워싱턴 D.C.}에서 열었다.",
    "안보협의회의를 {meeting-place|워싱턴 DC}에서 열었다.",
    "안보 협의회의를 {meeting-place|서울}에서 열었다.",
    "군사위원회를 {meeting-place|서울}에서 열었다.",
    "군사 위원회를 {meeting-place|서울}에서 열었다.",
    "회의를 서울에서 열었다.",
    "SCM을 Seoul에서 열었다.",
    "SCM을 부산에서, 남서울을 지나 열고 서울안보대화를 환영하였다.",
  );
});

describe("the day of a meeting is", () => {
  says(
    "SCM을 {meeting-day|2031년 5월 4일}에, MCM을 {meeting-day|2032년 6월 6일}에 열었다.",
    "회의를 2031년 5월 4일에 열었다.",
    "SCM을 12031년 5월 4일에, 2031년 5월 5일에 열었다.",
  );
});

describe("the year of the next meeting is", () => {
  says("{next-year|2033년} 상호 편리한 시기", "2033년 편리한 시기, 203년 상호 편리한 시기");

  it("has four digits at the most", () => {
    expect(markedProtocol("12033년 상호 편리한", "ko")).toBe("12033년 상호 편리한");
  });
});

it("knows no minister and no chairman where no meeting names one", () => {
  const known = rosterOf([{ start: { value: "2031-05-04" } }]);
  const marked = "홍장관, 임꺽정, SCM을 서울에서: 홍 장관과 {secretary|도우 장관}, {ministers|양 장관}";
  expect(markedProtocol(unmarked(marked), "ko", known)).toBe(marked);
});

it("knows no day where no meeting has one", () => {
  const known = rosterOf([{ city: { en: "Seoul", ko: "서울" } }]);
  const marked = "SCM을 {meeting-place|서울}에서 2031년 5월 4일에 열었다.";
  expect(markedProtocol(unmarked(marked), "ko", known)).toBe(marked);
});

describe("in other punctuation, and without what may be left out:", () => {
  says(
    "{meeting-number|제41차} SCM이 {meeting-place|워싱턴}에서 {meeting-day|10월 3일} 개최되었다.",
    "MCM을 {meeting-day|2040년 10월 3일} {meeting-place|서울} 밖에서 주재하였다.",
    "{meeting-day|10월 3일} 개최된 MCM 결과를 보고하였다.",
    "10월 3일 개최된 회의 결과를 보고하였다.",
    "SCM은 {meeting-place|부산}에서 개최하기로 하였다.",
    "SCM은 {next-year|2041년} {ministers|양측}이 편리한 시기에 열기로 하였다.",
    "SCM에서 10월 3일의 발사를 규탄하고 워싱턴 선언을 환영하였다.",
    "{both-countries|한 · 미} 동맹과 한 · 미 · 일 협력을 환영하였다.",
  );
});

describe("a foreigner's name in two words is", () => {
  says(
    "{secretary|로이드 오스틴 미합중국 국방부 장관}은 연설하였다.",
    "{secretary|로이드 오스틴 장관}은 연설하였다.",
    "{ministers|홍길동 장관과 로이드 오스틴 장관}은 연설하였다.",
    "아울러 {secretary|오스틴 장관}은 연설하였다.",
    "이에 대해 {secretary|오스틴 장관}은 연설하였다.",
    "이와 관련하여 {secretary|오스틴 장관}은 연설하였다.",
    "회의에서 로이드 {secretary|오스틴 장관}은 연설하였다.",
  );
});

describe("host and guest are", () => {
  says(
    "{host-and-guest|홍길동 장관}은 {host-and-guest|미국 정부}의 환대에 사의를 표하였다.",
    "{host-and-guest|코언 장관}은 {host-and-guest|한측}의 환대에 사의를 표하였다.",
    "{minister|홍길동 장관}은 미국 정부의 지원에 사의를 표하였다.",
  );
});

describe("a commander is", () => {
  says(
    "연합사령관 {commander|폴 라캐머라} 대장은 보고하였다.",
    "연합사령관 {commander|벨} 대장은 보고하였다.",
    "폴 라캐머라 대장은 보고하였다.",
  );
});

describe("the day of a meeting may stand before a place with stops:", () => {
  says(
    "{meeting-number|제41차} 안보협의회의가 {meeting-day|10월 17일} {meeting-place|워싱턴 D.C.}에서 개최되었다.",
    "10월 17일 결의가 채택되었다. 안보협의회의가 개최되었다.",
  );
});
