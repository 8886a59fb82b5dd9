/** Words of the frame around every page: head, navigation, foot. */
import { inBothLanguages } from "./messages.ts";

export const shell = inBothLanguages(
  {
    tagline: "The joint communiqués of the ROK–U.S. Security Consultative Meeting: read, compared, searched and cited.",
    skipToContent: "Skip to the content",
    search: "Search paragraphs",
    mainNavigation: "Main",
    footNavigation: "About this edition",
    home: "Home",
    meetings: "Meetings",
    compare: "Compare",
    topics: "Topics",
    trace: "Trace",
    about: "About",
    method: "Method",
    cite: "Cite",
    series: "The series",
    glossary: "Glossary",
    claims: "Claims",
    check: "Check a claim",
    data: "Data",
    licences: "Licences of others’ work",
    whatThisIs:
      "A reference edition of the joint communiqués of the ROK–U.S. Security Consultative Meeting since 1968.",
    whoseTheTextsAre:
      "The communiqués are official documents of the governments of the Republic of Korea and the United States; each names the source from which it was taken. The code is free under the MIT License.",
  },
  {
    tagline: "한미안보협의회의 공동성명을 읽고, 비교하고, 찾고, 인용합니다.",
    skipToContent: "본문으로 건너뛰기",
    search: "본문 검색",
    mainNavigation: "주 메뉴",
    footNavigation: "이 판 안내",
    home: "첫 화면",
    meetings: "회의",
    compare: "비교",
    topics: "주제",
    trace: "추적",
    about: "소개",
    method: "비교 방법",
    cite: "인용",
    series: "전체 흐름",
    glossary: "용어집",
    claims: "주장",
    check: "주장 확인",
    data: "데이터",
    licences: "제3자 저작물 이용 조건",
    whatThisIs: "1968년 이후 한미안보협의회의(SCM) 공동성명의 참고용 판본입니다.",
    whoseTheTextsAre:
      "공동성명은 대한민국 정부와 미합중국 정부의 공식 문서이며, 각 본문에는 그 출처를 밝혔습니다. 프로그램 코드는 MIT 라이선스로 공개합니다.",
  },
);
