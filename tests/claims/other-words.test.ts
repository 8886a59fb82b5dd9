/** A word that is new to a text, and another in its place: what that claims of the texts before, and where it stays unread. */
import { expect, test } from "vitest";
import { answer } from "../support/claim-answer.ts";

const read: readonly (readonly [claim: string, read: string])[] = [
  // New to a text is in none before it.
  ["The word “linchpin” is new to the 56th communiqué.", "“linchpin”: 56 first → fails"],
  ["“Extended deterrence” is a newcomer to the 2024 communiqué.", "“Extended deterrence”: 56 first → fails"],
  ["The word “AUKUS” is new to the 56th communiqué.", "“AUKUS”: 56 first → open"],
  ["제56차 공동성명에서 “linchpin”은 새로운 표현이다.", "“linchpin”: 56 first → fails"],
  // Another word in its place says that it stands not there.
  [
    "The word “linchpin” is new to the 56th communiqué; the 51st described the alliance in other terms.",
    "“linchpin”: 56 first; 51 left-out → fails",
  ],
  ["The 51st communiqué spoke of the alliance in other terms than “linchpin”.", "“linchpin”: 51 left-out → fails"],
  [
    "The 56th calls the alliance a “linchpin”; the 51st described it otherwise.",
    "“linchpin”: 56 stands; 51 left-out → fails",
  ],
  ["제51차 공동성명은 “linchpin”을 다른 말로 표현했다.", "linchpin: 51 left-out → fails"],
];
test.each(read)("%s", (claim, expected) => expect(answer(claim)).toBe(expected));

/** Where it does not stand, whether the other words say the same no rule knows; and what is no other word in its place. */
test.each([
  "The 56th communiqué found other words for “denuclearization”.",
  "제51차 공동성명은 “AUKUS”를 다른 말로 표현했다.",
])("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

test.each([
  ["In other words, the 56th communiqué mentions AUKUS.", "aukus: 56 stands → holds"],
  ["Otherwise, the 56th communiqué mentions AUKUS.", "aukus: 56 stands → holds"],
  ["The 56th communiqué has “linchpin” and other words.", "“linchpin”: 56 stands → holds"],
])("no other word: %s", (claim, expected) => expect(answer(claim)).toBe(expected));
