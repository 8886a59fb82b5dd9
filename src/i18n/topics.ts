/** Words of the pages on subjects: all of them over the meetings, and one through all texts. */
import { type Language, paragraphLabel } from "../paths.ts";
import { joinList, ordinal, ordinalRange } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const en = (number: number) => ordinal(number, "en");
const ko = (number: number) => ordinal(number, "ko");
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const marks = (numbers: readonly number[]) =>
  joinList(
    numbers.map((number) => `¶${paragraphLabel(number)}`),
    "en",
  );
const items = (numbers: readonly number[]) => numbers.map((number) => `${paragraphLabel(number)}항`).join(", ");

export const topics = inBothLanguages(
  {
    section: "Topics",
    title: "What the communiqués speak of",
    description:
      "The subjects of the joint communiqués over the meetings: how many words each text gives to each of them, and every paragraph on one through all texts.",
    lead: "Every paragraph stands under one to three subjects. Each subject leads to its paragraphs through all texts, in order, with what changed from one to the next.",
    meeting: en,
    range: (from: number, to: number) => ordinalRange(from, to, "en"),
    textLanguages: { en: "English", ko: "Korean" },

    heat: {
      heading: "Words by subject and meeting",
      caption: "Words of each text on each subject. The darker, the larger its share in that text.",
      marks: {
        also: "“also”: touched on, but the main subject of no paragraph.",
        none: "A dash: in no paragraph.",
        unread: "A question mark: not known, since its subjects are suggested and not yet read by an editor.",
      },
      region: "Words by subject and meeting, scrollable",
      only: (language: string) => `${language} text`,
      reports: "reports",
      reported: (count: number) => plural(count, "report", "reports"),
      words: (count: number, _text: Language) => plural(count, "word", "words"),
      also: "also",
      none: "–",
      cell: (topic: string, meeting: number, says: string) => `${topic}, ${en(meeting)}: ${says}`,
      counted: (words: string, share: string, paragraphs: readonly number[], also: readonly number[]) =>
        `${words}, ${share} of the text, ${marks(paragraphs)}${also.length === 0 ? "" : `; also ${marks(also)}`}`,
      alsoOnly: (also: readonly number[]) => `not the main subject of a paragraph; also ${marks(also)}`,
      noParagraph: "no paragraph",
      unread: "?",
      notRead: "subjects suggested, not yet read by an editor",
      howHeading: "How it is counted",
      how: [
        "A paragraph counts whole for its main subject, and only there: the words of a column add up to its text. Where it touches on a second or third subject it is listed with that one, and not counted.",
        "A figure is a number of words between spaces. The shade goes by the share of a text’s words: so texts of different length, or in different languages, can be set beside each other.",
        "Only meetings whose text is held have a column of words.",
      ],
      reportsSay: (number: number) =>
        `Of the ${en(number)} only reports are held: its column counts reported items, not words.`,
      table: "The same as a table",
      tableCaption: "Words of each text on each subject, with the paragraphs",
      subject: "Subject",
      sum: "All words",
      alsoLabel: "also",
      data: "Data (CSV)",
    },

    topic: {
      eyebrow: "Topic",
      description: (label: string, definition: string) =>
        `${label} through the joint communiqués of the Security Consultative Meeting: every paragraph, with what changed since the text before. ${definition}`,
      summary: (paragraphs: number, meetings: number, held: number) =>
        paragraphs === 0
          ? `No paragraph of the ${plural(held, "text", "texts")} held stands under this subject.`
          : `${plural(paragraphs, "paragraph", "paragraphs")} in ${meetings} of the ${plural(held, "text", "texts")} held.`,
      turns: "Runs and turning points",
      inTexts: "Texts held with a paragraph on it",
      rewordedMost: "Reworded most since the text before",
      reworded: (meeting: number, paragraphs: readonly number[], predecessor: number, share: string) =>
        `${en(meeting)} ${marks(paragraphs)}: ${share} of the words differ from the ${en(predecessor)}`,
      folded: "Texts at which nothing turns are folded.",
      marked: "Each text is marked against the last one before it that has a paragraph on the subject.",
      links: "Elsewhere",
      search: "Search these paragraphs",
      all: "All topics",
      wordings: "Wordings traced:",
      contents: "Meetings",
      contentsEntry: (name: string, count: number) => `${name} (${count})`,
      contentsNone: (name: string) => `${name} (none)`,
      contentsReports: (name: string) => `${name} (reports)`,
      contentsNotRead: (name: string) => `${name} (not read)`,
      noParagraph: (number: number) => `No paragraph on this subject in the ${en(number)}.`,
      notRead: (number: number) =>
        `The subjects of the ${en(number)} are suggested and not yet read by an editor: whether it has a paragraph on this one is not said here.`,
      suggested: "Under this subject by suggestion, not yet read by an editor.",
      wordingsStand: "Wordings of this subject stand in paragraphs on others:",
      wordingIn: (paragraph: number, concept: string) => `¶${paragraphLabel(paragraph)} (${concept})`,
      unheld: (name: string, isOne: boolean) =>
        `${name}: ${isOne ? "text" : "texts"} not held in this edition; nothing is said of ${isOne ? "it" : "them"} here.`,
      noneIssued: (name: string) => `${name}: no communiqué was issued.`,
      isFirst: "The first text held on this subject.",
      returns: (predecessor: number) => `The subject returns: it stood last in the ${en(predecessor)}.`,
      row: (from: number, older: readonly number[], to: number, newer: readonly number[]) =>
        `${en(from)} ${marks(older)} → ${en(to)} ${marks(newer)}`,
      inComparison: "in the comparison",
      alsoUnder: "Also under this subject; its main subject:",
      isNew: (predecessor: number) => `No paragraph of the ${en(predecessor)} on this subject corresponds.`,
      inPart: (predecessor: number, numbers: readonly number[]) =>
        `It takes up a part of the ${en(predecessor)}: ${marks(numbers)}`,
      elsewhere: (predecessor: number, numbers: readonly number[]) =>
        `What corresponds in the ${en(predecessor)} stands under another subject: ${marks(numbers)}`,
      notShared: (predecessor: number) =>
        `The ${en(predecessor)} is not held in a language of this text, so changes cannot be marked.`,
      inOther: (predecessor: number, language: string) =>
        `What changed since the ${en(predecessor)}, in the ${language} texts, which both are held in`,
      ended: (predecessor: number) => `Of the ${en(predecessor)} on this subject, not carried on under it:`,
      endedTo: (from: number, to: readonly number[], subject: string) =>
        `¶${paragraphLabel(from)} → ${marks(to)}${subject && ` (${subject})`}`,
      endedInPart: (from: number, to: readonly number[]) =>
        `¶${paragraphLabel(from)}, taken up in part in ${marks(to)}`,
      endedNone: (from: number) => `¶${paragraphLabel(from)}, to which nothing corresponds`,
      reportNotice: (number: number) =>
        `The communiqué of the ${en(number)} is not held in this edition. What follows is a report in the editors’ words, not its wording.`,
      reportItem: (number: number, index: number, count: number) =>
        `Reported of the ${en(number)}${count > 1 ? `, ${index} of ${count}` : ""}`,
      sources: (number: number) => `Sources of what was reported of the ${en(number)}`,
    },
  },
  {
    section: "주제",
    title: "공동성명이 다룬 주제",
    description:
      "회의별로 본 공동성명의 주제. 본문마다 각 주제에 몇 어절을 할애하였는지, 한 주제를 다룬 모든 항이 어떻게 이어졌는지 보여 줍니다.",
    lead: "모든 항은 하나에서 셋까지의 주제로 분류되어 있습니다. 주제마다 모든 본문의 해당 항을 차례대로 싣고, 앞선 본문에서 바뀐 곳을 표시합니다.",
    meeting: ko,
    range: (from, to) => ordinalRange(from, to, "ko"),
    textLanguages: { en: "영어", ko: "한국어" },

    heat: {
      heading: "주제와 회의별 분량",
      caption: "각 본문이 주제마다 쓴 어절 수(영어 본문은 단어 수). 그 본문에서 차지하는 몫이 클수록 짙습니다.",
      marks: {
        also: "‘함께’: 다루었으나 주된 주제로 삼은 항은 없음.",
        none: "줄표: 해당하는 항 없음.",
        unread: "물음표: 주제가 제안되었을 뿐 편집자가 아직 검토하지 않아 알 수 없음.",
      },
      region: "주제와 회의별 분량, 옆으로 움직여 볼 수 있음",
      only: (language) => `${language} 본문`,
      reports: "보도 내용",
      reported: (count) => `보도 ${count}건`,
      words: (count, text) => `${count}${text === "ko" ? "어절" : "단어"}`,
      also: "함께",
      none: "–",
      cell: (topic, meeting, says) => `${topic}, ${ko(meeting)}: ${says}`,
      counted: (words, share, paragraphs, also) =>
        `${words}, 본문의 ${share}, ${items(paragraphs)}${also.length === 0 ? "" : `, 함께 다룬 항 ${items(also)}`}`,
      alsoOnly: (also) => `주된 주제로 다룬 항은 없으나 함께 다룬 항 ${items(also)}`,
      noParagraph: "해당하는 항 없음",
      unread: "?",
      notRead: "주제가 제안되었을 뿐 아직 검토되지 않음",
      howHeading: "세는 방법",
      how: [
        "한 항은 그 주된 주제에서만, 전체를 셉니다. 따라서 한 열의 수를 모두 더하면 그 본문의 전체 분량이 됩니다. 둘째, 셋째 주제로 다룬 항은 그 주제 아래에 적기만 하고 세지 않습니다.",
        "수는 띄어쓰기로 나눈 어절(영어 본문은 단어)의 수입니다. 색의 짙기는 본문 전체에서 차지하는 몫에 따르므로, 길이나 언어가 다른 본문도 나란히 견줄 수 있습니다.",
        "본문을 수록한 회의만 분량을 셉니다.",
      ],
      reportsSay: (number) =>
        `${ko(number)} 회의는 보도 내용만 실려 있으므로, 분량이 아니라 보도 내용의 건수를 적었습니다.`,
      table: "같은 내용을 표로 보기",
      tableCaption: "각 본문이 주제마다 쓴 어절 수와 해당하는 항",
      subject: "주제",
      sum: "전체 어절",
      alsoLabel: "함께 다룬 항",
      data: "데이터(CSV)",
    },

    topic: {
      eyebrow: "주제",
      description: (label, definition) =>
        `한미안보협의회의 공동성명에 나타난 주제 ‘${label}’: 해당하는 모든 항과 앞선 본문에서 바뀐 곳. ${definition}`,
      summary: (paragraphs, meetings, held) =>
        paragraphs === 0
          ? `수록된 ${held}개 회의의 본문에는 이 주제에 해당하는 항이 없습니다.`
          : `수록된 ${held}개 회의의 본문 가운데 ${meetings}개에 ${paragraphs}개 항이 있습니다.`,
      turns: "있고 없음, 달라진 곳",
      inTexts: "이 주제의 항이 있는 본문",
      rewordedMost: "바로 앞 본문과 가장 많이 달라진 곳",
      reworded: (meeting, paragraphs, predecessor, share) =>
        `${ko(meeting)} ${items(paragraphs)}: ${ko(predecessor)}와 다른 어절 ${share}`,
      folded: "달라지지 않은 본문은 접어 두었습니다.",
      marked: "각 본문은 이 주제를 다룬 바로 앞의 본문과 견주어 바뀐 곳을 표시하였습니다.",
      links: "다른 곳에서 보기",
      search: "이 주제의 항 검색",
      all: "모든 주제",
      wordings: "추적하는 표현:",
      contents: "회의",
      contentsEntry: (name, count) => `${name}(${count})`,
      contentsNone: (name) => `${name}(없음)`,
      contentsReports: (name) => `${name}(보도 내용)`,
      contentsNotRead: (name) => `${name}(미검토)`,
      notRead: (number) =>
        `${ko(number)}의 주제는 자동으로 제안된 것으로 편집자가 아직 검토하지 않았습니다. 이 주제의 항이 있는지는 여기에서 말하지 않습니다.`,
      suggested: "이 주제로 제안된 항으로, 편집자가 아직 검토하지 않았습니다.",
      wordingsStand: "이 주제의 표현이 다른 주제의 항에 나옵니다:",
      wordingIn: (paragraph, concept) => `${paragraphLabel(paragraph)}항(${concept})`,
      noParagraph: (number) => `${ko(number)}에는 이 주제에 해당하는 항이 없습니다.`,
      unheld: (name) => `${name}: 이 판에 본문이 실려 있지 않아, 여기에서는 아무것도 말하지 않습니다.`,
      noneIssued: (name) => `${name}: 공동성명이 발표되지 않았습니다.`,
      isFirst: "이 주제를 다룬, 수록된 첫 본문입니다.",
      returns: (predecessor) => `주제가 다시 나타납니다. 마지막으로 다룬 본문은 ${ko(predecessor)}입니다.`,
      row: (from, older, to, newer) => `${ko(from)} ${items(older)} → ${ko(to)} ${items(newer)}`,
      inComparison: "비교에서 보기",
      alsoUnder: "이 주제를 함께 다룬 항. 주된 주제:",
      isNew: (predecessor) => `이 주제를 다룬 ${ko(predecessor)}의 항 가운데 대응하는 것이 없습니다.`,
      inPart: (predecessor, numbers) => `${ko(predecessor)}의 일부를 이어받았습니다: ${items(numbers)}`,
      elsewhere: (predecessor, numbers) => `대응하는 ${ko(predecessor)}의 항은 다른 주제에 속합니다: ${items(numbers)}`,
      notShared: (predecessor) =>
        `${ko(predecessor)}의 본문이 이 본문과 같은 언어로 실려 있지 않아, 바뀐 곳을 표시할 수 없습니다.`,
      inOther: (predecessor, language) =>
        `${ko(predecessor)} 이후 바뀐 곳(두 본문이 모두 수록된 ${language} 본문으로 표시)`,
      ended: (predecessor) => `이 주제를 다룬 ${ko(predecessor)}의 항 가운데 이 주제로 이어지지 않은 것:`,
      endedTo: (from, to, subject) =>
        `${paragraphLabel(from)}항, 지금은 ${items(to)}${subject && `(주제: ${subject})`}`,
      endedInPart: (from, to) => `${paragraphLabel(from)}항, 일부가 이어진 항: ${items(to)}`,
      endedNone: (from) => `${paragraphLabel(from)}항, 대응하는 항 없음`,
      reportNotice: (number) =>
        `${ko(number)} 공동성명의 본문은 이 판에 실려 있지 않습니다. 아래는 보도된 내용을 편집자가 정리한 것이며, 공동성명의 문구가 아닙니다.`,
      reportItem: (number, index, count) =>
        `${ko(number)}에 관하여 보도된 내용${count > 1 ? ` ${index}/${count}` : ""}`,
      sources: (number) => `${ko(number)}에 관하여 보도된 내용의 출처`,
    },
  },
);
