/** Words of the search: its page, the box that opens on every page, and the index of subjects. */
import type { Language } from "../paths.ts";
import { inBothLanguages } from "./messages.ts";
import { particle } from "./particle.ts";

/** What is told of the queries of one language that both engines were asked. */
interface Engines {
  queries: number;
  pagefindAlone: number;
  oursMissing: number;
  pagefindMissing: number;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const search = inBothLanguages(
  {
    title: "Search",
    description: "Find paragraphs of the SCM joint communiqués by their words, in English and Korean.",
    lead: "Finds the paragraphs that hold your words, in the English and the Korean texts at once.",
    query: "Words to look for",
    submit: "Search",
    narrow: "Narrow the search",
    language: "Language",
    meeting: "Meeting",
    topic: "Topic",
    all: { lang: "Both", meeting: "All", topic: "All" },
    sort: "Order",
    sorts: { relevance: "By relevance", date: "Newest first" },
    inLanguage: { en: "in English", ko: "in Korean" } satisfies Record<Language, string>,
    meetingLabel: (ordinal: string, year: string) => (year === "" ? ordinal : `${ordinal}, ${year}`),
    paragraph: (label: string) => `paragraph ${label}`,
    insideWord: "inside another word",

    results: "Results",
    searching: "Searching …",
    found: (paragraphs: number, meetings: number) =>
      `${plural(paragraphs, "paragraph", "paragraphs")} in ${plural(meetings, "meeting", "meetings")}`,
    nothing: "No paragraph found",
    partly: "Paragraphs that hold some of the words:",
    lacks: "Without",
    takenAs: (query: string) => `Taken as the texts have it: ${query}`,
    nearest: "No paragraph holds all the words; the nearest follow",
    onlyAnswers: (answers: string) => `${answers}; no paragraph holds the words`,
    more: (count: number) => `Show ${plural(count, "more paragraph", "more paragraphs")}`,

    wording: {
      exact: (count: number, query: string) =>
        `${plural(count, "paragraph contains", "paragraphs contain")} exactly “${query}”`,
      noneExact: (query: string) => `No paragraph contains exactly “${query}”`,
      /** @param besides whether others contain it exactly */
      more: (count: number, words: number, besides: boolean) =>
        [
          besides ? `${count} more` : count,
          count === 1 ? "contains" : "contain",
          words === 1 ? "another form of it" : words === 2 ? "both words" : "all the words",
        ].join(" "),
      taken: (count: number, query: string) =>
        `${count} ${count === 1 ? "has" : "have"} it as the texts put it: ${query}`,
      between: "; ",
      end: ".",
      showExact: "Exactly these words",
      showLoose: "In any form and order",
      trace: "Trace this wording through all meetings",
    },
    answers: {
      heading: "Answers",
      goTo: "Go to",
      paragraphOf: (meeting: string, paragraph: number) => `${meeting}, ¶${paragraph}`,
      compare: (from: string, to: string) => `${from} and ${to} compared`,
      comparison: "Comparison",
      noComparison: (from: string, to: string) => `The ${from} and the ${to} cannot be compared in this edition.`,
      comparisons: "What can be compared",
      place: "Paragraph",
      noParagraph: (meeting: string, paragraph: number) =>
        `No ¶${paragraph} of the ${meeting} is held in this edition.`,
      under: "its paragraphs",
      meeting: "Meeting",
      person: "In the register",
      concept: "Concept",
      claim: "Claim",
      topic: "Topic",
      reported: (meeting: string) => `Reported of the ${meeting}`,
      present: (meeting: string, count: number) => `${meeting}: ${count}`,
      absent: (meeting: string) => `${meeting}: absent`,
      evidence: "the evidence",
      notHeld: "its text is not held",
      all: "Claims in circulation, with verdicts",
      check: "Check a claim",
      checked: "Your sentence as a claim",
      roles: {
        rokHead: "ROK minister",
        usHead: "U.S. secretary",
        rokChair: "ROK chairman, MCM",
        usChair: "U.S. chairman, MCM",
      },
      status: (count: number) => plural(count, "answer", "answers"),
      absence: "The absence, with its evidence, to be cited",
    },
    asked: (query: string) => `Marked: “${query}”`,
    clear: "Clear the marks",
    byMeeting: "Paragraphs by meeting",
    paragraphs: (count: number) => (count === 1 ? " paragraph" : " paragraphs"),
    terms: {
      also: { en: "Also in English:", ko: "Also in Korean:" } satisfies Record<Language, string>,
      entry: "In the glossary",
    },
    near: "Not your words, but near them:",

    none: {
      words: (query: string) => `No paragraph of the texts held here matches “${query}”`,
      noWords: (query: string) => `“${query}” has no letters or digits to look for.`,
      withFilters: " within the filters chosen.",
      end: ".",
      drop: {
        lang: "Search in both languages",
        meeting: "Search in all meetings",
        topic: "Search under all topics",
      },
      noQuotes: "Search without the quotation marks",
      fewerWords: "Use fewer words: each of them must stand in the paragraph.",
      fromKorean: "Not every meeting is held in Korean: the English word may find more.",
      fromEnglish: "Try another form of the word, or the Korean word for it.",
    },
    failed: {
      title: "The search index could not be loaded",
      text: "The connection may be down, or a part of the site is missing. Your words are still in the box. The texts themselves can be read meanwhile:",
      retry: "Try again",
    },

    coverage: (paragraphs: number, texts: number) =>
      `Looks through ${plural(paragraphs, "paragraph", "paragraphs")} of ${plural(texts, "text", "texts")}:`,
    nothingHeld: "No text is held yet, so there is nothing to search.",
    heldIn: { en: "English", ko: "Korean" } satisfies Record<Language, string>,
    and: " and ",
    examples: "For example",
    how: [
      "Several words: each must stand in the paragraph, in whatever order and form; small words (of, the, 및) need not.",
      "Places: 56 10 or ¶10 of the 56th, compare 51 56, 57; names in any spelling: Kim Yong-hyun, 김용현.",
      "“In quotation marks”: exactly these words, side by side.",
      "Korean words are found inside compounds (통제권 in 작전통제권) and with any particle; spaces and middle dots do not matter.",
    ],
    engines: (en: Engines, ko: Engines, day: string) =>
      `Two indexes: our own finds every place of a word and proves; Pagefind’s forgives, and is asked for relatives where ours finds nothing. Of ${en.queries} English words of the texts ours missed ${en.oursMissing || "none"}, and Pagefind led to ${en.pagefindAlone} paragraphs more by relatives (allies, Alliance); of ${ko.queries} parts of Korean words ours missed ${ko.oursMissing || "none"}, Pagefind found nothing for ${ko.pagefindMissing} (measured on ${day}).`,
    index: "Index of topics",
    indexLead: "Every paragraph under its topics, by meeting.",

    noScript: {
      text: "Searching needs JavaScript, which is switched off or did not load. Without it: the index of topics below leads to every paragraph; the page of each meeting has its outline and its whole text, where your browser’s own search (Ctrl-F, or ⌘-F) finds any word.",
      meetings: "All meetings",
    },

    dialog: {
      label: "Search paragraphs",
      close: "Close",
      placeholder: "current level, Taiwan, 주한미군",
      keys: "↑ ↓ to move, Enter to open, Esc to close",
      allResults: (count: number) => (count === 1 ? "The result on the search page" : `All ${count} results`),
      searchPage: "Search page: filters, quotation marks, topics",
    },
  },
  {
    title: "검색",
    description: "한미안보협의회의(SCM) 공동성명의 항을 국문과 영문에서 낱말로 찾습니다.",
    lead: "입력한 낱말이 들어 있는 항을 국문과 영문에서 함께 찾습니다.",
    query: "찾을 낱말",
    submit: "찾기",
    narrow: "검색 범위",
    language: "언어",
    meeting: "회의",
    topic: "주제",
    all: { lang: "모두", meeting: "모두", topic: "모두" },
    sort: "순서",
    sorts: { relevance: "관련도순", date: "최신순" },
    inLanguage: { en: "영문", ko: "국문" },
    meetingLabel: (ordinal: string, year: string) => (year === "" ? ordinal : `${ordinal}, ${year}년`),
    paragraph: (label) => `${label}항`,
    insideWord: "다른 낱말 속",

    results: "검색 결과",
    searching: "찾는 중 …",
    found: (paragraphs: number, meetings: number) => `회의 ${meetings}건에서 항 ${paragraphs}개`,
    nothing: "찾은 항이 없습니다",
    partly: "낱말 일부가 들어 있는 항:",
    lacks: "없는 낱말:",
    takenAs: (query) => `본문의 표기로 찾음: ${query}`,
    nearest: "낱말이 모두 들어 있는 항은 없고, 가장 가까운 것을 보입니다",
    onlyAnswers: (answers) => `${answers}, 낱말이 들어 있는 항은 없음`,
    more: (count: number) => `항 ${count}개 더 보기`,

    wording: {
      exact: (count, query) => `“${query}”${particle(query, "이라는")} 표현이 그대로 들어 있는 항 ${count}개`,
      noneExact: (query) => `“${query}”${particle(query, "이라는")} 표현이 그대로 들어 있는 항 없음`,
      more: (count, words, besides) => {
        const how = words === 1 ? "다른 형태로" : words === 2 ? "두 낱말이 따로" : "모든 낱말이 따로";
        return `${how} 들어 있는 항 ${count}개${besides ? " 더" : ""} 있음`;
      },
      taken: (count, query) => `본문의 표기(${query})로 들어 있는 항 ${count}개`,
      between: ", ",
      end: ".",
      showExact: "그대로 들어 있는 항만",
      showLoose: "형태와 순서에 관계없이",
      trace: "이 표현을 모든 회의에서 추적",
    },
    answers: {
      heading: "바로 답하기",
      goTo: "바로 가기",
      paragraphOf: (meeting, paragraph) => `${meeting} ${paragraph}항`,
      compare: (from, to) => `${from}와 ${to} 비교`,
      comparison: "비교",
      noComparison: (from, to) => `${from}와 ${to}는 이 판에서 비교할 수 없습니다.`,
      comparisons: "비교할 수 있는 본문",
      place: "항",
      noParagraph: (meeting, paragraph) => `이 판에 ${meeting} ${paragraph}항은 없습니다.`,
      under: "이 주제의 항",
      meeting: "회의",
      person: "회의 목록의 인물",
      concept: "개념",
      claim: "주장",
      topic: "주제",
      reported: (meeting) => `${meeting}에 관한 보도`,
      present: (meeting, count) => `${meeting}: ${count}곳`,
      absent: (meeting) => `${meeting}: 없음`,
      evidence: "근거",
      notHeld: "본문 없음",
      all: "모든 주장",
      check: "주장 확인하기",
      checked: "입력한 문장을 주장으로 확인",
      roles: {
        rokHead: "한국 국방장관",
        usHead: "미국 국방장관",
        rokChair: "한국 합참의장(MCM)",
        usChair: "미국 합참의장(MCM)",
      },
      status: (count) => `답 ${count}개`,
      absence: "이 문구가 없다는 결과와 근거(인용할 수 있음)",
    },
    asked: (query) => `표시한 말: “${query}”`,
    clear: "표시 지우기",
    byMeeting: "회의별 항 수",
    paragraphs: (_count) => "개 항",
    terms: {
      also: { en: "영문으로 찾기:", ko: "국문으로 찾기:" },
      entry: "용어집에서 보기",
    },
    near: "같은 낱말은 없으나 비슷한 낱말이 있는 항:",

    none: {
      words: (query: string) => `수록된 본문 가운데 “${query}”에 해당하는 항이 없습니다`,
      noWords: (query: string) => `“${query}”에는 찾을 수 있는 글자나 숫자가 없습니다.`,
      withFilters: "(선택한 범위 안).",
      end: ".",
      drop: { lang: "두 언어 모두에서 찾기", meeting: "모든 회의에서 찾기", topic: "모든 주제에서 찾기" },
      noQuotes: "따옴표 없이 찾기",
      fewerWords: "낱말 수를 줄여 보십시오. 모든 낱말이 한 항에 들어 있어야 합니다.",
      fromKorean: "국문이 수록되지 않은 회의도 있으므로 영어 낱말로 더 찾을 수 있습니다.",
      fromEnglish: "낱말의 다른 형태나 그에 해당하는 우리말로 찾아보십시오.",
    },
    failed: {
      title: "검색 색인을 불러오지 못했습니다",
      text: "연결이 끊겼거나 사이트의 일부가 없을 수 있습니다. 입력한 낱말은 그대로 남아 있습니다. 그동안 본문은 다음에서 읽을 수 있습니다.",
      retry: "다시 시도",
    },

    coverage: (paragraphs: number, texts: number) => `다음 본문 ${texts}편의 항 ${paragraphs}개에서 찾습니다:`,
    nothingHeld: "수록된 본문이 아직 없어 찾을 것이 없습니다.",
    heldIn: { en: "영문", ko: "국문" },
    and: "·",
    examples: "예",
    how: [
      "낱말이 여럿이면 순서와 형태에 관계없이 모두 들어 있는 항을 찾습니다. 뜻이 약한 말(및, 또한, of 등)은 없어도 됩니다.",
      "위치와 이름: 56 10 또는 제56차 10항, compare 51 56, 57, 김용현.",
      "“따옴표”로 묶으면 그 낱말들이 그대로 이어진 항만 찾습니다.",
      "국문은 복합어 안에서도 찾습니다(‘통제권’으로 ‘작전통제권’). 조사, 띄어쓰기, 가운뎃점은 가리지 않습니다.",
    ],
    engines: (en, ko, day) =>
      `색인은 둘입니다. 이 판의 색인은 낱말이 있는 곳을 빠짐없이 찾아 근거가 되고, 페이지파인드(Pagefind)는 느슨하게 찾으므로 이 판의 색인이 아무것도 찾지 못할 때 비슷한 말을 찾는 데 씁니다. 본문의 영어 낱말 ${en.queries}개 가운데 이 판의 색인이 놓친 것은 ${en.oursMissing > 0 ? `${en.oursMissing}개이고` : "없고"} 페이지파인드는 비슷한 말로 ${en.pagefindAlone}개 항을 더 찾았습니다. 국문 낱말의 부분 ${ko.queries}개 가운데 이 판의 색인이 놓친 것은 ${ko.oursMissing > 0 ? `${ko.oursMissing}개이고` : "없고"} 페이지파인드는 ${ko.pagefindMissing}개에서 아무것도 찾지 못했습니다(${day} 측정).`,
    index: "주제 색인",
    indexLead: "모든 항을 주제와 회의별로 정리했습니다.",

    noScript: {
      text: "검색에는 자바스크립트가 필요하나 꺼져 있거나 불러오지 못했습니다. 대신 아래의 주제 색인에서 모든 항으로 갈 수 있으며, 각 회의 면에는 개요와 전문이 있어 브라우저의 찾기(Ctrl-F 또는 ⌘-F)로 어떤 낱말이든 찾을 수 있습니다.",
      meetings: "모든 회의",
    },

    dialog: {
      label: "본문 검색",
      close: "닫기",
      placeholder: "주한미군, 대만, current level",
      keys: "↑ ↓ 이동, Enter 열기, Esc 닫기",
      allResults: (count: number) => `결과 ${count}개 모두 보기`,
      searchPage: "검색 화면: 범위, 따옴표, 주제",
    },
  },
);
