/** Words of the editor's notes on where the two languages of one communiqué differ. */
import { paragraphLabel } from "../paths.ts";
import { inBothLanguages } from "./messages.ts";

export const differences = inBothLanguages(
  {
    title: "Where the two texts differ",
    count: (all: number, ofSubstance: number) =>
      `${all} ${all === 1 ? "difference" : "differences"} noted by an editor, ${ofSubstance === 0 ? "none" : ofSubstance} of them of substance.`,
    lead: "The words in question are underlined in both texts; a letter leads to the note below them. Smaller differences are left out.",
    severity: { high: "Substance", medium: "Nuance" },
    explained: {
      high: "another commitment, or a statement that one text lacks; underlined twice",
      medium: "another shade of the same statement",
    },
    show: "Editor’s notes",
    showHint: "Shows the editor’s notes on where the two texts differ, and the marks in the texts.",
    jump: "Differences by paragraph",
    jumpTo: (all: number) => `: ${all} ${all === 1 ? "difference" : "differences"}`,
    ofSubstance: (count: number) => (count === 1 ? "substance" : `substance ×${count}`),
    notes: (paragraph: number) => `Editor’s notes on paragraph ${paragraphLabel(paragraph)}`,
    byEditor: (notes: number) => (notes === 1 ? "Editor’s note" : "Editor’s notes"),
    mark: (label: string) => `Editor’s note ${label}`,
    /** By the language of the other text. */
    differsFrom: { en: "differs from the English", ko: "differs from the Korean" },
    places: (count: number, ofSubstance: number) =>
      `${count} ${count === 1 ? "place" : "places"}${ofSubstance === 0 ? "" : ofSubstance === count ? ", of substance" : `, ${ofSubstance} of substance`}`,
  },
  {
    title: "국문과 영문이 다른 곳",
    count: (all, ofSubstance) =>
      `편집자가 확인한 차이 ${all}곳, 그 가운데 내용의 차이는 ${ofSubstance === 0 ? "없음" : `${ofSubstance}곳`}.`,
    lead: "해당하는 말은 두 본문에 밑줄로 표시하였고, 글자를 누르면 아래의 주로 이어집니다. 사소한 차이는 표시하지 않았습니다.",
    severity: { high: "내용", medium: "어감" },
    explained: {
      high: "약속이 다르거나 한쪽에만 있는 진술. 겹밑줄로 표시",
      medium: "같은 진술이지만 어감이 다름",
    },
    show: "편집자 주",
    showHint: "국문과 영문이 다른 곳에 관한 편집자 주와 본문의 표시를 보여 줍니다.",
    jump: "항별 차이",
    jumpTo: (all) => `: 차이 ${all}곳`,
    ofSubstance: (count) => (count === 1 ? "내용" : `내용 ×${count}`),
    notes: (paragraph) => `제${paragraphLabel(paragraph)}항에 관한 편집자 주`,
    byEditor: () => "편집자 주",
    mark: (label) => `편집자 주 ${label}`,
    differsFrom: { en: "영문과 다름", ko: "국문과 다름" },
    places: (count, ofSubstance) =>
      `${count}곳${ofSubstance === 0 ? "" : ofSubstance === count ? ", 내용의 차이" : `, 그 가운데 내용의 차이 ${ofSubstance}곳`}`,
  },
);
