/** Words of the review: what changed in a text, without a judgement. */
import { type Language, paragraphLabel } from "../paths.ts";
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const en = (number: number) => ordinal(number, "en");
const ko = (number: number) => ordinal(number, "ko");
const inEnglish = { en: "English", ko: "Korean" } as const satisfies Record<Language, string>;
const inKorean = { en: "영문", ko: "국문" } as const satisfies Record<Language, string>;

export const review = inBothLanguages(
  {
    section: "What changed",
    title: (newer: number, older: number) => `What changed in the ${en(newer)} since the ${en(older)}`,
    titleAlone: (meeting: number) => `The ${en(meeting)}`,
    alone: (lang: Language) => `No older ${inEnglish[lang]} text is held, so what changed cannot be said of this one.`,
    inOther: "What changed in the text of the other language",
    comparison: "The whole comparison",
    between: (older: number, newer: number) => `¶${paragraphLabel(older)} → ¶${paragraphLabel(newer)}`,
    paragraph: (paragraph: number) => `¶${paragraphLabel(paragraph)}`,
    sentences: "Sentences",
    verbs: "Statements under another verb",
    verb: (dropped: string, taken: string) => `${dropped} → ${taken}`,
    noVerbs: "In no statement that both texts have was a verb of commitment exchanged for another.",
    concepts: "Concepts",
    entered: "Entered:",
    returned: "Returned:",
    dropped: "Dropped:",
    noConcepts: "No concept that is traced entered or dropped out.",
    reported: "What was reported beforehand",
    reportedItem: (topic: string, says: string, hasParagraphs: boolean) =>
      `${topic}: ${says}${hasParagraphs ? " The text on this subject:" : " The text has no paragraph under this subject."}`,
    languages: "English and Korean",
    noted: (count: number) => (count === 1 ? "1 difference is noted, at" : `${count} differences are noted, at`),
    onlyIn: (lang: Language) => `In the ${inEnglish[lang]} text alone:`,
    noLanguages: "No difference between the languages is noted.",
  },
  {
    section: "바뀐 점",
    title: (newer, older) => `${ko(older)} 이후 ${ko(newer)} 공동성명에서 바뀐 점`,
    titleAlone: (meeting) => `${ko(meeting)} 공동성명`,
    alone: (lang) => `더 오래된 ${inKorean[lang]} 본문이 수록되어 있지 않아, 이 본문에서 바뀐 점은 알 수 없습니다.`,
    inOther: "다른 언어 본문에서 바뀐 점",
    comparison: "비교 전체",
    between: (older, newer) => `${paragraphLabel(older)}항 → ${paragraphLabel(newer)}항`,
    paragraph: (paragraph) => `${paragraphLabel(paragraph)}항`,
    sentences: "문장",
    verbs: "동사가 바뀐 진술",
    verb: (dropped, taken) => `${dropped} → ${taken}`,
    noVerbs: "두 본문에 모두 있는 진술 가운데 약속의 정도를 나타내는 동사가 바뀐 것은 없습니다.",
    concepts: "개념",
    entered: "새로 들어옴:",
    returned: "다시 들어옴:",
    dropped: "빠짐:",
    noConcepts: "추적하는 개념 가운데 새로 들어오거나 빠진 것은 없습니다.",
    reported: "사전에 보도된 내용",
    reportedItem: (topic, says, hasParagraphs) =>
      `${topic}: ${says}${hasParagraphs ? " 이 주제의 본문:" : " 본문에는 이 주제의 항이 없습니다."}`,
    languages: "영문과 국문",
    noted: (count) => `적어 둔 차이 ${count}개:`,
    onlyIn: (lang) => `${inKorean[lang]}에만 있음:`,
    noLanguages: "두 언어 사이의 차이로 적어 둔 것은 없습니다.",
  },
);
