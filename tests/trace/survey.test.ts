import { describe, expect, it } from "vitest";
import { type ExactPhrase, readPhrase } from "../../src/trace/phrase.ts";
import { survey, textsOfTable } from "../../src/trace/survey.ts";

const exact = (typed: string) => readPhrase(typed) as ExactPhrase;

describe("a survey", () => {
  const texts = [
    {
      meeting: 51,
      lang: "en" as const,
      paragraphs: [{ number: 3, text: "complete denuclearization and denuclearization" }],
    },
    { meeting: 56, lang: "en" as const, paragraphs: [{ number: 6, text: "nuclear development" }] },
    { meeting: 56, lang: "ko" as const, paragraphs: [{ number: 6, text: "핵 개발과 OPCON" }] },
  ];
  const states = (typed: string) => survey(exact(typed), texts).map(({ state, lines }) => [state, lines.length]);

  it("finds, finds absent, and does not claim what it cannot ask", () => {
    expect(states("denuclearization")).toEqual([
      ["present", 2],
      ["absent", 0],
      ["other-script", 0],
    ]);
    expect(states("핵 개발")).toEqual([
      ["other-script", 0],
      ["other-script", 0],
      ["present", 1],
    ]);
    expect(states("opcon")).toEqual([
      ["absent", 0],
      ["absent", 0],
      ["present", 1],
    ]);
    expect(states("2024")).toEqual([
      ["absent", 0],
      ["absent", 0],
      ["absent", 0],
    ]);
  });

  it("does not lose what is present to punctuation at the edge of a quotation, or to what nobody sees", () => {
    for (const typed of [
      "denuclearization,",
      "“denuclearization.”",
      "… complete denuclearization …",
      "denuclear\u00adization",
    ]) {
      expect([typed, states(typed)[0]?.[0]]).toEqual([typed, "present"]);
    }
    for (const typed of ["‘핵 개발.’", "핵\u200b 개발", "「핵 개발」,", "\u3164핵 개발"]) {
      expect([typed, states(typed)[2]?.[0]]).toEqual([typed, "present"]);
    }
    const hidden = [
      {
        meeting: 1,
        lang: "en" as const,
        paragraphs: [{ number: 1, text: "de\u00adnuclear\u200bization, U\u2060.S." }],
      },
    ];
    expect(survey(exact("denuclearization"), hidden)[0]?.lines[0]?.hit).toBe("de\u00adnuclear\u200bization");
    expect(survey(exact("US"), hidden)[0]?.state).toBe("present");
  });
});

describe("a line of a survey", () => {
  /** What of the context is shown. */
  const shown = (lang: "en" | "ko", text: string) => {
    const [of] = survey(exact(lang === "en" ? "star" : "한국별"), [
      { meeting: 1, lang, paragraphs: [{ number: 1, text }] },
    ]);
    return of?.lines.map(({ left, right }) => [left, right]);
  };

  it("has 60 characters of an English text on each side", () => {
    const [left, right] = ["a ".repeat(30), " b".repeat(30)];
    expect(shown("en", `${left}star${right}`)).toEqual([[left, right]]);
    expect(shown("en", `a${left}star${right}b`)).toEqual([[left.slice(2), right.slice(0, -2)]]);
  });

  it("has 34 characters of a Korean text on each side", () => {
    const [left, right] = ["가 ".repeat(17), " 나".repeat(17)];
    expect(shown("ko", `${left}한국별${right}`)).toEqual([[left, right]]);
    expect(shown("ko", `가${left}한국별${right}나`)).toEqual([[left.slice(2), right.slice(0, -2)]]);
  });
});

describe("the table of paragraphs", () => {
  it("becomes texts, oldest first", () => {
    const table =
      'meeting,lang,number,id,url,topics,text\r\n56,ko,1,p1,/x,a,"가, ""나"""\r\n51,en,1,p1,/x,,one\r\n51,en,2,p2,/x,,two\r\n';
    expect(textsOfTable(table)).toEqual([
      {
        meeting: 51,
        lang: "en",
        paragraphs: [
          { number: 1, text: "one" },
          { number: 2, text: "two" },
        ],
      },
      { meeting: 56, lang: "ko", paragraphs: [{ number: 1, text: '가, "나"' }] },
    ]);
  });

  it("has the English text of a meeting before the Korean one", () => {
    const rows = ["2,ko", "1,ko", "1,en", "2,en", "10,en"].map((text) => `${text},1,x\r\n`);
    const texts = textsOfTable(`meeting,lang,number,text\r\n${rows.join("")}`);
    expect(texts.map(({ meeting, lang }) => `${meeting}.${lang}`)).toEqual(["1.en", "1.ko", "2.en", "2.ko", "10.en"]);
  });

  it("is known by its columns", () => {
    for (const missing of ["meeting", "lang", "number", "text"]) {
      const names = ["text", "meeting", "number", "lang"].filter((name) => name !== missing);
      expect(() => textsOfTable(`${names}\r\n`)).toThrow("no table of paragraphs");
    }
    expect(textsOfTable("text,meeting,number,lang\r\n")).toEqual([]);
    expect(() => textsOfTable("<!doctype html>\n<title>Not here</title>")).toThrow("no table of paragraphs");
  });
});
