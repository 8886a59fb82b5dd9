import { describe, expect, it } from "vitest";
import { statementReader } from "../../src/align/statement.ts";
import { tokensOf } from "../support/roster.ts";

const cyber = { id: "cyber", cues: { en: ["cyber*"], ko: [] } };
const reader = (...sentences: string[]) => statementReader("en", sentences, [cyber], [], tokensOf);

describe("a sentence", () => {
  it("has its content words, the rarer the heavier", () => {
    const read = reader("Sailors paint.", "Sailors sleep.", "Sailors paint harbours.");
    const { words, weight } = read("Sailors paint harbours.");
    expect(words.map(({ stem }) => stem)).toEqual(["sailor", "paint", "harbour"]);
    const [often, sometimes, once] = words.map((word) => word.weight) as [number, number, number];
    expect(often).toBeLessThan(sometimes);
    expect(sometimes).toBeLessThan(once);
    expect(weight).toBeCloseTo(often + sometimes + once);
  });

  it("says the same in the long form of an acronym", () => {
    const read = reader("The Special Measures Agreement (SMA) was signed.");
    expect(read("The Special Measures Agreement ends.").words.map(({ stem }) => stem)).toEqual(["sma", "ends"]);
    expect(read("The Special Measures Agreement ends.").vector).toEqual(read("The SMA ends.").vector);
  });

  it("says the same in the long form that the glossary has, though no text introduces its acronym", () => {
    const terms = [{ acronym: "SMA", en: "Special Measures Agreement" }];
    const long = "The Special Measures Agreement ends.";
    const among = (...sentences: string[]) => statementReader("en", sentences, [], terms, tokensOf)(long).words;
    expect(among("The SMA ends.", long).map(({ stem }) => stem)).toEqual(["sma", "ends"]);
    // Where nobody abbreviates, its words are held against those of other sentences.
    expect(among("An agreement ends.", long).map(({ stem }) => stem)).toEqual([
      "special",
      "measure",
      "agreement",
      "ends",
    ]);
  });

  it("is read in Korean as it stands, whatever the glossary has", () => {
    const terms = [{ acronym: "SMA", en: "방위비분담" }];
    const sentences = ["방위비분담 협정", "SMA 협정"];
    const read = statementReader("ko", sentences, [], terms, (text) => tokensOf(text, "ko"));
    expect(read("방위비분담 협정").words.map(({ stem }) => stem)).toEqual(["방위", "협정"]);
  });

  it("knows a Korean word by its first two syllables, and an English one whole", () => {
    const korean = statementReader("ko", [], [], [], (text) => tokensOf(text, "ko"));
    expect(korean("태세를 강화시키는 노력").words.map(({ stem }) => stem)).toEqual(["태세", "강화", "노력"]);
    expect(reader()("Sailors paint.").words.map(({ stem }) => stem)).toEqual(["sailor", "paint"]);
  });

  it("has the wording of another that differs by protocol alone", () => {
    const read = reader();
    expect(read("The Secretary and the Minister agreed.").wording).toBe(read("Both sides agreed.").wording);
    expect(read("Both sides agreed.").wording).not.toBe(read("Both sides met.").wording);
    expect(read("The Secretary agreed.").wording).not.toBe(read("The Minister agreed.").wording);
  });

  it("has a speaker where one is named among its first eight tokens", () => {
    const read = reader();
    expect(read("The Secretary agreed.").speaker).toBe("⟨secretary⟩");
    expect(read("In this regard, the Minister agreed.").speaker).toBe("⟨minister⟩");
    expect(read("Ships, sail and the Minister agreed.").speaker).toBe("⟨minister⟩");
    expect(read("Ships sail and sail the Minister agreed.").speaker).toBe("");
    expect(read("North Korea agreed.").speaker).toBe("");
  });

  it("has the topics whose cues stand in it", () => {
    const read = reader();
    expect([...read("They discussed cyberspace.").subjects]).toEqual(["cyber"]);
    expect([...read("They discussed ships.").subjects]).toEqual([]);
  });

  it("is read once", () => {
    const read = reader();
    expect(read("Ships sail.")).toBe(read("Ships sail."));
  });
});
