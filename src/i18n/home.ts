/** Words of the home page and of the page for an address that is not there. */
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const home = inBothLanguages(
  {
    title: "Communiqués of the ROK–U.S. Security Consultative Meeting",
    headline: "What two ministers agreed, word for word.",
    lead: "The joint communiqués of the ROK–U.S. Security Consultative Meeting: read, compared, searched and cited, in English and Korean.",
    searchLabel: "Search the paragraphs of all texts",
    searchButton: "Search",
    placeholder: "a word or a phrase",
    claims: "Claims in circulation, with verdicts",
    check: "Check a claim",
    try: "Try",
    holdings: "In this edition",
    map: "What became of each paragraph:",
    paragraphs: (count: number) => plural(count, "paragraph", "paragraphs"),
    reported: (points: number) => `text not held; ${plural(points, "reported point", "reported points")}`,
    noTexts: "No text is held yet. The register lists every meeting.",
    strip: {
      heading: "All meetings",
      summary: (count: number, held: number, reported: number) =>
        `${plural(count, "meeting", "meetings")}: ${held} with ${held === 1 ? "its text" : "their texts"}, ${reported} with a report.`,
      held: "text held",
      reported: "reported",
      known: "text not held",
      register: "The register of all meetings",
      cell: (ordinal: string, year: string, state: string) => `${ordinal}${year && `, ${year}`}: ${state}`,
      tick: (year: string, ordinal: string) => (year ? `${year} · ${ordinal}` : ordinal),
    },
    elsewhere: (count: number) => `The texts of ${count} more meetings can be read elsewhere`,
    finding: {
      absent: (phrase: string, newest: number, before: number | undefined) =>
        before === undefined
          ? `“${phrase}” stands in none of the texts held.`
          : `“${phrase}” stands in the ${ordinal(before, "en")} communiqué and is absent from the ${ordinal(newest, "en")}.`,
      present: (phrase: string, newest: number, before: number | undefined) =>
        before === undefined
          ? `“${phrase}” stands in every text held.`
          : `“${phrase}” is absent from the ${ordinal(before, "en")} communiqué and stands in the ${ordinal(newest, "en")}.`,
      /** The phrase in the language of the page, then in that of the texts. */
      inOther: (own: string, other: string) => `${own} (${other})`,
      textIn: { en: "", ko: " (Korean texts)" },
      evidence: "The evidence",
    },
    findings: "Found in the texts",
    comparison: {
      heading: "Newest comparison",
      pair: (older: string, newer: string) => `${older} to ${newer}`,
      carried: (carried: number, all: number) =>
        `${carried} of ${plural(all, "paragraph", "paragraphs")} ${carried === 1 ? "was" : "were"} carried on`,
      /** Of those that were not carried on: nothing where there is none. */
      inPart: (count: number) => (count === 0 ? "" : `${count} ${count === 1 ? "was" : "were"} taken up in part`),
      dropped: (count: number) =>
        count === 0 ? "none was dropped" : `${count} ${count === 1 ? "was" : "were"} dropped`,
      fresh: (count: number) => (count === 0 ? "none is new" : `${count} ${count === 1 ? "is" : "are"} new`),
      changed: (changed: number, protocol: number) =>
        `${plural(changed, "pair of sentences differs", "pairs of sentences differ")} in substance, ${protocol} in protocol alone.`,
      link: "Read the comparison",
    },
    phrase: {
      heading: (phrase: string) => `“${phrase}”`,
      absent: "absent",
      inParagraphs: "in",
      more: (count: number) => `and ${plural(count, "older text", "older texts")}`,
      note: "Exact matches in the wording, not a ranking.",
      evidence: "The evidence",
      link: "Search for it",
    },
    report: {
      heading: (meeting: string) => `Reported of the ${meeting}`,
      says: (points: number, compared: number) =>
        `Its communiqué is not held in this edition. ${plural(points, "point", "points")} ${points === 1 ? "was" : "were"} reported, each with its source; ${compared} of them can be set against a paragraph that is held.`,
      link: "What was reported",
    },
    missing: {
      title: "This page is not here",
      says: "Nothing stands at this address. Published addresses of this edition do not move: perhaps a character was lost on the way.",
      search: "Search the texts instead",
      elsewhere: "Or begin here",
    },
  },
  {
    title: "한미안보협의회의 공동성명",
    headline: "두 나라 국방장관의 합의, 문구 그대로.",
    lead: "한미안보협의회의(SCM) 공동성명을 국문과 영문으로 읽고, 비교하고, 찾고, 인용합니다.",
    searchLabel: "모든 본문의 항 검색",
    searchButton: "검색",
    placeholder: "낱말이나 어구",
    claims: "널리 알려진 주장과 판정",
    check: "주장 확인하기",
    try: "검색 예",
    holdings: "이 판에 실린 것",
    map: "각 항의 변화:",
    paragraphs: (count) => `${count}개 항`,
    reported: (points) => `본문 없음, 보도된 사항 ${points}건`,
    noTexts: "아직 수록한 본문이 없습니다. 회의 목록에서 모든 회의를 볼 수 있습니다.",
    strip: {
      heading: "모든 회의",
      summary: (count, held, reported) =>
        `전체 ${count}개 회의 가운데 본문 수록 ${held}개, 보도 내용 정리 ${reported}개.`,
      held: "본문 수록",
      reported: "보도 내용 정리",
      known: "본문 없음",
      register: "전체 회의 목록",
      cell: (ordinal, year, state) => `${ordinal}${year && `, ${year}년`}: ${state}`,
      tick: (year, ordinal) => (year ? `${year} · ${ordinal}` : ordinal),
    },
    elsewhere: (count) => `다른 곳에서 본문을 읽을 수 있는 회의 ${count}개 더 보기`,
    finding: {
      absent: (phrase, newest, before) =>
        before === undefined
          ? `수록된 어느 본문에도 ‘${phrase}’ 표현이 없습니다.`
          : `${ordinal(before, "ko")} 공동성명에 있던 ‘${phrase}’ 표현은 ${ordinal(newest, "ko")} 공동성명에 없습니다.`,
      present: (phrase, newest, before) =>
        before === undefined
          ? `수록된 모든 본문에 ‘${phrase}’ 표현이 있습니다.`
          : `${ordinal(before, "ko")} 공동성명에 없던 ‘${phrase}’ 표현이 ${ordinal(newest, "ko")} 공동성명에 있습니다.`,
      inOther: (own, other) => `${own}(${other})`,
      textIn: { en: " (영문 본문)", ko: "" },
      evidence: "근거 보기",
    },
    findings: "본문에서 확인한 것",
    comparison: {
      heading: "가장 최근의 비교",
      pair: (older, newer) => `${older} → ${newer}`,
      carried: (carried, all) => `${all}개 항 가운데 ${carried}개 항이 이어졌고`,
      inPart: (count) => (count === 0 ? "" : `${count}개 항은 일부만 이어졌고`),
      dropped: (count) => (count === 0 ? "빠진 항은 없으며" : `${count}개 항이 빠졌으며`),
      fresh: (count) => (count === 0 ? "새로 들어간 항은 없습니다" : `${count}개 항이 새로 들어갔습니다`),
      changed: (changed, protocol) => `문장 ${changed}쌍은 내용이 다르고, ${protocol}쌍은 의전상 표현만 다릅니다.`,
      link: "비교 보기",
    },
    phrase: {
      heading: (phrase) => `‘${phrase}’`,
      absent: "없음",
      inParagraphs: "",
      more: (count) => `그 밖의 이전 본문 ${count}건`,
      note: "문구가 정확히 일치하는 경우만 셉니다.",
      evidence: "근거 보기",
      link: "이 말로 검색",
    },
    report: {
      heading: (meeting) => `${meeting} 회의의 보도 내용`,
      says: (points, compared) =>
        `공동성명 본문은 이 판에 없습니다. 보도된 사항 ${points}건을 출처와 함께 정리하였으며, 이 가운데 ${compared}건은 수록된 항과 견주어 볼 수 있습니다.`,
      link: "보도 내용 보기",
    },
    missing: {
      title: "찾으시는 페이지가 없습니다",
      says: "이 주소에는 아무것도 없습니다. 이 판에서 한번 공개한 주소는 옮기지 않으므로, 주소의 일부가 빠졌을 수 있습니다.",
      search: "본문에서 찾기",
      elsewhere: "다음에서 시작하실 수 있습니다",
    },
  },
);
