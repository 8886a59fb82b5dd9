import { describe, expect, it } from "vitest";
import { closeCompounds, closeNames, unfoldLoneProtocol } from "../../src/diff/prepare.ts";
import { tokensOf } from "../support/roster.ts";

const texts = (tokens: readonly { text: string }[]) => tokens.map(({ text }) => text);

describe("closeCompounds", () => {
  it("leaves short words alone", () => {
    expect(texts(closeCompounds(tokensOf("on to"), tokensOf("onto")))).toEqual(["on", " ", "to"]);
    expect(texts(closeCompounds(tokensOf("every day"), tokensOf("everyday")))).toHaveLength(3);
  });

  it("closes Latin ones over hyphens, and long ones over blanks", () => {
    expect(texts(closeCompounds(tokensOf("on-going plan"), tokensOf("ongoing plan")))).toEqual([
      "on-going",
      " ",
      "plan",
    ]);
    expect(texts(closeCompounds(tokensOf("cyber space"), tokensOf("cyberspace")))).toHaveLength(1);
    expect(texts(closeCompounds(tokensOf("peace time"), tokensOf("peacetime")))).toHaveLength(3);
    expect(texts(closeCompounds(tokensOf("counter terrorism"), tokensOf("counterterrorism")))).toHaveLength(1);
  });
});

describe("closeNames", () => {
  const names = (from: string, to: string) => texts(closeNames(tokensOf(from), tokensOf(to)));

  it("takes for one word a name that the other sentence divides otherwise", () => {
    expect(names("the No Gun Ri case", "the Nogun-ri case")).toEqual(["the", " ", "No Gun Ri", " ", "case"]);
    expect(names("the Nogun-ri case", "the No Gun Ri case")).toEqual(["the", " ", "Nogun-ri", " ", "case"]);
    expect(names("Camp Humphreys, Camp", "Camphumphreys")).toEqual(["Camp Humphreys", ",", " ", "Camp"]);
  });

  it("leaves alone what is no name, is short, or is divided alike", () => {
    expect(names("the no gun ri case", "the Nogun-ri case")).toHaveLength(9);
    expect(names("Ol De case", "Olde case")).toHaveLength(5);
    expect(names("Old De case", "Oldde case")).toHaveLength(3);
    expect(names("No Gun Ri and Nogun-ri", "No Gun Ri").slice(0, 5)).toEqual(["No", " ", "Gun", " ", "Ri"]);
    expect(names("No, Gun Ri", "Nogun Ri")).toHaveLength(6);
    expect(names("Ab Cd Ef Gh case", "Abcdefgh case")).toHaveLength(9);
  });
});

describe("unfoldLoneProtocol", () => {
  it("takes a wording apart whose class the other sentence does not name", () => {
    const [one, other] = [tokensOf("Secretary Doe met"), tokensOf("They spoke")];
    expect(texts(unfoldLoneProtocol(one, other))).toEqual(["Secretary", " ", "Doe", " ", "met"]);
    expect(texts(unfoldLoneProtocol(one, tokensOf("The Secretary spoke")))).toEqual(["Secretary Doe", " ", "met"]);
  });

  it("takes a wording of two apart into each where the other sentence names one", () => {
    const both = tokensOf("Secretary Doe and the Minister met");
    expect(texts(unfoldLoneProtocol(both, tokensOf("The Minister spoke")))).toEqual(
      ["Secretary", "Doe", "and", "the Minister", "met"].flatMap((text, at) => (at === 0 ? [text] : [" ", text])),
    );
    expect(texts(unfoldLoneProtocol(both, tokensOf("Both sides spoke")))).toHaveLength(3);
    expect(texts(unfoldLoneProtocol(tokensOf("The Minister spoke"), both))).toEqual(["The Minister", " ", "spoke"]);
  });
});
