/** Words of the page of the data. */
import { inBothLanguages } from "./messages.ts";

export const data = inBothLanguages(
  {
    title: "Data",
    description:
      "Everything in this edition to take along: JSON, CSV, TEI, Markdown, references, feeds, with worked examples, a dictionary, licence and citation.",
    lead: "What the pages show can be taken along. Files keep their addresses and shapes; fields may be added, never moved or taken away.",
    everything: "Everything in one file",
    zip: (texts: number, meetings: number) => `All files below in one archive (${texts} texts, ${meetings} meetings):`,
    files: "Files",
    file: "File",
    holds: "What it holds",
    example: "Example",
    what: {
      meetings: "Every meeting since 1968: days, place, heads of delegation, sources; where each text can be read",
      communique: "A text: both readings, paragraphs and sentences with their ids, corrections, source with digest",
      comparison: "Two texts: links of paragraphs and sentences, rows, redlines",
      concepts: "Concepts with their wordings; in which text each stands, and from which it is absent",
      lineage: "Each sentence of a text back through the texts held; the origin of each phrase",
      terms: "Terms of the alliance in both languages",
      paragraphs: "One row a paragraph",
      topics: "One row a text and topic: how many words each text gives it",
      tei: "A text in TEI P5, with choice/sic/corr",
      markdown: "A text as Markdown",
      references: "A text as a reference: CSL-JSON, RIS, BibTeX",
      feeds: "Atom feeds of meetings, texts, corrections",
    },
    dictionary: "Dictionary",
    dictionaryLead:
      "Fields of the JSON files, from the schemas that also check them. Tables are described beside them as CSV on the Web.",
    field: "Field",
    type: "Type",
    meaning: "Meaning",
    schema: "JSON Schema",
    spreadsheets:
      "Tables begin with a byte-order mark, by which spreadsheets know UTF-8, and open with Korean intact. A text that a spreadsheet would take for a formula stands behind an apostrophe.",
    licence: "Licence",
    licenceText:
      "The communiqués are official documents of the two governments, and the edition claims no rights in them. Markup, alignment, facts and code are under the MIT License.",
    citing: "Citing the data",
    citation: (release: string, year: string, address: string) =>
      `SCM·Communiqués: The Reference Edition of the Joint Communiqués of the ROK–U.S. Security Consultative Meeting, release ${release} (${year}), data set, ${address}.`,
    unreleased: "unreleased",
  },
  {
    title: "데이터",
    description:
      "이 판의 모든 내용을 JSON, CSV, TEI, 마크다운, 서지, 피드로 제공하고 예제, 필드 설명, 라이선스, 인용 방법을 적었다.",
    lead: "페이지에 보이는 것은 모두 가져갈 수 있습니다. 파일의 주소와 형식은 그대로 유지되며, 필드는 더해질 수는 있어도 옮겨지거나 없어지지 않습니다.",
    everything: "한 파일로 모두",
    zip: (texts, meetings) => `아래의 파일 모두(본문 ${texts}편, 회의 ${meetings}회)를 한 파일로:`,
    files: "파일",
    file: "파일",
    holds: "내용",
    example: "예",
    what: {
      meetings: "1968년 이후의 모든 회의: 날짜, 장소, 수석대표, 출처, 본문을 읽을 수 있는 곳",
      communique: "본문: 두 가지 읽기, 항과 문장의 식별자, 교정, 출처와 다이제스트",
      comparison: "두 본문: 항과 문장의 연결, 행, 변경 표시",
      concepts: "개념과 그 표현, 어느 본문에 있고 어느 본문에 없는지",
      lineage: "본문의 각 문장을 수록된 본문들로 거슬러 올라간 것, 문구의 연원",
      terms: "두 언어의 동맹 용어",
      paragraphs: "한 행에 한 항",
      topics: "본문과 주제마다 한 행: 주제마다 쓴 단어 수",
      tei: "TEI P5로 적은 본문(choice/sic/corr)",
      markdown: "마크다운 본문",
      references: "본문의 서지: CSL-JSON, RIS, BibTeX",
      feeds: "회의, 본문, 교정의 Atom 피드",
    },
    dictionary: "필드 설명",
    dictionaryLead:
      "JSON 파일의 필드로, 파일을 검사하는 스키마에서 가져온 것입니다. 표의 열은 곁의 CSVW 파일이 설명합니다.",
    field: "필드",
    type: "형식",
    meaning: "뜻",
    schema: "JSON 스키마",
    spreadsheets:
      "표는 바이트 순서 표시로 시작하므로 스프레드시트에서 한글이 그대로 열립니다. 수식으로 읽힐 글은 작은따옴표 뒤에 둡니다.",
    licence: "라이선스",
    licenceText:
      "공동성명은 두 정부의 공식 문서이며 이 판은 그에 대해 아무런 권리도 주장하지 않습니다. 표지, 연결, 사실 자료, 코드는 MIT 라이선스를 따릅니다.",
    citing: "데이터 인용",
    citation: (release, year, address) =>
      `『SCM·Communiqués: 한미안보협의회의 공동성명 참고용 판본』, ${release}판(${year}), 데이터, ${address}.`,
    unreleased: "미발행",
  },
);
