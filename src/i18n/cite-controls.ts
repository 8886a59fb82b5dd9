/** Words of the controls that a script adds to citations, and of the places that it fills in. */
import { ordinal } from "./format.ts";
import { inBothLanguages } from "./messages.ts";

/** @param names of paragraphs, parted by commas */
const pilcrows = (names: string) => `${names.includes(",") ? "¶¶" : "¶"} ${names}`;

export const citeControls = inBothLanguages(
  {
    chosen: "Style that “Cite” copies",
    /** Formats that "Cite" saves rather than copies. */
    asFile: "For reference managers, saved as a file",
    saved: "Reference saved",
    share: "Share",
    shareTitle: "Hands the citation on to another app",
    unsaved: "It could not be read: the network does not answer",
    copy: "Copy",
    citePlace: "Copies the citation of this place",
    copied: "Citation copied",
    /** A row of a comparison by its paragraphs; empty on an empty side. */
    row: (from: number, older: string, to: number, newer: string) =>
      [older && `${ordinal(from, "en")}, ${pilcrows(older)}`, newer && `${ordinal(to, "en")}, ${pilcrows(newer)}`]
        .filter((side) => side !== "")
        .join(", and "),
  },
  {
    chosen: "‘인용’이 복사하는 양식",
    asFile: "서지 관리 프로그램용, 파일로 저장",
    saved: "서지를 저장했습니다",
    share: "공유",
    shareTitle: "다른 앱으로 서지를 보냅니다",
    unsaved: "읽지 못했습니다. 네트워크가 응답하지 않습니다",
    copy: "복사",
    citePlace: "이 대목의 서지를 복사합니다",
    copied: "서지를 복사했습니다",
    row: (from, older, to, newer) =>
      [older && `${ordinal(from, "ko")} 제${older}항`, newer && `${ordinal(to, "ko")} 제${newer}항`]
        .filter((side) => side !== "")
        .join(", "),
  },
);
