/** Words of the glossary, and of the notes that explain an acronym in a text. */
import { inBothLanguages } from "./messages.ts";

export const glossary = inBothLanguages(
  {
    title: "Glossary",
    description: "Terms and acronyms of the ROK–U.S. Alliance in English and Korean, each with its meaning.",
    lead: "Terms and acronyms of the Alliance in both languages, each in a line.",
    count: (count: number) => `${count} terms, in the order of their English names.`,
    variants: "also",
    search: "Search:",
    searchFor: (wording: string) => `Search for ${wording}`,
    initials: "By initial",
    note: "Explanation",
    entry: "Glossary",
  },
  {
    title: "용어집",
    description: "한미동맹의 용어와 약어를 국문과 영문으로 뜻과 함께 정리했습니다.",
    lead: "한미동맹의 용어와 약어를 두 언어로, 각각 한 줄의 뜻풀이와 함께 실었습니다.",
    count: (count: number) => `용어 ${count}개, 국문 가나다순.`,
    variants: "다른 표현",
    search: "검색:",
    searchFor: (wording: string) => `${wording} 검색`,
    initials: "첫 글자",
    note: "뜻풀이",
    entry: "용어집",
  },
);
