/** Who does something to whom, and when it was said that plans for a later year. */
import { expect, test } from "vitest";
import { answer, series } from "../support/claim-answer.ts";

const read: readonly (readonly [claim: string, read: string])[] = [
  // The year of a plan names no meeting: those who plan led one before it.
  [
    "Austin welcomed Kim's proposal to host a defense technology conference in 2025.",
    "“technology conference”: 56 stands → holds",
  ],
  ["Esper pledged in the communiqué to pursue the FOC assessment in 2020.", "foc: 51 stands → holds"],
  ["에스퍼 장관은 2020년까지 미래연합사의 완전운용능력 평가를 추진하기로 했다.", "future-cfc, foc: 51 stands → holds"],
  // What is said in a year is no plan for it.
  ["Esper reaffirmed the current level of U.S. forces in 2020.", "current-level: 52 stands → open"],
  ["Austin pledged the current level of U.S. forces in 2023.", "current-level: 55 stands → open"],
  // They have changed places.
  [
    "Kim welcomed Austin's proposal to host a defense technology conference in 2025.",
    "“technology conference”: 56 stands; 56 said Kim: no → fails",
  ],
  // By their offices alone.
  ["The Secretary thanked the Minister for supporting UNC in 2024.", "unc: 56 stands → holds"],
  ["The Minister thanked the Secretary for supporting UNC in 2024.", "unread: verb"],
  ["The Secretary reiterated the current level of U.S. forces in 2024.", "current-level: 56 stands → holds"],
  [
    "The Minister reiterated the current level of U.S. forces in 2024.",
    "current-level: 56 stands; 56 said The Minister: no → fails",
  ],
  // Named together they say it both.
  ["Austin and Kim condemned the balloons.", "balloons: 56 stands → holds"],
  ["오스틴 장관과 김용현 장관은 오물풍선 살포를 규탄했다.", "balloons: 56 stands → holds"],
];
test.each(read)("%s", (claim, expected) => expect(answer(claim)).toBe(expected));

/** Where no sentence names both, who did it to whom is not told. */
test.each([
  "Kim thanked Austin for mentioning AUKUS.",
  // The other alone says it with that verb.
  "In the 56th communiqué Minister Kim reiterated the commitment to provide extended deterrence.",
  "김용현 장관은 제56차 공동성명에서 확장억제 공약을 재강조했다.",
  "In 2024 Austin urged Kim to condemn the balloons.",
  "김용현 장관은 오스틴 장관에게 핵협의그룹의 성과를 설명했다.",
  "김용현 장관은 2025년 국방과학기술 콘퍼런스를 개최하자는 오스틴 장관의 제안을 환영했다.",
])("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

test("a numeral behind a name is nobody's", () => {
  expect(series.ledBy("II")).toEqual([]);
  expect(series.ledBy("Yi")).toEqual([21]);
});
