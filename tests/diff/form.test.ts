/** What is form, by kinds, and the nearest that is substance. */
import { describe, expect, it } from "vitest";
import { isFormal } from "../../src/diff/form.ts";
import { tokensOf } from "../support/roster.ts";

const formal = (from: string, to: string, language: "en" | "ko" = "en") =>
  isFormal(tokensOf(from, language), tokensOf(to, language)) &&
  isFormal(tokensOf(to, language), tokensOf(from, language));

/** Pairs that differ in form, then the nearest that do not. */
function kind(name: string, same: readonly [string, string][], other: readonly [string, string][], language?: "ko") {
  describe(name, () => {
    it.each(same)("%s = %s", (from, to) => expect(formal(from, to, language)).toBe(true));
    it.each(other)("%s ≠ %s", (from, to) => expect(formal(from, to, language)).toBe(false));
  });
}

kind(
  "articles, marks and blanks",
  [
    ["the ships", "ships"],
    ["a plan,", "the plan"],
    ["(plan)", " plan"],
    ["December 5, 2030", "December 5 2030"],
    ["", "the"],
    ["the plan", "their plan"],
    ["its plan", "these plan"],
    ["our plan", "their plan"],
    ["", "our"],
  ],
  [
    ["the ships", "the ship of"],
    ["the plan", "such a plan"],
    ["the plan", "no plan"],
    ["of", ""],
    ["on to", "onto"],
    ["no", ""],
  ],
);

kind(
  "figures in words and digits",
  [
    ["seven", "7"],
    ["third", "3rd"],
    ["twenty-one years", "21 years"],
    ["sixty years", "60 years"],
    ["December 02", "December 2"],
    ["1,000", "1000"],
    ["five per cent", "5%"],
    ["50 percent", "50%"],
    ["Sept. 19", "September 19"],
    ["Dec 4", "December 4"],
  ],
  [
    ["seven", "8"],
    ["third", "3"],
    ["11th", "12th"],
    ["twenty one-way trips", "20 trips"],
    ["2000 five ships", "25 ships"],
    ["200 5 ships", "205 ships"],
    ["1.000", "1000"],
    ["percent", ""],
    ["Sep 19", "August 19"],
    ["Ma 4", "May 4"],
    ["20", "2"],
    ["0.5", "5"],
    ["4", "for"],
  ],
);

kind(
  "British and American spelling, and the genitive",
  [
    ["labour", "labor"],
    ["defence", "defense"],
    ["organised", "organized"],
    ["theatre", "theater"],
    ["travelled", "traveled"],
    ["Command’s", "Command"],
  ],
  [
    ["four", "for"],
    ["advise", "advice"],
    ["competence", "competent"],
    ["class", "clas"],
    ["this", "thi"],
  ],
);

kind(
  "one or many",
  [
    ["tension", "tensions"],
    ["reports", "a report"],
    ["capability is", "capabilities are"],
    ["approach has", "approaches have"],
    ["MCM", "MCMs"],
  ],
  [
    ["continues", "will continue"],
    ["is", "was"],
    ["news", "new force"],
    ["pass", "pas"],
  ],
);

kind(
  "what only says that there is more",
  [
    ["also", ""],
    ["In addition, the", "The"],
    ["Furthermore,", "also"],
    ["moreover", "additionally"],
    ["with the fact", ""],
    ["the fact", ""],
  ],
  [
    ["facts", "plans"],
    ["with the fact", "with the plan"],
    ["In addition to", ""],
    ["addition", ""],
    ["however", ""],
    ["further", ""],
  ],
);

kind(
  "words that a clause may lack",
  [
    ["—which is", ""],
    ["which were", ""],
    ["who are", ""],
    ["in order", ""],
  ],
  [
    ["which is not", ""],
    ["which has", ""],
    ["is", ""],
    ["that is", ""],
    ["in good order", ""],
    ["order", ""],
    ["in order to train", ""],
  ],
);

kind(
  "a preposition that says the same of a place, or of whom something is for",
  [
    ["in", "on"],
    ["for", "to"],
    ["post-", "following "],
    ["after", "following"],
  ],
  [
    ["in", "for"],
    ["in", "from"],
    ["in", "in and on"],
    ["before", "on"],
    ["before", "after"],
    ["of", "for"],
  ],
);

kind(
  "what parts the members of a list",
  [
    [", and", ","],
    ["and", ","],
    [" 및", ","],
    ["/", " and "],
    [", as well as its", " and"],
    ["the", "and"],
  ],
  [
    ["and", "or"],
    ["/", " or "],
    ["and", "and/or"],
    ["as well", "and"],
    [", as well as no", " and"],
    ["and of", ","],
    ["및", "또는"],
  ],
);

kind(
  "acronyms in brackets, or for what they stand for",
  [
    ["Open Water Plan (OWP)", "Open Water Plan"],
    ["”", "(OWP)"],
    ["open water plan", "OWP"],
    ["operational control", "OPCON"],
    ["Rules of the Open Water (ROW)", "ROW"],
  ],
  [
    ["open water plan", "OWC"],
    ["open water plan", "OWP team"],
    ["open (water)", "open"],
    ["open", "O"],
  ],
);

describe("where or when the meeting was", () => {
  const beyond = (text: string) => tokensOf(text).filter(({ text: word }) => word !== "SCM");

  it.each([
    ["SCM in Seoul", ""],
    ["SCM in Seoul", "SCM on 7 June 2032"],
    ["SCM in Seoul,", "SCM in Washington DC"],
  ])("%s = %s", (from, to) => expect(isFormal(beyond(from), beyond(to))).toBe(true));

  it.each([
    ["SCM in Seoul soon", ""],
    ["SCM in Busan", ""],
    ["SCM in", ""],
    ["SCM on 8 June 2032", "SCM on 7 June 2032"],
  ])("%s ≠ %s", (from, to) => expect(isFormal(beyond(from), beyond(to))).toBe(false));
});

kind(
  "Korean spacing, dots, numerals and contractions",
  [
    ["전환 계획을", "전환계획을"],
    ["국방 · 외교", "국방·외교"],
    ["두 차례", "2차례"],
    ["세 나라", "3 나라"],
    ["강조하였다", "강조했다"],
    ["되었다", "됐다"],
    ["위하여", "위해"],
    ["위한", "위하여"],
    ["위원회 (NCG)", "위원회(NCG)"],
    ["보유 및", "보유와"],
    ["생산과", "생산 및"],
    ["또한", ""],
  ],
  [
    ["보유 및", "보유에"],
    ["결과", "결"],
    ["그러나", ""],
    ["두 차례", "3차례"],
    ["전환 계획", "전환 평가"],
    ["강조하였다", "강조한다"],
    ["제11차", "제12차"],
    ["위해", "대해"],
  ],
  "ko",
);
