/** Words of the lineage of a text: where its wording comes from, and what became of it. */
import { paragraphLabel } from "../paths.ts";
import { ordinal, ordinalRange } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const en = (number: number) => ordinal(number, "en");
const ko = (number: number) => ordinal(number, "ko");

export const lineage = inBothLanguages(
  {
    name: "Age of the wording",
    title: (number: number) => `Age of the wording of the ${en(number)} communiqué`,
    description: (number: number) =>
      `Where each phrase of the joint communiqué of the ${en(number)} Security Consultative Meeting first stands among the texts held, its earlier wordings, and what became of it`,
    lead: "Each phrase is shaded by the text, of those held here, in which its words first stand: the paler, the older. With each sentence stand its earlier wordings.",
    held: "First is always first among the texts held in this language; of meetings whose text is not held nothing is said.",
    form: "Names of officers and countries, ordinals and days of the meetings are form: sentences that differ in them alone have the same words.",
    oldest: (number: number) =>
      `No older text is held in this language: where the wording of the ${en(number)} comes from cannot be said.`,
    how: "How this is computed",
    series: "Its sentences in the picture of all texts",
    data: "Data",
    legend: "Texts in which the words first stand, with their share of the words",
    share: (percent: number) => (percent < 1 ? "under 1%" : `${percent}%`),
    meeting: en,
    range: (from: number, to: number) => ordinalRange(from, to, "en"),
    place: (meeting: number, paragraph: number) => `${en(meeting)} ¶${paragraphLabel(paragraph)}`,

    sentence: {
      isNew: "in no older text held",
      first: (meeting: number) => `first in the ${en(meeting)}`,
      wordings: (count: number) =>
        count === 0 ? "in the same words, form aside" : count === 1 ? "1 other wording" : `${count} other wordings`,
      phrases: "Phrases, the oldest first",
      line: "Earlier wordings, the nearest first; struck: what the next text dropped",
      descendants: "Later texts, the nearest first",
      same: "in the same words, form aside",
      reworded: "reworded",
      between: (wordings: number) =>
        `in ${wordings === 1 ? "1 other wording" : `${wordings} other wordings`}; the comparisons of the texts have ${wordings === 1 ? "it" : "each"}`,
      absent: (meetings: string) => `absent from the ${meetings}`,
      notHeld: (meetings: string) => `Not held: texts of the ${meetings}`,
    },
    toggle: {
      loading: "Loading the age of the wording",
      shown: "The age of the wording is shown. Each sentence ends with a button that unfolds its earlier wordings.",
      hidden: "The age of the wording is no longer shown.",
      failed: "The age of the wording could not be loaded.",
      unfold: "Earlier wordings",
    },
  },
  {
    name: "문구의 연원",
    title: (number) => `${ko(number)} 공동성명 문구의 연원`,
    description: (number) =>
      `${ko(number)} 한미안보협의회의 공동성명의 각 어구가 수록된 본문 가운데 어디에 처음 나오는지, 이전의 문구와 그 뒤의 변화`,
    lead: "각 어구의 바탕색은 수록된 본문 가운데 그 말이 처음 나오는 것을 나타냅니다. 옅을수록 오래된 것입니다. 문장마다 이전의 문구를 함께 실었습니다.",
    held: "‘처음’은 언제나 이 언어로 수록된 본문 가운데 처음을 뜻하며, 본문이 없는 회의에 대해서는 아무것도 말하지 않습니다.",
    form: "직위와 국가의 이름, 회의의 차수와 날짜는 형식이므로, 그것만 다른 문장은 같은 문구로 봅니다.",
    oldest: (number) => `이 언어로 수록된 더 오래된 본문이 없으므로 ${ko(number)} 문구의 연원은 알 수 없습니다.`,
    how: "산출 방법",
    series: "모든 본문의 그림에서 보기",
    data: "데이터",
    legend: "말이 처음 나오는 본문과 전체 단어에서 차지하는 비율",
    share: (percent) => (percent < 1 ? "1% 미만" : `${percent}%`),
    meeting: ko,
    range: (from, to) => ordinalRange(from, to, "ko"),
    place: (meeting, paragraph) => `${ko(meeting)} ${paragraphLabel(paragraph)}항`,

    sentence: {
      isNew: "수록된 이전 본문에 없음",
      first: (meeting) => `${ko(meeting)}에 처음 나옴`,
      wordings: (count) => (count === 0 ? "형식 외에는 같은 문구" : `다른 문구 ${count}건`),
      phrases: "어구, 오래된 것부터",
      line: "이전 문구, 가까운 것부터. 그은 말은 다음 본문에서 빠진 말",
      descendants: "이후 본문, 가까운 것부터",
      same: "형식 외에는 같은 문구",
      reworded: "고쳐 씀",
      between: (wordings) => `다른 문구 ${wordings}건(해당 본문의 비교에서 볼 수 있음)`,
      absent: (meetings) => `${meetings}에 없음`,
      notHeld: (meetings) => `수록되지 않은 본문: ${meetings}`,
    },
    toggle: {
      loading: "문구의 연원을 불러오는 중",
      shown: "문구의 연원을 표시합니다. 문장 끝의 단추로 이전의 문구를 펼칠 수 있습니다.",
      hidden: "문구의 연원을 더 이상 표시하지 않습니다.",
      failed: "문구의 연원을 불러오지 못했습니다.",
      unfold: "이전의 문구",
    },
  },
);
