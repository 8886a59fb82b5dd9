/** What the register says to a claim: who led a meeting, and not its MCM; days; and where its sources disagree. */
import { expect, test } from "vitest";
import { answer, series } from "../support/claim-answer.ts";

const facts: readonly (readonly [claim: string, read: string])[] = [
  // Who chaired the MCM led no delegation.
  ["Kim Myung-soo led the Korean delegation at the 56th SCM.", "56 led Kim Myung-soo: no → fails"],
  ["Jeong Kyeong-doo led the Korean side at the 49th SCM.", "49 led Jeong Kyeong-doo: no → fails"],
  ["Jeong Kyeong-doo led the Korean side at the 50th SCM.", "50 led Jeong Kyeong-doo: yes → holds"],
  // He may have been there.
  ["Jeong Kyeong-doo attended the 49th SCM.", "49 led Jeong Kyeong-doo: open → open"],
  ["James Mattis attended the 56th SCM.", "56 led James Mattis: no → fails"],
  // A day between the first and the last.
  ["The 24th SCM was held on October 7, 1992.", "24 day 10-07: yes → holds"],
  ["The 24th SCM was held on October 8, 1992.", "24 day 10-08: yes → holds"],
  ["The 24th SCM was held on October 6, 1992.", "24 day 10-06: no → fails"],
  ["The 24th SCM was held on October 9, 1992.", "24 day 10-09: no → fails"],
  // A month alone, beside what is claimed as well.
  ["The 51st SCM was held in Seoul in November 2019.", "51 month 11: yes; 51 city Seoul: yes → holds"],
  ["The 51st SCM was held in Seoul in October 2019.", "51 month 10: no; 51 city Seoul: yes → fails"],
  ["The 56th SCM was held in Washington in May 2024.", "56 month 05: no; 56 city Washington: yes → fails"],
  ["제51차 SCM은 2019년 10월 서울에서 열렸다.", "51 month 10: no; 51 city 서울: yes → fails"],
  [
    "The 51st SCM, held in Seoul in October 2019, reaffirmed denuclearization.",
    "denuclearization: 51 stands; 51 month 10: no → fails",
  ],
  ["The 51st SCM, held in Seoul in November 2019, reaffirmed denuclearization.", "denuclearization: 51 stands → holds"],
  // A month in which no meeting was is that of something else.
  ["In October 2024 the ministers mentioned AUKUS.", "aukus: 56 stands → holds"],
  ["In April 2023 the ministers mentioned AUKUS.", "unread: meeting words"],
  ["The Washington Declaration of April 2023 is named in the 56th communiqué.", "unread: words"],
  // Whose successor somebody was, he was not there himself.
  ["Esper's successor Austin led the U.S. side at the 53rd SCM.", "unread: subject verb"],
  // Sources of the register that disagree.
  ["The 23rd SCM was held in Seoul.", "23 city Seoul: divided → divided"],
  ["제22차 SCM은 워싱턴에서 열렸다.", "22 city 워싱턴: divided → divided"],
  ["The 1st SCM was held on May 28, 1968.", "1 day 05-28: divided → divided"],
  ["The 31st MCM preceded the 41st SCM.", "41 mcm 31: divided → divided"],
  ["이병태 장관은 제26차 SCM에 참석했다.", "26 led 이병태: divided → divided"],
  ["William Perry attended the 26th SCM.", "26 led William Perry: yes → holds"],
  // What is planned is not known.
  ["Lloyd Austin attended the 58th SCM.", "58 led Lloyd Austin: open → open"],
  [
    "Defense chiefs of the two countries held the 58th SCM in Washington in October 2026.",
    "58 month 10: open; 58 city Washington: open → open",
  ],
];
test.each(facts)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** Two ministers may have met elsewhere in a year, and a day beside an MCM may be its own. */
test.each([
  "In 2020 Esper met Jeong Kyeong-doo in Washington.",
  "The 48th MCM was held in Washington before the 55th SCM.",
  "The 49th MCM of October 17, 2024 preceded the 56th SCM.",
])("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

test("a name means one person, however the register spells it and whatever their office", () => {
  expect(series.called("Weinberger").map(({ led }) => led)).toEqual([[13, 14, 15, 16, 17, 18, 19]]);
  expect(series.called("정경두")).toEqual([{ side: "rok", led: [50, 51], chaired: [49] }]);
  expect(series.called("Kim").length).toBeGreaterThan(5);
  expect(series.called("Nobody")).toEqual([]);
});

/** What was not so, and what was so of several, is no fact of one meeting; nor is a day before another a day. */
test.each([
  "The 56th SCM was not held in Seoul.",
  "제56차 SCM은 서울에서 열리지 않았다.",
  "Since 2019 every SCM in an even year was held in Washington.",
  "Suh Wook did not lead the Korean side at the 54th SCM.",
  "Austin led the U.S. side in Seoul twice, in 2022 and 2024.",
  "The 45th MCM preceded the 52nd SCM by a week.",
])("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

test("how many days an MCM preceded its meeting is counted", () => {
  expect(answer("The 45th MCM preceded the 52nd SCM by a day.")).toContain("holds");
  expect(answer("The 45th MCM preceded the 52nd SCM by two days.")).toContain("fails");
});
