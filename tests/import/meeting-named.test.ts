import { expect, test } from "vitest";
import { meetingNamed } from "../../src/import/meeting-named.ts";

test.each([
  ["The 56th United States (U.S.)-Republic of Korea (ROK) Security Consultative Meeting", 56],
  ["The 49[th] Republic of Korea (ROK) Security\nConsultative Meeting", 49],
  ["the 47th republic of korea (rOK) security consultative meeting", 47],
  ["The Twenty-First Annual Security Consultative Meeting", 21],
  ["The tenth annual ROK-US Security Consultative Meeting", 10],
  ["The 91^st^ ROK-U.S. Security Consultative Meeting", 91],
  ["The 91ˢᵗ ROK-U.S. Security Consultative Meeting", 91],
  ["제５６차 한미안보협의회의", 56],
  ["제56차 한미안보협의회의(SCM)", 56],
  ["56차 한미안보협의회의", 56],
  ["제 31 차 한미 연례 안보 협의 회의", 31],
  ["the 48th Military Committee Meeting; the SCM", undefined],
  ["the Minister and the Secretary", undefined],
])("%j names %s", (text, number) => expect(meetingNamed(text)).toBe(number));
