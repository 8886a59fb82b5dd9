/** Words of the frame around every page: head, navigation, foot. */
import { inBothLanguages } from "./messages.ts";

export const shell = inBothLanguages(
  {
    tagline: "The joint communiqués of the ROK–U.S. Security Consultative Meeting: read, compared, searched and cited.",
    skipToContent: "Skip to the content",
  },
  {
    tagline: "한미안보협의회의 공동성명을 읽고, 비교하고, 찾고, 인용합니다.",
    skipToContent: "본문으로 건너뛰기",
  },
);
