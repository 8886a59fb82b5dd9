/** Words of the comparison: choosing two texts, and two texts beside each other. */
import { paragraphLabel } from "../paths.ts";
import { ordinal, ordinalRange } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const withYear = (name: string, year: string) => (year ? `${name} (${year})` : name);
const en = (number: number) => ordinal(number, "en");
const ko = (number: number) => ordinal(number, "ko");

/** One is a word, the rest are figures: so they are found by eye. */
const some = (count: number) => (count === 1 ? "one" : String(count));
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const none = (count: number) => (count === 0 ? "none" : some(count));
const sentences = (count: number) =>
  count === 0 ? "no sentence differs" : count === 1 ? "one sentence differs" : `${count} sentences differ`;
const is = (count: number) => (count === 1 ? "is" : "are");

/** Sentences, or percent of words, that were carried on. */
interface Carried {
  same: number;
  reworded: number;
  new: number;
}

export const compare = inBothLanguages(
  {
    section: "Comparison",
    meeting: en,
    withYear: (number: number, year: string) => withYear(en(number), year),
    title: (older: string, newer: string) => `From the ${older} to the ${newer}`,
    description: (older: string, newer: string) =>
      `The joint communiqués of the ${older} and the ${newer} Security Consultative Meeting beside each other: paragraphs aligned by subject, every changed word marked, protocol told apart from substance.`,
    languageNotice: (textLanguage: string) =>
      `The two texts are not both held in the language of this page. They are compared in ${textLanguage}.`,
    textLanguages: { en: "English", ko: "Korean" },
    ownText: (number: number) => `The English text of the ${en(number)}`,
    ownTextLink: "Both languages, side by side",

    counts: {
      carried: (carried: number, all: number, older: number) =>
        carried === all
          ? `All ${all} paragraphs of the ${en(older)} are carried on`
          : `${carried} of the ${all} paragraphs of the ${en(older)} ${is(carried)} carried on`,
      merged: (count: number, into: number) => `${some(count)} of them merged into ${some(into)}`,
      split: (count: number) => `${some(count)} split`,
      moved: (count: number) => `${some(count)} moved`,
      inPart: (count: number) => `${some(count)} taken up in part`,
      dropped: (count: number) => (count === 0 ? "none dropped" : `${some(count)} dropped`),
      newInPart: (count: number) => `${some(count)} new in part`,
      new: (count: number) => (count === 0 ? "none new" : `${some(count)} new`),
      unchanged: (count: number) => `${plural(count, "sentence is", "sentences are")} the same`,
      protocol: (count: number) => `${sentences(count)} by protocol alone`,
      changed: (count: number, probable: number) =>
        `${none(count)} in substance${probable > 0 ? ` (${some(probable)} only probably the same sentence)` : ""}`,
      takenUp: (count: number, older: number) =>
        `${none(count)} of the ${en(older)} ${is(count)} taken up in another place`,
      takenFrom: (count: number, newer: number) =>
        `${none(count)} of the ${en(newer)} ${is(count)} taken from another place`,
      newer: (newer: number, sentences: Carried, shares: Carried) =>
        `Of the ${sentences.same + sentences.reworded + sentences.new} sentences of the ${en(newer)}, ` +
        `${sentences.same} ${is(sentences.same)} carried on word for word but for protocol, ${sentences.reworded} reworded, ` +
        `${sentences.new} new: ${shares.same}%, ${shares.reworded}% and ${shares.new}% of its words.`,
      removed: (count: number, older: number) =>
        `${none(count)} ${count < 2 ? "stands" : "stand"} only in the ${en(older)}`,
      added: (count: number, newer: number) => `${none(count)} only in the ${en(newer)}`,
      dprk: (count: number) => `North Korea stands under its other name in ${plural(count, "place", "places")}.`,
      paragraph: (number: number) => `¶${paragraphLabel(number)}`,
      comma: ", ",
      semicolon: "; ",
      space: " ",
      stop: ".",
    },

    map: {
      label: "Map of the links",
      skip: "Skip the map",
      paragraphs: (meeting: number) => `Paragraphs of the ${en(meeting)}`,
      place: (meeting: number, paragraph: number) => `${en(meeting)} ¶${paragraphLabel(paragraph)}`,
      between: (older: string, newer: string) => `${older} to ${newer}`,
      listed: (topic: string, what: string) => (topic ? `${topic}, ${what}` : what),
      named: (place: string, topic: string, what: string) => [place, topic, what].filter(Boolean).join(", "),
      /** Of a tick, by its printed number: a name holds what is seen as a word of its own, and 7항 holds no 7. */
      tick: (_number: string, name: string) => name,
      to: (paragraphs: string) => `carried on in ${paragraphs}`,
      from: (paragraphs: string) => `carries on ${paragraphs}`,
      partlyTo: (paragraphs: string) => `taken up in part in ${paragraphs}`,
      partlyFrom: (paragraphs: string) => `takes up a part of ${paragraphs}`,
      andMoved: (says: string) => `${says}, moved`,
      direct: "same subject",
      partial: "probably",
      inPart: "taken up in part",
      moved: "moved",
      sentences: "single sentences",
      dropped: "dropped",
      new: "new",
      legend: "Signs of the map",
      inWords: "In words: every link, and where the sentences stand",
      linksHeading: "Links",
      sentencesHeading: "Sentences",
      read: "Read the comparison",
    },

    tools: {
      label: "How to show it",
      order: "Order",
      orders: {
        to: (newer: number) => `By the ${en(newer)}`,
        from: (older: number) => `By the ${en(older)}`,
        topic: "By topic",
      },
      rows: "Paragraph by paragraph",
      still: (count: number) =>
        count === 0
          ? "No paragraph is hidden: each has a change of substance."
          : `${plural(count, "row is", "rows are")} hidden, without a change of substance:`,
      row: (older: string, newer: string) => `¶${older} → ¶${newer}`,
      steps: "Changes",
      next: "Next change",
      previous: "Previous change",
      changes: (all: string) => `${all} changes`,
      at: (change: string, all: string) => `Change ${change} of ${all}`,
      jump: "Go to a row",
      kind: "Steps ↑ ↓ lead to",
      kinds: {
        "": "every change",
        changed: "changes of substance within a sentence",
        reworded: "reworded sentences",
        alone: "sentences in one text only",
        elsewhere: "sentences found in another place",
      },
      keys: "Keys",
      keysSay: "next and previous change",
      columns: "Columns",
      two: "Two columns",
      twoNarrow: "Old, then new",
      one: "One column",
      oneHint:
        "The newer text with the changes marked in it, sentence by sentence, and what stands only in the older among them",
      changesOnly: "Changes only",
      dimProtocol: "Dim protocol",
      dimHint: (count: number) =>
        `Differences of form: who is named first, ordinals, days, office-holders' names, punctuation. ${plural(count, "wording", "wordings")} here.`,
      dimDprk: "Dim North Korea/DPRK",
      dprkHint: (count: number) =>
        `North Korea under its other name: form to some readers, policy to others. ${plural(count, "place", "places")} here.`,
      data: "Data (JSON)",
      method: "How this is made",
    },
    legend: {
      label: "Marks",
      added: "added",
      removed: "removed",
      protocol: "protocol",
      dprk: "North Korea/DPRK",
      onlyNewer: "only in the newer",
      onlyOlder: "only in the older",
      reworded: "reworded, same letter opposite",
      shared: "in both",
      probable: "probably reworded",
      elsewhere: "found in another place",
    },
    address: "Address",

    side: {
      only: (number: number) => `Only in the ${en(number)}`,
      stood: (number: number) => `Stood here in the ${en(number)}`,
      marked: (newer: number, older: number) => `${en(newer)}, changes since the ${en(older)} marked`,
      paragraph: "Paragraph",
      readIn: (number: number) => `Read in the text of the ${en(number)}`,
      quiet: (count: number) => `${plural(count, "sentence", "sentences")} unchanged, but for protocol`,
      same: (count: number) => `${plural(count, "sentence", "sentences")} unchanged`,
      said: { removed: "removed:", added: "added:", only: (number: number) => `only in the ${en(number)}:` },
      reworded: (letter: string) => `reworded, ${letter}:`,
      probablyReworded: (letter: string) => `probably reworded, ${letter}:`,
      probably: "probably the same sentence:",
      elsewhere: {
        from: {
          whole: (place: string) => `moved to ${place}`,
          part: (place: string) => `taken up in ${place}`,
          probable: (place: string) => `probably moved to ${place}`,
          probablyPart: (place: string) => `probably taken up in ${place}`,
        },
        to: {
          whole: (place: string) => `moved from ${place}`,
          part: (place: string) => `taken from ${place}`,
          probable: (place: string) => `probably moved from ${place}`,
          probablyPart: (place: string) => `probably taken from ${place}`,
        },
      },
      elsewhereSaid: "found in another place:",
      seeThere: (place: string) => `See ${place}`,
      none: (number: number) => `No paragraph of the ${en(number)} corresponds.`,
      nearest: "Nearest:",
    },
    link: {
      copy: "Link to this row; a click copies its address",
      between: "paragraphs of the older text → of the newer",
      onlyOlder: (number: number) => `only in the ${en(number)}`,
      onlyNewer: (number: number) => `new in the ${en(number)}`,
      unpaired: "no counterpart",
      moved: "moved",
      movedOf: (paragraphs: string) => `${paragraphs} moved`,
      merged: (from: number, to: number) => `merged (${from} → ${to})`,
      split: (from: number, to: number) => `split (${from} → ${to})`,
      inPart: "taken up in part",
      newInPart: "takes up a part",
      exact: "same words, but for protocol",
      direct: "same subject",
      partial: "probably the same subject",
      curated: "linked by an editor",
      decided: {
        link: (from: string, to: string) => `An editor linked ${from} and ${to}`,
        unlink: (from: string, to: string) => `An editor parted ${from} and ${to}`,
      },
      score: (pairs: string) => `How sure, from 0 to 1: ${pairs}`,
      scoreOf: (from: number, to: number, score: string) =>
        `¶${paragraphLabel(from)} → ¶${paragraphLabel(to)} ${score}`,
      topics: "Topics",
      seeAlso: "See also",
      relative: (meeting: number, paragraph: number) => `${en(meeting)} ¶${paragraphLabel(paragraph)}`,
    },
    others: {
      label: "Other comparisons",
      of: (number: number) => `The ${en(number)} with`,
      with: (number: number, year: string) => `the ${withYear(en(number), year)}`,
      parallel: (number: number) => `The ${en(number)} in English and Korean, side by side`,
      all: "All comparisons",
    },

    turned: {
      title: (older: string, newer: string) => `From the ${older} to the ${newer}`,
      says: "A comparison goes from the older text to the newer. This one stands at",
    },

    choose: {
      title: "Compare two communiqués",
      lead: "The older text stands at the left, the newer at the right: paragraphs aligned by subject, every changed word marked, protocol told apart from substance.",
      description: (pairs: number) =>
        `Choose two joint communiqués to compare: ${plural(pairs, "pair", "pairs")} of texts, paragraph by paragraph and word by word.`,
      newest: "The newest pair",
      form: "Choose two texts",
      first: "One text",
      second: "The other",
      open: "Compare",
      sameTwice: "Choose two different meetings.",
      noLanguage: "The texts of these two are not held in one language.",
      table: "All pairs",
      showAll: "Show all pairs",
      numbers: "Beside each newer text stand the numbers of the older meetings, the nearest first.",
      skipAll: "Skip the pairs",
      caption: "Every pair of texts that can be compared, newest first",
      newer: "Newer text",
      older: "Compared with an older one",
      pair: (older: string, newer: string) => `${older} to ${newer}`,
      languages: "One meeting, two languages",
      languagesLead: "The English and the Korean text side by side, paragraph by paragraph:",
      bothLanguages: (name: string) => `${name} in English and Korean`,
      nothing: "Nothing can be compared yet.",
      nothingHeld: "No text is held in this edition.",
      oneHeld: (number: number) => `The text of only one meeting is held in this edition, the ${en(number)}.`,
      unheld: "Texts that are not held",
      unheldSays: (held: number, all: number, unheld: string) =>
        `Of ${plural(all, "meeting", "meetings")} so far, this edition holds the ${held === 1 ? "text" : "texts"} of ${none(held)}. The ${unheld} cannot be compared.`,
      reported: "What was reported, with its sources, can be read of the",
      noneIssued: (names: string) => `No communiqué of the ${names} was issued.`,
      planned: (names: string) => `The ${names} was announced and is not known to have been held.`,
      register: "The register of all meetings",
      range: (from: number, to: number) => ordinalRange(from, to, "en"),
    },
  },
  {
    section: "비교",
    meeting: ko,
    withYear: (number, year) => (year ? `${ko(number)}(${year})` : ko(number)),
    title: (older, newer) => `${older}에서 ${newer}로`,
    description: (older, newer) =>
      `${older}와 ${newer} 한미안보협의회의 공동성명을 나란히 비교합니다. 항은 주제에 따라 짝짓고, 바뀐 말은 모두 표시하며, 의전상의 차이는 내용의 차이와 구별합니다.`,
    languageNotice: (textLanguage) =>
      `두 본문이 모두 한국어로 수록되어 있지는 않으므로, ${textLanguage} 본문을 비교합니다.`,
    textLanguages: { en: "영어", ko: "한국어" },
    ownText: (number) => `${ko(number)} 국문`,
    ownTextLink: "국문·영문 나란히 보기",

    counts: {
      carried: (carried, all, older) =>
        carried === all
          ? `${ko(older)}의 ${all}개 항 모두 이어짐`
          : `${ko(older)}의 ${all}개 항 가운데 이어진 항 ${carried}개`,
      merged: (count, into) => `병합 ${count}개 → ${into}개`,
      split: (count) => `분리 ${count}개`,
      moved: (count) => `이동 ${count}개`,
      inPart: (count) => `일부만 이어진 항 ${count}개`,
      dropped: (count) => (count === 0 ? "삭제된 항 없음" : `삭제된 항 ${count}개`),
      newInPart: (count) => `일부가 새로운 항 ${count}개`,
      new: (count) => (count === 0 ? "신설된 항 없음" : `신설된 항 ${count}개`),
      unchanged: (count) => `동일한 문장 ${count}개`,
      protocol: (count) => `의전상의 표현만 다른 문장 ${count}개`,
      changed: (count, probable) =>
        `내용이 다른 문장 ${count}개${probable > 0 ? `(그중 같은 문장으로 추정 ${probable}개)` : ""}`,
      takenUp: (count, older) => `${ko(older)}에서 다른 곳으로 옮겨진 문장 ${count}개`,
      takenFrom: (count, newer) => `${ko(newer)}에서 다른 곳에서 옮겨온 문장 ${count}개`,
      newer: (newer, sentences, shares) =>
        `${ko(newer)}의 문장 ${sentences.same + sentences.reworded + sentences.new}개 가운데 의전 표현 외에는 그대로 이어진 문장 ` +
        `${sentences.same}개, 고쳐 쓴 문장 ${sentences.reworded}개, 새로운 문장 ${sentences.new}개` +
        `(어절 기준 ${shares.same}%, ${shares.reworded}%, ${shares.new}%).`,
      removed: (count, older) => `${ko(older)}에만 있는 문장 ${count}개`,
      added: (count, newer) => `${ko(newer)}에만 있는 문장 ${count}개`,
      dprk: (count) => `북한을 다른 이름으로 부른 곳 ${count}곳.`,
      paragraph: (number) => `${paragraphLabel(number)}항`,
      comma: ", ",
      semicolon: ", ",
      space: "",
      stop: ".",
    },

    map: {
      label: "대응 관계도",
      skip: "관계도 건너뛰기",
      paragraphs: (meeting) => `${ko(meeting)}의 항`,
      place: (meeting, paragraph) => `${ko(meeting)} ${paragraphLabel(paragraph)}항`,
      between: (older, newer) => `${older}에서 ${newer}으로`,
      listed: (topic, what) => (topic ? `${topic}, ${what}` : what),
      named: (place, topic, what) => [place, topic, what].filter(Boolean).join(", "),
      tick: (number, name) => `${number}: ${name}`,
      to: (paragraphs) => `${paragraphs}으로 이어짐`,
      from: (paragraphs) => `${paragraphs}을 이어받음`,
      partlyTo: (paragraphs) => `일부가 ${paragraphs}으로 이어짐`,
      partlyFrom: (paragraphs) => `${paragraphs}의 일부를 이어받음`,
      andMoved: (says) => `${says}, 이동`,
      direct: "같은 주제",
      partial: "추정",
      inPart: "일부만 이어짐",
      moved: "이동",
      sentences: "일부 문장",
      dropped: "삭제",
      new: "신설",
      legend: "관계도의 표시",
      inWords: "글로 보기: 모든 대응 관계와 문장의 위치",
      linksHeading: "대응 관계",
      sentencesHeading: "문장",
      read: "비교 보기",
    },

    tools: {
      label: "표시 방법",
      order: "순서",
      orders: { to: (newer) => `${ko(newer)} 순`, from: (older) => `${ko(older)} 순`, topic: "주제별" },
      rows: "항별 비교",
      still: (count) =>
        count === 0
          ? "숨긴 항이 없습니다. 모든 항에 내용의 변화가 있습니다."
          : `내용이 바뀌지 않아 숨긴 항목 ${count}개:`,
      row: (older, newer) => `${older}항 → ${newer}항`,
      steps: "바뀐 곳",
      next: "다음 바뀐 곳",
      previous: "이전 바뀐 곳",
      changes: (all) => `바뀐 곳 ${all}개`,
      at: (change, all) => `바뀐 곳 ${all}개 중 ${change}번째`,
      jump: "항목으로 이동",
      kind: "↑ ↓ 단추로 갈 곳",
      kinds: {
        "": "바뀐 곳 모두",
        changed: "문장 안의 내용 변화",
        reworded: "고쳐 쓴 문장",
        alone: "한쪽에만 있는 문장",
        elsewhere: "다른 곳에 있는 문장",
      },
      keys: "단축키",
      keysSay: "다음·이전 바뀐 곳",
      columns: "단",
      two: "두 단",
      twoNarrow: "이전 본문 다음에 새 본문",
      one: "한 단",
      oneHint: "새 본문에 바뀐 곳을 문장마다 표시하고, 이전 본문에만 있는 문장은 그 사이에 둡니다",
      changesOnly: "바뀐 곳만",
      dimProtocol: "의전 표현 흐리게",
      dimHint: (count) => `호명 순서, 회차, 날짜, 직위자 이름, 문장 부호 등 형식상의 차이. 이 비교에서 ${count}곳.`,
      dimDprk: "북한 호칭 흐리게",
      dprkHint: (count) =>
        `북한을 가리키는 이름의 차이. 형식으로 보는 이도, 정책으로 보는 이도 있습니다. 이 비교에서 ${count}곳.`,
      data: "데이터(JSON)",
      method: "비교 방법",
    },
    legend: {
      label: "표시",
      added: "추가",
      removed: "삭제",
      protocol: "의전",
      dprk: "북한 호칭",
      onlyNewer: "새 본문에만 있음",
      onlyOlder: "이전 본문에만 있음",
      reworded: "고쳐 씀(양쪽에 같은 글자)",
      shared: "양쪽에 있음",
      probable: "고쳐 쓴 것으로 추정",
      elsewhere: "다른 곳에 있음",
    },
    address: "주소",

    side: {
      only: (number) => `${ko(number)}에만 있는 문장`,
      stood: (number) => `${ko(number)}에서 이 자리에 있던 문장`,
      marked: (newer, older) => `${ko(newer)}, ${ko(older)} 이후 바뀐 곳 표시`,
      paragraph: "항",
      readIn: (number) => `${ko(number)} 본문에서 보기`,
      quiet: (count) => `의전 표현 외에는 바뀌지 않은 문장 ${count}개`,
      same: (count) => `바뀌지 않은 문장 ${count}개`,
      said: { removed: "삭제:", added: "추가:", only: (number) => `${ko(number)}에만 있음:` },
      reworded: (letter) => `고쳐 씀, ${letter}:`,
      probablyReworded: (letter) => `고쳐 쓴 것으로 추정, ${letter}:`,
      probably: "같은 문장으로 추정:",
      elsewhere: {
        from: {
          whole: (place) => `${place}으로 옮겨짐`,
          part: (place) => `${place}에 반영됨`,
          probable: (place) => `${place}으로 옮겨진 것으로 추정`,
          probablyPart: (place) => `${place}에 반영된 것으로 추정`,
        },
        to: {
          whole: (place) => `${place}에서 옮겨옴`,
          part: (place) => `${place}에서 가져옴`,
          probable: (place) => `${place}에서 옮겨온 것으로 추정`,
          probablyPart: (place) => `${place}에서 가져온 것으로 추정`,
        },
      },
      elsewhereSaid: "다른 곳에 있음:",
      seeThere: (place) => `${place} 보기`,
      none: (number) => `${ko(number)}에는 대응하는 항이 없습니다.`,
      nearest: "가까운 항:",
    },
    link: {
      copy: "이 비교 항목의 링크. 누르면 주소가 복사됩니다",
      between: "이전 본문의 항 → 새 본문의 항",
      onlyOlder: (number) => `${ko(number)}에만 있음`,
      onlyNewer: (number) => `${ko(number)}에 신설`,
      unpaired: "대응하는 항 없음",
      moved: "이동",
      movedOf: (paragraphs) => `${paragraphs} 이동`,
      merged: (from, to) => `병합(${from} → ${to})`,
      split: (from, to) => `분리(${from} → ${to})`,
      inPart: "일부만 이어짐",
      newInPart: "일부를 이어받음",
      exact: "의전 표현 외에는 동일",
      direct: "같은 주제",
      partial: "같은 주제로 추정",
      curated: "편집자가 연결",
      decided: {
        link: (from, to) => `편집자가 ${from}과 ${to}을 연결`,
        unlink: (from, to) => `편집자가 ${from}과 ${to}의 연결을 해제`,
      },
      score: (pairs) => `확실한 정도(0–1): ${pairs}`,
      scoreOf: (from, to, score) => `${paragraphLabel(from)}항 → ${paragraphLabel(to)}항 ${score}`,
      topics: "주제",
      seeAlso: "함께 볼 항",
      relative: (meeting, paragraph) => `${ko(meeting)} ${paragraphLabel(paragraph)}항`,
    },
    others: {
      label: "다른 비교",
      of: (number) => `${ko(number)}와 비교`,
      with: (number, year) => (year ? `${ko(number)}(${year})` : ko(number)),
      parallel: (number) => `${ko(number)} 국문·영문 나란히 보기`,
      all: "모든 비교",
    },

    turned: {
      title: (older, newer) => `${older}에서 ${newer}로`,
      says: "비교는 이전 본문에서 새 본문의 순서로 싣습니다. 이 비교의 주소는 다음과 같습니다.",
    },

    choose: {
      title: "두 공동성명 비교",
      lead: "이전 본문을 왼쪽에, 새 본문을 오른쪽에 싣습니다. 항은 주제에 따라 짝짓고, 바뀐 말은 모두 표시하며, 의전상의 차이는 내용의 차이와 구별합니다.",
      description: (pairs) =>
        `비교할 두 공동성명을 고릅니다. 비교할 수 있는 본문 ${pairs}쌍을 항과 낱말 단위로 견주어 봅니다.`,
      newest: "가장 최근의 비교",
      form: "두 본문 고르기",
      first: "본문 하나",
      second: "다른 본문",
      open: "비교",
      sameTwice: "서로 다른 두 회의를 고르십시오.",
      noLanguage: "두 회의의 본문이 같은 언어로 수록되어 있지 않습니다.",
      table: "비교할 수 있는 모든 쌍",
      showAll: "모든 쌍 펼쳐 보기",
      numbers: "새 본문 옆의 숫자는 이전 회의의 차수이며, 가까운 회의부터 적었습니다.",
      skipAll: "목록 건너뛰기",
      caption: "비교할 수 있는 모든 본문의 쌍, 최근 회의부터",
      newer: "새 본문",
      older: "비교할 이전 본문",
      pair: (older, newer) => `${older}에서 ${newer}로`,
      languages: "한 회의의 두 언어",
      languagesLead: "국문과 영문을 항별로 나란히 봅니다.",
      bothLanguages: (name) => `${name} 국문과 영문`,
      nothing: "아직 비교할 수 있는 본문이 없습니다.",
      nothingHeld: "이 판에 수록한 본문이 없습니다.",
      oneHeld: (number) => `이 판에는 ${ko(number)} 회의의 본문만 수록되어 있습니다.`,
      unheld: "수록하지 않은 본문",
      unheldSays: (held, all, unheld) =>
        `지금까지 열린 ${all}개 회의 가운데 ${held}개 회의의 본문을 수록하였습니다. ${unheld}의 본문은 없으므로 비교할 수 없습니다.`,
      reported: "본문 대신 보도 내용을 출처와 함께 정리한 회의:",
      noneIssued: (names) => `${names} 회의는 공동성명을 발표하지 않았습니다.`,
      planned: (names) => `${names} 회의는 예고되었으며, 열렸는지는 확인되지 않았습니다.`,
      register: "전체 회의 목록",
      range: (from, to) => ordinalRange(from, to, "ko"),
    },
  },
);
