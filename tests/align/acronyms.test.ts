import { describe, expect, it } from "vitest";
import { abbreviated, acronymsOf, introductions } from "../../src/align/acronyms.ts";
import type { Language } from "../../src/paths.ts";
import { tokensOf } from "../support/roster.ts";

/** The words that say something, after the acronyms of a sentence were learned. */
const read = (introduction: string, sentence: string, language: Language = "en") => {
  const acronyms = acronymsOf([tokensOf(introduction, language)], language);
  return abbreviated(tokensOf(sentence, language), acronyms)
    .map(({ key }) => key)
    .join(" ");
};

describe("an acronym", () => {
  it("is read where its long form stands, in either number", () => {
    const introduction = "They renewed the Special Measures Agreement (SMA).";
    expect(read(introduction, "Special Measures Agreements ended.")).toBe("sma ended");
    expect(read(introduction, "SMAs ended.")).toBe("sma ended");
  });

  it("is read once where it is introduced", () => {
    const introduction = "A renewed Special Measures Agreement (SMA)";
    expect(read(introduction, introduction)).toBe("renewed sma");
  });

  it("may take up to three letters of a word", () => {
    expect(read("wartime operational control (OPCON)", "operational control")).toBe("opcon");
    expect(read("wartime operational control (OPERCON)", "operational control")).toBe("operational control");
  });

  it("may have all letters of a short word", () => {
    expect(read("an X Band Radar (XBR)", "X Band Radar")).toBe("xbr");
  });

  it("may have a letter of a function word, or none", () => {
    expect(read("Memorandum for Record (MFR)", "a memorandum for the record")).toBe("mfr");
    expect(read("weapons of mass destruction (WMD)", "weapons of mass destruction")).toBe("wmd");
  });

  it("is none where the words before do not spell it", () => {
    expect(read("the Northern Limit Lane (ABC)", "Northern Limit Lane")).toBe("northern limit lane");
    expect(read("the Limit (L)", "Limit")).toBe("limit");
    expect(read("a Limit (LI)", "Limit")).toBe("limit");
    expect(read("Northern Limit Line NLL", "Northern Limit Line")).toBe("northern limit line");
    expect(read("Northern limit line (nll)", "Northern limit line")).toBe("northern limit line");
  });

  it("stands for the longer of two names that begin alike", () => {
    // Learned in either order: the longer is asked first.
    const introduction = "Combined Forces Command (CFC) and the Combined Forces Command Staff (CFCS)";
    const reversed = "the Combined Forces Command Staff (CFCS) and Combined Forces Command (CFC)";
    expect(read(reversed, "Combined Forces Command Staff")).toBe("cfcs");
    expect(read(introduction, "Combined Forces Command Staff")).toBe("cfcs");
    expect(read(introduction, "Combined Forces Command")).toBe("cfc");
  });

  it("is the first by the alphabet where one name has two", () => {
    const both = ["operational control (OPCON)", "operational control (OC)"];
    for (const order of [both, [...both].reverse()]) {
      const acronyms = acronymsOf(
        order.map((text) => tokensOf(text)),
        "en",
      );
      expect(abbreviated(tokensOf("operational control"), acronyms).map(({ key }) => key)).toEqual(["oc"]);
    }
  });

  it("stands in Korean for the word before it", () => {
    expect(read("한미 주둔군지위협정(SOFA)을 개정", "주둔군지위협정의 개정", "ko")).toBe("sofa 개정");
  });
});

describe("an acronym of the glossary", () => {
  const terms = [
    { acronym: "SMA", en: "Special Measures Agreement" },
    { acronym: "TDS", en: "Tailored Deterrence Strategy" },
    { en: "Indo-Pacific" },
  ];
  const introduced = (...sentences: string[]) =>
    introductions(
      terms,
      sentences.map((text) => tokensOf(text)),
    );

  it("is introduced where some text has it", () => {
    expect(introduced("They renewed the SMA.", "The TDS stands.")).toEqual([
      "Special Measures Agreement (SMA)",
      "Tailored Deterrence Strategy (TDS)",
    ]);
    expect(introduced("They renewed several SMAs.")).toEqual(["Special Measures Agreement (SMA)"]);
  });

  it("is none where every text has the long form alone", () => {
    expect(introduced("They renewed the Special Measures Agreement.")).toEqual([]);
  });
});
