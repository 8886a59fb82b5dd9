/** Words of citations: of what is described for a reference list, and of the page around it. */
import type { Language } from "../paths.ts";
import { inQuotes, ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const inEnglish = { en: "English text", ko: "Korean text" } as const satisfies Record<Language, string>;
const inKorean = { en: "영문", ko: "국문" } as const satisfies Record<Language, string>;

export const cite = inBothLanguages(
  {
    /** What is cited, in the words of a bibliography. */
    item: {
      authors: { rok: "Republic of Korea", us: "United States of America" },
      genre: "joint communiqué",
      /** What kind of text it is, where it is not a government's own. */
      mediums: { official: "", copy: "copy", translation: "translation" },
      event: (meeting: number) => `${ordinal(meeting, "en")} ROK–U.S. Security Consultative Meeting`,
      side: (meeting: number, particulars: string) => `${ordinal(meeting, "en")} (${particulars})`,
      comparison: (older: string, newer: string) =>
        `Comparison of the Joint Communiqués of the ROK–U.S. Security Consultative Meeting: ${older} and ${newer}`,
      trace: (concept: string) =>
        `${inQuotes(concept, "en")} in the Joint Communiqués of the ROK–U.S. Security Consultative Meeting`,
      phrases: "Words and Phrases in the Joint Communiqués of the ROK–U.S. Security Consultative Meeting",
      claims: "Claims about the Joint Communiqués of the ROK–U.S. Security Consultative Meeting",
      text: inEnglish,
      /** A copy, where a list already names the text. */
      copyNote: (publisher: string) => `Copy of the text; source: ${publisher}`,
      translationNote: (publisher: string) => `Translation; source: ${publisher}`,
      release: (name: string) => `Edition release ${name}`,
      digest: (sha256: string) => `SHA-256 of the archived source: ${sha256}`,
    },
    /** Places inside what is cited, where a page speaks of several texts. */
    absent: (meeting: number, lang: Language, medium: string) =>
      `${ordinal(meeting, "en")}, ${inEnglish[lang]}${medium && ` (${medium})`}: absent`,
    claim: (title: string, says: string) => `“${title}”: ${says}`,
    page: {
      title: "Cite",
      lead: "Made by the rules of each style. “Cite” beside a paragraph copies the style chosen here, with the number of the paragraph and the day.",
      leadHere: "Made by the rules of each style; the day of access is added as the page is opened.",
      styles: {
        "chicago-note": "Chicago, note",
        "chicago-bibliography": "Chicago, bibliography",
        apa: "APA",
        "apa-in-text": "APA, in the text",
        mla: "MLA",
        "mla-in-text": "MLA, in the text",
        bluebook: "Bluebook",
        korean: "Korean footnote",
      },
      files: "For reference managers:",
      older: "The older text",
      newer: "The newer text",
      cite: "Cite",
      citeSelected: "Cite",
      citeSelectedTitle: "Copies the citation of what is selected",
      takeAlong: {
        label: "Take the changes along",
        copyRow: "Copy",
        copyRowTitle: "Copies this row with its changes marked, and the citations of both texts",
        copyAll: "Copy all changed rows",
        form: "as",
        forms: { text: "text and HTML", markdown: "Markdown" },
        document: "Word document with tracked changes",
        copied: "Copied",
        made: "The document is made",
        failed: "It could not be made: the network does not answer",
      },
      release: (name: string, day: string) => `Release ${name}, ${day}`,
    },
  },
  {
    item: {
      authors: { rok: "대한민국", us: "미합중국" },
      genre: "공동성명",
      mediums: { official: "", copy: "사본", translation: "번역" },
      event: (meeting) => `${ordinal(meeting, "ko")} 한미안보협의회의`,
      side: (meeting, particulars) => `${ordinal(meeting, "ko")}(${particulars})`,
      comparison: (older, newer) => `한미안보협의회의 공동성명 비교: ${older}와 ${newer}`,
      trace: (concept) => `한미안보협의회의 공동성명 속의 ${inQuotes(concept, "ko")}`,
      phrases: "한미안보협의회의 공동성명 속의 낱말과 어구",
      claims: "한미안보협의회의 공동성명에 관한 주장",
      text: inKorean,
      copyNote: (publisher) => `본문의 사본. 출처: ${publisher}`,
      translationNote: (publisher) => `번역. 출처: ${publisher}`,
      release: (name) => `${name}판`,
      digest: (sha256) => `보관된 원자료의 SHA-256: ${sha256}`,
    },
    absent: (meeting, lang, medium) => `${ordinal(meeting, "ko")} ${inKorean[lang]}${medium && `(${medium})`}: 없음`,
    claim: (title, says) => `“${title}”: ${says}`,
    page: {
      title: "인용",
      lead: "각 양식의 규칙에 따라 만들었습니다. 항 옆의 ‘인용’을 누르면 여기에서 고른 양식으로 항 번호와 날짜를 넣어 복사합니다.",
      leadHere: "각 양식의 규칙에 따라 만들었습니다. 접속한 날은 페이지를 열 때 더해집니다.",
      styles: {
        "chicago-note": "시카고, 각주",
        "chicago-bibliography": "시카고, 참고문헌",
        apa: "APA",
        "apa-in-text": "APA, 본문 주",
        mla: "MLA",
        "mla-in-text": "MLA, 본문 주",
        bluebook: "블루북",
        korean: "한국어 각주",
      },
      files: "서지 관리 프로그램용:",
      older: "앞선 본문",
      newer: "나중 본문",
      cite: "인용",
      citeSelected: "인용",
      citeSelectedTitle: "고른 대목의 서지를 복사합니다",
      takeAlong: {
        label: "변경 내용 가져가기",
        copyRow: "복사",
        copyRowTitle: "변경을 표시한 이 행과 두 본문의 서지를 복사합니다",
        copyAll: "바뀐 행 모두 복사",
        form: "형식",
        forms: { text: "텍스트와 HTML", markdown: "마크다운" },
        document: "변경 내용이 추적된 워드 문서",
        copied: "복사했습니다",
        made: "문서를 만들었습니다",
        failed: "만들지 못했습니다. 네트워크가 응답하지 않습니다",
      },
      release: (name, day) => `${name}판, ${day}`,
    },
  },
);
