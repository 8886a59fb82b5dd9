/** Words of the page on which the witnesses of a text are collated. */
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

export const witnesses = inBothLanguages(
  {
    name: "Witnesses",
    title: (meeting: number) => `Witnesses of the ${ordinal(meeting, "en")} SCM communiqué`,
    description: (meeting: number) =>
      `The text of the joint communiqué of the ${ordinal(meeting, "en")} Security Consultative Meeting collated word by word with other sources of it.`,
    lead: "The text that this edition prints, word by word beside other sources of the same text. What only the printed text has is struck, what only the other has is underlined.",
    link: "Other witnesses of this text, collated",
    language: { en: "English", ko: "Korean" },
    base: "Base text",
    witness: "Witness",
    status: "Status",
    source: "Archived source",
    note: "Condition",
    differences: "Differences",
    kind: "Kind",
    number: "Number",
    counts: {
      words: "words: other, more or fewer of them",
      form: "form: names, titles and the like in another form",
      marks: "marks: punctuation, dashes, capitals and spaces alone",
    },
    same: (same: number, all: number) => `${same} of ${all} paragraphs are the same to the letter.`,
    onlyBase: "only in the base text",
    onlyWitness: "only in this witness",
  },
  {
    name: "이본 대조",
    title: (meeting) => `${ordinal(meeting, "ko")} 한미안보협의회의 공동성명 이본 대조`,
    description: (meeting) =>
      `${ordinal(meeting, "ko")} 한미안보협의회의 공동성명의 본문을 다른 출처의 본문과 단어 단위로 대조한 것`,
    lead: "이 판본의 본문을 같은 문서의 다른 출처와 단어 단위로 대조한 것입니다. 이 판본에만 있는 말은 줄을 긋고, 다른 출처에만 있는 말은 밑줄을 그었습니다.",
    link: "이 본문의 다른 이본과 대조",
    language: { en: "영문", ko: "국문" },
    base: "저본",
    witness: "이본",
    status: "지위",
    source: "보존된 원자료",
    note: "상태",
    differences: "차이",
    kind: "종류",
    number: "건수",
    counts: {
      words: "말: 다른 말, 더 있거나 없는 말",
      form: "형식: 이름과 직위 등의 다른 표기",
      marks: "부호: 문장 부호, 줄표, 대소문자, 띄어쓰기",
    },
    same: (same, all) => `${all}개 항 가운데 ${same}개 항이 글자까지 같습니다.`,
    onlyBase: "저본에만 있음",
    onlyWitness: "이본에만 있음",
  },
);
