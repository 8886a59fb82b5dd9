/** Words of the page on which a report stands beside the text of an earlier meeting. */
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const en = (number: number) => ordinal(number, "en");
const ko = (number: number) => ordinal(number, "ko");
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const reported = inBothLanguages(
  {
    section: "Comparison with reports",
    title: (older: string, newer: string) => `From the ${older} to what was reported of the ${newer}`,
    description: (older: number, newer: number) =>
      `What was reported of the ${en(newer)} Security Consultative Meeting, whose communiqué is not held here, beside the paragraphs of the ${en(older)} joint communiqué that it bears on, by topic.`,
    notice: (older: number, newer: number) =>
      `The communiqué of the ${en(newer)} meeting is not held in this edition. Beside the text of the ${en(older)} stand reports of the ${en(newer)} in the editors’ words, each with its basis and sources. None of them is the communiqué’s wording.`,
    counts: (older: number, items: number, bearing: number) =>
      bearing === items
        ? `${plural(items, "reported item", "reported items")}, each on paragraphs of the ${en(older)}.`
        : `${plural(items, "reported item", "reported items")}: ${bearing} on paragraphs of the ${en(older)}, ${items - bearing} on none.`,
    textOf: (number: number) => `The text of the ${en(number)}`,
    reportOf: (number: number) => `All that was reported of the ${en(number)}`,
    meeting: en,
    isText: "text",
    isReport: "reports, not text",
    textLabel: (number: number) => `${en(number)}, text`,
    reportLabel: (number: number) => `Reported of the ${en(number)}`,
    copy: "Link to this topic; a click copies its address",
    editor: "Editors’ note:",
    whole: "The whole paragraph; above it the sentence closest to the report",
    noneNamed: (number: number) => `The report names no paragraph of the ${en(number)}.`,
    notes: (number: number) => `Sources of what was reported of the ${en(number)}`,
    untouched: (number: number) => `Paragraphs of the ${en(number)} on which nothing is reported here`,

    /** On other pages, what leads to this one. */
    links: {
      withMark: (name: string) => `${name}, reports`,
      version: (name: string) => `Compare with reports of the ${name}`,
      beside: (number: number) => `Beside the text of the ${en(number)}`,
      item: (number: number) => `beside the text of the ${en(number)}`,
    },
  },
  {
    section: "보도 내용과의 비교",
    title: (older, newer) => `${older} 공동성명과 ${newer}에 관하여 보도된 내용`,
    description: (older, newer) =>
      `공동성명 전문이 실려 있지 않은 ${ko(newer)} 한미안보협의회의에 관하여 보도된 내용을, 그와 관련된 ${ko(older)} 공동성명의 항과 주제별로 나란히 싣습니다.`,
    notice: (older, newer) =>
      `${ko(newer)} 회의의 공동성명 전문은 이 판에 실려 있지 않습니다. ${ko(older)} 본문 옆에 실은 것은 ${ko(newer)} 회의에 관하여 보도된 내용을 편집자가 근거와 출처를 밝혀 정리한 것이며, 공동성명의 문구가 아닙니다.`,
    counts: (older, items, bearing) =>
      bearing === items
        ? `보도 내용 ${items}건을 관련된 ${ko(older)}의 항과 나란히 실었습니다.`
        : `보도 내용 ${items}건 가운데 ${ko(older)}에 관련된 항이 있는 것 ${bearing}건, 없는 것 ${items - bearing}건.`,
    textOf: (number) => `${ko(number)} 공동성명 본문`,
    reportOf: (number) => `${ko(number)}에 관하여 보도된 내용 전체`,
    meeting: ko,
    isText: "본문",
    isReport: "보도 내용(본문 아님)",
    textLabel: (number) => `${ko(number)} 본문`,
    reportLabel: (number) => `${ko(number)}에 관하여 보도된 내용`,
    copy: "이 주제의 링크. 누르면 주소가 복사됩니다",
    whole: "항 전체 보기(위는 보도 내용에 가장 가까운 문장)",
    editor: "편집자 주:",
    noneNamed: (number) => `${ko(number)}에서 해당하는 항이 지정되어 있지 않습니다.`,
    notes: (number) => `${ko(number)}에 관하여 보도된 내용의 출처`,
    untouched: (number) => `보도 내용이 없는 ${ko(number)}의 항`,

    links: {
      withMark: (name) => `${name}, 보도 내용`,
      version: (name) => `${name} 보도 내용과 비교`,
      beside: (number) => `${ko(number)} 본문과 나란히 보기`,
      item: (number) => `${ko(number)} 본문과 나란히`,
    },
  },
);
