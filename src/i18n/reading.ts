/** Words of the reading pages: a meeting's facts, its text, both languages side by side, and reports. */
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const reading = inBothLanguages(
  {
    meeting: (number: number) => `${ordinal(number, "en")} Security Consultative Meeting`,
    shortMeeting: (number: number) => ordinal(number, "en"),
    placeAndDay: (city: string, day: string) => `${city}, ${day}`,
    textOf: (number: number) =>
      `Text of the joint communiqué of the ${ordinal(number, "en")} Security Consultative Meeting`,
    reportOn: (number: number) =>
      `What was reported of the ${ordinal(number, "en")} Security Consultative Meeting, whose communiqué is not held here`,

    factsOf: (number: number) =>
      `Facts of the ${ordinal(number, "en")} Security Consultative Meeting with their sources, and where its communiqué can be read`,

    facts: {
      title: "Facts of the meeting",
      meeting: "Meeting",
      nameThen: "Name at the time",
      host: "Host",
      hosts: { US: "United States", KR: "Republic of Korea" },
      heads: "Heads of delegation",
      rok: "ROK",
      us: "United States",
      roles: { secretary: "", deputy: "Deputy Secretary", representative: "representative" },
      mcm: "Military Committee Meeting",
      mcmNumber: (number: number) => ordinal(number, "en"),
      chairs: "Chairs",
      communique: "Joint communiqué",
      issued: (day: string) => `issued on ${day}`,
      issuedUndated: "issued",
      notIssued: "none was issued",
      counts: (paragraphs: number, sentences: number) =>
        `${plural(paragraphs, "paragraph", "paragraphs")}, ${plural(sentences, "sentence", "sentences")}`,
      notHeld: "its text is not held in this edition",
      planned: (number: number) =>
        `The ${ordinal(number, "en")} meeting was announced. It is not known to have been held.`,
      aboutText: "about this text",
      disagree: "Sources disagree:",
      or: "or",
      sourceMark: (number: number) => `source ${number}`,
    },
    record: {
      title: "Notes on the meeting and sources",
      notes: "Notes",
      sources: "Sources of the facts",
      spelling: (name: string) => `Spelling of ${name}:`,
      advance: "advance report",
      noAddress: "no address",
      kinds: {
        "communique-text": "text of the communiqué",
        "official-publication": "official publication",
        "official-record": "official record",
        "official-release": "official release",
        "official-news": "official news",
        "official-copy": "copy of an official text",
        cable: "diplomatic cable",
        press: "press",
        reference: "reference work",
        digest: "digest",
        analysis: "analysis",
        web: "web page",
      },
    },
    elsewhere: {
      title: "Where the text can be read",
      others: "Where the text stands elsewhere",
      lead: "Public addresses, official ones first. Whether each still answers is not known.",
      none: "No public address of the text is known.",
      kinds: {
        "official-release": "official release",
        "white-paper": "official publication",
        archive: "archive",
        copy: "copy by others",
        press: "press",
      },
      whole: (paragraphs: number | undefined) =>
        paragraphs === undefined
          ? "the whole text"
          : `the whole text, ${plural(paragraphs, "paragraph", "paragraphs")}`,
      unknown: "not known to be whole: only its opening was read",
      instead: {
        gist: "a gist, not the text",
        report: "a report, not the text",
        draft: "a draft, not the text",
        part: "a part of the text",
        damaged: "the text, damaged beyond use",
        lead: "a place to look: the text was not seen there",
        unnamed: "not the whole text",
      },
      lines: (first: number, last: number) => `lines ${first}–${last} of the file`,
    },
    text: {
      versions: "Versions of this text",
      languages: { en: "English", ko: "Korean" },
      parallel: "Side by side",
      compareWith: (number: number, year: string) => `Compare with the ${ordinal(number, "en")}${year && ` (${year})`}`,
      print: "Print",
      sourceReading: "Source reading",
      sourceReadingHint: "Shows the text as its archived source prints it: every correction undone.",
      outline: "Outline by topic",
      paragraph: "Paragraph",
      copyTitle: (number: number) => `Link to paragraph ${number}; a click copies its address`,
      copied: "Address copied",
      copiedShort: "copied",
      notHeldInLanguage: (number: number) =>
        `The English text of the ${ordinal(number, "en")} communiqué is not held in this edition. What follows is the Korean text.`,
      topics: "Topics",
      notes: "Notes",
      note: (number: number) => `Note ${number}`,
      backToNote: (number: number) => `Back to the text from note ${number}`,
      backTo: (ordinalOfReference: number) => `Back to reference ${ordinalOfReference}`,
      sicTitle: "so in the document",
      sourceReads: (sic: string) => `Corrected. The source reads “${sic}”`,
      sourceLacks: "Supplied. The source has nothing here",
      dropped: (sic: string) => `Dropped here: “${sic}” of the source`,
    },
    margin: {
      place: (meeting: number, paragraphs: readonly number[], isMoved: boolean) =>
        `${ordinal(meeting, "en")} ¶${paragraphs.join(", ")}${isMoved ? ", moved" : ""}`,
      inPart: (meeting: number, paragraphs: readonly number[]) =>
        `${ordinal(meeting, "en")} ¶${paragraphs.join(", ")}, in part`,
      none: (meeting: number) => `not in the ${ordinal(meeting, "en")}`,
      traced: "Traced:",
    },
    corrections: {
      title: "Corrections",
      lead: "The source's reading, then the reading of this edition. Each stands in the text with a dotted underline, or with an asterisk where a mark was dropped.",
      nothing: "nothing",
      becomes: "is read",
      source: "source:",
      edition: "edition:",
      back: (number: number) => `Back to correction ${number} in the text`,
      none: "No correction was made to this text.",
    },
    textRecord: {
      title: "The text and its source",
      status: "Status",
      statuses: {
        official: "official text: a government's own publication, flagged where it errs and never corrected",
        copy: "copy: the text as published by others, corrected where the copying damaged it",
        translation: "translation",
      },
      shortStatuses: { official: "official text", copy: "copy", translation: "translation" },
      publisher: "Published by",
      retrieved: (day: string) => `retrieved on ${day}`,
      condition: "Condition",
      archived: "Archived source",
      fidelity: "Fidelity",
      equals: "equals its archived source",
      proof:
        "With every correction undone, the text equals its archived source, white space folded. The build proves it each time and stops where it fails.",
      editing: "Editing",
      edited: (corrections: number, flagged: number) =>
        `${corrections === 0 ? "no correction" : plural(corrections, "correction", "corrections")}; ${
          flagged === 0 ? "no error" : plural(flagged, "error", "errors")
        } of the document flagged [sic]`,
      data: "Data",
    },
    parallel: {
      title: (number: number) => `${ordinal(number, "en")} communiqué in English and Korean`,
      description: (number: number) =>
        `The joint communiqué of the ${ordinal(number, "en")} Security Consultative Meeting in English and Korean, paragraph by paragraph`,
      lead: "Both texts under the same paragraph numbers. Neither is presented as a translation of the other.",
    },
    report: {
      notice: (number: number) =>
        `The communiqué of the ${ordinal(number, "en")} meeting is not held in this edition. What follows is a report in the editors' words; none of it is the communiqué's wording.`,
      basis: "Basis",
      bases: {
        "press-conference": "said at the press conference",
        "press-report": "reported by the press",
        expected: "expected before the text was at hand",
      },
      baseline: "Earlier text:",
      compare: "Compare:",
      paragraphOf: (meeting: number, paragraph: number) => `${ordinal(meeting, "en")} ¶${paragraph}`,
      notes: "Notes",
      items: "What was reported",
    },
    neighbours: {
      label: "Neighbouring meetings",
      previous: "Previous",
      next: "Next",
      all: "All meetings",
    },
  },
  {
    meeting: (number) => `${ordinal(number, "ko")} 한미안보협의회의`,
    shortMeeting: (number) => ordinal(number, "ko"),
    placeAndDay: (city, day) => `${city}, ${day}`,
    textOf: (number) => `${ordinal(number, "ko")} 한미안보협의회의 공동성명 전문`,
    reportOn: (number) =>
      `공동성명 전문이 실려 있지 않은 ${ordinal(number, "ko")} 한미안보협의회의에 관하여 보도된 내용`,

    factsOf: (number) =>
      `${ordinal(number, "ko")} 한미안보협의회의에 관한 사실과 출처, 공동성명 전문을 읽을 수 있는 곳`,

    facts: {
      title: "회의 개요",
      meeting: "회의",
      nameThen: "당시 명칭",
      host: "개최국",
      hosts: { US: "미국", KR: "대한민국" },
      heads: "수석대표",
      rok: "한국",
      us: "미국",
      roles: { secretary: "", deputy: "부장관", representative: "대리" },
      mcm: "군사위원회회의(MCM)",
      mcmNumber: (number) => ordinal(number, "ko"),
      chairs: "의장",
      communique: "공동성명",
      issued: (day) => `${day} 발표`,
      issuedUndated: "발표됨",
      notIssued: "발표되지 않음",
      counts: (paragraphs, sentences) => `${paragraphs}개 항, ${sentences}개 문장`,
      notHeld: "전문은 이 판에 실려 있지 않음",
      planned: (number) => `${ordinal(number, "ko")} 회의는 예고되었으며, 열렸는지는 확인되지 않았습니다.`,
      aboutText: "이 텍스트에 관하여",
      disagree: "출처에 따라 다름:",
      or: "또는",
      sourceMark: (number) => `출처 ${number}`,
    },
    record: {
      title: "회의에 관한 주와 출처",
      notes: "주",
      sources: "사실의 출처",
      spelling: (name) => `${name} 표기의 근거:`,
      advance: "사전 보도",
      noAddress: "주소 없음",
      kinds: {
        "communique-text": "공동성명 전문",
        "official-publication": "공식 간행물",
        "official-record": "공식 기록",
        "official-release": "공식 발표문",
        "official-news": "정부 소식",
        "official-copy": "공식 문서의 사본",
        cable: "외교 전문",
        press: "언론",
        reference: "참고 자료",
        digest: "요약 자료",
        analysis: "분석",
        web: "웹 문서",
      },
    },
    elsewhere: {
      title: "전문을 읽을 수 있는 곳",
      others: "전문을 읽을 수 있는 다른 곳",
      lead: "공개된 주소로, 공식 주소를 먼저 적습니다. 지금도 열리는지는 확인하지 않았습니다.",
      none: "알려진 공개 주소가 없습니다.",
      kinds: {
        "official-release": "공식 발표문",
        "white-paper": "공식 간행물",
        archive: "기록 보관소",
        copy: "다른 이의 사본",
        press: "언론",
      },
      whole: (paragraphs) => (paragraphs === undefined ? "전문" : `전문, ${paragraphs}개 항`),
      unknown: "전문인지 확인되지 않음: 앞부분만 읽음",
      instead: {
        gist: "요지이며 전문이 아님",
        report: "보도이며 전문이 아님",
        draft: "초안이며 발표된 글이 아님",
        part: "전문의 일부",
        damaged: "손상되어 쓸 수 없는 전문",
        lead: "찾아볼 곳: 전문은 확인하지 못함",
        unnamed: "전문이 아님",
      },
      lines: (first, last) => `파일의 ${first}~${last}행`,
    },
    text: {
      versions: "이 텍스트의 판본",
      languages: { en: "영어", ko: "한국어" },
      parallel: "나란히 보기",
      compareWith: (number, year) => `${ordinal(number, "ko")}${year && `(${year}년)`}와 비교`,
      print: "인쇄",
      sourceReading: "원자료대로 보기",
      sourceReadingHint: "교정을 모두 되돌려 보존된 원자료에 적힌 그대로 보여 줍니다.",
      outline: "주제별 차례",
      paragraph: "제",
      copyTitle: (number) => `제${number}항 링크. 누르면 주소가 복사됩니다`,
      copied: "주소를 복사했습니다",
      copiedShort: "복사됨",
      notHeldInLanguage: (number) =>
        `${ordinal(number, "ko")} 공동성명의 한국어 전문은 이 판에 실려 있지 않습니다. 아래는 영어 전문입니다.`,
      topics: "주제",
      notes: "주",
      note: (number) => `주 ${number}`,
      backToNote: (number) => `주 ${number}에서 본문으로 돌아가기`,
      backTo: (ordinalOfReference) => `${ordinalOfReference}번째 참조로 돌아가기`,
      sicTitle: "원문 그대로",
      sourceReads: (sic) => `교정함. 원자료에는 “${sic}”`,
      sourceLacks: "보충함. 원자료에는 없음",
      dropped: (sic) => `원자료의 “${sic}”을(를) 여기에서 뺌`,
    },
    margin: {
      place: (meeting, paragraphs, isMoved) =>
        `${ordinal(meeting, "ko")} ${paragraphs.join("·")}항${isMoved ? ", 이동" : ""}`,
      inPart: (meeting, paragraphs) => `${ordinal(meeting, "ko")} ${paragraphs.join("·")}항 일부`,
      none: (meeting) => `${ordinal(meeting, "ko")}에 없음`,
      traced: "추적:",
    },
    corrections: {
      title: "교정",
      lead: "원자료의 표기와 이 판의 표기를 차례로 적었습니다. 본문에서는 점선 밑줄로, 뺀 부호가 있던 자리는 별표로 표시했습니다.",
      nothing: "없음",
      becomes: "교정 후",
      source: "원자료:",
      edition: "이 판:",
      back: (number) => `본문의 교정 ${number}로 돌아가기`,
      none: "이 텍스트에는 교정한 곳이 없습니다.",
    },
    textRecord: {
      title: "텍스트와 원자료",
      status: "지위",
      statuses: {
        official: "공식 텍스트: 정부가 직접 펴낸 것으로, 오류는 표시만 하고 고치지 않음",
        copy: "사본: 다른 곳에 실린 텍스트로, 옮기는 과정에서 손상된 곳을 교정함",
        translation: "번역문",
      },
      shortStatuses: { official: "공식 텍스트", copy: "사본", translation: "번역문" },
      publisher: "게시자",
      retrieved: (day) => `${day} 확인`,
      condition: "상태",
      archived: "보존된 원자료",
      fidelity: "충실성",
      equals: "보존된 원자료와 일치",
      proof:
        "교정을 모두 되돌린 텍스트는 공백의 차이를 제외하고 보존된 원자료와 일치합니다. 사이트를 만들 때마다 이를 검증하며, 다르면 제작이 중단됩니다.",
      editing: "편집",
      edited: (corrections, flagged) =>
        `${corrections === 0 ? "교정 없음" : `교정 ${corrections}곳`}, ${
          flagged === 0 ? "문서 자체의 오류 표시 없음" : `문서 자체의 오류 ${flagged}곳을 [sic]으로 표시`
        }`,
      data: "데이터",
    },
    parallel: {
      title: (number) => `${ordinal(number, "ko")} 공동성명, 영어와 한국어`,
      description: (number) =>
        `${ordinal(number, "ko")} 한미안보협의회의 공동성명의 영어본과 한국어본을 항별로 나란히 보기`,
      lead: "두 텍스트를 같은 항 번호 아래 나란히 놓았습니다. 어느 한쪽을 다른 쪽의 번역으로 보지 않습니다.",
    },
    report: {
      notice: (number) =>
        `${ordinal(number, "ko")} 회의의 공동성명 전문은 이 판에 실려 있지 않습니다. 아래는 편집자가 보도된 내용을 정리한 것이며, 공동성명의 문구가 아닙니다.`,
      basis: "근거",
      bases: {
        "press-conference": "기자회견에서 나온 발언",
        "press-report": "언론 보도",
        expected: "전문이 나오기 전의 예상",
      },
      baseline: "이전 공동성명:",
      compare: "비교:",
      paragraphOf: (meeting, paragraph) => `${ordinal(meeting, "ko")} ¶${paragraph}`,
      notes: "주",
      items: "보도된 내용",
    },
    neighbours: {
      label: "앞뒤 회의",
      previous: "이전",
      next: "다음",
      all: "모든 회의",
    },
  },
);

/** The words of the reading pages in one language. */
export type ReadingWords = (typeof reading)["en"];
