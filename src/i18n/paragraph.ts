/** Words of the page of one paragraph. */
import { paragraphLabel, printedNumber } from "../paths.ts";
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

export const paragraph = inBothLanguages(
  {
    name: (number: number) =>
      printedNumber(number) === null ? `Paragraph without number (${paragraphLabel(number)})` : `Paragraph ${number}`,
    /** As a search engine or a shared link shows it. */
    title: (number: number, meeting: number, year: string, opening: string) =>
      `¶${paragraphLabel(number)} of the ${ordinal(meeting, "en")} SCM communiqué${year && ` (${year})`}: “${opening}”`,
    description: (number: number, meeting: number, opening: string) =>
      `“${opening}” Paragraph ${paragraphLabel(number)} of the joint communiqué of the ${ordinal(meeting, "en")} ROK–U.S. Security Consultative Meeting, with its counterparts before and after.`,
    inContext: "In the whole text",
    other: { en: "In English", ko: "In Korean" },
    otherLacks: { en: "The English text has no such paragraph.", ko: "The Korean text has no such paragraph." },
    counterparts: "Counterparts",
    before: (meeting: number) => `In the text before: the ${ordinal(meeting, "en")}`,
    after: (meeting: number) => `In the text after: the ${ordinal(meeting, "en")}`,
    life: "Where its sentences come from, and what became of them",
    allLives: "All sentences of the text by where they come from",
    corrections: "Corrections",
    neighbours: "Neighbouring paragraphs",
    previous: "Previous",
    next: "Next",
    whole: "The whole text",
  },
  {
    name: (number) => (printedNumber(number) === null ? `번호 없는 항(${paragraphLabel(number)})` : `제${number}항`),
    title: (number, meeting, year, opening) =>
      `${ordinal(meeting, "ko")} 한미안보협의회의${year && `(${year})`} 공동성명 제${paragraphLabel(number)}항: “${opening}”`,
    description: (number, meeting, opening) =>
      `“${opening}” ${ordinal(meeting, "ko")} 한미안보협의회의 공동성명 제${paragraphLabel(number)}항과 앞뒤 공동성명의 대응 항.`,
    inContext: "전문에서 보기",
    other: { en: "영문", ko: "국문" },
    otherLacks: { en: "영문에는 이 항이 없습니다.", ko: "국문에는 이 항이 없습니다." },
    counterparts: "대응하는 항",
    before: (meeting) => `앞선 공동성명: ${ordinal(meeting, "ko")}`,
    after: (meeting) => `다음 공동성명: ${ordinal(meeting, "ko")}`,
    life: "문장의 연원과 그 뒤",
    allLives: "본문 모든 문장의 연원",
    corrections: "교정",
    neighbours: "앞뒤 항",
    previous: "이전",
    next: "다음",
    whole: "전문",
  },
);
