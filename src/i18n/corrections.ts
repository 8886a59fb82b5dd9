/** Words of the page of corrections, and of an address that leads on. */
import { inBothLanguages } from "./messages.ts";

export const corrections = inBothLanguages(
  {
    title: "Corrections of published texts",
    description:
      "What was corrected in the texts of this edition after they were published: day, place, words before and after, and why.",
    lead: "What an address names stays what it was. Where a text had to be corrected after it was published, it is listed here, the latest first. What the edition reads otherwise than its sources stands with each text.",
    none: "None so far.",
    here: "Corrected since it was published",
    all: "All corrections",
    source: "archived source",
    before: "before",
    after: "now",
    feed: "As a feed",
    moved: "This page has moved to",
    movedTitle: "Moved",
    movedDescription: "What stood at this address stands at another now.",
  },
  {
    title: "공개된 본문의 교정",
    description: "이 판의 본문을 공개한 뒤 교정한 내용: 날짜, 자리, 앞뒤 문구, 까닭.",
    lead: "주소가 가리키는 말은 바뀌지 않습니다. 본문을 공개한 뒤 교정해야 했던 곳은 최근 것부터 여기에 적습니다. 이 판이 출처와 달리 읽은 곳은 본문마다 따로 밝혀 두었습니다.",
    none: "아직 없습니다.",
    here: "공개 뒤 교정한 곳",
    all: "모든 교정",
    source: "보존된 원자료",
    before: "교정 전",
    after: "현재",
    feed: "피드로 받기",
    moved: "이 페이지는 다음 주소로 옮겼습니다:",
    movedTitle: "옮김",
    movedDescription: "이 주소에 있던 내용은 이제 다른 주소에 있습니다.",
  },
);
