/** Words named as words, in one language or the other, and Korean ones that stand in longer words only. */
import { expect, test } from "vitest";
import { answer } from "../support/claim-answer.ts";

const read: readonly (readonly [claim: string, read: string])[] = [
  // The name itself.
  ["2024년 공동성명은 우크라이나라는 나라 이름을 꺼내지 않았다.", "“우크라이나”: 56 left-out → holds"],
  ["2024년 공동성명은 독일이라는 나라 이름을 꺼내지 않았다.", "“독일”: 56 left-out → fails"],
  ["The name Ukraine does not appear in the 56th communiqué.", "“Ukraine”: 56 left-out → holds"],
  ["The name Germany does not appear in the 56th communiqué.", "“Germany”: 56 left-out → fails"],
  // Never in a text of which it tells more: not once there; of all, in none.
  [
    "2024년 공동성명은 북한군의 러시아 파병을 규탄하면서도 우크라이나라는 나라 이름은 한 번도 꺼내지 않았다.",
    "dprk-troops-to-russia, “우크라이나”: 56 stands; 56 left-out → holds",
  ],
  [
    "The 56th communiqué condemned the balloons but never names Ukraine.",
    "balloons, “Ukraine”: 56 stands; 56 left-out → holds",
  ],
  [
    "The 56th communiqué condemned the balloons, but the communiqués never name Ukraine.",
    "balloons, “Ukraine”: 56 stands; series never → open",
  ],
  // Each language its own.
  [
    "The English text of the 56th has “DPRK”, the Korean text has “북한”.",
    "“DPRK”, “북한”: 56 stands en; 56 stands ko → holds",
  ],
  [
    "제56차 공동성명 영문본은 'linchpin'이라고 적었지만 국문본에는 '비핵화'라는 말이 있다.",
    "“linchpin”, “비핵화”: 56 stands en; 56 stands ko → fails",
  ],
  // Compounds may be several words: one place where it stands for itself is enough.
  ["제56차 공동성명에는 '억제'라는 말이 있다.", "“억제”: 56 stands → holds"],
  ["제56차 공동성명에는 '조선소'라는 말이 있다.", "“조선소”: 56 stands → holds"],
];
test.each(read)("%s", (claim, expected) => expect(answer(claim)).toBe(expected));

/** 조선 is in 조선소 alone: whether that is meant no list says. */
test.each(["제56차 공동성명에는 '조선'이라는 말이 있다.", "제56차 공동성명에는 '조선'이라는 말이 없다."])(
  "not read: %s",
  (claim) => expect(answer(claim)).toBe("unread: subject"),
);
