/** Words of the trace: the matrix, one concept, any exact phrase, claims and what the texts say of them. */
import { type Language, paragraphLabel } from "../paths.ts";
import { inQuotes, ordinal, ordinalRange } from "./format.ts";
import { inBothLanguages } from "./messages.ts";
import { particle } from "./particle.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const en = (number: number) => ordinal(number, "en");
const ko = (number: number) => ordinal(number, "ko");
const inEnglish = { en: "English", ko: "Korean" } as const satisfies Record<Language, string>;
const inKorean = { en: "영문", ko: "국문" } as const satisfies Record<Language, string>;
const places = (count: number) => plural(count, "place", "places");
const paragraphs = (count: number) => plural(count, "paragraph", "paragraphs");

export const trace = inBothLanguages(
  {
    section: "Trace",
    title: "What stands, what fell out, what came back",
    description: (concepts: number, texts: number) =>
      `${plural(concepts, "concept", "concepts")} traced through ${plural(texts, "text", "texts")} of the joint communiqués by exact matching: in which each stands, from which it is absent; and any exact phrase.`,
    lead: "Exact matching over every paragraph. A number counts the places where a concept stands; a dash says that it is absent, a finding with the evidence behind it; hatching means that the text is not in this edition.",
    meeting: en,
    languages: inEnglish,
    /** Beside a count that is not in the page's language. */
    marks: { en: "EN", ko: "KO" },
    paragraph: (number: number) => `¶${paragraphLabel(number)}`,
    places,
    paragraphs,
    list: (items: readonly string[]) => items.join(", "),

    matrix: {
      heading: "Concepts and meetings",
      caption: "How often each concept stands in the text of each meeting",
      region: "Concepts by meetings; the table scrolls sideways",
      concept: "Concept",
      language: "Language",
      phrase: "Phrase",
      inWords: "In words",
      noText: "no text here",
      otherScript: "other script",
      absent: "absent",
      stretch: (from: number, to: number) => `${from}–${to}`,
      column: (number: number) => `${en(number)} meeting`,
      stretchSays: (from: number, to: number) => `${en(from)} to ${en(to)} meeting: no text here`,
      says: (meeting: number, language: string, state: string) => `${en(meeting)}, ${language}: ${state}`,
      where: (meeting: number, language: string) => `${en(meeting)}, ${language}`,
      dividedIn: (meetings: string) => `English and Korean differ in the ${meetings}.`,
      legend: "Signs of the table",
      legendPresent: "places in the text",
      legendAbsent: "the text is held and does not contain it",
      legendNoText: "no text in this edition: nothing is said",
      legendDivided: "framed: English and Korean differ",
      legendStandsIn: "KO: only the Korean text is held",
      show: "Show the table of all concepts",
      data: "The whole table as data (JSON)",
      nothing: "No concept is traced yet.",
    },

    runs: {
      present: (meetings: string) => `in the ${meetings}`,
      again: (meetings: string) => `again in the ${meetings}`,
      absent: (meetings: string) => `absent from the ${meetings}`,
      span: (from: number, to: number) => ordinalRange(from, to, "en"),
      joinPhases: (phases: readonly string[]) => phases.join("; "),
      inLanguage: (language: string, runs: string) => `${language}: ${runs}.`,
      none: "no text is held",
    },

    turns: {
      heading: "Runs and turning points",
      first: (meeting: number, inParagraphs: string) =>
        `First among the texts held: the ${en(meeting)}, ${inParagraphs}`,
      reworded: (meeting: number, now: string, since: number, before: string) =>
        `Other words in the ${en(meeting)}: ${now}, where the ${en(since)} has ${before}`,
      folded: "Texts at which nothing turns are folded.",
    },

    concept: {
      title: (label: string) => `${label}: in which communiqués it stands`,
      description: (label: string, runs: string) =>
        `${inQuotes(label, "en")} through the joint communiqués of the Security Consultative Meeting, by exact matching: ${runs}. Every passage in its sentence, every absence with its evidence.`,
      patterns: "Wordings looked for",
      patternsNote:
        "Exactly these; letter case, amounts of white space, kinds of dashes and quotes do not matter. English wordings match whole words, a star stands for any ending; Korean ones also match inside a word.",
      topic: "Usually found under",
      texts: "Text by text",
      strip: (label: string) => `How often ${inQuotes(label, "en")} stands in each text, by language`,
      textHeading: (meeting: number, language: string) => `${en(meeting)}, ${language} text`,
      found: (count: number, inParagraphs: number) => `${places(count)} in ${paragraphs(inParagraphs)}`,
      absent: "absent",
      statement: (label: string, language: string, meeting: number, when: string) =>
        `${inQuotes(label, "en")} is absent from the ${language} text of the joint communiqué of the ${en(meeting)} ROK–U.S. Security Consultative Meeting${when && ` (${when})`}.`,
      statementEvidence: (count: number, patterns: string) =>
        `None of its ${paragraphs(count)} contains any of these wordings: ${patterns}. Exact matching; letter case, white space, kinds of dashes and quotes are folded, a star stands for any ending.`,
      statementSource: (title: string, status: string, file: string, sha256: string, url: string) =>
        `Text: “${title}” (${status}), ${file}, SHA-256 ${sha256}. ${url}`,
      quote: (wording: string) => `“${wording}”`,
      copy: "Copy this statement",
      copied: "Statement copied",
      near: "Near, and not counted",
      nearFound: (count: number) => places(count),
      nearNone: (patterns: string) => `None of the near wordings stands in it either: ${patterns}.`,
      slot: "What stands in its place",
      slotFrom: (other: number, inParagraphs: string, meeting: number) =>
        `The nearest text that has it is that of the ${en(other)}, in ${inParagraphs}. Beside ${inParagraphs.includes("¶", 1) ? "these" : "this"}, the ${en(meeting)} has:`,
      slotLinks: (other: number, inParagraphs: string) =>
        `The nearest text that has it is that of the ${en(other)}, in ${inParagraphs}. In the comparison:`,
      slotOtherLanguage: (language: string, ownLanguage: string) =>
        `No ${ownLanguage} text that could stand beside it has it. Compared in ${language}:`,
      slotSeen: (language: string) => `Shown with the ${language} text.`,
      slotNone: "No text that is held in one of its languages has it: nothing can be set beside it.",
      slotRow: (older: number, olderParagraphs: string, newer: number, newerParagraphs: string) =>
        `${en(older)} ${olderParagraphs || "–"} → ${en(newer)} ${newerParagraphs || "–"}`,
      noTexts: "No text is held in this edition.",
      all: "All concepts",
    },

    phrase: {
      heading: "Any exact phrase",
      label: "An exact phrase, in English or Korean",
      submit: "Trace",
      hintFold: "How a phrase is matched",
      hint: "A quotation as it was printed, with its punctuation, ellipses and brackets. Exactly its words: no other forms, no synonyms, no ranking. English matches whole words; end with a star for any ending (denucleari*). Korean also matches inside a word.",
      noScript: "Tracing a phrase of your own needs JavaScript. The table below is complete without it.",
      region: "Counts of the phrase; the table scrolls sideways",
      loading: "Loading the paragraphs …",
      failed: "The paragraphs could not be loaded.",
      retry: "Try again",
      blank: "Type at least one letter or digit.",
      tooLong: (length: number, most: number) =>
        `This has ${length} characters. Phrases of up to ${most} are looked for; a part of a longer one would answer another question.`,
      found: (count: number, texts: number) => `${places(count)} in ${plural(texts, "text", "texts")}`,
      nowhere: "In none of the texts that were looked at",
      title: (phrase: string) => `“${phrase}”`,
      matched: "What was matched",
      matchedSays: (wording: string, isTaken: boolean) =>
        `“${wording}”, exactly${isTaken ? " but for what was taken as people quote, which is said beside the places" : ""}. Folded${isTaken ? " besides" : ", and nothing else"}: letter case, amounts of white space, kinds of dashes, quotes and dots, full-width and other forms of one character, the stops of initials (U.S. = US); invisible characters are passed over, in Korean also middle dots, and a space of the phrase may be missing in the text.`,
      wholeWords: "English: whole words only.",
      quoted: "The quotes around it were taken off: every phrase here is exact.",
      trimmed: "Punctuation, ellipses and words in square brackets at its ends were left out.",
      open: "The star stands for any ending of the last word in English; in Korean endings follow anyway.",
      starInside: "A star that is not at the end is looked for as a star.",
      hangul: "It is in Hangul: the English texts were not asked.",
      latin:
        "It is in Latin letters: in Korean texts only acronyms and names are, so that where it is not found there nothing is said.",
      isConcept: "This is a wording of a concept that is traced in both languages:",
      lines: "In context",
      strangers: (count: number) => `Inside another word, and not counted: ${places(count)}`,
      line: (meeting: number, paragraph: number) => `${en(meeting)} ¶${paragraphLabel(paragraph)}`,
      more: (count: number) => `Show ${count} more`,
      download: "Download as CSV",
      letPass: {
        lead: "Let pass, in what was found:",
        gap: "what stands in the place of the ellipsis or the square brackets",
        letters: "the letters in square brackets",
        signs: "another kind of sign or character",
        quotes: "quotation marks",
        case: "letter case",
        stops: "stops of initials",
        joints: "what joins two words, or titles' brackets",
        hanja: "Chinese characters",
        order: "the order of countries",
        contraction: "a contraction",
        spacing: "spaces",
        between: "; ",
        end: ".",
      },
      taken: {
        lead: "Taken as people quote:",
        gap: "what an ellipsis or square brackets leave out may be anything inside one paragraph",
        letters: "letters in square brackets may be any, at the end of a word",
        quotes: "inner quotation marks may be of any kind, or missing",
        hanja: (own: string, read: string) => `${own} as ${read}`,
        order: (own: string, others: readonly string[]) => `${own} also as ${others.join(", ")}`,
        contraction: "verbs contracted or not (하였다, 했다)",
        spacing: "spaces inside Korean compounds there or not",
        between: "; ",
        end: ".",
      },
      absence: (phrase: string, language: string, paragraphCount: number, meetings: string) =>
        `“${phrase}” stands in none of the ${paragraphs(paragraphCount)} of the ${language} texts held here: ${meetings}.`,
      otherSpelling: (phrase: string, count: number) =>
        `In the other spelling, “${phrase}”, it stands in ${places(count)}.`,
      traceSpelling: (phrase: string) => `Trace “${phrase}”`,
      otherNames: "The same under other names:",
      places: (count: number) => places(count),
      absenceNot: "Of the other meetings nothing is said: their texts are not held.",
      copy: "Copy this statement",
      copied: "Statement copied",
      near: "Not these words; closest to them",
      nearLead:
        "Struck: in the quotation and not in the text. Underlined: in the text and not in the quotation. Letter case, white space and kinds of dashes and quotes are not marked.",
      nearStatus: (count: number) =>
        `In none of the texts that were looked at; ${count === 1 ? "one passage is" : `${count} passages are`} close`,
      spelledStatus: (count: number) => `In none of the texts in this spelling; in the other, in ${places(count)}`,
      namedStatus: "In none of the texts under this name; under others it stands in them",
      link: "The address of this page names the phrase and can be cited.",
    },

    claims: {
      heading: "Claims in circulation",
      all: "All claims",
      check: "Check a claim of your own",
      lead: "What was said of a text, and what the text says. Each verdict is computed from the concept’s cells.",
      madeBy: (who: string, when: string) => (when ? `${who}, ${when}` : who),
      verdict: "Verdict, computed",
      further: "Besides:",
      evidence: "The evidence",
    },
    /** What a claim says of other texts. */
    further: {
      holds: (claimed: string, agrees: readonly string[]) => `“${claimed}” holds: ${agrees.join("; ")}.`,
      fails: (claimed: string, otherwise: readonly string[]) => `“${claimed}” does not hold: ${otherwise.join("; ")}.`,
      /** @param meetings in words, e.g. `37th–39th` */
      otherwise: (meetings: string, isOne: boolean, lang: Language, contains: boolean) =>
        isOne
          ? `the ${inEnglish[lang]} text of the ${meetings} ${contains ? "contains it" : "does not contain it"}`
          : `the ${inEnglish[lang]} texts of the ${meetings} ${contains ? "contain it" : "do not contain it"}`,
      open: (claimed: string, meetings: string, isOne: boolean, agrees: readonly string[]) =>
        `“${claimed}” cannot be checked: the ${isOne ? "text" : "texts"} of the ${meetings} ${isOne ? "is" : "are"} not held.${agrees.length === 0 ? "" : ` What is held agrees: ${agrees.join("; ")}.`}`,
    },
    verdict: {
      both: (meeting: number, contains: boolean, holds: boolean) =>
        `The ${en(meeting)} ${contains ? "contains it" : "does not contain it"}: the claim ${holds ? "holds, in both languages" : "does not hold, in either language"}.`,
      one: (meeting: number, lang: Language, contains: boolean, holds: boolean) =>
        `The ${inEnglish[lang]} text of the ${en(meeting)} ${contains ? "contains it" : "does not contain it"}: the claim ${holds ? "holds" : "does not hold"} in ${inEnglish[lang]}. Its ${inEnglish[lang === "en" ? "ko" : "en"]} text is not held.`,
      divided: (meeting: number, containsIn: Language, holdsIn: Language) =>
        `In the ${en(meeting)} the languages differ: the ${inEnglish[containsIn]} text contains it, the ${inEnglish[containsIn === "en" ? "ko" : "en"]} text does not. The claim holds in ${inEnglish[holdsIn]} only.`,
      open: (meeting: number) => `No text of the ${en(meeting)} is held: nothing can be said.`,
    },
  },
  {
    section: "추적",
    title: "남은\u00a0말, 빠진\u00a0말, 되돌아온\u00a0말",
    description: (concepts, texts) =>
      `개념 ${concepts}개를 공동성명 본문 ${texts}건에서 문구 그대로 대조하여, 어느 본문에 있고 어느 본문에 없는지 보여 줍니다. 원하는 문구도 그대로 찾아볼 수 있습니다.`,
    lead: "모든 항을 문구 그대로 대조했습니다. 숫자는 그 개념이 나오는 곳의 수이고, 줄표는 없다는, 근거를 갖춘 확인 결과이며, 빗금은 이 판에 본문이 없다는 뜻입니다.",
    meeting: ko,
    languages: inKorean,
    marks: { en: "영", ko: "국" },
    paragraph: (number) => `${paragraphLabel(number)}항`,
    places: (count) => `${count}곳`,
    paragraphs: (count) => `${count}개 항`,
    list: (items) => items.join(", "),

    matrix: {
      heading: "개념과 회의",
      caption: "각 회의의 본문에 각 개념이 나오는 횟수",
      region: "개념과 회의의 표. 가로로 움직일 수 있습니다",
      concept: "개념",
      language: "언어",
      phrase: "문구",
      inWords: "글로 보기",
      noText: "본문 없음",
      otherScript: "다른 문자",
      absent: "없음",
      stretch: (from, to) => `${from}–${to}`,
      column: (number) => `${ko(number)} 회의`,
      stretchSays: (from, to) => `${ko(from)}부터 ${ko(to)}까지: 본문 없음`,
      says: (meeting, language, state) => `${ko(meeting)} ${language}: ${state}`,
      where: (meeting, language) => `${ko(meeting)} ${language}`,
      dividedIn: (meetings) => `${meetings}는 국문과 영문이 다릅니다.`,
      legend: "표의 기호",
      legendPresent: "본문에 나오는 곳의 수",
      legendAbsent: "본문이 실려 있으나 그 말이 없음",
      legendNoText: "이 판에 본문이 없어 알 수 없음",
      legendDivided: "테두리: 국문과 영문이 서로 다름",
      legendStandsIn: "영: 영문 본문만 실려 있음",
      show: "모든 개념의 표 보기",
      data: "표 전체 데이터(JSON)",
      nothing: "아직 추적하는 개념이 없습니다.",
    },

    runs: {
      present: (meetings) => `${meetings}에 있음`,
      again: (meetings) => `${meetings}에 다시 있음`,
      absent: (meetings) => `${meetings}에 없음`,
      span: (from, to) => ordinalRange(from, to, "ko"),
      joinPhases: (phases) => phases.join("; "),
      inLanguage: (language, runs) => `${language}: ${runs}.`,
      none: "실린 본문이 없음",
    },

    turns: {
      heading: "있고 없음, 달라진 곳",
      first: (meeting, inParagraphs) => `실린 본문 가운데 처음 나오는 곳: ${ko(meeting)} ${inParagraphs}`,
      reworded: (meeting, now, since, before) =>
        `${ko(meeting)}에서 달라진 말: ${ko(since)}에는 ${before}, ${ko(meeting)}에는 ${now}`,
      folded: "달라지지 않은 본문은 접어 두었습니다.",
    },

    concept: {
      title: (label) => `${label}: 어느 공동성명에 있는가`,
      description: (label, runs) =>
        `${inQuotes(label, "ko")}${particle(label, "을")} 한미안보협의회의 공동성명에서 문구 그대로 대조한 결과입니다: ${runs}. 나오는 문장은 모두 싣고, 없는 경우에는 그 근거를 밝힙니다.`,
      patterns: "찾은 문구",
      patternsNote:
        "이 문구 그대로 찾습니다. 대소문자, 빈칸의 수, 줄표와 따옴표의 종류는 가리지 않습니다. 영문은 낱말 단위로 일치해야 하며 별표(*)는 모든 어미를 뜻합니다. 국문은 낱말 속에 든 경우도 찾습니다.",
      topic: "주로 나오는 주제",
      texts: "본문별 결과",
      strip: (label) => `${inQuotes(label, "ko")}${particle(label, "이")} 각 본문에 나오는 횟수(언어별)`,
      textHeading: (meeting, language) => `${ko(meeting)} ${language}`,
      found: (count, inParagraphs) => `${inParagraphs}개 항, ${count}곳`,
      absent: "없음",
      statement: (label, language, meeting, when) =>
        `${ko(meeting)} 한미안보협의회의 공동성명 ${language}${when && `(${when})`}에는 ${inQuotes(label, "ko")}에 해당하는 말이 없다.`,
      statementEvidence: (count, patterns) =>
        `${count}개 항 어디에도 다음 문구가 없다: ${patterns}. 문구 그대로 대조하되 대소문자, 빈칸, 줄표와 따옴표의 종류는 가리지 않았으며, 별표는 모든 어미를 뜻한다.`,
      statementSource: (title, status, file, sha256, url) =>
        `본문: 「${title}」(${status}), ${file}, SHA-256 ${sha256}. ${url}`,
      quote: (wording) => `‘${wording}’`,
      copy: "이 진술 복사",
      copied: "진술을 복사했습니다",
      near: "비슷하지만 세지 않은 말",
      nearFound: (count) => `${count}곳`,
      nearNone: (patterns) => `비슷한 말도 없습니다: ${patterns}.`,
      slot: "그 자리에 있는 말",
      slotFrom: (other, inParagraphs, meeting) =>
        `이 말이 있는 가장 가까운 본문은 ${ko(other)}이며, ${inParagraphs}에 있습니다. 이에 대응하는 ${ko(meeting)}의 항은 다음과 같습니다.`,
      slotLinks: (other, inParagraphs) =>
        `이 말이 있는 가장 가까운 본문은 ${ko(other)}이며, ${inParagraphs}에 있습니다. 비교 보기:`,
      slotOtherLanguage: (language, ownLanguage) =>
        `나란히 놓을 수 있는 ${ownLanguage} 본문에는 이 말이 없으므로 ${language}으로 비교합니다.`,
      slotSeen: (language) => `${language} 항목에 실었습니다.`,
      slotNone: "같은 언어로 실린 본문 가운데 이 말이 있는 것이 없어 견주어 볼 수 없습니다.",
      slotRow: (older, olderParagraphs, newer, newerParagraphs) =>
        `${ko(older)} ${olderParagraphs || "–"} → ${ko(newer)} ${newerParagraphs || "–"}`,
      noTexts: "이 판에 실린 본문이 없습니다.",
      all: "모든 개념",
    },

    phrase: {
      heading: "원하는 문구 그대로 찾기",
      label: "국문 또는 영문 문구",
      submit: "추적",
      hintFold: "찾는 방식",
      hint: "문장 부호, 줄임표, 대괄호가 든 인용문도 그대로 넣을 수 있습니다. 입력한 말 그대로만 찾습니다. 다른 꼴이나 비슷한 말은 찾지 않으며 순위를 매기지 않습니다. 국문은 낱말 속에 든 경우도 찾고, 영문은 낱말 단위로 찾습니다. 영문 끝에 별표를 붙이면 모든 어미를 뜻합니다(denucleari*).",
      noScript: "문구를 직접 찾으려면 자바스크립트가 필요합니다. 아래의 표는 자바스크립트 없이도 모두 보입니다.",
      region: "문구가 나오는 횟수. 가로로 움직일 수 있습니다",
      loading: "본문을 불러오는 중입니다 …",
      failed: "본문을 불러오지 못했습니다.",
      retry: "다시 시도",
      blank: "글자나 숫자를 하나 이상 입력해 주십시오.",
      tooLong: (length, most) =>
        `${length}자를 입력하셨습니다. ${most}자까지 찾을 수 있습니다. 일부만 찾으면 다른 물음에 답하게 되므로 찾지 않았습니다.`,
      found: (count, texts) => `본문 ${texts}건, ${count}곳`,
      nowhere: "찾아본 본문 어디에도 없습니다",
      title: (phrase) => `‘${phrase}’`,
      matched: "무엇을 어떻게 찾았는가",
      matchedSays: (wording, isTaken) =>
        `‘${wording}’${particle(wording, "을")} ${isTaken ? "인용 관행에 따라 함께 본 것(찾은 곳 옆에 적었습니다) 말고는 " : ""}그대로 찾았습니다. ${isTaken ? "그 밖에 " : ""}가리지 않은 것은 대소문자, 빈칸의 수, 줄표·따옴표·가운뎃점의 종류, 전각 등 같은 글자의 다른 꼴, 보이지 않는 문자, U.S. = US처럼 머리글자에 찍은 마침표뿐이며, 국문에서는 가운뎃점이 있고 없음도 가리지 않고 문구의 빈칸이 본문에서 붙어 있어도 찾습니다.`,
      wholeWords: "영문은 낱말 단위로만 찾았습니다.",
      quoted: "앞뒤의 따옴표는 떼었습니다. 이곳에서는 모든 문구를 그대로 찾습니다.",
      trimmed: "앞뒤의 문장 부호와 줄임표, 대괄호 안의 말은 빼고 찾았습니다.",
      open: "별표는 영문에서 마지막 낱말의 모든 어미를 뜻합니다. 국문은 뒤에 오는 말을 가리지 않습니다.",
      starInside: "끝이 아닌 곳의 별표는 별표 자체로 찾았습니다.",
      hangul: "한글 문구이므로 영문 본문에서는 찾지 않았습니다.",
      latin:
        "로마자 문구입니다. 국문 본문에는 약어나 고유명사만 로마자로 나오므로, 국문에서 찾지 못했다고 하여 없다고 할 수는 없습니다.",
      isConcept: "두 언어로 추적하는 다음 개념의 문구입니다:",
      lines: "앞뒤 문맥",
      strangers: (count) => `다른 낱말 속에 들어 있어 세지 않은 곳: ${count}곳`,
      line: (meeting, paragraph) => `${ko(meeting)} ${paragraphLabel(paragraph)}항`,
      more: (count) => `${count}개 더 보기`,
      download: "CSV로 내려받기",
      letPass: {
        lead: "찾은 곳에서 가리지 않은 것:",
        gap: "줄임표나 대괄호의 자리에 있는 말",
        letters: "대괄호 안의 글자",
        signs: "부호나 글자의 다른 꼴",
        quotes: "따옴표",
        case: "대소문자",
        stops: "머리글자의 마침표",
        joints: "가운뎃점·붙임표·책이름 부호",
        hanja: "한자",
        order: "나라 이름의 순서",
        contraction: "줄인 꼴",
        spacing: "띄어쓰기",
        between: "; ",
        end: ".",
      },
      taken: {
        lead: "인용 관행에 따라 함께 본 것:",
        gap: "줄임표나 대괄호로 생략한 자리에는 한 항 안의 어떤 말이든 올 수 있음",
        letters: "낱말 끝 대괄호 안의 글자는 다를 수 있음",
        quotes: "안쪽 따옴표는 종류가 다르거나 없어도 됨",
        hanja: (own, read) => `${own} = ${read}`,
        order: (own, others) => `${own} = ${others.join(", ")}`,
        contraction: "줄인 꼴과 본디 꼴(했다, 하였다)",
        spacing: "합성어의 띄어쓰기",
        between: "; ",
        end: ".",
      },
      absence: (phrase, language, paragraphCount, meetings) =>
        `실린 ${language} 본문(${meetings})의 ${paragraphCount}개 항 어디에도 ‘${phrase}’ 문구가 없다.`,
      otherSpelling: (phrase, count) => `철자만 다른 ‘${phrase}’${particle(phrase, "은")} ${count}곳에 있다.`,
      traceSpelling: (phrase) => `‘${phrase}’ 추적`,
      otherNames: "다른 이름으로:",
      places: (count) => `${count}곳`,
      absenceNot: "그 밖의 회의는 본문이 실려 있지 않아 알 수 없습니다.",
      copy: "이 진술 복사",
      copied: "진술을 복사했습니다",
      near: "그대로는 없으나 가장 가까운 대목",
      nearLead:
        "취소선: 인용에는 있으나 본문에 없는 말. 밑줄: 본문에는 있으나 인용에 없는 말. 대소문자, 빈칸의 수, 줄표와 따옴표의 종류는 표시하지 않았습니다.",
      nearStatus: (count) => `찾아본 본문 어디에도 그대로는 없습니다. 가까운 대목 ${count}곳`,
      spelledStatus: (count) => `이 철자로는 찾아본 본문 어디에도 없습니다. 다른 철자로 ${count}곳`,
      namedStatus: "이 이름으로는 찾아본 본문 어디에도 없으나 다른 이름으로는 있습니다",
      link: "이 화면의 주소에 문구가 들어 있어 그대로 인용할 수 있습니다.",
    },

    claims: {
      heading: "널리 알려진 주장",
      all: "모든 주장",
      check: "다른 주장 확인하기",
      lead: "본문에 관하여 나온 주장과 본문이 실제로 말하는 바입니다. 판정은 모두 개념의 추적 결과에서 계산한 것입니다.",
      madeBy: (who, when) => (when ? `${who}, ${when}` : who),
      verdict: "판정(계산 결과)",
      further: "그 밖에:",
      evidence: "근거 보기",
    },
    further: {
      holds: (claimed, agrees) => `‘${claimed}’ 부분도 성립합니다: ${agrees.join("; ")}.`,
      fails: (claimed, otherwise) => `‘${claimed}’ 부분은 성립하지 않습니다: ${otherwise.join("; ")}.`,
      otherwise: (meetings, _isOne, lang, contains) => `${meetings} ${inKorean[lang]}에 ${contains ? "있음" : "없음"}`,
      open: (claimed, meetings, _isOne, agrees) =>
        `‘${claimed}’ 부분은 확인할 수 없습니다: ${meetings}의 본문이 실려 있지 않습니다.${agrees.length === 0 ? "" : ` 실린 본문은 이에 부합합니다: ${agrees.join("; ")}.`}`,
    },
    verdict: {
      both: (meeting, contains, holds) =>
        `${ko(meeting)} 공동성명에는 이 말이 ${contains ? "있습니다" : "없습니다"}. 주장은 국문과 영문 모두에서 ${holds ? "성립합니다" : "성립하지 않습니다"}.`,
      one: (meeting, lang, contains, holds) =>
        `${ko(meeting)} ${inKorean[lang]}에는 이 말이 ${contains ? "있습니다" : "없습니다"}. 주장은 ${inKorean[lang]}에서 ${holds ? "성립합니다" : "성립하지 않습니다"}. ${inKorean[lang === "en" ? "ko" : "en"]}은 이 판에 없습니다.`,
      divided: (meeting, containsIn, holdsIn) =>
        `${ko(meeting)}는 두 언어가 다릅니다. ${inKorean[containsIn]}에는 이 말이 있고 ${inKorean[containsIn === "en" ? "ko" : "en"]}에는 없습니다. 주장은 ${inKorean[holdsIn]}에서만 성립합니다.`,
      open: (meeting) => `${ko(meeting)} 본문이 이 판에 없어 판정할 수 없습니다.`,
    },
  },
);
