/** Words of the register of meetings. Words for facts and sources are those of the meeting's own page. */
import { inBothLanguages } from "./messages.ts";

export const register = inBothLanguages(
  {
    title: "Meetings",
    description: (count: number, firstYear: string) =>
      `Register of the ${count} Security Consultative Meetings${firstYear && ` since ${firstYear}`}: dates, places, heads of delegation, sources, and the texts that are held.`,
    lead: (count: number, planned: number, held: number) =>
      `${count} ${count === 1 ? "meeting" : "meetings"}${planned === 0 ? "" : ` and ${planned === 1 ? "one" : planned} planned`}, newest first. ${held === 0 ? "No text is held yet." : held === 1 ? "The text of one is held in this edition." : `The texts of ${held} are held in this edition.`} Every fact has its sources; where they disagree, each value is given.`,
    caption: "Register of the meetings, newest first",
    meeting: "Meeting",
    columns: {
      date: "Date and place",
      heads: "Heads of delegation",
      mcm: "Military Committee Meeting",
      text: "Text in this edition",
    },
    dateUnknown: "date not known",
    placeUnknown: "place not known",
    notRecorded: "not recorded",
    countries: { rok: "ROK", us: "U.S." },
    disputed: "sources disagree",
    or: " or ",
    states: {
      held: "text held",
      reported: "what was reported",
      "not-held": "not held in this edition",
      "none-issued": "none issued",
      planned: "planned",
    },
    elsewhere: (places: string) => `elsewhere: ${places}`,
    kinds: {
      "official-release": "official",
      "white-paper": "official",
      archive: "archive",
      copy: "copy",
      press: "press",
    },
    instead: {
      gist: "gist",
      report: "report",
      draft: "draft",
      part: "part",
      damaged: "damaged",
      lead: "not found",
      unnamed: "in part",
    },
    details: "Facts and sources",
    sourceNumbers: (numbers: string) => `Sources: ${numbers}`,
    counts: (disagreements: number, sources: number) => {
      const counted = `${sources} ${sources === 1 ? "source" : "sources"}`;
      return disagreements === 0
        ? counted
        : `${counted}, ${disagreements} ${disagreements === 1 ? "disagreement" : "disagreements"}`;
    },
    filter: {
      legend: "Filter the register",
      text: "Text",
      host: "Held in",
      words: "Name, place or year",
      all: "all",
      shown: (shown: string, count: string) => `${shown} of ${count} meetings`,
      nothing: "No meeting fits. Take a filter away to see more.",
      clear: "Clear the filters",
    },
  },
  {
    title: "회의",
    description: (count, firstYear) =>
      `${firstYear && `${firstYear}년 이후 `}한미안보협의회의 ${count}개 회의의 목록: 날짜, 장소, 수석대표, 출처, 수록한 본문.`,
    lead: (count, planned, held) =>
      `최근 회의부터 열린 회의 ${count}개${planned === 0 ? "" : `와 예정된 회의 ${planned}개`}를 싣습니다. 이 가운데 ${held}개 회의의 본문을 수록하였습니다. 모든 사실에는 출처를 밝혔고, 출처가 서로 다르면 각각의 값을 함께 적었습니다.`,
    caption: "회의 목록, 최근 회의부터",
    meeting: "회의",
    columns: { date: "날짜와 장소", heads: "수석대표", mcm: "군사위원회회의(MCM)", text: "이 판의 본문" },
    dateUnknown: "날짜 미상",
    placeUnknown: "장소 미상",
    notRecorded: "기록 없음",
    countries: { rok: "한국", us: "미국" },
    disputed: "출처 간 불일치",
    or: " 또는 ",
    states: {
      held: "본문 수록",
      reported: "보도 내용 정리",
      "not-held": "이 판에 없음",
      "none-issued": "발표되지 않음",
      planned: "예정",
    },
    elsewhere: (places) => `다른 곳: ${places}`,
    kinds: { "official-release": "공식", "white-paper": "공식", archive: "기록 보관소", copy: "사본", press: "언론" },
    instead: {
      gist: "요지",
      report: "보도",
      draft: "초안",
      part: "일부",
      damaged: "손상본",
      lead: "미확인",
      unnamed: "일부",
    },
    details: "사실과 출처",
    sourceNumbers: (numbers) => `출처: ${numbers}`,
    counts: (disagreements, sources) =>
      disagreements === 0 ? `출처 ${sources}건` : `출처 ${sources}건, 불일치 ${disagreements}건`,
    filter: {
      legend: "목록 거르기",
      text: "본문",
      host: "개최국",
      words: "이름, 장소, 연도",
      all: "전체",
      shown: (shown, count) => `${count}개 회의 중 ${shown}개`,
      nothing: "조건에 맞는 회의가 없습니다. 조건을 줄여 보십시오.",
      clear: "조건 지우기",
    },
  },
);
